import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import type { XmlElement } from '../../xml/tree.js';
import { tooManyRelationships } from '../diagnostics.js';
import type { DocumentSet } from '../document-set.js';
import type {
  ArcSyntax,
  ExtendedLink,
  LabelledEnds,
  TaxonomyDocument,
} from '../documents/taxonomy-document.js';

/** One arc may join many ends; a taxonomy of 100 000 arcs has hardly more relationships than that. */
const MOST_RELATIONSHIPS = 2_000_000;

/** An arc with the extended link it stands in. */
export interface PlacedArc {
  readonly arc: ArcSyntax;
  readonly link: LinkEnds;
}

/** What the labels of one extended link stand for (XBRL 2.1 §3.5.3.9). */
export class LinkEnds {
  private readonly elements = new Map<LabelledEnds, readonly XmlElement[]>();

  constructor(
    readonly document: TaxonomyDocument,
    readonly link: ExtendedLink,
    private readonly set: DocumentSet,
  ) {}

  /** The resources with a label, and the elements that locators with it lead to, in document order. */
  find(labelled: LabelledEnds): readonly XmlElement[] {
    const known = this.elements.get(labelled);
    if (known !== undefined) return known;
    const found = labelled.ends.flatMap((end) => {
      if (!('target' in end)) return end.element;
      return (end.target && this.set.findElement(end.target)) ?? [];
    });
    this.elements.set(labelled, found);
    return found;
  }
}

export interface CollectedArcs {
  readonly byArcrole: ReadonlyMap<string, readonly PlacedArc[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of documents with arcs that were left out. */
  readonly incomplete: readonly string[];
}

/** All arcs of a DTS, by arcrole, in the order of documents and then as they stand there. */
export function collectArcs(set: DocumentSet): CollectedArcs {
  const byArcrole = new Map<string, PlacedArc[]>();
  const diagnostics: Diagnostic[] = [];
  const incomplete = new Set<string>();
  let total = 0;
  for (const document of set.documents) {
    for (const extendedLink of document.linkbases.flatMap(({ links }) => links)) {
      const link = new LinkEnds(document, extendedLink, set);
      for (const arc of extendedLink.arcs) {
        const count = arc.from.ends.length * arc.to.ends.length;
        if (total + count > MOST_RELATIONSHIPS) {
          const where = { location: placeOf(document.file, arc.element) };
          diagnostics.push(tooManyRelationships({ count, limit: MOST_RELATIONSHIPS }, where));
          incomplete.add(document.url);
          continue;
        }
        total += count;
        const arcs = byArcrole.get(arc.arcrole);
        if (arcs === undefined) byArcrole.set(arc.arcrole, [{ arc, link }]);
        else arcs.push({ arc, link });
      }
    }
  }
  return { byArcrole, diagnostics, incomplete: [...incomplete] };
}
