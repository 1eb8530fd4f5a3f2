import type { Place } from '../../../diagnostics/diagnostic.js';
import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { SpendingLine } from '../../model/submission.js';
import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import { countedTwice, totalsAgree } from './diagnostics.js';
import type { LedgerSpending } from './ledger-spending.js';

const MOST_RELATED = 20;

/**
 * Whether two sources hold the same spending: the same lines, or the same total for a school and
 * intervention, as where the sheet has one line for what the ledger has in detail. The test is ours.
 */
export function reportDoubleCounting(sources: readonly LedgerSpending[], findings: Findings): void {
  for (const [index, first] of sources.entries()) {
    for (const second of sources.slice(index + 1)) {
      if (!reportSameLines(first, second, findings)) reportSameTotals(first, second, findings);
    }
  }
}

function reportSameLines(first: LedgerSpending, second: LedgerSpending, findings: Findings): boolean {
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
    if (other !== undefined && !disagree(line, other)) twice.push({ other, line });
  }
  const [pair] = twice;
  if (pair === undefined) return false;
  const amount = sum(twice.map(({ line }) => line.amount));
  const params = { count: twice.length, amount, first: first.file, second: second.file };
  const related = twice
    .slice(0, MOST_RELATED)
    .flatMap(({ other, line }, at) => (at === 0 ? [placeOf(other)] : [placeOf(line), placeOf(other)]));
  findings.add(countedTwice(params, { source: placeOf(pair.line), related: related.slice(0, MOST_RELATED) }));
  return true;
}

/** Two documents with a number of their own are two, whatever they have in common. */
function disagree(a: SpendingLine, b: SpendingLine): boolean {
  const [one, other] = [plain(a.reference ?? ''), plain(b.reference ?? '')];
  return one !== '' && other !== '' && one !== other;
}

function reportSameTotals(first: LedgerSpending, second: LedgerSpending, findings: Findings): void {
  const [totals, others] = [totalsOf(first.lines), totalsOf(second.lines)];
  const same: { readonly amount: Decimal; readonly places: readonly [Place, Place] }[] = [];
  for (const [key, { amount, place }] of totals) {
    const other = others.get(key);
    if (other === undefined || amount.isZero() || !other.amount.equals(amount)) continue;
    same.push({ amount, places: [place, other.place] });
  }
  const [found] = same;
  if (found === undefined) return;
  const params = {
    amount: sum(same.map(({ amount }) => amount)),
    cells: same.length,
    first: first.file,
    second: second.file,
  };
  const [source, ...related] = same.flatMap(({ places }) => places).slice(0, MOST_RELATED);
  findings.add(totalsAgree(params, { source, related }));
}

function totalsOf(lines: readonly SpendingLine[]): Map<string, { amount: Decimal; place: Place }> {
  const totals = new Map<string, { amount: Decimal; place: Place }>();
  for (const line of lines) {
    const key = cellKey(line);
    const known = totals.get(key);
    if (known === undefined) totals.set(key, { amount: new Decimal(line.amount), place: placeOf(line) });
    else known.amount = known.amount.plus(line.amount);
  }
  return totals;
}

function cellKey({ level, brin = '', intervention: { code, text } }: SpendingLine): string {
  return [level, brin, code ?? plain(text)].join(' ');
}

function lineKey(line: SpendingLine): string {
  return [cellKey(line), line.date ?? '', line.amount.toFixed()].join(' ');
}

function placeOf({ place, places }: SpendingLine): Place {
  return places['amount'] ?? place;
}
