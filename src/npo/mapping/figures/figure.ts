import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { SourceRow } from '../../model/source-row.js';
import type { Answer } from '../../model/submission.js';

/** What a figure can be broken down by. */
export type FigureKey = 'school' | 'schoolYear' | 'calendarYear' | 'level' | 'category' | 'intervention';

export type FigureKeys = Readonly<Partial<Record<FigureKey, string>>>;

export type FigureValue =
  | { readonly kind: 'amount'; readonly amount: Decimal }
  /** A fraction: 0.25 is 25 %. */
  | { readonly kind: 'share'; readonly share: Decimal }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'date'; readonly date: string }
  /** Words of the user, to be written in allowed characters. */
  | { readonly kind: 'text'; readonly text: string }
  /** A code or number that is written as it stands. */
  | { readonly kind: 'code'; readonly code: string };

/**
 * One number or answer of the model at its finest grain, with the input that it comes from.
 * A binding says which figures make which fact.
 */
export interface Figure {
  /** `spending`, `received`, `board.name`, `programme.mrConsent`, … */
  readonly measure: string;
  readonly keys: FigureKeys;
  readonly value: FigureValue;
  readonly sources: readonly Place[];
  /** The row of the only source in the words of its file, as far as they may be told (docs/decisions/0016). */
  readonly row?: SourceRow | undefined;
  /** The same of several sources: the row of each. */
  readonly rows?: readonly (SourceRow | undefined)[] | undefined;
}

/** The measure of a school that is known to have none of another, though it does not say so: no fact, but no gap either. */
export function noneOf(measure: string): string {
  return `${measure}.none`;
}

/** Money on something that is on no menukaart. */
export const OTHER_CATEGORY = 'other';
