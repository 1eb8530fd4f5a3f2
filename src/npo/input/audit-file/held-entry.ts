import type { LedgerLine, LedgerNames, LineSink } from '../ledger/ledger-line.js';

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
 */
export class HeldEntry {
  private readonly lines: LedgerLine[] = [];
  private hasEquity = false;
  private hasResult = false;
  private isOpen = true;

  constructor(
    private readonly period: string | undefined,
    private readonly names: LedgerNames,
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
    else if (!isBalance) this.hasResult = true;
    if ((isBalance && !isEquity) || this.lines.length > MOST_HELD) this.release(false);
  }

  end(): void {
    this.release(this.hasEquity && this.hasResult);
  }

  private isEquity(account: string, isBalance: boolean): boolean {
    const name = this.names.byCode.get('account')?.get(account) ?? '';
    return isBalance ? EQUITY.test(name) && !TO_BE_PAID.test(name) : PASSES_ON.test(name);
  }

  private release(isClosing: boolean): void {
    this.isOpen = false;
    const yearEnd = { by: 'accounts', period: this.period } as const;
    for (const line of this.lines) this.sink(isClosing ? { ...line, yearEnd } : line, this.names);
    this.lines.length = 0;
  }
}
