import { BaseAddresses } from '../resolve/base-addresses.js';
import type { RewrittenPart, SourceDocument } from '../resolve/document-source.js';
import { type SchemaHint, schemaHints } from '../schema-hints.js';
import { CONCEPT_LABEL, CONCEPT_REFERENCE, ELEMENT_LABEL } from '../standard-roles.js';
import type { QName } from '../../xml/qname.js';
import { link } from '../names.js';
import { ELEMENT_REFERENCE, GENERIC_LABEL, GENERIC_REFERENCE } from '../relationships/element-resources.js';
import { readDocument } from './read-document.js';
import type { LinkbaseDocument } from './taxonomy-document.js';

const ARCROLES = new Set([CONCEPT_LABEL, CONCEPT_REFERENCE, ELEMENT_LABEL, ELEMENT_REFERENCE]);
/** What a linkbase that is described may have. */
export const DESCRIBED_RESOURCES: ReadonlySet<QName> = new Set([
  link('label'),
  link('reference'),
  GENERIC_LABEL,
  GENERIC_REFERENCE,
]);

/** What there is to know of a linkbase that has nothing but labels and references. */
export interface LinkbaseDescription {
  /** The documents that its references lead to, in their order. */
  readonly leadsTo: readonly string[];
  /** What xsi:schemaLocation on its root hints at. */
  readonly hints: readonly SchemaHint[];
  /** Those that its arcs have. */
  readonly arcroles: readonly string[];
}

/**
 * Describes a linkbase, so that it need not be read to know what a taxonomy is made of and how its facts are judged.
 *
 * @returns undefined where it has more than labels (XBRL 2.1 §5.2.2, Generic Labels 1.0) and references (XBRL 2.1
 *   §5.2.3, Generic References 1.0), or refers to what is no address
 */
export function describeLinkbase(document: LinkbaseDocument): LinkbaseDescription | undefined {
  if (document instanceof DescribedLinkbase) return document.description;
  const links = document.linkbases.flatMap((linkbase) => linkbase.links);
  const arcroles = new Set(links.flatMap(({ arcs }) => arcs.map(({ arcrole }) => arcrole)));
  const resources = new Set(links.flatMap((one) => one.resources.map(({ element }) => element.name)));
  if (![...arcroles].every((arcrole) => ARCROLES.has(arcrole))) return undefined;
  if (![...resources].every((name) => DESCRIBED_RESOURCES.has(name))) return undefined;
  const leadsTo = new Set<string>();
  for (const { url } of document.references) {
    if (url === undefined) return undefined;
    leadsTo.add(url);
  }
  const hints = schemaHints(document.root, new BaseAddresses(document.url));
  return { leadsTo: [...leadsTo], hints, arcroles: [...arcroles] };
}

/** A linkbase that is described, and read when something else is asked of it. */
export class DescribedLinkbase implements LinkbaseDocument {
  readonly kind = 'linkbase';
  readonly url: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly rewrittenPart: RewrittenPart | undefined;
  private known: LinkbaseDocument | undefined;

  constructor(
    private readonly source: SourceDocument,
    readonly description: LinkbaseDescription,
  ) {
    this.url = source.url;
    this.file = source.file;
    this.bytes = source.bytes;
    this.rewrittenPart = source.rewrittenPart;
  }

  get isRead(): boolean {
    return this.known !== undefined;
  }

  get root(): LinkbaseDocument['root'] {
    return this.read().root;
  }

  get references(): LinkbaseDocument['references'] {
    return this.read().references;
  }

  get linkbases(): LinkbaseDocument['linkbases'] {
    return this.read().linkbases;
  }

  private read(): LinkbaseDocument {
    if (this.known === undefined) {
      const { document } = readDocument(this.source);
      if (document?.kind !== 'linkbase')
        throw new Error(`what is described as a linkbase is none: ${this.url}`);
      this.known = document;
    }
    return this.known;
  }
}
