/** What is wrong by XML Schema, in the words of the validator. */
export interface SchemaViolation {
  readonly message: string;
  /** The address of the schema document, for violations found while compiling. */
  readonly url: string | undefined;
  /** One-based. */
  readonly line: number;
  /** The path of the element, prefixes as in the document. */
  readonly path: string | undefined;
}

export interface SchemaViolations {
  /** In document order; the first thousand. */
  readonly violations: readonly SchemaViolation[];
  /** How many more there are. */
  readonly omitted: number;
}

/** A set of schemas that documents are checked against (XML Schema 1.0, second edition). */
export interface SchemaValidator {
  /** @param text a well-formed document without a DOCTYPE */
  validate(text: string): SchemaViolations;
  /** Gives back its memory; it cannot be used afterwards. */
  dispose(): void;
}

/** A validator, or why the schemas themselves cannot be used. */
export type CompiledSchemas =
  | { readonly validator: SchemaValidator; readonly problems?: undefined }
  | { readonly validator?: undefined; readonly problems: SchemaViolations };
