import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import type { XmlElement } from '../../xml/tree.js';
import { tooManyRelationships } from '../diagnostics.js';
import type { DocumentSet } from '../document-set.js';
import { Locator } from '../documents/locator.js';
import type { ArcSyntax, ExtendedLink, Resource, TaxonomyDocument } from '../documents/taxonomy-document.js';
import { append } from '../../../maps/append.js';
import { groupBy } from '../../../maps/group-by.js';

/** One arc may join many ends; a taxonomy of 100 000 arcs has hardly more relationships than that. */
const MOST_RELATIONSHIPS = 2_000_000;

/** Arcs of one arcrole in an extended link. */
export interface ArcsOfLink {
  readonly link: LinkEnds;
  readonly arcs: readonly ArcSyntax[];
}

/** What the arcs of one extended link join (XBRL 2.1 §3.5.3.9). */
export class LinkEnds {
  constructor(
    readonly document: TaxonomyDocument,
    readonly link: ExtendedLink,
    private readonly set: DocumentSet,
  ) {}

  /** A resource itself, and what a locator leads to. */
  elementOf(end: Locator | Resource): XmlElement | undefined {
    return end instanceof Locator ? end.findIn(this.set) : end.element;
  }
}

export interface CollectedArcs {
  readonly byArcrole: ReadonlyMap<string, readonly ArcsOfLink[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses of documents with arcs that were left out. */
  readonly incomplete: readonly string[];
}

/** All arcs of documents of a DTS, by arcrole, in the order of the documents and then as they stand there. */
export function collectArcs(set: DocumentSet, documents: readonly TaxonomyDocument[]): CollectedArcs {
  const byArcrole = new Map<string, ArcsOfLink[]>();
  const diagnostics: Diagnostic[] = [];
  const incomplete = new Set<string>();
  let total = 0;
  for (const document of documents) {
    for (const extendedLink of document.linkbases.flatMap(({ links }) => links)) {
      const arcs: ArcSyntax[] = [];
      for (const arc of extendedLink.arcs) {
        const count = arc.from.ends.length * arc.to.ends.length;
        if (total + count > MOST_RELATIONSHIPS) {
          const where = { location: placeOf(document.file, arc.element) };
          diagnostics.push(tooManyRelationships({ count, limit: MOST_RELATIONSHIPS }, where));
          incomplete.add(document.url);
          continue;
        }
        total += count;
        arcs.push(arc);
      }
      const link = new LinkEnds(document, extendedLink, set);
      for (const [arcrole, ofArcrole] of groupBy(arcs, (arc) => arc.arcrole))
        append(byArcrole, arcrole, { link, arcs: ofArcrole });
    }
  }
  return { byArcrole, diagnostics, incomplete: [...incomplete] };
}
