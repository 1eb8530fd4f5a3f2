import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Findings } from '../findings.js';
import { NO_MONEY, Tallies } from '../ledger/lines/tallies.js';
import { ControlTotals } from './control-totals.js';
import { subledgerTotalDiffers } from './diagnostics.js';

/**
 * The kinds of sub-ledgers (XAF 3.2: `openingBalance/obSubledgers` and `transactions/subledgers`), and their lines. Every
 * element of a file is asked: words are compared sooner than they are looked up.
 */
function isSubledger(name: string): boolean {
  return name === 'subledger' || name === 'obSubledger';
}

function isLine(name: string): boolean {
  return name === 'sbLine' || name === 'obSbLine';
}

/**
 * What each sub-ledger says of itself against what it holds. Its lines tell by customer or supplier what entries
 * say already: none of them is spending, and one that cannot be read counts for nothing.
 */
export class SubledgerTotals {
  private totals: ControlTotals | undefined;
  private amount = '';
  private side = '';
  private readonly differences = new Tallies(({ count, where }) =>
    subledgerTotalDiffers({ total: '…', stated: '…', found: '…', count }, where),
  );

  constructor(private readonly file: string) {}

  open(name: string, line: number): void {
    if (isSubledger(name)) {
      this.totals = new ControlTotals(name);
      this.totals.open(line);
    } else if (isLine(name)) [this.amount, this.side] = ['', ''];
  }

  close(name: string, parent: string, text: string, line: number): void {
    const { totals } = this;
    if (totals === undefined) return;
    if (isSubledger(parent)) {
      if (isLine(name)) this.closeLine(totals);
      else totals.state(name, text, line);
    } else if (isSubledger(name)) this.closeSubledger(totals);
    else if (name === 'amnt') this.amount = text;
    else if (name === 'amntTp') this.side = text;
  }

  report(findings: Findings): void {
    this.differences.report(findings);
  }

  private closeLine(totals: ControlTotals): void {
    const amount = parseDecimal(this.amount) ?? NO_MONEY;
    totals.add(this.side === 'D' ? amount : NO_MONEY, this.side === 'C' ? amount : NO_MONEY);
  }

  private closeSubledger(totals: ControlTotals): void {
    this.totals = undefined;
    for (const { line, ...params } of totals.differences()) {
      const place = { file: this.file, line };
      this.differences.add(params.total, place, NO_MONEY, ({ count, where }) =>
        subledgerTotalDiffers({ ...params, count }, where),
      );
    }
  }
}
