import type { Text } from '../../../diagnostics/diagnostic.js';
import { nearest, plain } from '../matching-text.js';
import { fieldOfHeader, findHeaderRow, headerWords } from '../read/read-columns.js';
import type { Cell, Grid, GridRow } from '../table.js';
import { decimalMarkOf, readTypedNumber } from '../values/typed-number.js';
import { knownInterventionOf } from './known-interventions.js';
import { fieldOf, KNOWN_SUBJECT } from './ledger-table-subject.js';
import type { LedgerNotation } from './mapping.js';
import { type Role, ROLE_WORDS } from './mapping-words.js';
import type { LedgerLayout } from './read-ledger.js';
import type { SchoolNames } from './school-names.js';

/** A column of a table, and what it probably holds. */
export interface ProposedColumn {
  readonly header: string;
  readonly role: Role | undefined;
  readonly remark: Text | undefined;
}

export interface ProposedLayout extends LedgerLayout {
  readonly proposed: readonly ProposedColumn[];
}

/** So many rows are looked at. */
const SAMPLE = 500;
const HEADER_ROWS = 50;

/** Proposes what the columns of a table hold, by their headers and else by what stands in them. */
export function proposeLayout(grid: Grid, schools: SchoolNames): ProposedLayout {
  const start = headerIndex(grid);
  const header = start === undefined ? undefined : grid.rows[start];
  if (start === undefined || header === undefined) return { columns: [], notation: {}, proposed: [] };
  const rows = grid.rows.slice(start + 1, start + 1 + SAMPLE);
  const columns = [...header.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => new Column(cell.text.trim(), column, rows));
  assignByHeader(columns);
  assignByValue(columns, schools);
  const assigned = columns.flatMap(({ header: text, role }) =>
    role === undefined ? [] : [{ role, header: text }],
  );
  const proposed = columns.map(({ header: text, role, remark }) => ({ header: text, role, remark }));
  return { columns: assigned, notation: proposeNotation(columns, grid), proposed };
}

/** The row with known headers; without one, the first row of nothing but words that has a row below it. */
function headerIndex({ rows }: Grid): number | undefined {
  const known = findHeaderRow(rows, KNOWN_SUBJECT)?.index;
  if (known !== undefined) return known;
  const index = rows
    .slice(0, HEADER_ROWS)
    .findIndex(
      ({ cells }, at) => cells.size > 1 && at + 1 < rows.length && [...cells.values()].every(isWord),
    );
  return index === -1 ? undefined : index;
}

function isWord({ form, text }: Cell): boolean {
  return form === 'text' && readTypedNumber(text).kind === 'none' && !looksLikeDate(text);
}

function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?:[T ]|\s*$)/.test(text);
}

class Column {
  role: Role | undefined;
  remark: Text | undefined;
  readonly cells: readonly Cell[];

  constructor(
    readonly header: string,
    readonly column: number,
    readonly rows: readonly GridRow[],
  ) {
    this.cells = rows.flatMap((row) => row.cellAt(column) ?? []);
  }

  /** Whether nearly all filled cells are so. */
  isMostly(test: (cell: Cell) => boolean, share = 0.9): boolean {
    return this.cells.length > 0 && this.cells.filter(test).length >= share * this.cells.length;
  }

  get isAmounts(): boolean {
    return (
      this.isMostly(({ form, text }) => form === 'number' || (form === 'text' && isAmount(text))) &&
      this.cells.some(({ text }) => /[.,]\d{1,2}\D*$/.test(text))
    );
  }
}

function isAmount(text: string): boolean {
  const { kind } = readTypedNumber(text);
  return kind === 'number' || kind === 'either' || kind === 'dash';
}

/** A header that stands twice can be found back by nobody. */
function assignByHeader(columns: readonly Column[]): void {
  const words = headerWords(KNOWN_SUBJECT);
  const roles = new Map(ROLE_WORDS.map(({ code }) => [fieldOf(code), code]));
  const texts = columns.map(({ header }) => plain(header));
  const free = columns.filter(({ header }) => texts.filter((text) => text === plain(header)).length === 1);
  const taken = new Set<Role>();
  for (const column of free) {
    const role = roles.get(fieldOfHeader(column.header, words) ?? '');
    if (role === undefined || taken.has(role)) continue;
    column.role = role;
    taken.add(role);
  }
  for (const column of free.filter(({ role }) => role === undefined)) {
    const word = nearest(
      column.header,
      ROLE_WORDS.flatMap(({ name, aliases = [] }) => [name.nl, ...aliases]),
    );
    const near = ROLE_WORDS.find(
      ({ name, aliases = [] }) => word !== undefined && [name.nl, ...aliases].includes(word),
    );
    if (near === undefined || taken.has(near.code)) continue;
    column.role = near.code;
    column.remark = { nl: `kop lijkt op "${near.name.nl}"`, en: `header is like "${near.name.en}"` };
    taken.add(near.code);
  }
}

/** What headers did not tell, the values may: a date, an amount, a D or C, a BRIN, an intervention. */
function assignByValue(columns: readonly Column[], schools: SchoolNames): void {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const assign = (role: Role, test: (column: Column) => boolean) => {
    if (has(role)) return;
    const column = columns.find((one) => one.role === undefined && one.header !== '' && test(one));
    if (column === undefined) return;
    column.role = role;
    column.remark = { nl: 'naar de waarden, niet naar de kop', en: 'by the values, not by the header' };
  };
  assign('date', (column) =>
    column.isMostly(({ form, text }) => form === 'date' || (form === 'text' && looksLikeDate(text))),
  );
  const isAlone = () => columns.filter(({ role, isAmounts }) => role === undefined && isAmounts).length === 1;
  if (!has('debit') && !has('credit')) assign('amount', (column) => column.isAmounts && isAlone());
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

function proposeNotation(columns: readonly Column[], grid: Grid): LedgerNotation {
  const of = (role: Role) => columns.find((column) => column.role === role);
  const amounts = [of('amount'), of('debit'), of('credit')].flatMap((column) => column?.cells ?? []);
  const mark = decimalMarkOf(amounts.flatMap(({ form, text }) => (form === 'text' ? [text] : [])));
  const isTwo = of('debit') !== undefined && of('credit') !== undefined && of('amount') === undefined;
  const negative = (of('amount')?.cells ?? []).filter(({ text }) => /^\s*[-(]|-\s*$/.test(text)).length;
  const sign = isTwo
    ? 'columns'
    : of('side') !== undefined
      ? 'indicator'
      : negative * 2 > (of('amount')?.cells.length ?? 0)
        ? 'reversed'
        : 'signed';
  const sheet = grid.place.sheet;
  return {
    sign,
    ...(mark === 'comma' || mark === 'point' ? { decimal: mark } : {}),
    ...(isMonthFirst(of('date')) ? { date: 'monthFirst' as const } : {}),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** A second number above twelve is no month. */
function isMonthFirst(dates: Column | undefined): boolean {
  return (dates?.cells ?? []).some(({ form, text }) => {
    const [, first, , second] = /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{4}/.exec(text) ?? [];
    return form === 'text' && Number(first) <= 12 && Number(second) > 12;
  });
}
