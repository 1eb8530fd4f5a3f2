import type { Fact } from '../report/fact.js';

/** A reported value: a text, or null for a nil fact. */
export type ReportedValue = string | null;

/** One difference between two reports, by what identifies the fact. */
export interface Change extends Pick<
  Fact,
  'entity' | 'concept' | 'dimensions' | 'period' | 'unit' | 'language'
> {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where the reports were aligned: the period in the first report; undefined where the fact was added. */
  readonly periodBefore: Fact['period'] | undefined;
  /** The value in the first report; undefined where the fact was added. */
  readonly before: ReportedValue | undefined;
  /** The value in the second report; undefined where the fact was removed. */
  readonly after: ReportedValue | undefined;
  /** For changed numbers: after less before, as an exact decimal. */
  readonly difference: string | undefined;
}
