import type { Where } from '../../../../diagnostics/diagnostic.js';
import { sum } from '../../../../xbrl/numbers/decimal.js';
import type { SpendingLine } from '../../../model/submission.js';
import type { Findings } from '../../findings.js';
import { groupBy } from '../../../../maps/group-by.js';
import { plain } from '../../matching-text.js';
import { countedTwice, partsAgree, totalsAgree } from './spending-diagnostics.js';
import type { LedgerSpending } from './ledger-spending.js';
import {
  cellKey,
  haveSameMonths,
  haveSamePart,
  placeOf,
  type SpendingCell,
  spendingCells,
  type SpendingCells,
} from './spending-cells.js';
import { MOST_RELATED } from '../lines/tallies.js';

/**
 * Whether two sources hold the same spending: the same lines, or the same total for a school and
 * intervention, as where the sheet has one line for what the ledger has in detail, or a part of it, as where the
 * ledger has the wages of the payroll beside other costs. The test is ours.
 *
 * @param hidesKinds whether findings may not depend on the kind of spending (docs/decisions/0016)
 */
export function reportDoubleCounting(
  sources: readonly LedgerSpending[],
  findings: Findings,
  hidesKinds: boolean,
): void {
  const filled = sources.filter(({ lines }) => lines.length > 0);
  if (filled.length < 2) return;
  const told = filled.map((source) => ({ source, cells: spendingCells(source, hidesKinds) }));
  for (const [index, { source: first, cells }] of told.entries()) {
    for (const { source: second, cells: others } of told.slice(index + 1)) {
      const pairs = pairsOf(cells, others, reportSameLines(first, second, findings));
      reportSameTotals(pairs, first, second, findings);
      reportSameParts(pairs, first, second, findings);
    }
  }
}

/** The schools and interventions of which the same lines were found. */
function reportSameLines(
  first: LedgerSpending,
  second: LedgerSpending,
  findings: Findings,
): ReadonlySet<string> {
  const twice = haveSameReference(first, second)
    ? pairsByNumber(first.lines, second.lines)
    : pairsBy(lineKey, first.lines, second.lines);
  const [pair] = twice;
  if (pair === undefined) return new Set();
  const amount = sum(twice.map(({ line }) => line.amount));
  const params = { count: twice.length, amount, first: first.file, second: second.file };
  const related = twice
    .slice(0, MOST_RELATED)
    .flatMap(({ other, line }, at) => (at === 0 ? [placeOf(other)] : [placeOf(line), placeOf(other)]));
  findings.add(countedTwice(params, { source: placeOf(pair.line), related: related.slice(0, MOST_RELATED) }));
  return new Set(twice.map(({ line }) => cellKey(line)));
}

/**
 * Whether the documents of two sources are numbered in one series: some number stands in both. A submission has the
 * numbers of suppliers perhaps, where the ledger has its own.
 */
function haveSameReference(first: LedgerSpending, second: LedgerSpending): boolean {
  const known = new Set(first.lines.map(({ reference = '' }) => plain(reference)));
  return second.lines.some(({ reference = '' }) => plain(reference) !== '' && known.has(plain(reference)));
}

interface LinePair {
  readonly other: SpendingLine;
  readonly line: SpendingLine;
}

/** Lines of two sources with the same key, each in one pair. */
function pairsBy(
  keyOf: (line: SpendingLine) => string,
  first: readonly SpendingLine[],
  second: readonly SpendingLine[],
): LinePair[] {
  const byKey = groupBy(first, keyOf);
  const paired = new Map<string, number>();
  const pairs: LinePair[] = [];
  for (const line of second) {
    const key = keyOf(line);
    const at = paired.get(key) ?? 0;
    const other = byKey.get(key)?.[at];
    if (other === undefined) continue;
    pairs.push({ other, line });
    paired.set(key, at + 1);
  }
  return pairs;
}

/**
 * Of documents that are numbered in one series: those of the same number first, then those of which one has no number. Two
 * with a number of their own are two, whatever they have in common.
 */
function pairsByNumber(first: readonly SpendingLine[], second: readonly SpendingLine[]): readonly LinePair[] {
  const numberOf = ({ reference = '' }: SpendingLine) => plain(reference);
  const pairs = pairsBy((line) => `${lineKey(line)} ${numberOf(line)}`, first, second);
  const paired = new Set(pairs.flatMap(({ other, line }) => [other, line]));
  const left = (lines: readonly SpendingLine[], hasNumber: boolean) =>
    lines.filter((line) => !paired.has(line) && (numberOf(line) !== '') === hasNumber);
  return [
    ...pairs,
    ...pairsBy(lineKey, left(first, true), left(second, false)),
    ...pairsBy(lineKey, left(first, false), left(second, true)),
  ];
}

/** A school and intervention that both sources have. */
type Pair = readonly [SpendingCell, SpendingCell];

function pairsOf(first: SpendingCells, second: SpendingCells, said: ReadonlySet<string>): readonly Pair[] {
  return [...first].flatMap(([key, cell]) => {
    const other = said.has(key) ? undefined : second.get(key);
    return other === undefined ? [] : [[cell, other] as const];
  });
}

function reportSameTotals(
  pairs: readonly Pair[],
  first: LedgerSpending,
  second: LedgerSpending,
  findings: Findings,
): void {
  const same = pairs.filter(haveSameTotal);
  if (same.length === 0) return;
  const params = {
    amount: sum(same.map(([cell]) => cell.whole.amount)),
    cells: same.length,
    first: first.file,
    second: second.file,
  };
  findings.add(totalsAgree(params, whereOf(same)));
}

/** Neither what the parts have in common nor their money or lines are told: they may be of one kind (docs/decisions/0005). */
function reportSameParts(
  pairs: readonly Pair[],
  first: LedgerSpending,
  second: LedgerSpending,
  findings: Findings,
): void {
  const same = pairs.filter((pair) => !haveSameTotal(pair) && (haveSamePart(pair) || haveSameMonths(pair)));
  if (same.length === 0) return;
  findings.add(partsAgree({ cells: same.length, first: first.file, second: second.file }, whereOf(same)));
}

function haveSameTotal([a, b]: Pair): boolean {
  return !a.whole.amount.isZero() && a.whole.amount.equals(b.whole.amount);
}

function whereOf(pairs: readonly Pair[]): Where {
  const [source, ...related] = pairs.flatMap(([a, b]) => [a.place, b.place]).slice(0, MOST_RELATED);
  return { source, related };
}

function lineKey(line: SpendingLine): string {
  return [cellKey(line), line.date ?? '', line.amount.toFixed()].join(' ');
}
