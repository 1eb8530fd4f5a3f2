import type { Place } from '../../../diagnostics/diagnostic.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Findings } from '../findings.js';
import type { LedgerTotals } from '../ledger/lines/ledger-line.js';
import { debitNotCredit, totalDiffers, totalMissing } from './diagnostics.js';

type Total = keyof LedgerTotals;

const ELEMENTS: Readonly<Record<Total, string>> = {
  lines: 'linesCount',
  debit: 'totalDebit',
  credit: 'totalCredit',
};

const TOTALS = ['lines', 'debit', 'credit'] as const;

/** A total that is not what the lines add up to. */
interface Difference {
  readonly total: string;
  readonly stated: string;
  readonly found: string;
  /** Where it is stated. */
  readonly line: number;
}

/**
 * What a block of lines (`openingBalance`, `transactions` or a sub-ledger) says of itself against what it holds:
 * `linesCount` its lines, `totalDebit` and `totalCredit` the sums of `amnt` with `amntTp` D and C, as
 * they are signed (XAF 4.0, rules 0004 to 0009).
 */
export class ControlTotals {
  private readonly texts = new Map<Total, { readonly text: string; readonly line: number }>();
  private lines = 0;
  private debit = new Decimal(0);
  private credit = new Decimal(0);
  private isThere = false;
  private line = 0;

  constructor(private readonly block: string) {}

  open(line: number): void {
    this.isThere = true;
    this.line = line;
  }

  state(element: string, text: string, line: number): void {
    for (const [total, name] of Object.entries(ELEMENTS) as [Total, string][]) {
      if (name === element) this.texts.set(total, { text, line });
    }
  }

  /** Counts a line; without an amount where it could not be read. */
  add(debit: Decimal | undefined, credit: Decimal | undefined): void {
    this.lines += 1;
    if (debit !== undefined) this.debit = this.debit.plus(debit);
    if (credit !== undefined) this.credit = this.credit.plus(credit);
  }

  get isEmpty(): boolean {
    return this.lines === 0;
  }

  /** The totals as the block states them, where they can be read. */
  get stated(): Partial<LedgerTotals> {
    const [lines, debit, credit] = TOTALS.map((total) => numberIn(this.texts.get(total)?.text));
    return {
      ...(lines === undefined ? {} : { lines: lines.toNumber() }),
      ...(debit === undefined ? {} : { debit }),
      ...(credit === undefined ? {} : { credit }),
    };
  }

  /** The totals that the block states and that do not hold, or are no numbers. */
  differences(): readonly Difference[] {
    const found = { lines: new Decimal(this.lines), debit: this.debit, credit: this.credit };
    return TOTALS.flatMap((total) => {
      const said = this.texts.get(total);
      if (said === undefined || said.text === '') return [];
      if (numberIn(said.text)?.equals(found[total]) === true) return [];
      const sum = total === 'lines' ? found[total].toFixed() : found[total].toFixed(2);
      return [{ total: this.nameOf(total), stated: said.text, found: sum, line: said.line }];
    });
  }

  check(file: string, findings: Findings): void {
    if (!this.isThere) return;
    for (const total of TOTALS) {
      const said = this.texts.get(total);
      if (said !== undefined && said.text !== '') continue;
      const source: Place = { file, line: said?.line ?? this.line };
      findings.add(totalMissing({ total: this.nameOf(total) }, { source }));
    }
    for (const { line, ...params } of this.differences()) {
      findings.add(totalDiffers(params, { source: { file, line } }));
    }
    if (!this.debit.equals(this.credit)) {
      const params = { block: this.block, debit: this.debit, credit: this.credit };
      findings.add(debitNotCredit(params, { source: { file, line: this.line } }));
    }
  }

  private nameOf(total: Total): string {
    return `${this.block}/${ELEMENTS[total]}`;
  }
}

function numberIn(text: string | undefined): Decimal | undefined {
  return text !== undefined && /^[+-]?\d{1,20}(?:\.\d{1,20})?$/.test(text) ? new Decimal(text) : undefined;
}
