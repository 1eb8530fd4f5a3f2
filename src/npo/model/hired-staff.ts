import { Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { Submission } from './submission.js';

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
  /** Of all spending, to four decimals. Undefined where it may not be shown, or does not exist. */
  readonly share: Decimal | undefined;
}

/** @param fewest with fewer persons the share is left out (label of the question, OCW NT19) */
export function hiredStaffOf({ board, spending }: Submission, fewest: number): HiredStaff {
  const persons = board.hiredPersons;
  const hired = spending.filter(({ kind }) => kind === 'hired');
  const linesWithoutKind = spending.filter(({ kind }) => kind === undefined).length;
  const mayBeShown = persons !== undefined && persons >= fewest;
  const share =
    mayBeShown && linesWithoutKind === 0
      ? shareOf(sum(hired.map(({ amount }) => amount)), sum(spending.map(({ amount }) => amount)))
      : undefined;
  const hasLines = hired.length > 0;
  const isHidden = !mayBeShown && (hasLines || persons !== 0);
  return { persons, hasLines, linesWithoutKind, mayBeShown, isHidden, share };
}

function shareOf(part: Decimal, whole: Decimal): Decimal | undefined {
  if (!whole.greaterThan(0) || part.isNegative() || part.greaterThan(whole)) return undefined;
  return part.dividedBy(whole).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
}
