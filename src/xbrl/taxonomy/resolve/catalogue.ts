import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { attribute, descendants } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { withPlainEscapes } from '../../xml/plain-escapes.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../xml/qname.js';
import { readXml, type XmlSource } from '../../xml/read-xml.js';
import type { XmlElement } from '../../xml/tree.js';
import { BaseAddresses } from './base-addresses.js';
import { catalogueInvalid, catalogueRepeatsPrefix } from './package-diagnostics.js';

export const CATALOGUE = 'urn:oasis:names:tc:entity:xmlns:xml:catalog';
const REWRITE_URI = qname(CATALOGUE, 'rewriteURI');

/** The start string and the replacement of each kind of entry. */
const ENTRIES: ReadonlyMap<QName, readonly [start: QName, prefix: QName]> = new Map([
  [REWRITE_URI, [qname('', 'uriStartString'), qname('', 'rewritePrefix')]],
  [qname(CATALOGUE, 'rewriteSystem'), [qname('', 'systemIdStartString'), qname('', 'rewritePrefix')]],
]);

/** What a catalogue matches addresses by, and what takes their place; all of it normalised. */
export interface CatalogueEntries {
  /** Whole addresses. */
  readonly wholes: Map<string, string>;
  /** Beginnings of addresses, of which the rest stays. */
  readonly starts: Map<string, string>;
  /** Ends of addresses. */
  readonly ends: Map<string, string>;
  /** Catalogues that alone are asked of addresses with a beginning. */
  readonly delegates: Map<string, Set<Catalogue>>;
  /** Catalogues that are asked where this one has nothing. */
  readonly next: Set<Catalogue>;
}

export function noEntries(starts = new Map<string, string>()): CatalogueEntries {
  return { wholes: new Map(), starts, ends: new Map(), delegates: new Map(), next: new Set() };
}

interface Found {
  /** The beginning of the address that was matched; empty where its end was. */
  readonly start: string;
  readonly place: string;
}

/** The addresses that a catalogue rewrites (XML Catalogs 1.1 §7.2.2). */
export class Catalogue {
  private starts: LongestKey | undefined;
  private ends: LongestKey | undefined;
  private delegated: LongestKey | undefined;
  private backward: Backward | undefined;

  /** @param entries not changed any more once the catalogue is asked something */
  constructor(private readonly entries: CatalogueEntries) {}

  /** The start strings of its own. */
  get startStrings(): readonly string[] {
    return [...this.entries.starts.keys()];
  }

  /** The address rewritten by what fits best, in this catalogue or those that it names. */
  rewrite(url: string): string | undefined {
    return this.find(normalised(url))?.place;
  }

  /** The beginning that an address is rewritten by; empty where it is by its end. */
  startOf(url: string): string | undefined {
    return this.find(normalised(url))?.start;
  }

  /** The address that is rewritten to another one, by the longest replacement that fits; if there is one. */
  original(rewritten: string): string | undefined {
    const place = normalised(rewritten);
    for (const one of this.withOthers()) {
      const url = one.ownOriginal(place);
      if (url !== undefined && this.rewrite(url) === place) return url;
    }
    return undefined;
  }

  /** This catalogue and all that it names, each once. */
  private withOthers(): ReadonlySet<Catalogue> {
    const all = new Set<Catalogue>([this]);
    for (const { entries } of all) {
      for (const one of [...entries.delegates.values(), entries.next].flatMap((to) => [...to])) all.add(one);
    }
    return all;
  }

  /** §7.2.2: this catalogue, then those that it names, each asked once, whatever names it. */
  private find(address: string): Found | undefined {
    const asked = new Set<Catalogue>();
    let pending: Catalogue[] = [this];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      if (asked.has(one)) continue;
      asked.add(one);
      const found = one.own(address);
      if (found !== undefined) return found;
      const delegates = one.delegatesOf(address);
      // Step 5: only those that an address is delegated to are asked. Step 6: catalogues go before those named earlier.
      if (delegates.length > 0) pending = [];
      const to = delegates.length > 0 ? delegates : [...one.entries.next];
      for (const other of to.reverse()) pending.push(other);
    }
    return undefined;
  }

  /** §7.2.2, 2 to 4: a whole address, else its longest beginning, else its longest end. */
  private own(address: string): Found | undefined {
    const { wholes, starts, ends } = this.entries;
    const whole = wholes.get(address);
    if (whole !== undefined) return { start: address, place: whole };
    this.starts ??= new LongestKey(starts, startOf);
    const start = this.starts.in(address);
    const prefix = start === undefined ? undefined : starts.get(start);
    if (start !== undefined && prefix !== undefined) {
      return { start, place: prefix + address.slice(start.length) };
    }
    this.ends ??= new LongestKey(ends, (text, length) => text.slice(-length));
    const place = ends.get(this.ends.in(address) ?? '');
    return place === undefined ? undefined : { start: '', place };
  }

  /** The catalogues that an address is delegated to, that of its longest beginning first. */
  private delegatesOf(address: string): Catalogue[] {
    const { delegates } = this.entries;
    this.delegated ??= new LongestKey(delegates, startOf);
    return this.delegated.allIn(address).flatMap((start) => [...(delegates.get(start) ?? [])]);
  }

  private ownOriginal(place: string): string | undefined {
    this.backward ??= backwards(this.entries);
    const { wholes, starts, prefixes } = this.backward;
    const whole = wholes.get(place);
    if (whole !== undefined) return whole;
    const prefix = prefixes.in(place);
    const start = prefix === undefined ? undefined : starts.get(prefix);
    return start === undefined || prefix === undefined ? undefined : start + place.slice(prefix.length);
  }
}

/** Entries the other way round: from what takes the place of an address to the address. */
interface Backward {
  readonly wholes: ReadonlyMap<string, string>;
  readonly starts: ReadonlyMap<string, string>;
  readonly prefixes: LongestKey;
}

function backwards({ wholes, starts }: CatalogueEntries): Backward {
  const turned = (map: ReadonlyMap<string, string>) => new Map([...map].map(([from, to]) => [to, from]));
  const back = turned(starts);
  return { wholes: turned(wholes), starts: back, prefixes: new LongestKey(back, startOf) };
}

/**
 * What addresses in and for a catalogue are compared by: normalised as XML Catalogs 1.1 has it, and as the addresses of
 * documents are (RFC 3986 §6.2.2, §6.2.3), of which a start string is the beginning.
 */
export function normalised(uri: string): string {
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

function startOf(text: string, length: number): string {
  return text.slice(0, length);
}

/** Finds the keys that a text begins or ends with, the longest first. */
class LongestKey {
  private readonly lengths: readonly number[];

  constructor(
    private readonly keys: ReadonlyMap<string, unknown>,
    private readonly cut: (text: string, length: number) => string,
  ) {
    this.lengths = [...new Set([...keys.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  }

  in(text: string): string | undefined {
    const length = this.lengths.find((one) => one <= text.length && this.keys.has(this.cut(text, one)));
    return length === undefined ? undefined : this.cut(text, length);
  }

  allIn(text: string): readonly string[] {
    const cuts = this.lengths.filter((one) => one <= text.length).map((one) => this.cut(text, one));
    return cuts.filter((key) => this.keys.has(key));
  }
}

export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the catalogue of a taxonomy package (Taxonomy Packages 1.0 §3.3). Entries and groups that only other OASIS
 * catalogues may have (see `readOasisCatalogue`) are reported.
 */
export function readCatalogue(bytes: Uint8Array, source: XmlSource): ReadCatalogue {
  const { document, diagnostics } = readXml(bytes, source);
  const replacements = new Map<string, string>();
  if (document === undefined) return { catalogue: new Catalogue(noEntries(replacements)), diagnostics };
  const found = [...diagnostics];
  if (document.root.name !== qname(CATALOGUE, 'catalog')) {
    const where = { location: placeOf(source.file, document.root) };
    found.push(catalogueInvalid({ element: localNameOf(document.root.name), problem: 'root' }, where));
    return { catalogue: new Catalogue(noEntries(replacements)), diagnostics: found };
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
  return { catalogue: new Catalogue(noEntries(replacements)), diagnostics: found };
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
