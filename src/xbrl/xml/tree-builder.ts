import { XLINK, XML, XMLNS } from './namespaces.js';
import { lookupNamespace } from './navigate.js';
import { qname, type QName } from './qname.js';
import type { RawAttributes, XmlSink } from './scan-xml.js';
import { isXmlName } from './xml-name.js';
import type { NamespaceScope, Position, XmlAttribute, XmlElement, XmlNode } from './tree.js';

const ROOT_SCOPE: NamespaceScope = { parent: undefined, declared: new Map([['xml', XML]]) };
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_CHILDREN: readonly XmlNode[] = [];
const NO_NAMES: readonly string[] = [];
/** More attributes than this are compared by a set. */
const FEW = 8;

/** In characters; no address is longer than a path may be. */
export const LONGEST_ADDRESS = 4096;

/**
 * Addresses that are written once and hold for many: a name, a link or a reference each take theirs along,
 * so that a long one would fill the memory.
 */
const ADDRESSES: ReadonlySet<QName> = new Set([
  qname(XML, 'base'),
  qname(XLINK, 'href'),
  qname(XLINK, 'role'),
  qname(XLINK, 'arcrole'),
  qname('', 'targetNamespace'),
  qname('', 'schemaLocation'),
  qname('', 'roleURI'),
  qname('', 'arcroleURI'),
]);

/** What a document is refused for: a sentence on where it breaks Namespaces in XML 1.0, or a limit of ours. */
export type Refuse = (why: string | typeof ADDRESS_TOO_LONG) => never;

/** An address is longer than `LONGEST_ADDRESS`. */
export const ADDRESS_TOO_LONG = Symbol('address too long');

/** A name expanded in one scope, and the attribute of that name that was made last. */
interface ExpandedName {
  readonly prefix: string;
  readonly name: QName;
  last: XmlAttribute | undefined;
}

/** The last element of a name in one scope: the next one tends to have attributes of the same names. */
class KnownElement {
  /** As the reader gave them; others are expanded again. */
  rawNames = NO_NAMES;
  names: readonly ExpandedName[] = [];
  attributes = NO_ATTRIBUTES;

  constructor(
    readonly prefix: string,
    readonly name: QName,
    readonly scope: NamespaceScope,
  ) {}
}

/** Names that were expanded in one scope; an unprefixed attribute is in no namespace, an element is. */
interface ScopeNames {
  readonly elements: Map<string, KnownElement>;
  readonly attributes: Map<string, ExpandedName>;
}

/** One element of a tree of which there may be millions: its line and column are numbers in it. */
class TreeElement implements XmlElement {
  children = NO_CHILDREN;

  constructor(
    readonly name: QName,
    readonly prefix: string,
    readonly attributes: readonly XmlAttribute[],
    readonly parent: TreeElement | undefined,
    readonly scope: NamespaceScope,
    private readonly line: number,
    private readonly column: number,
  ) {}

  get position(): Position {
    return { line: this.line, column: this.column };
  }
}

/** Makes the tree of a document from its tags and texts. Namespaces are resolved here (Namespaces in XML 1.0). */
export class TreeBuilder implements XmlSink {
  root: XmlElement | undefined;
  depth = 0;
  private current: TreeElement | undefined;
  /** The children so far of all open elements, how many those are, and where those of each element begin. */
  private readonly pending: XmlNode[] = [];
  private count = 0;
  private readonly begins: number[] = [];
  private readonly made: XmlAttribute[] = [];
  private readonly names = new Map<NamespaceScope, ScopeNames>();
  private scopeOfNames: NamespaceScope | undefined;
  private inScope: ScopeNames = { elements: new Map(), attributes: new Map() };

  constructor(private readonly refuse: Refuse) {}

  open(rawName: string, raw: RawAttributes, line: number, column: number): void {
    const parent = this.current;
    const outer = parent?.scope ?? ROOT_SCOPE;
    const alike = this.namesOf(outer).elements.get(rawName);
    const known = alike?.rawNames === raw.names ? alike : this.known(rawName, raw, outer);
    const values = known.rawNames === raw.names ? raw.values : valuesOf(raw);
    const attributes = this.attributes(values, known);
    const element = new TreeElement(known.name, known.prefix, attributes, parent, known.scope, line, column);
    this.root ??= element;
    this.current = element;
    this.depth++;
    this.begins.push(this.count);
  }

  close(): void {
    const element = this.current;
    const begin = this.begins.pop();
    if (element === undefined || begin === undefined) throw new Error('nothing is open');
    if (begin < this.count) {
      // A copy of just the right size; arrays that grow keep room for more.
      element.children = this.pending.slice(begin, this.count);
      this.count = begin;
    }
    if (element.scope !== element.parent?.scope) this.names.delete(element.scope);
    this.current = element.parent;
    this.depth--;
    if (element.parent !== undefined) this.pending[this.count++] = element;
  }

  /** Adjacent texts become one. Text outside the root element is white space and is left out. */
  text(text: string): void {
    if (this.current === undefined || text === '') return;
    const at = this.count - 1;
    const last = at >= (this.begins[this.depth - 1] ?? 0) ? this.pending[at] : undefined;
    if (typeof last === 'string') this.pending[at] = last + text;
    else this.pending[this.count++] = text;
  }

  private declarations({ names, values }: RawAttributes): Map<string, string> | undefined {
    let declared: Map<string, string> | undefined;
    for (let at = 0; at < names.length; at++) {
      const rawName = names[at] ?? '';
      if (!isDeclaration(rawName)) continue;
      if (rawName === 'xmlns:') this.refuse(`undeclared prefix or malformed name: ${rawName}`);
      const prefix = rawName.slice('xmlns:'.length);
      const namespace = values[at] ?? '';
      if (declared?.has(prefix) === true) this.refuse(`duplicate attribute: ${rawName}`);
      this.checkDeclaration(prefix, namespace);
      (declared ??= new Map<string, string>()).set(prefix, namespace);
    }
    return declared;
  }

  /** Namespaces in XML 1.0 §2.2 and §3: a prefix cannot be undeclared, and xml and xmlns are fixed. */
  private checkDeclaration(prefix: string, namespace: string): void {
    if (namespace.length > LONGEST_ADDRESS) this.refuse(ADDRESS_TOO_LONG);
    if (prefix !== '' && namespace === '') this.refuse(`empty namespace for prefix: ${prefix}`);
    if (prefix.includes(':')) this.refuse(`undeclared prefix or malformed name: xmlns:${prefix}`);
    const isXml = prefix === 'xml';
    if (prefix === 'xmlns' || isXml !== (namespace === XML) || namespace === XMLNS)
      this.refuse(`reserved prefix or namespace: ${prefix}`);
  }

  /** What an element is made of whose name was not there before, or with other names of attributes. */
  private known(rawName: string, raw: RawAttributes, outer: NamespaceScope): KnownElement {
    const declared = this.declarations(raw);
    const scope = declared === undefined ? outer : { parent: outer, declared };
    const inScope = this.namesOf(scope);
    let known = inScope.elements.get(rawName);
    if (known === undefined) {
      const { prefix, name } = this.expand(rawName, scope, true);
      inScope.elements.set(rawName, (known = new KnownElement(prefix, name, scope)));
    }
    // One that declares prefixes makes a scope of its own each time.
    known.rawNames = declared === undefined ? raw.names : NO_NAMES;
    known.names = this.expandAll(raw.names, scope, inScope.attributes);
    known.attributes = NO_ATTRIBUTES;
    return known;
  }

  private expandAll(
    rawNames: readonly string[],
    scope: NamespaceScope,
    known: Map<string, ExpandedName>,
  ): readonly ExpandedName[] {
    const expanded: ExpandedName[] = [];
    const seen = rawNames.length > FEW ? new Set<QName>() : undefined;
    for (const rawName of rawNames) {
      if (isDeclaration(rawName)) continue;
      let found = known.get(rawName);
      if (found === undefined) known.set(rawName, (found = this.expand(rawName, scope, false)));
      const { name } = found;
      // Namespaces in XML 1.0 §6.3: no two attributes have the same expanded name.
      if (seen?.has(name) ?? hasName(expanded, name)) this.refuse(`duplicate attribute: ${rawName}`);
      seen?.add(name);
      expanded.push(found);
    }
    return expanded;
  }

  /** Attributes that are those of the last element of the name are the same objects. */
  private attributes(values: readonly string[], known: KnownElement): readonly XmlAttribute[] {
    const { made } = this;
    const { names, attributes: before } = known;
    let isSame = before.length === names.length;
    for (let at = 0; at < names.length; at++) {
      const value = values[at] ?? '';
      const last = before[at];
      if (last?.value === value) made[at] = last;
      else {
        isSame = false;
        made[at] = this.attribute(names[at], value);
      }
    }
    return isSame ? before : (known.attributes = made.slice(0, names.length));
  }

  private attribute(expanded: ExpandedName | undefined, value: string): XmlAttribute {
    if (expanded === undefined) throw new Error('as many names as values');
    const { name, prefix, last } = expanded;
    if (last?.value === value) return last;
    if (value.length > LONGEST_ADDRESS && ADDRESSES.has(name)) this.refuse(ADDRESS_TOO_LONG);
    return (expanded.last = { name, prefix, value });
  }

  /** Names are expanded once for each scope, so that equal names are one string. */
  private namesOf(scope: NamespaceScope): ScopeNames {
    if (scope === this.scopeOfNames) return this.inScope;
    let names = this.names.get(scope);
    if (names === undefined) this.names.set(scope, (names = { elements: new Map(), attributes: new Map() }));
    this.scopeOfNames = scope;
    return (this.inScope = names);
  }

  private expand(rawName: string, scope: NamespaceScope, isElement: boolean): ExpandedName {
    const colon = rawName.indexOf(':');
    if (colon === -1) {
      const name = qname(isElement ? (lookupNamespace(scope, '') ?? '') : '', rawName);
      return { prefix: '', name, last: undefined };
    }
    const prefix = rawName.slice(0, colon);
    const localName = rawName.slice(colon + 1);
    const namespace = lookupNamespace(scope, prefix);
    if (namespace === undefined || prefix === '' || localName.includes(':') || !isXmlName(localName))
      return this.refuse(`undeclared prefix or malformed name: ${rawName}`);
    return { prefix, name: qname(namespace, localName), last: undefined };
  }
}

function isDeclaration(rawName: string): boolean {
  return rawName.startsWith('xmlns') && (rawName.length === 5 || rawName[5] === ':');
}

function hasName(names: readonly ExpandedName[], name: QName): boolean {
  for (let at = 0; at < names.length; at++) if (names[at]?.name === name) return true;
  return false;
}

/** The values of what is no declaration of a prefix. */
function valuesOf({ names, values }: RawAttributes): readonly string[] {
  return values.filter((_, at) => at < names.length && !isDeclaration(names[at] ?? ''));
}
