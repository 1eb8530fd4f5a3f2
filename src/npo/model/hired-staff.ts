import { Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { SpendingLine, Submission } from './submission.js';

/**
 * What may be known about hired staff (PNIL). No amount and no line leaves this file: with fewer
 * persons than the threshold, or an unknown number, nothing may let hired amounts be worked out.
 */
export interface HiredStaff {
  readonly persons: number | undefined;
  /** Whether any line is of the kind hired. */
  readonly hasLines: boolean;
  readonly linesWithoutKind: number;
  /** Enough persons for the share to be shown. */
  readonly mayBeShown: boolean;
  /** There may be hire that may not be shown: no output may let its amount be worked out. */
  readonly isHidden: boolean;
  /**
   * Of all spending, to four decimals. Undefined where it may not be shown, or does not exist: the lines of persons who
   * were hired come to more than nothing.
   */
  readonly share: Decimal | undefined;
}

/** @param fewest with fewer persons the share is left out (label of the question, OCW NT19) */
export function hiredStaffOf({ board, spending }: Submission, fewest: number): HiredStaff {
  const persons = board.hiredPersons;
  const { hasLines, linesWithoutKind, share: shareOfAll } = hiredLinesOf(spending);
  const mayBeShown = persons !== undefined && persons >= fewest;
  const share = mayBeShown ? shareOfAll : undefined;
  const isHidden = !mayBeShown && (hasLines || persons !== 0);
  return { persons, hasLines, linesWithoutKind, mayBeShown, isHidden, share };
}

interface HiredLines extends Pick<HiredStaff, 'hasLines' | 'linesWithoutKind'> {
  /** Undefined where a line has no kind, or where the hire is no part of the spending. */
  readonly share: Decimal | undefined;
}

/** Many ask it of the same lines. */
const known = new WeakMap<readonly SpendingLine[], HiredLines>();

function hiredLinesOf(spending: readonly SpendingLine[]): HiredLines {
  const before = known.get(spending);
  if (before !== undefined) return before;
  const hired = spending.filter(({ kind }) => kind === 'hired');
  const linesWithoutKind = spending.filter(({ kind }) => kind === undefined).length;
  const share = linesWithoutKind === 0 ? shareOfHired(spending, hired) : undefined;
  const lines = { hasLines: hired.length > 0, linesWithoutKind, share };
  known.set(spending, lines);
  return lines;
}

function shareOfHired(
  spending: readonly SpendingLine[],
  hired: readonly SpendingLine[],
): Decimal | undefined {
  const part = sum(hired.map(({ amount }) => amount));
  const rest = sum(spending.filter(({ kind }) => kind !== 'hired').map(({ amount }) => amount));
  return shareOf(part, part.plus(rest));
}

function shareOf(part: Decimal, whole: Decimal): Decimal | undefined {
  if (!whole.greaterThan(0) || !part.greaterThan(0) || part.greaterThan(whole)) return undefined;
  return part.dividedBy(whole).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
}
