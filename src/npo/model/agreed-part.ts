import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { AgreedPart, Programme } from './submission.js';

/** A row of a programme that states a part. */
export type Stating = Programme & { readonly aboveSchoolPart: AgreedPart };

export function statesPart(row: Programme): row is Stating {
  return row.aboveSchoolPart !== undefined;
}

export type KnownPart =
  | {
      readonly kind: 'amounts';
      /** They add up. */
      readonly amounts: readonly { readonly row: Programme; readonly amount: Decimal }[];
    }
  | { readonly kind: 'share'; readonly share: Decimal; readonly rows: readonly Programme[] };

/**
 * What the rows of one school in one school year say of the part that may be spent above it: amounts, or one share, the
 * same of all. Undefined where it is not known of all of them: blank at a branch, or stated as different shares, or
 * as both. A row of the school as a whole speaks for the branches that are blank.
 */
export function agreedPartOf(rows: readonly Programme[]): KnownPart | undefined {
  const stating = rows.filter(statesPart);
  const branches = rows.filter(({ branch }) => branch !== undefined);
  const isOfWhole = stating.some(({ branch }) => branch === undefined);
  const asked = isOfWhole ? stating : branches.length > 0 ? branches : rows;
  if (stating.length === 0 || stating.length < asked.length) return undefined;
  const amounts = stating.flatMap((row) =>
    row.aboveSchoolPart.kind === 'amount' ? { row, amount: row.aboveSchoolPart.amount } : [],
  );
  if (amounts.length === stating.length) return { kind: 'amounts', amounts };
  const shares = stating.flatMap(({ aboveSchoolPart: part }) => (part.kind === 'share' ? part.share : []));
  const [share] = shares;
  const isOne = shares.length === stating.length && shares.every((other) => share?.equals(other));
  return isOne && share !== undefined ? { kind: 'share', share, rows: stating } : undefined;
}
