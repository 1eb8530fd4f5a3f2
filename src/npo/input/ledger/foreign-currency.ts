import { plain } from '../matching-text.js';
import type { Findings } from '../findings.js';
import type { Table, TableRow, UnreadColumn } from '../table.js';
import type { LedgerLine } from './ledger-line.js';
import { currencyOfLines } from './column-diagnostics.js';
import { namesForeignAmount } from './header-ranks.js';
import { fieldOf, MONEY_ROLES } from './ledger-table-subject.js';
import { Tallies } from './tallies.js';

/** Headers of the currency that an amount is in. */
const CURRENCY: ReadonlySet<string> = new Set(
  [
    'valuta',
    'valutacode',
    'code valuta',
    'valuta code',
    'munt',
    'muntcode',
    'muntsoort',
    'muntsoortcode',
    'transactievaluta',
    'currency',
    'currency code',
    'transaction currency',
  ].map(plain),
);

const EURO: ReadonlySet<string> = new Set(['eur', 'euro', 'euros', '']);

/** What a header says of amounts that are in euros whatever was paid with. */
const IN_EUROS = /€|(?<!\p{L})eur(?:o(?:[’']?s)?)?(?!\p{L})|basis|boekvaluta/iu;

/** Lines that have another currency than the euro beside an amount that is read as euros. */
export class ForeignCurrency {
  private readonly column: UnreadColumn | undefined;
  private readonly header: string;
  private readonly met: Tallies;

  constructor({ headers, unreadColumns = [] }: Table) {
    const money = MONEY_ROLES.flatMap((role) => headers.get(fieldOf(role)) ?? []);
    const isBesideForeign = unreadColumns.some(({ header }) => namesForeignAmount(header));
    const inEuros = isBesideForeign || money.some((header) => IN_EUROS.test(header));
    this.header = money[0] ?? '';
    this.column = inEuros ? undefined : unreadColumns.find(({ header }) => CURRENCY.has(plain(header)));
    this.met = new Tallies(({ where, ...tally }) =>
      currencyOfLines({ ...tally, currency: '…', header: this.header }, where),
    );
  }

  take(row: TableRow, { debit, credit }: Pick<LedgerLine, 'debit' | 'credit'>): void {
    const cell = this.column === undefined ? undefined : row.unreadCell?.(this.column);
    if (cell === undefined || EURO.has(plain(cell.text))) return;
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
