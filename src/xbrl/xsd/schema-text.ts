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
