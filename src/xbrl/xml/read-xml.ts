import { SaxesParser } from 'saxes';
import type { Diagnostic, DiagnosticKind } from '../../diagnostics/diagnostic.js';
import { decodeXml, type DecodedText } from './decode.js';
import {
  doctypeRefused,
  documentTooLarge,
  encodingNotReadable,
  nestedTooDeep,
  notWellFormed,
} from './diagnostics.js';
import { lookupNamespace } from './navigate.js';
import { qname, type QName } from './qname.js';
import { wellFormednessReason } from './well-formedness-reason.js';
import type { NamespaceScope, Position, XmlAttribute, XmlDocument, XmlElement, XmlNode } from './tree.js';

const MAX_DEPTH = 1024;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
/** In bytes: a text of V8 has about so many characters at most. */
const LARGEST = 500_000_000;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
const ROOT_SCOPE: NamespaceScope = { parent: undefined, declared: new Map([['xml', XML_NAMESPACE]]) };

export interface ReadXml {
  readonly document: XmlDocument | undefined;
  /** The text that was read; undefined where the bytes are no text. */
  readonly decoded: DecodedText | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the file is called in findings, and its absolute address. */
export interface XmlSource {
  readonly file: string;
  readonly url: string;
}

/** Stops the parser at the first thing that makes the document unreadable. */
class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

interface ExpandedName {
  readonly prefix: string;
  readonly name: QName;
}

/** Names that were expanded in one scope; an unprefixed attribute is in no namespace, an element is. */
interface ScopeNames {
  readonly elements: Map<string, ExpandedName>;
  readonly attributes: Map<string, ExpandedName>;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * Reads a document into a tree with positions. Namespaces are resolved here (Namespaces in XML 1.0);
 * a DOCTYPE is refused, so no entity but the five predefined ones exists and nothing else is opened.
 *
 * @param largest how many bytes a document may have
 */
export function readXml(bytes: Uint8Array, source: XmlSource, largest = LARGEST): ReadXml {
  if (bytes.length > largest) {
    const limit = Math.floor(largest / 1_000_000);
    const diagnostics = [documentTooLarge({ limit }, { location: { file: source.file } })];
    return { document: undefined, decoded: undefined, diagnostics };
  }
  const decoded = decodeXml(bytes);
  if (decoded.text === undefined) {
    const where = { location: { file: source.file } };
    const diagnostics = [encodingNotReadable({ encoding: decoded.encoding }, where)];
    return { document: undefined, decoded: undefined, diagnostics };
  }
  try {
    const root = new TreeBuilder(decoded.text, source.file).build();
    return { document: { url: source.url, root }, decoded, diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return { document: undefined, decoded, diagnostics: [error.diagnostic] };
    throw error;
  }
}

class TreeBuilder {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private readonly open: OpenElement[] = [];
  private readonly names = new Map<NamespaceScope, ScopeNames>();
  private root: OpenElement | undefined;
  private start: Position = { line: 1, column: 1 };
  private scannedTo = 0;
  private line = 1;
  private lineStart = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  build(): XmlElement {
    const { parser } = this;
    parser.on('error', (error) => {
      this.refuse(notWellFormed, { reason: wellFormednessReason(error.message) });
    });
    parser.on('doctype', () => {
      this.refuse(doctypeRefused, {});
    });
    parser.on('opentagstart', (tag) => {
      if (this.open.length >= MAX_DEPTH) this.refuse(nestedTooDeep, { limit: MAX_DEPTH });
      // The parser has consumed the name and one character behind it.
      this.start = this.positionAt(parser.position - tag.name.length - 2);
    });
    parser.on('opentag', (tag) => {
      this.openElement(tag.name, tag.attributes);
    });
    parser.on('closetag', () => {
      this.open.pop();
    });
    parser.on('text', (text) => {
      this.addText(text);
    });
    parser.on('cdata', (text) => {
      this.addText(text);
    });
    parser.write(this.text).close();
    if (this.root === undefined)
      this.refuse(notWellFormed, { reason: wellFormednessReason('document must contain a root element') });
    return this.root;
  }

  private openElement(rawName: string, rawAttributes: Record<string, string>): void {
    const parent = this.open.at(-1);
    const declared = declarations(rawAttributes);
    for (const [prefix, namespace] of declared ?? []) {
      // Namespaces in XML 1.0 §2.2 and §3: a prefix cannot be undeclared, and xml and xmlns are fixed.
      if (prefix !== '' && namespace === '') {
        this.refuse(notWellFormed, { reason: wellFormednessReason(`empty namespace for prefix: ${prefix}`) });
      }
      if (
        prefix === 'xmlns' ||
        (prefix === 'xml') !== (namespace === XML_NAMESPACE) ||
        namespace === XMLNS_NAMESPACE
      ) {
        this.refuse(notWellFormed, {
          reason: wellFormednessReason(`reserved prefix or namespace: ${prefix}`),
        });
      }
    }
    const outer = parent?.scope ?? ROOT_SCOPE;
    const scope = declared === undefined ? outer : { parent: outer, declared };
    const { prefix, name } = this.expanded(rawName, scope, true);
    const element: OpenElement = {
      name,
      prefix,
      attributes: this.attributes(rawAttributes, scope),
      children: [],
      parent,
      scope,
      position: this.start,
    };
    if (parent === undefined) this.root ??= element;
    else parent.children.push(element);
    this.open.push(element);
  }

  private attributes(raw: Record<string, string>, scope: NamespaceScope): readonly XmlAttribute[] {
    let attributes: XmlAttribute[] | undefined;
    let prefixed: Set<QName> | undefined;
    for (const rawName in raw) {
      if (isDeclaration(rawName)) continue;
      const { prefix, name } = this.expanded(rawName, scope, false);
      if (prefix !== '') {
        // Namespaces in XML 1.0 §6.3: no two attributes have the same expanded name.
        if (prefixed?.has(name) === true) {
          this.refuse(notWellFormed, { reason: wellFormednessReason(`duplicate attribute: ${rawName}`) });
        }
        (prefixed ??= new Set()).add(name);
      }
      (attributes ??= []).push({ name, prefix, value: raw[rawName] ?? '' });
    }
    return attributes ?? NO_ATTRIBUTES;
  }

  /** Expands each name once for each scope, so that equal names are one string. */
  private expanded(rawName: string, scope: NamespaceScope, isElement: boolean): ExpandedName {
    let names = this.names.get(scope);
    if (names === undefined) this.names.set(scope, (names = { elements: new Map(), attributes: new Map() }));
    const known = isElement ? names.elements : names.attributes;
    let name = known.get(rawName);
    if (name === undefined) known.set(rawName, (name = this.expand(rawName, scope, isElement)));
    return name;
  }

  private expand(rawName: string, scope: NamespaceScope, isElement: boolean): ExpandedName {
    const colon = rawName.indexOf(':');
    if (colon === -1) {
      return { prefix: '', name: qname(isElement ? (lookupNamespace(scope, '') ?? '') : '', rawName) };
    }
    const prefix = rawName.slice(0, colon);
    const localName = rawName.slice(colon + 1);
    const namespace = lookupNamespace(scope, prefix);
    if (namespace === undefined || prefix === '' || localName === '' || localName.includes(':')) {
      this.refuse(notWellFormed, {
        reason: wellFormednessReason(`undeclared prefix or malformed name: ${rawName}`),
      });
    }
    return { prefix, name: qname(namespace, localName) };
  }

  private addText(text: string): void {
    const parent = this.open.at(-1);
    if (parent === undefined || text === '') return;
    const last = parent.children.at(-1);
    if (typeof last === 'string') parent.children[parent.children.length - 1] = last + text;
    else parent.children.push(text);
  }

  /** Line and column of an offset. Offsets are asked for in rising order, so the text is scanned once. */
  private positionAt(offset: number): Position {
    for (let next = this.nextNewline(); next !== -1 && next < offset; next = this.nextNewline()) {
      this.line++;
      this.lineStart = this.scannedTo = next + 1;
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }

  private newline = -2;
  private nextNewline(): number {
    if (this.newline !== -1 && this.newline < this.scannedTo) {
      this.newline = this.text.indexOf('\n', this.scannedTo);
    }
    return this.newline;
  }

  private refuse<P>(kind: DiagnosticKind<P>, params: P): never {
    const { line, column } = this.parser;
    throw new Refusal(kind(params, { location: { file: this.file, line, column: column + 1 } }));
  }
}

function declarations(raw: Record<string, string>): Map<string, string> | undefined {
  let declared: Map<string, string> | undefined;
  for (const name in raw) {
    if (!isDeclaration(name)) continue;
    (declared ??= new Map()).set(name.slice('xmlns:'.length), raw[name] ?? '');
  }
  return declared;
}

function isDeclaration(rawName: string): boolean {
  return rawName.startsWith('xmlns') && (rawName.length === 5 || rawName[5] === ':');
}
