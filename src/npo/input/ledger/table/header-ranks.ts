import { plain } from '../../matching-text.js';
import { withoutRemark } from '../../read/read-columns.js';
import type { TableColumn } from './table-column.js';
import type { Role } from '../mapping/mapping-words.js';

/** How surely a header names what a line books. Of two columns for one role the lowest rank is read. */
export type HeaderRank = 'first' | 'usual' | 'second' | 'last';

const ORDER: readonly HeaderRank[] = ['first', 'usual', 'second', 'last'];

/** Headers that are not of the usual rank of their role. */
const RANKS: Partial<Readonly<Record<Role, Partial<Readonly<Record<HeaderRank, readonly string[]>>>>>> = {
  // Reporting year and school year follow from the day that a line was booked on.
  date: {
    first: ['boekdatum', 'boekingsdatum', 'posting date', 'booking date'],
    second: ['verwerkingsdatum'],
    last: ['factuurdatum', 'betaaldatum'],
  },
  // Wages may be without the costs of the employer; a balance or the total of an invoice is no amount of a line.
  amount: {
    first: [
      'bedrag eur',
      'bedrag in euro',
      'bedrag in euro’s',
      'bedrag euro',
      'basisbedrag',
      'bedrag basisvaluta',
    ],
    second: ['loonkosten', 'werkgeverskosten', 'kosten', 'werkelijk', 'realisatie'],
    last: ['saldo', 'totaalbedrag'],
  },
  // It may be that of the bank.
  account: { second: ['rekeningnr'] },
  // Where a payroll has both, the costs are booked on the cost centre.
  costCentre: { first: codesOf('kostenplaats'), last: ['afdeling', 'organisatie-eenheid'] },
  // Beside a column of which the header says that it has codes, the one without may have their names.
  costUnit: { first: codesOf('kostendrager') },
  project: { first: codesOf('project') },
};

function codesOf(word: string): readonly string[] {
  return [`code ${word}`, `${word}code`, `${word}nummer`, `${word}nr`, `nummer ${word}`];
}

/** The role of a column of which the header says that it has codes. */
export function roleOfCodes(header: string): CodeRole | undefined {
  return CODE_ROLES.find((role) => headerRank(role, header) === 'first');
}

export type CodeRole = 'costCentre' | 'costUnit' | 'project';

export const CODE_ROLES: readonly CodeRole[] = ['costCentre', 'costUnit', 'project'];

const RANK_OF: ReadonlyMap<string, HeaderRank> = new Map(
  Object.entries(RANKS).flatMap(([role, ranks]) =>
    Object.entries(ranks).flatMap(([rank, words]) =>
      words.map((word) => [`${role} ${plain(word)}`, rank as HeaderRank] as const),
    ),
  ),
);

export function headerRank(role: Role, header: string): HeaderRank {
  return (
    RANK_OF.get(`${role} ${plain(header)}`) ??
    RANK_OF.get(`${role} ${plain(withoutRemark(header))}`) ??
    'usual'
  );
}

/** Those of the lowest rank that is there. */
export function ofLowestRank(
  role: Role,
  columns: readonly TableColumn[],
): { readonly rank: HeaderRank; readonly columns: readonly TableColumn[] } {
  const rank = ORDER.find((one) => columns.some(({ header }) => headerRank(role, header) === one)) ?? 'usual';
  return { rank, columns: columns.filter(({ header }) => headerRank(role, header) === rank) };
}

/** Numbers that are no money. */
const NO_MONEY =
  /(?<!\p{L})(?:uren|uur|fte|wtf|werktijdfactor|aantal|percentage|tarief|hours|quantity)(?!\p{L})/iu;

/** Money that a line does not spend: budgets, running balances, the tax within an amount. */
const NOT_SPENT =
  /begroo?t|budget|(?:begin|eind|lopend) ?saldo|running balance|cumulati|^\s*btw|bedrag btw/iu;

/** What an amount is in the currency that it was paid in. */
const FOREIGN =
  /vreemde valuta|(?<!\p{L})vv(?!\p{L})|(?<!\p{L})valutabedrag|bedrag (?:in )?valuta|(?:bedrag|amount)\P{L}+(?:in )?(?:transactievaluta|(?:transaction|foreign) currency)|(?<!\p{L})cur(?:rency)?\.? amount/iu;

/** Persons: without its space `Credit EUR` is written as they are. */
const CREDITOR = /[Cc]rediteur|CREDITEUR/;

export function namesNoAmount(header: string): boolean {
  return (
    NO_MONEY.test(header) || CREDITOR.test(header) || NOT_SPENT.test(header) || namesForeignAmount(header)
  );
}

export function namesForeignAmount(header: string): boolean {
  return FOREIGN.test(header);
}

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

export function namesCurrency(header: string): boolean {
  return CURRENCY.has(plain(header));
}

/** An amount in euros beside one in another currency; in a payroll, what the amount was worked out from. */
export function namesBaseAmount(header: string): boolean {
  return plain(withoutRemark(header)) === 'basisbedrag';
}

/** What wages are made of. Each is a part of what an employee costs, and none of them the whole. */
const PARTS_OF_WAGES: ReadonlySet<string> = new Set(
  [
    ...[
      'bruto',
      'bruto totaal',
      'totaal bruto',
      'salaris',
      'salarissen',
      'loon',
      'lonen',
      'gross salary',
      'gross wage',
      'salary',
      'wages',
    ],
    ...['werkgeverslasten', 'werkgeverlasten', 'wg lasten', 'lasten werkgever', 'employer charges'],
    ...['sociale lasten', 'soc lasten', 'sociale premies', 'sociale verzekeringen', 'social security'],
    ...['werkgeverspremies', 'werkgeverspremie', 'premies', 'premie', 'premie zvw', 'zvw', 'premie whk'],
    ...['pensioen', 'pensioenen', 'pensioenpremie', 'pensioenpremies', 'pensioenlasten', 'pensioenkosten'],
    ...['abp', 'premie abp', 'pension'],
    ...['vakantiegeld', 'vakantietoeslag', 'vakantie-uitkering', 'reservering vakantiegeld'],
    ...['eindejaarsuitkering', 'eju', '13e maand', 'dertiende maand', 'bindingstoelage'],
    ...['toelage', 'toelagen', 'toeslagen'],
  ].map(plain),
);

/** Headers that name a part of the wages or, as in other payrolls, the whole of them. */
const PARTS_OR_WHOLE: ReadonlySet<string> = new Set(['loonkosten', 'werkgeverskosten']);

/** Words around the name of a part that leave it a part. */
const AROUND_PARTS =
  /(?<!\p{L})(?:bruto(?=[\s-]?\p{L})|werkgeversdeel|werkgevers?|wg|deel|bedrag|tota(?:al|le)|overige|vaste?|eur(?:o)?|in)(?!\p{L})|(?<!\p{L})bruto(?=salaris|salarissen|loon|lonen)/giu;

/** Whether a column by its header holds a part of the wages, whoever bears it. */
export function namesPartOfWages(header: string): boolean {
  const bare = withoutRemark(header).replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '');
  return [bare, bare.replace(AROUND_PARTS, ' ')].some((text) => PARTS_OF_WAGES.has(plain(text)));
}

export function mayNamePartOfWages(header: string): boolean {
  return PARTS_OR_WHOLE.has(plain(withoutRemark(header)));
}

/** Beside parts of the wages, what holds them all. */
export function namesWholeOfWages(header: string): boolean {
  return (
    /\bincl(?:usief)?\.?\s.*(?:lasten|premies)/i.test(header) ||
    (/(?<!\p{L})(?:tota(?:al|le)|total)(?!\p{L})/iu.test(header) && !/bruto|netto|gross|net\b/i.test(header))
  );
}

/** An amount of which the header says that it is with or without the tax. */
export function saysWhetherWithTax(header: string): boolean {
  return /^(?:netto|bruto)?(?:bedrag|kosten)?(?:ineuros?|eur)?(?:excl|exclusief|ex|incl|inclusief|zonder|met)btw$/.test(
    plain(header),
  );
}
