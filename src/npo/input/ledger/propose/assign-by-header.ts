import type { Text } from '../../../../diagnostics/diagnostic.js';
import { append } from '../../../../maps/append.js';
import { nearest, plain } from '../../matching-text.js';
import { fieldOfHeader, headerWords } from '../../read/read-columns.js';
import { isEuro } from '../table/foreign-currency.js';
import {
  CODE_ROLES,
  type CodeRole,
  headerRank,
  mayNamePartOfWages,
  namesBaseAmount,
  namesCurrency,
  namesForeignAmount,
  namesNoAmount,
  namesPartOfWages,
  namesWholeOfWages,
  ofLowestRank,
  roleOfCodes,
  saysWhetherWithTax,
} from '../table/header-ranks.js';
import { fieldOf, KNOWN_SUBJECT, MONEY_ROLES } from '../table/ledger-table-subject.js';
import { nameOf, type Role, ROLE_WORDS } from '../mapping/mapping-words.js';
import type { TableColumn } from '../table/table-column.js';

/** Headers of amounts only where amounts stand below them: they are the words of other things too. */
const PERHAPS_AMOUNT: ReadonlySet<string> = new Set(['mutatie', 'kosten', 'werkelijk', 'realisatie']);

/** Roles whose columns differ in what they make of the report: of two that could be it a person chooses. */
const ASKED: ReadonlySet<Role> = new Set(['date', ...MONEY_ROLES]);

/**
 * Gives columns the roles that their headers name; the roles are returned of which a person is to choose the
 * column.
 *
 * @param columns those of which the header stands once
 */
export function assignByHeader(columns: readonly TableColumn[]): ReadonlySet<Role> {
  const words = headerWords(KNOWN_SUBJECT);
  const roles = new Map(ROLE_WORDS.map(({ code }) => [fieldOf(code), code]));
  const candidates = new Map<Role, TableColumn[]>();
  const parts = columns.filter(isPartOfWages);
  const isPart = new Set(parts);
  const passedOver = new Set<TableColumn>();
  const hasCurrencies = columns.some(({ header }) => namesCurrency(header) || namesForeignAmount(header));
  for (const column of columns) {
    if (isPart.has(column)) continue;
    if (!hasCurrencies && namesBaseAmount(column.header)) {
      passedOver.add(column);
      continue;
    }
    const named = roles.get(fieldOfHeader(column.header, words) ?? '');
    const role = named ?? roleOfCodes(column.header) ?? perhapsAmount(column, parts.length > 0);
    if (role === 'kind' && column.isNumbers) {
      column.remark = NUMBERS_OF_KINDS;
      passedOver.add(column);
      continue;
    }
    if (role === undefined || (MONEY_ROLES.includes(role) && namesNoAmount(column.header))) continue;
    append(candidates, role, column);
  }
  const amounts = candidates.get('amount') ?? [];
  const others = amounts.filter(({ header }) => !namesBaseAmount(header));
  if (isAllInEuros(columns) && others.length > 0) {
    candidates.set('amount', others);
    for (const column of amounts) if (!others.includes(column)) passedOver.add(column);
  }
  const asked = new Set<Role>();
  for (const [role, named] of candidates) {
    if (role !== 'amount' && !choose(role, named)) asked.add(role);
  }
  for (const role of CODE_ROLES) nameBesideCodes(role, candidates.get(role) ?? [], columns);
  if (!chooseAmount(candidates.get('amount') ?? [], parts, columns)) asked.add('amount');
  const isNamed = new Set([...candidates.values()].flat().concat(...passedOver));
  assignByNearHeader(
    columns.filter((column) => column.role === undefined && !isNamed.has(column)),
    new Set([...columns.flatMap(({ role }) => role ?? []), ...asked]),
  );
  nameAsAccount(columns);
  return asked;
}

/** Where no column has the accounts but one has their names, the names are the accounts. */
function nameAsAccount(columns: readonly TableColumn[]): void {
  const names = columns.find(({ role, remark }) => role === 'accountName' && remark === undefined);
  if (names !== undefined && !columns.some(({ role }) => role === 'account')) names.role = 'account';
}

/** `Kostenplaats` beside `Code kostenplaats` has the names of those codes, unless a code has two. */
function nameBesideCodes(
  role: CodeRole,
  named: readonly TableColumn[],
  columns: readonly TableColumn[],
): void {
  const codes = named.find((column) => column.role === role && roleOfCodes(column.header) === role);
  const bare = named.find((column) => column.role !== role && roleOfCodes(column.header) === undefined);
  const nameRole = `${role}Name` as const;
  if (bare === undefined || columns.some((column) => column.role === nameRole)) return;
  if (codes === undefined || !hasNamesOf(bare, codes)) return;
  bare.role = nameRole;
  bare.remark = undefined;
}

/** Where all was paid in euros, an amount needs none in euros beside it: a base amount is then what wages were worked out from. */
function isAllInEuros(columns: readonly TableColumn[]): boolean {
  const currencies = columns.filter(({ header }) => namesCurrency(header));
  const isForeign = columns.some(({ header }) => namesForeignAmount(header));
  return !isForeign && currencies.every((column) => !column.has(({ text }) => !isEuro(text)));
}

function isPartOfWages(column: TableColumn): boolean {
  return namesPartOfWages(column.header) && column.isNumbers;
}

function perhapsAmount(column: TableColumn, isBesideParts: boolean): Role | undefined {
  const isWhole = isBesideParts && namesWholeOfWages(column.header);
  if (isWhole || saysWhetherWithTax(column.header)) return column.isNumbers ? 'amount' : undefined;
  const word = plain(column.header);
  if (!PERHAPS_AMOUNT.has(word)) return undefined;
  // Numbers without cents below "Mutatie" may count the mutations.
  return (word === 'mutatie' ? column.isAmounts : column.isNumbers) ? 'amount' : undefined;
}

/** The column for a role; false where that cannot be told. Columns that say the same are as good as each other. */
function choose(role: Role, named: readonly TableColumn[]): boolean {
  const filled = ASKED.has(role) ? [] : named.filter((column) => column.isFilled);
  const { rank, columns } = bestOf(role, filled.length > 0 ? filled : named);
  const [first, ...same] = columns;
  if (first === undefined) return true;
  const lacking =
    role === 'amount' && rank === 'first' ? named.filter((one) => isBlankBeside(first, one)) : [];
  const rivals = [...same, ...lacking].filter((column) => !column.equals(first));
  if (ASKED.has(role) && rivals.length > 0) {
    const remark = remarkToChoose(role, [first, ...rivals]);
    for (const column of [first, ...rivals]) column.remark = remark;
    return false;
  }
  first.role = role;
  const others = named.filter((column) => column !== first && !column.equals(first));
  for (const column of others) column.remark = insteadOf(first, role);
  if (rank === 'last' && role === 'date') first.remark = LAST_DATE;
  const doubtful = rank === 'first' ? [] : others.filter(({ header }) => headerRank(role, header) !== 'last');
  if (doubtful.length > 0 && ASKED.has(role)) first.remark = ratherThan(doubtful);
  return true;
}

/** Those of the lowest rank. Codes go before another column only where that has no more than their names. */
function bestOf(role: Role, named: readonly TableColumn[]): ReturnType<typeof ofLowestRank> {
  const best = ofLowestRank(role, named);
  if (best.rank !== 'first' || ASKED.has(role)) return best;
  const usual = named.filter(({ header }) => ['first', 'usual'].includes(headerRank(role, header)));
  const areOfAll = best.columns.every((codes) => usual.every((other) => hasNamesOf(other, codes)));
  return areOfAll ? best : { rank: 'usual', columns: usual };
}

function hasNamesOf(column: TableColumn, codes: TableColumn): boolean {
  return codes.isFilledWith(column, 0.9) && codes.timesNamedAgain(column) !== undefined;
}

/** Lines without an amount are no lines: an amount in euros that stands at some of them only is not that of all. */
function isBlankBeside(first: TableColumn, other: TableColumn): boolean {
  return headerRank('amount', other.header) === 'usual' && !first.isFilledWith(other, 1);
}

/** Debit and credit go before an amount. A balance or a total is an amount only where there is no other money at all. */
function chooseAmount(
  named: readonly TableColumn[],
  parts: readonly TableColumn[],
  columns: readonly TableColumn[],
): boolean {
  const sides = columns.filter(({ role }) => role === 'debit' || role === 'credit');
  const isFilled = sides.some((column) => column.isFilled);
  if (sides.length === 2 && isFilled) {
    for (const column of named) column.remark = SIDES_FIRST;
    return true;
  }
  if (parts.length > 0 && named.every(({ header }) => mayNamePartOfWages(header))) {
    return chooseOfParts([...parts, ...named], columns);
  }
  const { rank, columns: best } = ofLowestRank('amount', named);
  const [isNamed, isPart] = [new Set(named), new Set(parts)];
  const beside = columns.filter(
    (column) => !isNamed.has(column) && column.role === undefined && (isPart.has(column) || isRival(column)),
  );
  if (named.length > 0 && rank === 'last' && (isFilled || beside.length > 0)) {
    for (const column of best) column.remark = LAST_AMOUNT;
    return false;
  }
  if (!choose('amount', named)) return false;
  const chosen = named.find(({ role }) => role === 'amount');
  if (chosen === undefined) return true;
  for (const column of beside) column.remark = insteadOf(chosen, 'amount');
  if (rank === 'last') chosen.remark = LAST_AMOUNT;
  else if (beside.length > 0) {
    const others = named.filter(
      ({ role, remark, header }) =>
        role === undefined && remark !== undefined && headerRank('amount', header) !== 'last',
    );
    chosen.remark = ratherThan([...others, ...beside]);
  }
  return true;
}

/** None of the parts is the amount; but where only one column has money, nothing else can be. */
function chooseOfParts(parts: readonly TableColumn[], columns: readonly TableColumn[]): boolean {
  const [first, ...others] = parts;
  const isAlone =
    others.length === 0 && !columns.some((one) => one !== first && one.role === undefined && isRival(one));
  for (const column of parts) column.remark = isAlone ? ONLY_PART : PART_OF_WAGES;
  if (isAlone && first !== undefined) first.role = 'amount';
  return isAlone;
}

/** Whether a column without a name could be of amounts too. */
export function isRival(column: TableColumn): boolean {
  return column.header !== '' && column.isAmounts && !namesNoAmount(column.header);
}

function assignByNearHeader(columns: readonly TableColumn[], taken: Set<Role>): void {
  const known = ROLE_WORDS.map(({ code, name, aliases = [] }) => ({
    code,
    name,
    words: [name.nl, ...aliases],
  }));
  const candidates = known.flatMap(({ words }) => words);
  for (const column of columns) {
    const word = nearest(column.header, candidates);
    const near = known.find(({ words }) => word !== undefined && words.includes(word));
    if (near === undefined || taken.has(near.code)) continue;
    if (MONEY_ROLES.includes(near.code) && namesNoAmount(column.header)) continue;
    column.role = near.code;
    column.remark = { nl: `kop lijkt op "${near.name.nl}"`, en: `header is like "${near.name.en}"` };
    const rivals = columns.filter((one) => one.role === undefined && isRival(one));
    if (near.code === 'amount' && rivals.length > 0) {
      for (const one of rivals) one.remark = insteadOf(column, 'amount');
      const doubt = ratherThan(rivals);
      column.remark = {
        nl: `${column.remark.nl}; ${doubt.nl}`,
        en: `${column.remark.en}; ${doubt.en}`,
      };
    }
    taken.add(near.code);
  }
}

/** What columns are told that are as good as each other, of which a person is to choose one. */
export function remarkToChoose(role: Role, rivals: readonly TableColumn[]): Text {
  const isOfTax = role === 'amount' && rivals.every(({ header }) => /btw/i.test(header));
  return isOfTax ? WITH_OR_WITHOUT_TAX : TO_CHOOSE(nameOf(ROLE_WORDS, role));
}

const TO_CHOOSE = (role: Text): Text => ({
  nl: `niet de enige kolom die "${role.nl}" kan zijn: wijs er één aan`,
  en: `not the only column that could be "${role.en}": name one of them`,
});

const WITH_OR_WITHOUT_TAX: Text = {
  nl: 'er is een bedrag met en een bedrag zonder btw: kies "bedrag" bij één van de twee, met btw als u die niet kunt terugvragen',
  en: 'there is an amount with and an amount without VAT: choose "amount" at one of the two, with VAT if you cannot reclaim it',
};

const NUMBERS_OF_KINDS: Text = {
  nl: 'hier staan nummers, die van zichzelf niet zeggen of het loondienst, inhuur of materieel is',
  en: 'these are numbers, which by themselves do not tell payroll, hired and material apart',
};

const PART_OF_WAGES: Text = {
  nl: 'een deel van de loonkosten, en een kolom met het geheel is niet gevonden: tel de delen op in één kolom "Totale kosten", of geef elk deel in een eigen bestand',
  en: 'a part of the costs of wages, and no column of the whole was found: add the parts up in one column "Totale kosten", or give each part in a file of its own',
};

const ONLY_PART: Text = {
  nl: 'naar de kop een deel van de loonkosten, en de enige kolom met bedragen: controleer of het de hele kosten zijn',
  en: 'a part of the costs of wages by its header, and the only column with amounts: check that these are the whole costs',
};

const SIDES_FIRST: Text = {
  nl: 'debet en credit gaan voor',
  en: 'debit and credit go before it',
};

const LAST_AMOUNT: Text = {
  nl: 'een lopend saldo of het totaal van een factuur is geen bedrag van de regel: controleer',
  en: 'a running balance or the total of an invoice is no amount of the line: check',
};

const LAST_DATE: Text = {
  nl: 'geen boekdatum, die verslagjaar en schooljaar bepaalt: controleer',
  en: 'no booking date, which decides the reporting year and the school year: check',
};

function insteadOf({ header }: TableColumn, role: Role): Text {
  const name = nameOf(ROLE_WORDS, role);
  return {
    nl: `als "${name.nl}" is kolom "${header}" genomen`,
    en: `column "${header}" was taken as "${name.en}"`,
  };
}

function ratherThan(others: readonly TableColumn[]): Text {
  const headers = others.map(({ header }) => `"${header}"`).join(', ');
  return {
    nl: `kan ook ${headers} zijn: controleer`,
    en: `could be ${headers} as well: check`,
  };
}
