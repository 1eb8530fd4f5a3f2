import type { Text } from '../../diagnostics/diagnostic.js';

/** What is wrong with a schema document, in the words of libxml2. */
export interface SchemaViolation {
  readonly message: string;
  /** The address of the schema document; undefined where none is named. */
  readonly url: string | undefined;
  /** One-based. */
  readonly line: number;
}

/** What judging schemas came to. */
export interface SchemaJudgement {
  /** In the order in which they were found; the first thousand. */
  readonly violations: readonly SchemaViolation[];
  /** How many more there are. */
  readonly omitted: number;
  /** Why they were not judged; undefined where they were. */
  readonly gaveUp: Text | undefined;
}
