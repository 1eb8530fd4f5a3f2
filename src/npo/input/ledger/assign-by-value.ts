import type { Text } from '../../../diagnostics/diagnostic.js';
import { plain } from '../matching-text.js';
import { readTypedNumber } from '../values/typed-number.js';
import type { Cell } from '../table.js';
import { isRival, remarkToChoose } from './assign-by-header.js';
import { knownInterventionOf } from './known-interventions.js';
import { MONEY_ROLES } from './ledger-table-subject.js';
import { lastDayOfMonth } from './last-day-of-month.js';
import type { Role } from './mapping-words.js';
import type { SchoolNames } from './school-names.js';
import { speaksOfNpo } from './speaks-of-npo.js';
import type { TableColumn } from './table-column.js';

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
  assign('date', (column) =>
    column.isMostly(({ form, text }) => form === 'date' || (form === 'text' && looksLikeDate(text))),
  );
  assign('date', (column) => PERIODS.has(plain(column.header)) && column.isMostly(isMonth), MONTHS);
  for (const column of columns) {
    const isPeriod = !has('date') && PERIODS.has(plain(column.header)) && column.isMostly(isMonthOnly);
    if (isPeriod) column.remark ??= MONTH_WITHOUT_YEAR;
  }
  const rivals = columns.filter((column) => column.role === undefined && isRival(column));
  if (!has('debit') && !has('credit') && rivals.length === 1) assign('amount', (one) => rivals.includes(one));
  if (!MONEY_ROLES.some((role) => has(role) || asked.has(role)) && rivals.length > 1) {
    for (const column of rivals) column.remark ??= remarkToChoose('amount', rivals);
  }
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

/** Headers of months, where no column has days. */
const PERIODS: ReadonlySet<string> = new Set(
  ['periode', 'boekperiode', 'loonperiode', 'verloningsperiode', 'maand', 'period', 'month'].map(plain),
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
