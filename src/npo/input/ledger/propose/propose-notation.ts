import type { Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { Grid, GridRow } from '../../table.js';
import { decimalMarkOf } from '../../values/typed-number.js';
import type { LedgerNotation } from '../mapping/mapping.js';
import type { Role, SignConvention } from '../mapping/mapping-words.js';
import { namesNoSpending } from './propose-codes.js';
import { sideOf, SidesWithSigns } from '../table/sides-with-signs.js';
import { speaksOfNpo } from '../lines/speaks-of-npo.js';
import { numberIn, type TableColumn } from '../table/table-column.js';
import { NO_MONEY } from '../lines/tallies.js';

/** Proposes how amounts and dates are written; what that leaves to check is remarked at their columns. */
export function proposeNotation(columns: readonly TableColumn[], grid: Grid): LedgerNotation {
  const of = (role: Role) => columns.find((column) => column.role === role);
  const amounts = [of('amount'), of('debit'), of('credit')].flatMap((column) => column?.cells ?? []);
  const mark = decimalMarkOf(amounts.flatMap(({ form, text }) => (form === 'text' ? [text] : [])));
  const decimal = mark === 'comma' || mark === 'point' ? mark : undefined;
  const sign = proposeSign(of, decimal);
  const sheet = grid.place.sheet;
  return {
    ...(sign === undefined ? {} : { sign }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(isMonthFirst(of('date')) ? { date: 'monthFirst' as const } : {}),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

type ColumnOf = (role: Role) => TableColumn | undefined;

function proposeSign(of: ColumnOf, decimal: 'comma' | 'point' | undefined): SignConvention | undefined {
  const amount = of('amount');
  if (of('debit') !== undefined && of('credit') !== undefined && amount === undefined) return 'columns';
  const side = of('side');
  if (amount === undefined) return side === undefined ? 'signed' : 'indicator';
  const date = of('date');
  const lines: SignedLine[] = [];
  for (const row of amount.rows) {
    const cell = amount.filledIn(row);
    const number = cell === undefined ? undefined : numberIn(cell, decimal ?? 'unknown');
    // A total below the lines has no date.
    if (number === undefined || (date !== undefined && date.filledIn(row) === undefined)) continue;
    lines.push({ row, amount: number });
  }
  return side === undefined ? signOf(lines, of, amount) : signBeside(lines, side, amount);
}

interface SignedLine {
  readonly row: GridRow;
  readonly amount: Decimal;
}

/** Amounts beside a column with D or C have a sign of their own, or not. */
function signBeside(
  lines: readonly SignedLine[],
  side: TableColumn,
  amount: TableColumn,
): SignConvention | undefined {
  const signs = new SidesWithSigns();
  for (const line of lines) {
    const is = sideOf(side.filledIn(line.row)?.text ?? '');
    if (is !== undefined) signs.add(is, line.amount);
  }
  const { convention } = signs;
  if (convention === 'indicator') return convention;
  if (convention === undefined) {
    amount.remark = SIGN_TO_CHOOSE;
    return undefined;
  }
  side.role = undefined;
  side.remark = SIGNED_ALREADY;
  return convention;
}

/**
 * A ledger as a whole comes to nothing, and has its costs in debit. Of a part the lines that speak of NPO tell,
 * or else all of them; income in a project of NPO has the other sign, and tells nothing.
 */
function signOf(lines: readonly SignedLine[], of: ColumnOf, amount: TableColumn): SignConvention {
  const signed = lines.filter((line) => !line.amount.isZero());
  if (!signed.some((line) => line.amount.isNegative())) return 'signed';
  const sum = signed.reduce((total, line) => total.plus(line.amount), NO_MONEY);
  const ofNpo = signed.filter(({ row }) => [...row.cells.values()].some(({ text }) => speaksOfNpo(text)));
  const judged = (ofNpo.length > 0 ? ofNpo : signed).filter(({ row }) => !isNoSpending(row, of));
  const isOfLines = isMostlyNegative(judged.map((line) => line.amount));
  const isOfAccounts = isMostlyNegative(balances(judged, of('account')));
  if (sum.isZero()) {
    if (ofNpo.length > 0 && isOfLines && isOfAccounts) amount.remark = NPO_NEGATIVE;
    return 'signed';
  }
  if (isHalfNegative(judged.map((line) => line.amount))) amount.remark = HALF_NEGATIVE;
  else if (isOfLines !== isOfAccounts) amount.remark = isOfAccounts ? ACCOUNTS_NEGATIVE : LINES_NEGATIVE;
  else if (isOfLines) amount.remark = ofNpo.length > 0 ? NPO_NEGATIVE : MOSTLY_NEGATIVE;
  return isOfAccounts ? 'reversed' : 'signed';
}

/** Whether the account of a line is by its name one of income or of the balance sheet. */
function isNoSpending(row: GridRow, of: ColumnOf): boolean {
  const names = [of('account'), of('accountName')].map((column) => column?.filledIn(row)?.text ?? '');
  return names.some((name) => namesNoSpending(name.replace(/^[\d\s.:–-]+/, '')));
}

/** The balance of each account, so that income of every month counts once; without accounts the lines themselves. */
function balances(lines: readonly SignedLine[], account: TableColumn | undefined): readonly Decimal[] {
  if (account === undefined) return lines.map((line) => line.amount);
  const byAccount = new Map<string, Decimal>();
  for (const { row, amount } of lines) {
    const code = account.filledIn(row)?.text.trim() ?? '';
    byAccount.set(code, (byAccount.get(code) ?? NO_MONEY).plus(amount));
  }
  return [...byAccount.values()].filter((balance) => !balance.isZero());
}

function isMostlyNegative(amounts: readonly Decimal[]): boolean {
  return amounts.filter((amount) => amount.isNegative()).length * 2 > amounts.length;
}

function isHalfNegative(amounts: readonly Decimal[]): boolean {
  const negative = amounts.filter((amount) => amount.isNegative()).length;
  return negative > 0 && negative * 2 === amounts.length;
}

/** A second number above twelve is no month; of dates that contradict each other the most are right. */
function isMonthFirst(dates: TableColumn | undefined): boolean {
  let monthFirst = 0;
  for (const row of dates?.rows ?? []) {
    const { form, text = '' } = dates?.filledIn(row) ?? {};
    if (form !== 'text') continue;
    const [, first, , second] = /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{4}/.exec(text) ?? [];
    if (Number(first) <= 12 && Number(second) > 12) monthFirst += 1;
    if (Number(first) > 12 && Number(second) <= 12) monthFirst -= 1;
  }
  return monthFirst > 0;
}

const SIGNED_ALREADY: Text = {
  nl: 'de bedragen hebben zelf al een plus of een min',
  en: 'the amounts have a plus or minus of their own already',
};

const SIGN_TO_CHOOSE: Text = {
  nl: 'niet te zien is of de kolom met D of C het teken geeft, of de min bij het bedrag: kies bij notatie het teken',
  en: 'whether the column with D or C gives the sign, or the minus at the amount, cannot be told: choose the sign at notation',
};

const HALF_NEGATIVE: Text = {
  nl: 'even veel bedragen staan met een min als zonder: controleer het teken',
  en: 'as many amounts have a minus as have none: check the sign',
};

const NPO_NEGATIVE: Text = {
  nl: 'bij NPO staan de meeste bedragen met een min: controleer het teken',
  en: 'most amounts of NPO have a minus: check the sign',
};

const MOSTLY_NEGATIVE: Text = {
  nl: 'de meeste bedragen staan met een min: controleer het teken',
  en: 'most amounts have a minus: check the sign',
};

const LINES_NEGATIVE: Text = {
  nl: 'de meeste regels staan met een min, de meeste rekeningen niet: controleer het teken',
  en: 'most lines have a minus, most accounts have not: check the sign',
};

const ACCOUNTS_NEGATIVE: Text = {
  nl: 'de meeste rekeningen staan met een min, de meeste regels niet: controleer het teken',
  en: 'most accounts have a minus, most lines have not: check the sign',
};
