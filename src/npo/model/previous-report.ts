import type { Place } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { Submission } from './submission.js';

/** An amount in euros, and the fact that has it. */
export interface Balance {
  readonly amount: Decimal;
  readonly place: Place;
}

/** Last year's report, as far as this year's submission is held against it. */
export interface PreviousReport {
  /** As much as the report carries. */
  readonly submission: Submission;
  /** The file as a whole. */
  readonly place: Place;
  /** What each school had left at the end of its year, by BRIN. */
  readonly closing: ReadonlyMap<string, Balance>;
  /** What the whole board had left; undefined where the report has no such total. */
  readonly total: Balance | undefined;
}
