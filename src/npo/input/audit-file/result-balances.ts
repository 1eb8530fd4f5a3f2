import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { LedgerLine, LedgerNames } from '../ledger/lines/ledger-line.js';
import { NO_MONEY } from '../ledger/lines/tallies.js';

/** What the lines so far come to on each account of the chart that is none of the balance sheet. */
export class ResultBalances {
  private readonly byAccount = new Map<string, Decimal>();

  constructor(private readonly names: LedgerNames) {}

  add({ codes: { account = '' }, debit, credit }: LedgerLine): void {
    if (this.names.balanceAccounts.has(account)) return;
    if (this.names.byCode.get('account')?.has(account) !== true) return;
    this.byAccount.set(account, this.of(account).plus(debit).minus(credit));
  }

  /** Euros, debit less credit. */
  of(account: string): Decimal {
    return this.byAccount.get(account) ?? NO_MONEY;
  }
}
