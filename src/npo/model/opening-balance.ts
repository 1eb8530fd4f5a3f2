import { append } from '../../maps/append.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import { type ReportingYear, reportingYears } from './reporting-year.js';
import type { School } from './submission.js';

/** What one BRIN brought forward. */
export interface OpeningBalance {
  readonly brin: string;
  /** In euros; undefined where it is not stated, or not of every branch. */
  readonly amount: Decimal | undefined;
  /** The school as a whole, its branches, or both. */
  readonly rows: readonly [School, ...School[]];
  /** Branches that leave it blank while others state it: then the others are not the whole school. */
  readonly blank: readonly School[];
}

/**
 * What every BRIN of the list brought forward, in the order of the list; amounts of its rows add up. A blank branch
 * is not zero, unless the school as a whole states its balance. In the first year of the programme nothing can have
 * been left, so a blank leaves nothing open there.
 */
export function openingBalancesOf(
  schools: readonly School[],
  year: ReportingYear,
): ReadonlyMap<string, OpeningBalance> {
  const byBrin = new Map<string, [School, ...School[]]>();
  for (const school of schools) {
    append(byBrin, school.brin, school);
  }
  return new Map([...byBrin].map(([brin, rows]) => [brin, balanceOf(brin, rows, year)]));
}

/** Whether nothing of the programme can have been left of the year before. */
export function isFirstYear({ start }: ReportingYear): boolean {
  return reportingYears().start >= start;
}

function balanceOf(brin: string, rows: OpeningBalance['rows'], year: ReportingYear): OpeningBalance {
  const stating = rows.filter(({ broughtForward }) => broughtForward !== undefined);
  const needsBranches = !isFirstYear(year) && stating.every(({ branch }) => branch !== undefined);
  const blank =
    needsBranches && stating.length > 0
      ? rows.filter(({ branch, broughtForward }) => branch !== undefined && broughtForward === undefined)
      : [];
  const isKnown = stating.length > 0 && blank.length === 0;
  const amount = isKnown ? sum(stating.flatMap(({ broughtForward }) => broughtForward ?? [])) : undefined;
  return { brin, amount, rows, blank };
}
