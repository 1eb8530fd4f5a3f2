import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { LedgerLine, LedgerNames, LineSink } from '../ledger/lines/ledger-line.js';
import { NO_MONEY } from '../ledger/lines/tallies.js';
import type { ResultBalances } from './result-balances.js';

/** So many lines of an entry are held; a longer one is told by its words only. */
const MOST_HELD = 20_000;

/** How the names of accounts of equity, and of the result that goes there, are known. The words are ours. */
const EQUITY =
  /eigen vermogen|kapitaal|reserves?\b|bestemmingsfonds|resultaat|exploitatiesaldo|winst|verlies/i;

/** Reserves for what is still to be paid are no equity, though their names may sound like it. */
const TO_BE_PAID = /vakantie|verlof|eindejaar|jubile|onderhoud/i;

/** An account of profit and loss that only passes the result on. */
const PASSES_ON = /resultaat\s?(?:boekjaar|bestemming|verwerking|verdeling)/i;

/**
 * The lines of an entry that may be the closing of the year, kept until it is known: on result accounts and
 * on equity, and on no other account of the balance sheet.
 *
 * Of a result account it is the closing what the entry credits, and what it debits where that brings the balance,
 * as it was before the entry, nearer to nil. A debit that adds to the costs charges them to a reserve: it is spending.
 */
export class HeldEntry {
  private readonly lines: LedgerLine[] = [];
  /** What the entry comes to on each of its result accounts: euros, debit less credit. */
  private readonly results = new Map<string, Decimal>();
  private hasEquity = false;
  private isOpen = true;

  /** @param balances of the result accounts, with the lines that were taken so far */
  constructor(
    private readonly period: string | undefined,
    private readonly names: LedgerNames,
    private readonly balances: ResultBalances,
    private readonly sink: LineSink,
  ) {}

  take(line: LedgerLine): void {
    if (!this.isOpen) {
      this.sink(line, this.names);
      return;
    }
    this.lines.push(line);
    const { account = '' } = line.codes;
    const isBalance = this.names.balanceAccounts.has(account);
    const isEquity = this.isEquity(account, isBalance);
    if (isEquity) this.hasEquity = true;
    else if (!isBalance) {
      const before = this.results.get(account) ?? NO_MONEY;
      this.results.set(account, before.plus(line.debit).minus(line.credit));
    }
    if ((isBalance && !isEquity) || this.lines.length > MOST_HELD) this.release(new Set());
  }

  end(): void {
    const closed = this.hasEquity
      ? [...this.results].filter(([account, amount]) => this.closes(account, amount))
      : [];
    this.release(new Set(closed.map(([account]) => account)));
  }

  private closes(account: string, amount: Decimal): boolean {
    if (amount.lessThanOrEqualTo(NO_MONEY)) return true;
    const after = this.balances.of(account);
    return after.abs().lessThan(after.minus(amount).abs());
  }

  private isEquity(account: string, isBalance: boolean): boolean {
    const name = this.names.byCode.get('account')?.get(account) ?? '';
    return isBalance ? EQUITY.test(name) && !TO_BE_PAID.test(name) : PASSES_ON.test(name);
  }

  /** @param closed the result accounts that the entry closes */
  private release(closed: ReadonlySet<string>): void {
    this.isOpen = false;
    const yearEnd = { by: 'accounts', period: this.period } as const;
    for (const line of this.lines) {
      const { account = '' } = line.codes;
      const isCharge = this.results.has(account) && !closed.has(account);
      this.sink(closed.size > 0 && !isCharge ? { ...line, yearEnd } : line, this.names);
    }
    this.lines.length = 0;
  }
}
