import type { XmlElement } from '../xml/tree.js';

/** One schema document of a taxonomy. */
export interface SchemaDocumentText {
  /** Its absolute address. */
  readonly url: string;
  /** The empty string where it has none. */
  readonly targetNamespace: string;
  readonly bytes: Uint8Array;
  /** Set where other schemas include it and give it their namespace (XML Schema Part 1 §4.2.1). */
  readonly isAdopted?: boolean;
}

/** The same, read. */
export interface ParsedSchema extends SchemaDocumentText {
  /** The xs:schema element. */
  readonly root: XmlElement;
  /** The namespaces that its components belong to: its own, or those of the schemas that include it. */
  readonly namespaces: readonly string[];
}
