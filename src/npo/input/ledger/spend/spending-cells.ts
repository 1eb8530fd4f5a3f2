import type { Place } from '../../../../diagnostics/diagnostic.js';
import { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { SpendingKind, SpendingLine } from '../../../model/submission.js';
import { plain } from '../../matching-text.js';
import type { LedgerSpending } from './ledger-spending.js';

/** Lines that have something in common, together. */
interface Part {
  amount: Decimal;
  lines: number;
  /** Undefined where none is known. */
  kind: SpendingKind | 'several' | undefined;
  /** As `YYYY-MM`; undefined where a line has no date. */
  firstMonth: string | undefined;
  lastMonth: string | undefined;
}

/** The spending of a source on a school and intervention. */
export interface SpendingCell {
  /** Of its first line. */
  readonly place: Place;
  readonly whole: Readonly<Part>;
  /** What is of one kind, on one account, or of one journal. */
  readonly parts: ReadonlyMap<string, Readonly<Part>>;
  /** The same, and the whole, by month (`YYYY-MM`). */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, Readonly<Part>>>;
}

export type SpendingCells = ReadonlyMap<string, SpendingCell>;

/**
 * The spending of a source by school and intervention.
 *
 * @param hidesKinds whether lines count as of an unknown kind
 */
export function spendingCells({ lines, codes }: LedgerSpending, hidesKinds: boolean): SpendingCells {
  const cells = new Map<string, GrowingCell>();
  for (const [index, line] of lines.entries()) {
    const key = cellKey(line);
    const kind = hidesKinds ? undefined : line.kind;
    const cell = cells.get(key) ?? emptyCell(line, kind);
    cells.set(key, cell);
    addTo(cell.whole, line, kind);
    const month = monthOf(cell, line);
    if (month !== undefined) addToPart(month, WHOLE, line, kind);
    const { account, journal } = codes?.[index] ?? {};
    for (const [of, code] of Object.entries({ kind, account, journal })) {
      if (code === undefined) continue;
      addToPart(cell.parts, `${of} ${code}`, line, kind);
      if (month !== undefined) addToPart(month, `${of} ${code}`, line, kind);
    }
  }
  return cells;
}

interface GrowingCell {
  readonly place: Place;
  readonly whole: Part;
  readonly parts: Map<string, Part>;
  readonly months: Map<string, Map<string, Part>>;
}

const WHOLE = '';

function emptyCell(line: SpendingLine, kind: SpendingKind | undefined): GrowingCell {
  return { place: placeOf(line), whole: emptyPart(line, kind), parts: new Map(), months: new Map() };
}

function monthOf({ months }: GrowingCell, { date }: SpendingLine): Map<string, Part> | undefined {
  if (date === undefined) return undefined;
  const month = date.slice(0, 7);
  const known = months.get(month) ?? new Map<string, Part>();
  months.set(month, known);
  return known;
}

function addToPart(
  parts: Map<string, Part>,
  key: string,
  line: SpendingLine,
  kind: SpendingKind | undefined,
): void {
  const part = parts.get(key) ?? emptyPart(line, kind);
  parts.set(key, part);
  addTo(part, line, kind);
}

function emptyPart({ date }: SpendingLine, kind: SpendingKind | undefined): Part {
  const month = date?.slice(0, 7);
  return { amount: new Decimal(0), lines: 0, kind, firstMonth: month, lastMonth: month };
}

function addTo(part: Part, { amount, date }: SpendingLine, kind: SpendingKind | undefined): void {
  const month = date?.slice(0, 7);
  part.amount = part.amount.plus(amount);
  part.lines += 1;
  if (part.kind !== kind) part.kind = 'several';
  if (month === undefined || part.firstMonth === undefined || part.lastMonth === undefined) {
    part.firstMonth = part.lastMonth = undefined;
    return;
  }
  if (month < part.firstMonth) part.firstMonth = month;
  if (month > part.lastMonth) part.lastMonth = month;
}

/** Of so many parts of the same size it is looked whether they are the same. */
const MOST_COMPARED = 20;

/** Whether a part of one is as large as a part or the whole of the other, and may well be the same spending. */
export function haveSamePart([first, second]: readonly [SpendingCell, SpendingCell]): boolean {
  return haveSame([first.whole, ...first.parts.values()], [second.whole, ...second.parts.values()]);
}

/** Of so many months the amounts are the same by chance in no books. */
const FEWEST_MONTHS = 2;

/**
 * The same of two months at least: over the year the two may well differ, by a correction in one of them or by
 * months that the other does not have.
 */
export function haveSameMonths([first, second]: readonly [SpendingCell, SpendingCell]): boolean {
  let same = 0;
  for (const [month, parts] of first.months) {
    const others = second.months.get(month);
    if (others !== undefined && haveSame([...parts.values()], [...others.values()])) same += 1;
  }
  return same >= FEWEST_MONTHS;
}

function haveSame(parts: readonly Readonly<Part>[], others: readonly Readonly<Part>[]): boolean {
  const bySize = new Map<string, Readonly<Part>[]>();
  for (const part of others) {
    const size = part.amount.toFixed();
    const same = bySize.get(size) ?? [];
    bySize.set(size, same);
    if (same.length < MOST_COMPARED && !part.amount.isZero()) same.push(part);
  }
  return parts.some((part) => bySize.get(part.amount.toFixed())?.some((other) => mayBeSame(part, other)));
}

/** Two single lines of the same amount are a coincidence; so are halves of a year with the same monthly costs. */
function mayBeSame(a: Readonly<Part>, b: Readonly<Part>): boolean {
  const agree = a.kind === undefined || b.kind === undefined || (a.kind === b.kind && a.kind !== 'several');
  return agree && a.lines + b.lines > 2 && overlap(a, b);
}

function overlap(a: Readonly<Part>, b: Readonly<Part>): boolean {
  const [from, to] = [a.firstMonth, a.lastMonth];
  const [start, end] = [b.firstMonth, b.lastMonth];
  if (from === undefined || to === undefined || start === undefined || end === undefined) return true;
  return from <= end && start <= to;
}

/** Tells schools, levels and interventions apart. */
export function cellKey({ level, brin = '', intervention: { code, text } }: SpendingLine): string {
  return [level, brin, code ?? plain(text)].join(' ');
}

export function placeOf({ place, places }: SpendingLine): Place {
  return places['amount'] ?? place;
}
