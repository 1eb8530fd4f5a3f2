import { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { AgreedPart } from '../../model/submission.js';
import {
  amountAmbiguous,
  amountFinerThanCent,
  amountNotANumber,
  dashReadAsZero,
  integerNotWhole,
  numberMalformed,
  shareOrAmount,
  shareOutOfRange,
  thousandsPointAssumed,
  yearMalformed,
} from '../diagnostics/number-diagnostics.js';
import type { Cell } from '../table.js';
import type { CellContext } from './cell-context.js';
import { readTypedNumber, type TypedNumber } from './typed-number.js';

/** The largest number of digits before the decimal sign that is still believed. */
const MOST_DIGITS = 20;

/** Written out: a cell whose exponent is beyond all measure still has one. */
const LEXICAL = /^-?\d+(?:\.\d+)?$/;

interface Reading {
  readonly value: Decimal;
  readonly isPercentage: boolean;
}

/** Euros and cents. */
export function readAmount(cell: Cell, context: CellContext): Decimal | undefined {
  const reading = readNumber(cell, context, 'money');
  if (reading === undefined) return undefined;
  if (!reading.isPercentage) return inCents(reading.value, cell, context);
  refuse('money', cell, context);
  return undefined;
}

/** Euros, or a share of the money where it has a percent sign. */
export function readAmountOrShare(cell: Cell, context: CellContext): AgreedPart | undefined {
  const { column, findings } = context;
  const reading = readNumber(cell, context, 'money');
  if (reading === undefined) return undefined;
  const { value, isPercentage } = reading;
  if (isPercentage) {
    if (value.gte(0) && value.lte(1)) return { kind: 'share', share: value };
    findings.add(shareOutOfRange({ column, text: percentText(cell) }, { source: cell.place }));
    return undefined;
  }
  if (value.gt(0) && value.lte(1)) {
    findings.add(shareOrAmount({ column, text: cell.text }, { source: cell.place }));
    return undefined;
  }
  const amount = inCents(value, cell, context);
  return amount === undefined ? undefined : { kind: 'amount', amount };
}

/** A count that need not be whole. */
export function readDecimal(cell: Cell, context: CellContext): Decimal | undefined {
  const reading = readNumber(cell, context, 'measure');
  if (reading !== undefined && !reading.isPercentage && reading.value.gte(0)) return reading.value;
  if (reading !== undefined) refuse('measure', cell, context);
  return undefined;
}

export function readInteger(cell: Cell, context: CellContext): number | undefined {
  const reading = readNumber(cell, context, 'count');
  if (reading === undefined) return undefined;
  const { value, isPercentage } = reading;
  if (isPercentage || value.isNegative() || value.gt(Number.MAX_SAFE_INTEGER)) {
    refuse('count', cell, context);
    return undefined;
  }
  if (value.isInteger()) return value.toNumber();
  const { column, findings } = context;
  findings.add(integerNotWhole({ column, text: cell.text }, { source: cell.place }));
  return undefined;
}

export function readYear(cell: Cell, { column, findings }: CellContext): number | undefined {
  const isNumber = cell.form === 'number' || cell.form === 'text';
  if (isNumber && /^[12]\d{3}(?:\.0+)?$/.test(cell.text.trim())) return Number(cell.text);
  findings.add(yearMalformed({ column, text: cell.text }, { source: cell.place }));
  return undefined;
}

function inCents(
  value: Decimal,
  cell: Cell,
  { column, columnKey, findings }: CellContext,
): Decimal | undefined {
  if (value.decimalPlaces() <= 2) return value;
  findings.gather(columnKey, amountFinerThanCent, { column, text: cell.text }, cell.place);
  return undefined;
}

const OTHER_MARK = { comma: 'point', point: 'comma' } as const;

type Purpose = 'money' | 'count' | 'measure';

function readNumber(cell: Cell, context: CellContext, purpose: Purpose): Reading | undefined {
  const found = numberIn(cell, context, purpose);
  if (found === 'none') refuse(purpose, cell, context);
  return found === 'none' ? undefined : found;
}

/** `none` where the cell holds no number, undefined where a finding says already what is wrong with it. */
function numberIn(cell: Cell, context: CellContext, purpose: Purpose): Reading | 'none' | undefined {
  if (cell.form === 'number' || cell.form === 'percentage') {
    return LEXICAL.test(cell.text) ? reading(cell.text, cell.form === 'percentage') : 'none';
  }
  const typed = cell.form === 'text' ? readTypedNumber(cell.text) : undefined;
  if (typed === undefined || typed.kind === 'none') return 'none';
  if (typed.kind === 'number') {
    return typed.isPercentage ? share(typed.decimal) : reading(typed.decimal, false);
  }
  if (typed.kind === 'either') return readEither(typed, cell, context, purpose);
  if (purpose !== 'money') return 'none';
  const { column, columnKey, findings } = context;
  findings.gather(columnKey, dashReadAsZero, { column }, cell.place);
  return { value: new Decimal(0), isPercentage: false };
}

/**
 * `1.234` or `1,234`. The numbers beside it decide where they agree, but never that it has decimals where a
 * number with three of them would be none: an amount or a count. Without them a point is the Dutch sign of
 * thousands of such a number, said in a finding. All else is left to the person who typed it.
 */
function readEither(
  typed: TypedNumber & { kind: 'either' },
  cell: Cell,
  context: CellContext,
  purpose: Purpose,
): Reading | 'none' | undefined {
  const { mark, asThousands, asDecimals, isPercentage } = typed;
  const { column, columnKey, findings, decimalMark, notation } = context;
  if (isPercentage) return share(asDecimals);
  if (decimalMark === mark && purpose === 'measure') return reading(asDecimals, false);
  if (decimalMark === OTHER_MARK[mark]) return reading(asThousands, false);
  if (decimalMark === 'unknown' && notation.language === 'nl') {
    if (purpose === 'measure' && mark === 'comma') return reading(asDecimals, false);
    if (purpose !== 'measure' && mark === 'point') {
      const params = { column, text: cell.text.trim(), reading: asThousands };
      findings.gather(columnKey, thousandsPointAssumed, params, cell.place);
      return reading(asThousands, false);
    }
  }
  const readings = [asThousands, asDecimals.replace('.', notation.language === 'nl' ? ',' : '.')] as const;
  findings.add(amountAmbiguous({ column, text: cell.text.trim(), readings }, { source: cell.place }));
  return undefined;
}

function share(percents: string): Reading {
  return { value: positiveZero(new Decimal(percents).div(100)), isPercentage: true };
}

function reading(decimal: string, isPercentage: boolean): Reading | 'none' {
  const value = positiveZero(new Decimal(decimal));
  return value.e > MOST_DIGITS ? 'none' : { value, isPercentage };
}

function positiveZero(value: Decimal): Decimal {
  return value.isZero() ? new Decimal(0) : value;
}

function percentText(cell: Cell): string {
  return cell.form === 'percentage' ? `${new Decimal(cell.text).times(100).toFixed()}%` : cell.text.trim();
}

function refuse(purpose: Purpose, cell: Cell, { column, findings }: CellContext): void {
  const kind = purpose === 'money' ? amountNotANumber : numberMalformed;
  const text = cell.form === 'percentage' ? percentText(cell) : cell.text.trim();
  findings.add(kind({ column, text }, { source: cell.place }));
}
