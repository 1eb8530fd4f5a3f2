import type { Place, Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { IsoDate } from '../../../model/submission.js';
import { cellError, formulaWithoutValue } from '../../diagnostics/cell-diagnostics.js';
import type { Findings } from '../../findings.js';
import type { ShownFields } from '../../read/shown-fields.js';
import { SourceRowMaker } from '../../read/source-row-maker.js';
import type { Cell, Table, TableRow } from '../../table.js';
import type { CellContext } from '../../values/cell-context.js';
import { isoDate } from '../../values/calendar.js';
import { readDate } from '../../values/read-date.js';
import { readAmount } from '../../values/read-number.js';
import { decimalMarkOf } from '../../values/typed-number.js';
import { dateNotMonthFirst, monthAsDate, signToChoose, signTurnedTwice } from './column-diagnostics.js';
import { sideNotKnown } from './column-diagnostics.js';
import {
  DIMENSIONS,
  type Dimension,
  GrowingNames,
  type LedgerLine,
  type LineSink,
  WHOLE_FILE,
} from '../lines/ledger-line.js';
import { ForeignCurrency } from './foreign-currency.js';
import { lastDayOfMonth } from '../lines/last-day-of-month.js';
import { fieldOf, MONEY_ROLES } from './ledger-table-subject.js';
import type { LedgerNotation } from '../mapping/mapping.js';
import { nameOf, type Role, SIGN_WORDS, type SignConvention } from '../mapping/mapping-words.js';
import { signOfColumns } from './sign-of-columns.js';
import { sideOf, SidesWithSigns } from './sides-with-signs.js';
import { CodeHeadings } from './code-headings.js';
import { speaksOfNpo } from '../lines/speaks-of-npo.js';
import { namedYearEnd } from '../mapping/year-end.js';
import { bothSidesFilled, dateMissing } from './table-row-diagnostics.js';
import { NO_MONEY, Tallies } from '../lines/tallies.js';
import { TotalRows } from './total-rows.js';
import { totalWordOf } from './total-words.js';

const NAME_ROLES: readonly (readonly [Dimension, Role])[] = [
  ['account', 'accountName'],
  ['costCentre', 'costCentreName'],
  ['costUnit', 'costUnitName'],
  ['project', 'projectName'],
];

const MONEY: ReadonlySet<string> = new Set(MONEY_ROLES.map(fieldOf));
const FIXED: ReadonlySet<string> = new Set([...MONEY, fieldOf('date'), fieldOf('side')]);

/** What a person knows a line again by: all but the kind of spending (docs/decisions/0005). */
const SHOWN: ShownFields = {
  isShown: (field) => field !== fieldOf('kind'),
  isFree: (field) => !FIXED.has(field),
  isAmount: (field) => MONEY.has(field),
};

/** Reads the lines of a table whose columns are known. Rows without an amount are no lines. */
export function readLedgerTable(
  table: Table,
  notation: LedgerNotation,
  findings: Findings,
  sink: LineSink,
): GrowingNames {
  return new LedgerTableReader(table, notation, findings).read(sink);
}

class LedgerTableReader {
  private readonly names = new GrowingNames();
  private readonly contexts = new Map<Role, CellContext>();
  private readonly fields: readonly string[];
  private readonly sign: SignConvention;
  private readonly sides = new SidesWithSigns();
  private readonly sourceRows: SourceRowMaker;
  private readonly headings = new CodeHeadings();
  private readonly totals: TotalRows;
  private readonly currency: ForeignCurrency;
  private readonly oddities = new Tallies(({ count, where }) => sideNotKnown({ text: '…', count }, where));

  constructor(
    private readonly table: Table,
    private readonly notation: LedgerNotation,
    private readonly findings: Findings,
  ) {
    this.sign = notation.sign ?? signOfColumns(table.headers);
    this.fields = [...table.headers.keys()];
    this.sourceRows = new SourceRowMaker(table, this.fields, SHOWN);
    const decimalMark = notation.decimal ?? decimalMarkOf(this.typedAmounts());
    for (const role of [...MONEY_ROLES, 'date'] as const) {
      const header = this.table.headers.get(fieldOf(role)) ?? role;
      const column: Text = { nl: header, en: header };
      const columnKey = `ledger.${table.place.file}.${role}`;
      this.contexts.set(role, { column, columnKey, notation: table.notation, decimalMark, findings });
    }
    this.totals = new TotalRows(this.fields, this.contexts, table.unreadColumns ?? []);
    this.currency = new ForeignCurrency(table);
  }

  read(sink: LineSink): GrowingNames {
    for (const row of this.table.rows) {
      const line = this.lineOf(row);
      if (line === undefined) continue;
      this.headings.takeLine(line.codes);
      this.totals.takeLine(row, line);
      this.currency.take(row, line);
      sink(line, this.names);
    }
    this.oddities.report(this.findings);
    this.totals.report(this.findings);
    this.currency.report(this.findings);
    this.reportSides();
    this.headings.report(this.findings);
    return this.names;
  }

  /** Amounts with a sign of their own beside a column with D or C: what a mapping says of it holds, and is doubted. */
  private reportSides(): void {
    const { convention, debit, credit } = this.sides;
    if (convention === 'indicator') return;
    const sides = { debit, credit };
    const where = { source: this.table.place };
    if (this.notation.sign === undefined) this.findings.lose(signToChoose(sides, where));
    else if (convention !== undefined) {
      this.findings.add(signTurnedTwice({ ...sides, fitting: nameOf(SIGN_WORDS, convention) }, where));
    }
  }

  private lineOf(row: TableRow): LedgerLine | undefined {
    const dated = this.datedBy(row);
    if (!this.hasAmount(row)) {
      if (dated === undefined) this.headings.takeRow(this.codesOf(row), row.place);
      return undefined;
    }
    if (this.totals.isTotal(row, dated !== undefined)) {
      if (dated === undefined) this.headings.takeTotal(this.totalledBy(row), row.place);
      return undefined;
    }
    const money = this.moneyOf(row);
    if (money === undefined) return undefined;
    const codes: Partial<Record<Dimension, string>> = {};
    const places: Partial<Record<Dimension | 'date' | 'amount', Place>> = { amount: money.place };
    for (const dimension of DIMENSIONS) {
      if (dimension === 'file') continue;
      const cell = this.cell(row, dimension);
      if (cell === undefined || !this.isReadable(cell, dimension)) continue;
      codes[dimension] = cell.text.trim();
      places[dimension] = cell.place;
    }
    this.nameCodes(row, codes);
    if (dated === undefined) {
      this.reportUndated(row, money.debit.minus(money.credit));
      return undefined;
    }
    places.date = dated.place;
    const date = this.dateOf(dated);
    if (date === undefined) {
      this.findings.lose();
      return undefined;
    }
    const { debit, credit } = money;
    const [description, reference] = [this.cell(row, 'description'), this.cell(row, 'reference')];
    return {
      place: row.place,
      places,
      date,
      debit,
      credit,
      codes: { ...codes, file: WHOLE_FILE },
      isOpening: false,
      speaksOfNpo: description !== undefined && speaksOfNpo(description.text),
      yearEnd: namedYearEnd([description?.text ?? '', codes.journal ?? ''], money, undefined),
      reference: reference?.text.trim(),
      row: () => this.sourceRows.of(row.place, this.cellsOf(row)),
    };
  }

  /** The cell with the date; where it says that the row is a total, the row has none. */
  private datedBy(row: TableRow): Cell | undefined {
    const cell = this.cell(row, 'date');
    return cell?.form === 'text' && totalWordOf(cell.text) !== undefined ? undefined : cell;
  }

  private cellsOf(row: TableRow): readonly (readonly Cell[] | undefined)[] {
    return this.fields.map((field) => row.cellsOf(field));
  }

  private cell(row: TableRow, role: Role): Cell | undefined {
    return row.cellsOf(fieldOf(role))?.[0];
  }

  /** A formula that failed, or was never worked out, is no code, date or amount: what the line says is lost. */
  private isReadable({ form, text, place }: Cell, role: Role): boolean {
    if (form !== 'error' && form !== 'uncalculated') return true;
    this.findings.lose();
    const header = this.table.headers.get(fieldOf(role)) ?? role;
    const column = { nl: header, en: header };
    this.oddities.add(`${form} ${role} ${text}`, place, NO_MONEY, ({ where }) =>
      form === 'error' ? cellError({ column, text }, where) : formulaWithoutValue({ column }, where),
    );
    return false;
  }

  private nameCodes(row: TableRow, codes: Partial<Record<Dimension, string>>): void {
    for (const [dimension, role] of NAME_ROLES) {
      const code = codes[dimension];
      const name = this.cell(row, role)?.text.trim();
      if (code !== undefined && name !== undefined) this.names.name(dimension, code, name);
    }
  }

  private codesOf(row: TableRow): readonly Dimension[] {
    return DIMENSIONS.filter((dimension) => dimension !== 'file' && this.cell(row, dimension) !== undefined);
  }

  /** By kind of code, of what a total says that it is one: `4000` of `Totaal 4000`. */
  private totalledBy(row: TableRow): readonly (readonly [Dimension, string])[] {
    return DIMENSIONS.flatMap((dimension) => {
      const text = dimension === 'file' ? undefined : this.cell(row, dimension)?.text.trim();
      const word = text === undefined ? undefined : totalWordOf(text);
      return text === undefined || word === undefined ? [] : [[dimension, text.slice(word.text.length)]];
    });
  }

  private hasAmount(row: TableRow): boolean {
    return MONEY_ROLES.some((role) => this.cell(row, role) !== undefined);
  }

  /** A line without a date cannot be placed in a year. */
  private reportUndated({ place }: TableRow, money: Decimal): void {
    this.findings.lose();
    this.oddities.add('date', place, money, ({ count, amount, where }) =>
      dateMissing({ count, amount }, where),
    );
  }

  private dateOf(cell: Cell): IsoDate | undefined {
    const context = this.contexts.get('date');
    if (context === undefined || !this.isReadable(cell, 'date')) return undefined;
    const month = lastDayOfMonth(cell);
    if (month !== undefined) {
      this.oddities.add('month', cell.place, NO_MONEY, ({ count, where }) => monthAsDate({ count }, where));
      return month;
    }
    const monthFirst = this.notation.date === 'monthFirst' ? readMonthFirst(cell) : undefined;
    if (monthFirst === undefined) return readDate(cell, context);
    if (monthFirst.date === undefined) {
      const { column } = context;
      const text = cell.text.trim();
      this.oddities.add('month first', cell.place, NO_MONEY, ({ count, where }) =>
        dateNotMonthFirst({ column, text, count }, where),
      );
    }
    return monthFirst.date;
  }

  private moneyOf(row: TableRow): { debit: Decimal; credit: Decimal; place: Place } | undefined {
    const { sign } = this;
    if (sign === 'columns') return this.twoColumns(row);
    const cell = this.cell(row, 'amount');
    const amount = cell === undefined ? undefined : this.amountOf(cell, 'amount');
    if (cell === undefined || amount === undefined) return undefined;
    if (sign === 'indicator') return this.indicated(row, cell, amount);
    const costs = sign === 'reversed' ? amount.negated() : amount;
    return costs.isNegative()
      ? { debit: NO_MONEY, credit: costs.negated(), place: cell.place }
      : { debit: costs, credit: NO_MONEY, place: cell.place };
  }

  private twoColumns(row: TableRow): { debit: Decimal; credit: Decimal; place: Place } | undefined {
    const [debitCell, creditCell] = [this.cell(row, 'debit'), this.cell(row, 'credit')];
    const debit = debitCell === undefined ? undefined : this.amountOf(debitCell, 'debit');
    const credit = creditCell === undefined ? undefined : this.amountOf(creditCell, 'credit');
    const [first] = [debitCell, creditCell].filter((cell) => cell !== undefined);
    if (first === undefined || (debit === undefined && credit === undefined)) return undefined;
    if (debit?.isZero() === false && credit?.isZero() === false) {
      this.findings.lose();
      this.oddities.add('both', row.place, NO_MONEY, ({ count, where }) => bothSidesFilled({ count }, where));
      return undefined;
    }
    const place = debit?.isZero() === false ? first.place : (creditCell ?? first).place;
    return { debit: debit ?? NO_MONEY, credit: credit ?? NO_MONEY, place };
  }

  private indicated(
    row: TableRow,
    { place }: Cell,
    amount: Decimal,
  ): { debit: Decimal; credit: Decimal; place: Place } | undefined {
    const cell = this.cell(row, 'side');
    const side = sideOf(cell?.text ?? '');
    if (side !== undefined) {
      this.sides.add(side, amount);
      return side === 'debit'
        ? { debit: amount, credit: NO_MONEY, place }
        : { debit: NO_MONEY, credit: amount, place };
    }
    const text = (cell?.text ?? '').trim().slice(0, 40);
    this.findings.lose();
    this.oddities.add('side', cell?.place ?? place, NO_MONEY, ({ count, where }) =>
      sideNotKnown({ text, count }, where),
    );
    return undefined;
  }

  private amountOf(cell: Cell, role: Role): Decimal | undefined {
    const context = this.contexts.get(role);
    if (context === undefined || !this.isReadable(cell, role)) return undefined;
    const amount = readAmount(cell, context);
    if (amount === undefined) this.findings.lose();
    return amount;
  }

  private *typedAmounts(): Generator<string> {
    for (const role of MONEY_ROLES) {
      for (const row of this.table.rows) {
        const cell = this.cell(row, role);
        if (cell?.form === 'text') yield cell.text;
      }
    }
  }
}

/** A date of which the month stands first; undefined where it is written in another way. */
function readMonthFirst({ form, text }: Cell): { readonly date: IsoDate | undefined } | undefined {
  if (form !== 'text') return undefined;
  const [, month, , day, year] =
    /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ]\d{1,2}:[\d:.]+)?\s*$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { date: isoDate(Number(year), Number(month), Number(day)) };
}
