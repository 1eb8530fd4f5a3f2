import type { Where } from '../../../diagnostics/diagnostic.js';
import { sum } from '../../../xbrl/numbers/decimal.js';
import type { SpendingLine } from '../../model/submission.js';
import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import { countedTwice, partsAgree, totalsAgree } from './diagnostics.js';
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

const MOST_RELATED = 20;

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
  const numberAlike = haveSameReference(first, second);
  const open = new Map<string, SpendingLine[]>();
  for (const line of first.lines) {
    const key = lineKey(line);
    const same = open.get(key);
    if (same === undefined) open.set(key, [line]);
    else same.push(line);
  }
  const twice: { readonly other: SpendingLine; readonly line: SpendingLine }[] = [];
  for (const line of second.lines) {
    const other = open.get(lineKey(line))?.pop();
    if (other !== undefined && !(numberAlike && disagree(line, other))) twice.push({ other, line });
  }
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

/** In one series two documents with a number of their own are two, whatever they have in common. */
function disagree(a: SpendingLine, b: SpendingLine): boolean {
  const [one, other] = [plain(a.reference ?? ''), plain(b.reference ?? '')];
  return one !== '' && other !== '' && one !== other;
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
