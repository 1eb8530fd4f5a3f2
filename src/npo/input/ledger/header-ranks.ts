import { plain } from '../matching-text.js';
import type { TableColumn } from './table-column.js';
import type { Role } from './mapping-words.js';

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
    second: ['loonkosten', 'werkgeverskosten', 'kosten', 'werkelijk', 'realisatie'],
    last: ['saldo', 'totaalbedrag'],
  },
};

const RANK_OF: ReadonlyMap<string, HeaderRank> = new Map(
  Object.entries(RANKS).flatMap(([role, ranks]) =>
    Object.entries(ranks).flatMap(([rank, words]) =>
      words.map((word) => [`${role} ${plain(word)}`, rank as HeaderRank] as const),
    ),
  ),
);

export function headerRank(role: Role, header: string): HeaderRank {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, '');
  return RANK_OF.get(`${role} ${plain(header)}`) ?? RANK_OF.get(`${role} ${plain(bare)}`) ?? 'usual';
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

export function namesNoAmount(header: string): boolean {
  return NO_MONEY.test(header) || NOT_SPENT.test(header);
}
