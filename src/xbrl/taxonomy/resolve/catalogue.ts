import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { attribute, descendants } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { withPlainEscapes } from '../../xml/plain-escapes.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../xml/qname.js';
import { readXml, type XmlSource } from '../../xml/read-xml.js';
import type { XmlElement } from '../../xml/tree.js';
import { BaseAddresses } from './base-addresses.js';
import { catalogueInvalid, catalogueRepeatsPrefix } from './package-diagnostics.js';

const CATALOGUE = 'urn:oasis:names:tc:entity:xmlns:xml:catalog';
const REWRITE_URI = qname(CATALOGUE, 'rewriteURI');

/** The start string and the replacement of each kind of entry. */
const ENTRIES: ReadonlyMap<QName, readonly [start: QName, prefix: QName]> = new Map([
  [REWRITE_URI, [qname('', 'uriStartString'), qname('', 'rewritePrefix')]],
  [qname(CATALOGUE, 'rewriteSystem'), [qname('', 'systemIdStartString'), qname('', 'rewritePrefix')]],
]);

/** The addresses that begin with a string, rewritten to begin with another one. */
export class Catalogue {
  private readonly forward: PrefixMap;
  private backward: PrefixMap | undefined;

  /** @param replacements absolute addresses to put in the place of a start string; both normalised */
  constructor(private readonly replacements: ReadonlyMap<string, string>) {
    this.forward = new PrefixMap(replacements);
  }

  get startStrings(): readonly string[] {
    return [...this.replacements.keys()];
  }

  /** The address rewritten by the longest start string that fits (XML Catalogs 1.1 §7.2.2). */
  rewrite(url: string): string | undefined {
    return this.forward.replaced(normalised(url));
  }

  /** The start string that an address is rewritten by. */
  startOf(url: string): string | undefined {
    return this.forward.startOf(normalised(url));
  }

  /** The address that is rewritten to another one, by the longest replacement that fits; if there is one. */
  original(rewritten: string): string | undefined {
    this.backward ??= new PrefixMap(new Map([...this.replacements].map(([start, other]) => [other, start])));
    const place = normalised(rewritten);
    const url = this.backward.replaced(place);
    return url !== undefined && this.rewrite(url) === place ? url : undefined;
  }
}

/**
 * What addresses in and for a catalogue are compared by: normalised as XML Catalogs 1.1 has it, and as the addresses of
 * documents are (RFC 3986 §6.2.2, §6.2.3), of which a start string is the beginning.
 */
function normalised(uri: string): string {
  const url = withPlainEscapes(withEscapes(uri));
  return url.replace(/^https?:\/\/[^/?#@]+/i, (origin) =>
    URL.canParse(origin) ? new URL(origin).origin : origin,
  );
}

/** XML Catalogs 1.1 §6.3: what no URI may hold becomes %HH, upper case, of its bytes in UTF-8; what is escaped stays as it is. */
function withEscapes(uri: string): string {
  return uri.replace(/[^!#-;=?-[\]_a-z~]+/g, escaped);
}

function escaped(text: string): string {
  return Buffer.from(text).toString('hex').toUpperCase().replace(/../g, '%$&');
}

/** Replaces the longest known beginning of a text. */
class PrefixMap {
  private readonly lengths: readonly number[];

  constructor(private readonly replacements: ReadonlyMap<string, string>) {
    this.lengths = [...new Set([...replacements.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  }

  replaced(text: string): string | undefined {
    const start = this.startOf(text);
    const replacement = start === undefined ? undefined : this.replacements.get(start);
    return start === undefined || replacement === undefined
      ? undefined
      : replacement + text.slice(start.length);
  }

  startOf(text: string): string | undefined {
    const length = this.lengths.find(
      (one) => one <= text.length && this.replacements.has(text.slice(0, one)),
    );
    return length === undefined ? undefined : text.slice(0, length);
  }
}

export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an OASIS catalogue as far as taxonomy packages use it (Taxonomy Packages 1.0 §3.3). Entries and groups that only
 * other catalogues may have are read and reported.
 */
export function readCatalogue(bytes: Uint8Array, source: XmlSource): ReadCatalogue {
  const { document, diagnostics } = readXml(bytes, source);
  const replacements = new Map<string, string>();
  if (document === undefined) return { catalogue: new Catalogue(replacements), diagnostics };
  const found = [...diagnostics];
  if (document.root.name !== qname(CATALOGUE, 'catalog')) {
    const where = { location: placeOf(source.file, document.root) };
    found.push(catalogueInvalid({ element: localNameOf(document.root.name), problem: 'root' }, where));
    return { catalogue: new Catalogue(replacements), diagnostics: found };
  }
  const bases = new BaseAddresses(source.url);
  const entries: Entries = { replacements, ofUris: new Set() };
  for (const element of [document.root, ...descendants(document.root)]) {
    if (!isAllowed(element, document.root)) {
      const params = { element: localNameOf(element.name), problem: 'not-allowed' } as const;
      found.push(catalogueInvalid(params, at(source.file, element)));
    }
    const problem = addEntry(element, bases, entries);
    if (problem !== undefined) found.push(problem(source.file));
  }
  return { catalogue: new Catalogue(replacements), diagnostics: found };
}

/** The attributes without a namespace of the elements that a package may have in its catalogue. */
const ALLOWED: ReadonlyMap<QName, ReadonlySet<string>> = new Map([
  [qname(CATALOGUE, 'catalog'), new Set(['id'])],
  [REWRITE_URI, new Set(['id', 'uriStartString', 'rewritePrefix'])],
]);

/**
 * Taxonomy Packages 1.0 §3.3 and B.2: a catalogue has entries `rewriteURI` and nothing else of OASIS XML Catalogs;
 * beside them stands what other namespaces make of it.
 */
function isAllowed(element: XmlElement, root: XmlElement): boolean {
  const { name, parent, attributes, children } = element;
  const isOther = namespaceOf(name) !== CATALOGUE && namespaceOf(name) !== '';
  // What stands deeper is of other namespaces, or in what is reported itself.
  if (element !== root && (isOther || parent !== root)) return true;
  const own = ALLOWED.get(name);
  const hasOthers = attributes.some((one) => namespaceOf(one.name) === '' && own?.has(one.name) !== true);
  if (own === undefined || hasOthers) return false;
  return element === root ? children.some((child) => typeof child !== 'string') : children.length === 0;
}

interface Entries {
  readonly replacements: Map<string, string>;
  /** The start strings of entries `rewriteURI`. */
  readonly ofUris: Set<string>;
}

/** §3.3: no two entries `rewriteURI` have one start string when normalised, whatever they rewrite it to. */
function addEntry(
  element: XmlElement,
  bases: BaseAddresses,
  { replacements, ofUris }: Entries,
): ((file: string) => Diagnostic) | undefined {
  const names = ENTRIES.get(element.name);
  if (names === undefined) return undefined;
  const start = attribute(element, names[0]);
  const prefix = attribute(element, names[1]);
  const address = prefix === undefined ? undefined : bases.resolve(element, prefix);
  if (start === undefined || start === '' || address === undefined) {
    const params = { element: localNameOf(element.name), problem: 'entry' } as const;
    return (file) => catalogueInvalid(params, at(file, element));
  }
  const key = normalised(start);
  if (!replacements.has(key)) replacements.set(key, normalised(address));
  if (element.name !== REWRITE_URI) return undefined;
  const written = withEscapes(start);
  if (ofUris.has(written)) return (file) => catalogueRepeatsPrefix({ start }, at(file, element));
  ofUris.add(written);
  return undefined;
}

function at(file: string, element: XmlElement) {
  return { location: placeOf(file, element) };
}
