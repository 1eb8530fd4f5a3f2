import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { localNameOf } from '../xml/qname.js';
import { rootOf } from '../xml/navigate.js';
import { placeOf } from '../xml/place.js';
import type { XmlElement } from '../xml/tree.js';
import {
  addressMalformed,
  documentNotFound,
  referenceBroken,
  schemaRefNotSchema,
  taxonomyTooLarge,
} from './diagnostics.js';
import { DescribedLinkbase, type LinkbaseDescription } from './documents/described-linkbase.js';
import { type ReadDocument, readDocument } from './documents/read-document.js';
import type { Reference, TaxonomyDocument } from './documents/taxonomy-document.js';
import { FragmentIndex } from './documents/xpointer.js';
import { absoluteAddress, type Pointer, splitFragment } from './resolve/base-addresses.js';
import type { DocumentSource, SourceDocument } from './resolve/document-source.js';

const MOST_DOCUMENTS = 50_000;
const MOST_BYTES = 512 * 1024 * 1024;

/** An address that discovery starts from, and where the instance refers to it. */
export interface Start {
  readonly url: string;
  readonly place?: Place | undefined;
  /** The element of the instance that refers to it, or the attribute that only hints at it. */
  readonly kind?: 'schemaRef' | 'linkbaseRef' | 'roleRef' | 'arcroleRef' | 'schemaLocation' | undefined;
}

/** What a report that is made refers to: discovery then gives the very taxonomy that the report is judged with. */
export function schemaRefTo(entryPoint: string): Start {
  return { kind: 'schemaRef', url: entryPoint };
}

/** Linkbases that were read before. */
export interface DescribedDocuments {
  /** What a document says; undefined where it must be read to know. */
  describe(source: SourceDocument): LinkbaseDescription | undefined;
}

/** The documents that discovery found, by address and by pointer. */
export class DocumentSet {
  readonly identity = Symbol('documents');
  /** In the order of their addresses. */
  readonly documents: readonly TaxonomyDocument[];
  /** Those that are not only described: all that may have more than labels and references. */
  readonly undescribed: readonly TaxonomyDocument[];
  readonly described: readonly DescribedLinkbase[];
  private readonly fragments = new Map<TaxonomyDocument, FragmentIndex>();
  private byRoot: ReadonlyMap<XmlElement, TaxonomyDocument> | undefined;

  /** @param byAddress documents by every address that leads to them */
  constructor(private readonly byAddress: ReadonlyMap<string, TaxonomyDocument>) {
    const known = new Map([...byAddress.values()].map((document) => [document.url, document]));
    this.documents = [...known.values()].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
    this.described = this.documents.filter((document) => document instanceof DescribedLinkbase);
    this.undescribed = this.documents.filter((document) => !(document instanceof DescribedLinkbase));
  }

  find(url: string): TaxonomyDocument | undefined {
    return this.byAddress.get(url);
  }

  /** The element that a pointer leads to, where its document belongs to the set. */
  findElement({ document: url, fragment }: Pointer): XmlElement | undefined {
    const document = this.byAddress.get(url);
    if (document === undefined) return undefined;
    const index = this.fragments.get(document) ?? new FragmentIndex(document.root);
    this.fragments.set(document, index);
    return index.find(fragment);
  }

  /** The document that an element stands in; undefined for one that stands in none of them. */
  documentOf(element: XmlElement): TaxonomyDocument | undefined {
    const root = rootOf(element);
    this.byRoot ??= new Map(this.undescribed.map((document) => [document.root, document]));
    return this.byRoot.get(root) ?? this.described.find((one) => one.isRead && one.root === root);
  }
}

export interface DiscoveredDocuments {
  readonly set: DocumentSet;
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses that the source does not have, sorted. */
  readonly missing: readonly string[];
}

interface Wanted {
  readonly url: string;
  readonly place: Place | undefined;
  /** Whether a document of a local folder refers to it. */
  readonly fromLocal: boolean;
  readonly kind?: Start['kind'];
}

/**
 * Follows every reference from the starting points until nothing new appears (XBRL 2.1 §3.2).
 *
 * @param before says what documents refer to that need not be read for it
 */
export function discoverDocuments(
  start: readonly Start[],
  source: DocumentSource,
  before?: DescribedDocuments,
): DiscoveredDocuments {
  const discovery = new Discovery(source, before);
  for (const from of start) discovery.begin(from);
  discovery.run();
  return {
    set: new DocumentSet(discovery.byAddress),
    diagnostics: discovery.diagnostics,
    missing: [...discovery.missing].sort(),
  };
}

class Discovery {
  readonly byAddress = new Map<string, TaxonomyDocument>();
  readonly diagnostics: Diagnostic[] = [];
  readonly missing = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly queue: Wanted[] = [];
  private bytes = 0;

  constructor(
    private readonly source: DocumentSource,
    private readonly before: DescribedDocuments | undefined,
  ) {}

  begin({ url, place, kind }: Start): void {
    const absolute = absoluteAddress(url, url);
    if (absolute !== undefined)
      this.want({ url: splitFragment(absolute).document, place, fromLocal: false, kind });
    else this.diagnostics.push(addressMalformed({ href: url, element: undefined }, { location: place }));
  }

  private want(wanted: Wanted): void {
    if (this.seen.has(wanted.url)) return;
    this.seen.add(wanted.url);
    this.queue.push(wanted);
  }

  run(): void {
    // The queue grows while it is walked.
    for (const wanted of this.queue) {
      const excess = this.excess();
      if (excess !== undefined) {
        this.missing.add(wanted.url);
        this.diagnostics.push(taxonomyTooLarge({ url: wanted.url, ...excess }, { location: wanted.place }));
        return;
      }
      this.visit(wanted);
    }
  }

  private excess(): { limit: number; unit: 'documents' | 'bytes' } | undefined {
    if (this.byAddress.size >= MOST_DOCUMENTS) return { limit: MOST_DOCUMENTS, unit: 'documents' };
    return this.bytes > MOST_BYTES ? { limit: MOST_BYTES, unit: 'bytes' } : undefined;
  }

  private visit(wanted: Wanted): void {
    const { url } = wanted;
    const read = this.source.read(url);
    if (read === undefined) {
      this.notThere(wanted);
      return;
    }
    this.bytes += read.bytes.length;
    // Another address of a document that is known: `https:` for `http:`.
    const known = this.byAddress.get(read.url);
    if (known !== undefined) {
      this.byAddress.set(url, known);
      return;
    }
    this.seen.add(read.url);
    const { document, diagnostics } = this.open(read);
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
    if (document === undefined) return;
    this.byAddress.set(url, document);
    this.byAddress.set(read.url, document);
    if (wanted.kind === 'schemaRef' && document.kind !== 'schema') {
      // XBRL 2.1 §4.2.2; where it leads is then no part of the taxonomy.
      this.diagnostics.push(schemaRefNotSchema({ url }, { location: wanted.place }));
      return;
    }
    if (document instanceof DescribedLinkbase) {
      for (const to of document.description.leadsTo)
        this.want({ url: to, place: undefined, fromLocal: document.url.startsWith('file:') });
    } else {
      for (const reference of document.references) this.follow(reference, document);
    }
  }

  private open(source: SourceDocument): ReadDocument {
    const description = this.before?.describe(source);
    if (description === undefined) return readDocument(source);
    return { document: new DescribedLinkbase(source, description), diagnostics: [] };
  }

  /**
   * A taxonomy that lies in a folder and refers to a file that is not in it is broken: nobody else could
   * have that file. Any other document may be in a package that was not given.
   */
  private notThere({ url, place, fromLocal }: Wanted): void {
    const reason = this.source.whyNot?.(url);
    if (reason === undefined && fromLocal && url.startsWith('file:')) {
      this.diagnostics.push(referenceBroken({ url }, { location: place }));
      return;
    }
    this.missing.add(url);
    const finding = reason ?? documentNotFound({ url });
    this.diagnostics.push({ ...finding, location: finding.location ?? place });
  }

  private follow({ element, href, url }: Reference, { file, url: from }: TaxonomyDocument): void {
    if (url === undefined) {
      const params = { href, element: localNameOf(element.name) };
      this.diagnostics.push(addressMalformed(params, { location: placeOf(file, element) }));
    } else if (!this.seen.has(url)) {
      this.want({ url, place: placeOf(file, element), fromLocal: from.startsWith('file:') });
    }
  }
}
