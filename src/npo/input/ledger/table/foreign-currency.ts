import type { Findings } from '../../findings.js';
import type { Table, TableRow, UnreadColumn } from '../../table.js';
import type { LedgerLine } from '../lines/ledger-line.js';
import { currencyOfLines } from './column-diagnostics.js';
import { namesCurrency, namesForeignAmount } from './header-ranks.js';
import { fieldOf, MONEY_ROLES } from './ledger-table-subject.js';
import { Tallies } from '../lines/tallies.js';

const EURO = /€|(?<!\p{L})eur(?:o(?:[’']?s)?)?(?!\p{L})/iu;

/** What a header says, besides, of amounts that are in euros whatever was paid with. */
const OF_THE_BOOKS = /basis|boekvaluta/i;

/** A currency by its code, name or sign. Other programs have numbers there, or the day that a bank reckons from. */
function isForeign(text: string): boolean {
  return /\p{L}{3}|\p{Sc}/u.test(text) && !/\d/.test(text) && !EURO.test(text);
}

export function isEuro(text: string): boolean {
  return EURO.test(text);
}

/** Lines that have another currency than the euro beside an amount that is read as euros. */
export class ForeignCurrency {
  private readonly column: UnreadColumn | undefined;
  private readonly header: string;
  private readonly met: Tallies;

  constructor({ headers, unreadColumns = [] }: Table) {
    const money = MONEY_ROLES.flatMap((role) => headers.get(fieldOf(role)) ?? []);
    const isBesideForeign = unreadColumns.some(({ header }) => namesForeignAmount(header));
    const inEuros = isBesideForeign || money.some((header) => EURO.test(header) || OF_THE_BOOKS.test(header));
    this.header = money[0] ?? '';
    this.column = inEuros ? undefined : unreadColumns.find(({ header }) => namesCurrency(header));
    this.met = new Tallies(({ where, ...tally }) =>
      currencyOfLines({ ...tally, currency: '…', header: this.header }, where),
    );
  }

  take(row: TableRow, { debit, credit }: Pick<LedgerLine, 'debit' | 'credit'>): void {
    const cell = this.column === undefined ? undefined : row.unreadCell?.(this.column);
    if (cell?.form !== 'text' || !isForeign(cell.text)) return;
    const currency = cell.text.trim().slice(0, 20);
    const { header } = this;
    this.met.add(currency, cell.place, debit.minus(credit), ({ where, ...tally }) =>
      currencyOfLines({ ...tally, currency, header }, where),
    );
  }

  report(findings: Findings): void {
    this.met.report(findings);
  }
}
