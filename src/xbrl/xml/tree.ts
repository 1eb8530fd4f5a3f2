import type { QName } from './qname.js';

/** Where something stands in a text: one-based line and column, in characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An attribute; declarations of namespaces are none. */
export interface XmlAttribute {
  readonly name: QName;
  readonly prefix: string;
  readonly value: string;
}

/** The prefixes in scope at an element; the empty prefix is the default namespace. */
export interface NamespaceScope {
  readonly parent: NamespaceScope | undefined;
  readonly declared: ReadonlyMap<string, string>;
}

/** An element as it stands in a document. */
export interface XmlElement {
  readonly name: QName;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  readonly scope: NamespaceScope;
  /** The position of the `<` of the start tag. */
  readonly position: Position;
  /** The file that the position is in, as findings name it, where a tree is made of several files. */
  readonly file?: string | undefined;
}

/** Character data is a plain string; adjacent text and CDATA sections are one node. */
export type XmlNode = XmlElement | string;

/** A well-formed document. */
export interface XmlDocument {
  /** The absolute address of the document: a URL (`file:` for local files). */
  readonly url: string;
  readonly root: XmlElement;
}
