import type { Diagnostic, Place, Where } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import { Findings } from '../../findings.js';
import type { Cell, TableRow, UnreadColumn } from '../../table.js';
import type { CellContext } from '../../values/cell-context.js';
import { readAmount } from '../../values/read-number.js';
import { DIMENSIONS, type Dimension, type LedgerLine } from '../lines/ledger-line.js';
import { fieldOf, MONEY_ROLES } from './ledger-table-subject.js';
import { foldCode } from '../mapping/mapping.js';
import type { Role } from '../mapping/mapping-words.js';
import {
  datedTotalPassedOver,
  lastLineIsSum,
  totalRowPassedOver,
  totalWordCounted,
  totalWordNotRead,
} from './table-row-diagnostics.js';
import { MOST_RELATED, NO_MONEY, Tallies } from '../lines/tallies.js';
import { onlyTotalWordOf, totalWordOf } from './total-words.js';

const CODES = DIMENSIONS.filter((dimension) => dimension !== 'file');

/** The codes that stand in the rows of totals of an export by account or journal. */
const OF_GROUPS: ReadonlySet<Dimension> = new Set(['account', 'journal']);

/** What a total may say that it is the total of. */
const LABELS: readonly string[] = (
  ['accountName', 'costCentreName', 'costUnitName', 'projectName', ...CODES] as const
).map(fieldOf);

/** What stands in no words. */
const UNTOLD: ReadonlySet<string> = new Set([...MONEY_ROLES, 'side' as const].map(fieldOf));

interface Besides {
  count: number;
  amount: Decimal;
  readonly places: Place[];
  readonly word: string;
}

/** Tells the rows of a table that add up other rows from its lines, and what they come to. */
export class TotalRows {
  private readonly undated = new Tallies(({ count, amount, where }) =>
    totalRowPassedOver({ count, amount, word: undefined }, where),
  );
  private readonly dated = new Tallies(({ count, amount, where }) =>
    datedTotalPassedOver({ count, amount, word: '…' }, where),
  );
  /** Of rows that together come to nothing, as of an entry with its counter entry. */
  private readonly nil = new Set<Diagnostic>();

  /** By column that nobody reads, the lines that say there that they are a total. */
  private readonly besides = new Map<UnreadColumn, Besides>();

  private last: { readonly row: TableRow; readonly amount: Decimal } | undefined;
  /** What the lines before the last come to. */
  private sum = NO_MONEY;
  private lines = 0;

  /** @param fields those of the table @param contexts how the amounts of a role are read @param unread its other columns */
  constructor(
    private readonly fields: readonly string[],
    private readonly contexts: ReadonlyMap<Role, CellContext>,
    private readonly unread: readonly UnreadColumn[],
  ) {}

  isTotal(row: TableRow, isDated: boolean): boolean {
    return isDated ? this.isDatedTotal(row) : this.isUndatedTotal(row);
  }

  /** A line that was read from a row: the sum of them is known again in a last one that says nothing for itself. */
  takeLine(row: TableRow, { debit, credit }: Pick<LedgerLine, 'debit' | 'credit'>): void {
    this.sum = this.sum.plus(this.last?.amount ?? NO_MONEY);
    this.lines += 1;
    const amount = debit.minus(credit);
    this.last = { row, amount };
    const besides = this.totalBesides(row);
    if (besides === undefined) return;
    const { column, word } = besides;
    const known = this.besides.get(column) ?? { count: 0, amount: NO_MONEY, places: [], word };
    this.besides.set(column, known);
    known.count += 1;
    known.amount = known.amount.plus(amount);
    if (known.places.length <= MOST_RELATED) known.places.push(row.place);
  }

  /** Says what was met. Rows with a date that together come to nothing change no spending, whether they count or not. */
  report(findings: Findings): void {
    this.undated.report(findings);
    const met = new Findings();
    this.dated.report(met);
    for (const diagnostic of met.list()) if (!this.nil.has(diagnostic)) findings.add(diagnostic);
    this.reportLast(findings);
    this.reportBesides(findings);
  }

  /** What most lines say tells no total from the lines that it adds up; nor does what comes to nothing change spending. */
  private reportBesides(findings: Findings): void {
    for (const [{ header }, { count, amount, places, word }] of this.besides) {
      if (count * 2 > this.lines || amount.isZero()) continue;
      const [source, ...related] = places;
      findings.add(totalWordNotRead({ count, amount, word, header }, { source, related }));
    }
  }

  /** The word by which a row says that it is a total, and nothing else, in a column that nobody reads. */
  private totalBesides(row: TableRow): { readonly column: UnreadColumn; readonly word: string } | undefined {
    for (const column of this.unread) {
      const cell = row.unreadCell?.(column);
      if (cell?.form !== 'text' || totalWordOf(cell.text) === undefined) continue;
      const word = onlyTotalWordOf(cell.text, labelsOf(row));
      if (word !== undefined) return { column, word: word.text };
    }
    return undefined;
  }

  private reportLast(findings: Findings): void {
    const { last, sum, lines } = this;
    if (last === undefined || lines < 3 || sum.isZero() || !last.amount.equals(sum)) return;
    const { row, amount } = last;
    if (cellOf(row, 'description') !== undefined || cellOf(row, 'reference') !== undefined) return;
    findings.add(lastLineIsSum({ amount, count: lines - 1 }, { source: row.place }));
  }

  /**
   * Without a date a row is a total where it says so, has amounts on both sides, or has nothing but amounts; but one
   * with a document of its own, or with codes and more words than a total has, is an entry that lacks its date.
   */
  private isUndatedTotal(row: TableRow): boolean {
    const texts = this.fields.flatMap((field) =>
      UNTOLD.has(field) ? [] : (row.cellsOf(field)?.[0]?.text ?? []),
    );
    const labels = labelsOf(row);
    const [only] = texts.flatMap((text) => onlyTotalWordOf(text, labels) ?? []);
    const [word = only] = texts.flatMap((text) => totalWordOf(text) ?? []);
    const isEntry = hasDocument(row) ? only?.isBalance !== true : only === undefined && hasOwnCodes(row);
    const isTotal = !isEntry && (word !== undefined || texts.length === 0 || hasBothSides(row));
    if (isTotal) {
      const shown = word?.text;
      this.add(this.undated, row, shown ?? '', (totals, where) =>
        totalRowPassedOver({ ...totals, word: shown }, where),
      );
    }
    return isTotal;
  }

  /** A row with a date is a total where it says nothing else; one with a document of its own is an entry, and asked about. */
  private isDatedTotal(row: TableRow): boolean {
    const said = [cellOf(row, 'description'), cellOf(row, 'account')];
    if (!said.some((cell) => cell !== undefined && totalWordOf(cell.text) !== undefined)) return false;
    const labels = labelsOf(row);
    const [word] = said.flatMap((cell) => (cell && onlyTotalWordOf(cell.text, labels)) ?? []);
    if (word === undefined) return false;
    const isEntry = !word.isBalance && hasDocument(row);
    const make = isEntry ? totalWordCounted : datedTotalPassedOver;
    this.add(this.dated, row, `${String(isEntry)} ${word.text}`, (totals, where) => {
      const made = make({ ...totals, word: word.text }, where);
      if (totals.amount?.isZero() === true) this.nil.add(made);
      return made;
    });
    return !isEntry;
  }

  private add(
    tallies: Tallies,
    row: TableRow,
    key: string,
    make: (totals: { count: number; amount: Decimal | undefined }, where: Where) => Diagnostic,
  ): void {
    const amount = this.amountOf(row);
    const isRead = amount !== undefined;
    const place = row.place;
    tallies.add(
      `${foldCode(key)} ${String(isRead)}`,
      place,
      amount ?? NO_MONEY,
      ({ count, amount: all, where }) => make({ count, amount: isRead ? all : undefined }, where),
    );
  }

  /** What a row of totals comes to; what is wrong with its cells is nothing to worry about. */
  private amountOf(row: TableRow): Decimal | undefined {
    const amounts = new Map<Role, Decimal>();
    for (const role of MONEY_ROLES) {
      const [cell, context] = [cellOf(row, role), this.contexts.get(role)];
      if (cell === undefined || context === undefined) continue;
      const amount = readAmount(cell, { ...context, findings: new Findings() });
      if (amount === undefined) return undefined;
      amounts.set(role, amount);
    }
    return (
      amounts.get('amount') ?? (amounts.get('debit') ?? NO_MONEY).minus(amounts.get('credit') ?? NO_MONEY)
    );
  }
}

function cellOf(row: TableRow, role: Role): Cell | undefined {
  return row.cellsOf(fieldOf(role))?.[0];
}

function labelsOf(row: TableRow): readonly string[] {
  return LABELS.flatMap((field) => row.cellsOf(field)?.[0]?.text ?? []);
}

function hasDocument(row: TableRow): boolean {
  const cell = cellOf(row, 'reference');
  return cell !== undefined && totalWordOf(cell.text) === undefined;
}

function hasOwnCodes(row: TableRow): boolean {
  return CODES.some((dimension) => !OF_GROUPS.has(dimension) && cellOf(row, dimension) !== undefined);
}

function hasBothSides(row: TableRow): boolean {
  const isFilled = (role: Role) => /[1-9]/.test(cellOf(row, role)?.text ?? '');
  return isFilled('debit') && isFilled('credit');
}
