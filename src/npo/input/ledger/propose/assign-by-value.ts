import type { Text } from '../../../../diagnostics/diagnostic.js';
import { plain } from '../../matching-text.js';
import { readTypedNumber } from '../../values/typed-number.js';
import type { Cell } from '../../table.js';
import { isRival, remarkToChoose } from './assign-by-header.js';
import { namesForeignAmount } from '../table/header-ranks.js';
import { knownInterventionOf } from '../lines/known-interventions.js';
import { MONEY_ROLES } from '../table/ledger-table-subject.js';
import { lastDayOfMonth } from '../lines/last-day-of-month.js';
import type { Role } from '../mapping/mapping-words.js';
import type { SchoolNames } from '../lines/school-names.js';
import { speaksOfNpo } from '../lines/speaks-of-npo.js';
import type { TableColumn } from '../table/table-column.js';

/**
 * What headers did not tell, the values may: a date, an amount, a D or C, a BRIN, an intervention.
 *
 * @param columns those of which the header stands once
 * @param asked roles of which a person is to choose the column
 */
export function assignByValue(
  columns: readonly TableColumn[],
  schools: SchoolNames,
  asked: ReadonlySet<Role>,
): void {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const assign = (role: Role, test: (column: TableColumn) => boolean, remark = BY_VALUES) => {
    if (has(role) || asked.has(role)) return;
    const column = columns.find((one) => one.role === undefined && one.header !== '' && test(one));
    if (column === undefined) return;
    column.role = role;
    column.remark = remark;
  };
  assignNameBesideAccount(columns);
  assign('date', (column) =>
    column.isMostly(({ form, text }) => form === 'date' || (form === 'text' && looksLikeDate(text))),
  );
  for (const headers of [BOOKED_PERIODS, PERIODS]) {
    assign('date', (column) => headers.has(plain(column.header)) && column.isMostly(isMonth), MONTHS);
  }
  for (const column of columns) {
    const header = plain(column.header);
    const isPeriod =
      !has('date') && (PERIODS.has(header) || BOOKED_PERIODS.has(header)) && column.isMostly(isMonthOnly);
    if (isPeriod) column.remark ??= MONTH_WITHOUT_YEAR;
  }
  const rivals = columns.filter((column) => column.role === undefined && isRival(column));
  if (!has('debit') && !has('credit') && rivals.length === 1) assign('amount', (one) => rivals.includes(one));
  if (!MONEY_ROLES.some((role) => has(role) || asked.has(role)) && rivals.length > 1) {
    for (const column of rivals) column.remark ??= remarkToChoose('amount', rivals);
  }
  assignForeignAmount(columns, asked);
  assign('side', (column) => column.isMostly(({ text }) => /^\s*(?:[DC]|debet|credit)\s*$/i.test(text), 1));
  assign('school', (column) =>
    column.isMostly(
      ({ text }) => schools.find(text) !== undefined || /^\s*\d{2}[A-Z]{2}(?:\d{2})?\s*$/i.test(text),
      0.6,
    ),
  );
  assign('intervention', (column) =>
    column.isMostly(({ text }) => knownInterventionOf(text) !== undefined, 0.6),
  );
}

/** Where no other column has money, the one of which the header says that it is foreign may be in euros all the same. */
function assignForeignAmount(columns: readonly TableColumn[], asked: ReadonlySet<Role>): void {
  const isMoney = (role: Role) => asked.has(role) || columns.some((column) => column.role === role);
  if (MONEY_ROLES.some(isMoney) || columns.some((column) => column.role === undefined && isRival(column)))
    return;
  const foreign = columns.filter(
    (column) => column.role === undefined && namesForeignAmount(column.header) && column.isAmounts,
  );
  const [first, ...others] = foreign;
  if (first === undefined) return;
  if (others.length === 0) first.role = 'amount';
  const remark = others.length === 0 ? ONLY_FOREIGN : remarkToChoose('amount', foreign);
  for (const column of foreign) column.remark = remark;
}

const ONLY_FOREIGN: Text = {
  nl: 'naar de kop in de valuta waarin is betaald, en de enige kolom met bedragen: controleer of het euro’s zijn',
  en: 'in the currency that was paid in by its header, and the only column with amounts: check that these are euros',
};

/** `Naam` right behind the account is that of the account, where each account has one: of a person it would have many. */
function assignNameBesideAccount(columns: readonly TableColumn[]): void {
  const at = columns.findIndex(({ role }) => role === 'account');
  const [account, beside] = at === -1 ? [] : columns.slice(at, at + 2);
  if (account === undefined || beside === undefined || beside.role !== undefined) return;
  if (plain(beside.header) !== 'naam' || columns.some(({ role }) => role === 'accountName')) return;
  if ((account.timesNamedAgain(beside) ?? 0) === 0) return;
  beside.role = 'accountName';
  beside.remark = BESIDE_ACCOUNT;
}

const BESIDE_ACCOUNT: Text = {
  nl: 'staat naast de rekening, en elke rekening heeft er één',
  en: 'stands beside the account, and each account has one',
};

/** What is of NPO by a column that nobody reads falls out: that is said at the column. */
export function remarkNpoNotRead(columns: readonly TableColumn[]): void {
  for (const column of columns) {
    const { role, remark } = column;
    if (role !== undefined || !isOfNpo(column)) continue;
    if (columns.some((other) => other.role !== undefined && other.equals(column))) continue;
    column.remark =
      remark === undefined
        ? NPO_NOT_READ
        : { nl: `${remark.nl}; ${NPO_NOT_READ.nl}`, en: `${remark.en}; ${NPO_NOT_READ.en}` };
  }
}

/** Whether a column speaks of NPO: in a cell, or by the header above its words, as `ja` below `NPO`. */
function isOfNpo(column: TableColumn): boolean {
  if (column.has(({ text }) => speaksOfNpo(text))) return true;
  return speaksOfNpo(column.header) && column.isFilled && !column.isNumbers;
}

const NPO_NOT_READ: Text = {
  nl: 'hier staat NPO: zegt dat wat van NPO is, geef de kolom dan een betekenis die nog vrij is (project, kostenplaats, kostendrager)',
  en: 'this speaks of NPO: if that says what is NPO, give the column a meaning that is still free (project, cost centre, cost unit)',
};

const BY_VALUES: Text = { nl: 'naar de waarden, niet naar de kop', en: 'by the values, not by the header' };

/** Headers of the month that wages were booked in; those of a correction may be of another. */
const BOOKED_PERIODS: ReadonlySet<string> = new Set(
  ['boekperiode', 'verwerkingsperiode', 'journaalperiode', 'periode verwerking'].map(plain),
);

/** Headers of months, where no column has days. */
const PERIODS: ReadonlySet<string> = new Set(
  ['periode', 'loonperiode', 'verloningsperiode', 'maand', 'period', 'month'].map(plain),
);

const MONTHS: Text = {
  nl: 'een maand telt als haar laatste dag',
  en: 'a month counts as its last day',
};

const MONTH_WITHOUT_YEAR: Text = {
  nl: 'een maand zonder jaar: schrijf jaar en maand samen (2024-01), dan kan de kolom de datum zijn',
  en: 'a month without a year: write year and month together (2024-01), and the column can be the date',
};

/** The number of a month, or of a period after the last. */
function isMonthOnly({ form, text }: Cell): boolean {
  return (form === 'number' || form === 'text') && /^\s*(?:0?[0-9]|1[0-6])\s*$/.test(text);
}

function isMonth(cell: Cell): boolean {
  return lastDayOfMonth(cell) !== undefined;
}

export function isWord({ form, text }: Cell): boolean {
  return form === 'text' && readTypedNumber(text).kind === 'none' && !looksLikeDate(text);
}

function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?:[T ]|\s*$)/.test(text);
}
