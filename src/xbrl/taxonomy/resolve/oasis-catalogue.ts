import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { getOrMake } from '../../../maps/get-or-make.js';
import { attribute, descendants } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { localNameOf, qname, type QName } from '../../xml/qname.js';
import { readXml } from '../../xml/read-xml.js';
import type { XmlElement } from '../../xml/tree.js';
import { BaseAddresses } from './base-addresses.js';
import {
  Catalogue,
  CATALOGUE,
  type CatalogueEntries,
  noEntries,
  normalised,
  type ReadCatalogue,
} from './catalogue.js';
import { oasisCatalogueInvalid } from './diagnostics.js';
import { type FileStore, storedAddress, storedPath } from './file-store.js';

interface EntryKind {
  readonly kind: keyof CatalogueEntries;
  /** The attribute with what an address is matched by. */
  readonly match?: QName;
  /** The attribute with what takes its place, or with another catalogue. */
  readonly target: QName;
}

function entry(name: string, kind: keyof CatalogueEntries, target: string, match?: string) {
  const attributes = { target: qname('', target), ...(match && { match: qname('', match) }) };
  return [qname(CATALOGUE, name), { kind, ...attributes }] as const;
}

/**
 * The entries of XML Catalogs 1.1 §6.5 for addresses; those for public identifiers, which a taxonomy has none of, are
 * passed over. An address in a taxonomy is a URI reference and a system identifier alike.
 */
const ENTRIES: ReadonlyMap<QName, EntryKind> = new Map([
  entry('system', 'wholes', 'uri', 'systemId'),
  entry('rewriteSystem', 'starts', 'rewritePrefix', 'systemIdStartString'),
  entry('systemSuffix', 'ends', 'uri', 'systemIdSuffix'),
  entry('delegateSystem', 'delegates', 'catalog', 'systemIdStartString'),
  entry('uri', 'wholes', 'uri', 'name'),
  entry('rewriteURI', 'starts', 'rewritePrefix', 'uriStartString'),
  entry('uriSuffix', 'ends', 'uri', 'uriSuffix'),
  entry('delegateURI', 'delegates', 'catalog', 'uriStartString'),
  entry('nextCatalog', 'next', 'catalog'),
]);

/**
 * Reads an OASIS catalogue (XML Catalogs 1.1) and those that it names, all of one store. What is wrong with one is
 * reported and passed over (§8).
 */
export function readOasisCatalogue(store: FileStore, path: string): ReadCatalogue {
  const reader = new CatalogueReader(store);
  const catalogue = reader.open(path) ?? new Catalogue(noEntries());
  reader.readAll();
  return { catalogue, diagnostics: reader.diagnostics };
}

class CatalogueReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly opened = new Map<string, Catalogue>();
  private readonly pending: { path: string; bytes: Uint8Array; entries: CatalogueEntries }[] = [];

  constructor(private readonly store: FileStore) {}

  /** A catalogue that `readAll` fills in; undefined where there is none. */
  open(path: string): Catalogue | undefined {
    const known = this.opened.get(path);
    const bytes = known === undefined ? this.store.read(path) : undefined;
    if (bytes === undefined) return known;
    const entries = noEntries();
    const catalogue = new Catalogue(entries);
    this.opened.set(path, catalogue);
    this.pending.push({ path, bytes, entries });
    return catalogue;
  }

  readAll(): void {
    for (let one = this.pending.pop(); one !== undefined; one = this.pending.pop()) {
      this.read(one.path, one.bytes, one.entries);
    }
  }

  private read(path: string, bytes: Uint8Array, entries: CatalogueEntries): void {
    const file = this.store.nameOf(path);
    // Many begin with the document type of XML Catalogs, which the entries read here do without.
    const { document, diagnostics } = readXml(bytes, { file, url: storedAddress(path), passesDoctype: true });
    this.diagnostics.push(...diagnostics);
    if (document === undefined) return;
    const { root } = document;
    const report = (element: XmlElement, problem: 'root' | 'entry' | 'catalogue') => {
      const params = { element: localNameOf(element.name), problem };
      this.diagnostics.push(oasisCatalogueInvalid(params, { location: placeOf(file, element) }));
    };
    if (root.name !== qname(CATALOGUE, 'catalog')) {
      report(root, 'root');
      return;
    }
    const bases = new BaseAddresses(storedAddress(path));
    for (const element of descendants(root)) {
      const kind = ENTRIES.get(element.name);
      const problem = kind === undefined ? undefined : this.add(element, kind, bases, entries);
      if (problem !== undefined) report(element, problem);
    }
  }

  /** Adds an entry, the first of those that match the same; gives what is wrong with it. */
  private add(
    element: XmlElement,
    { kind, match, target }: EntryKind,
    bases: BaseAddresses,
    entries: CatalogueEntries,
  ): 'entry' | 'catalogue' | undefined {
    const key = match === undefined ? undefined : normalised(attribute(element, match) ?? '');
    const written = attribute(element, target);
    const address = written === undefined ? undefined : bases.resolve(element, written);
    if (key === '' || address === undefined) return 'entry';
    const place = normalised(address);
    if (kind === 'delegates' || kind === 'next') {
      const other = this.open(storedPath(place) ?? '');
      if (other === undefined) return 'catalogue';
      if (kind === 'next') entries.next.add(other);
      else getOrMake(entries.delegates, key ?? '', () => new Set()).add(other);
    } else if (key !== undefined && !entries[kind].has(key)) entries[kind].set(key, place);
    return undefined;
  }
}
