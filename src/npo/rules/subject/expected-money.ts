import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import {
  amountPerNewcomer,
  amountPerPupil,
  amountPerUnit,
  type FundedYear,
} from '../../model/funding-amounts.js';
import type { Funding, PupilCount, SchoolYear } from '../../model/submission.js';
import type { Text } from '../../../diagnostics/diagnostic.js';
import { groupBy } from '../../../maps/group-by.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

/** A number of pupils, units or newcomers times their amount. */
interface Product {
  readonly kind: 'pupils' | 'units' | 'newcomers';
  readonly row: PupilCount;
  readonly field: 'pupils' | 'disadvantageUnits' | 'newcomers';
  /** What it is an amount for. */
  readonly per: Text;
  /** Undefined where the amount is not known. */
  readonly money: Decimal | undefined;
}

/** The pupils of one school that were counted for one school year, and what they bring in. */
export interface ExpectedMoney {
  readonly brin: string;
  readonly schoolYear: SchoolYear;
  readonly products: readonly Product[];
  /** Whether any count was left blank: then what is known is the least that can be expected. */
  readonly hasBlanks: boolean;
}

const NEWCOMER: Text = { nl: 'nieuwkomer', en: 'newcomer' };

/** Every school and school year with new money for which pupils were counted on its count date. */
export const expectedMoney = oncePerSubject((subject): readonly ExpectedMoney[] => {
  const { fundingAmounts, submission } = subject;
  return fundingAmounts.schoolYears
    .filter(({ newMoney }) => newMoney)
    .flatMap((year) => {
      const counted = submission.pupils.filter(({ countDate }) => countDate === year.countDate);
      return [...groupBy(counted, ({ brin }) => brin)].map(([brin, rows]) => ({
        brin,
        schoolYear: year.schoolYear,
        products: rows.flatMap((row) => productsOf(subject, row, year)),
        hasBlanks: rows.some(
          ({ pupils, disadvantageUnits }) => pupils === undefined || disadvantageUnits === undefined,
        ),
      }));
    });
});

function productsOf({ fundingAmounts }: RuleSubject, row: PupilCount, year: FundedYear): readonly Product[] {
  const { pupils = 0, disadvantageUnits = new Decimal(0), newcomers = 0, fundingType } = row;
  const type = fundingAmounts.fundingTypes.find(({ code }) => code === fundingType);
  const unit = fundingAmounts.disadvantageUnits.find(({ code }) => code === type?.unit);
  const products: Product[] = [];
  if (pupils > 0) {
    const amount = row.amountPerPupil ?? amountPerPupil(year, fundingType);
    const per = type?.name ?? { nl: fundingType, en: fundingType };
    products.push({ kind: 'pupils', row, field: 'pupils', per, money: amount?.times(pupils) });
  }
  if (disadvantageUnits.greaterThan(0)) {
    const amount = row.amountPerUnit ?? (unit === undefined ? undefined : amountPerUnit(year, unit.code));
    const per = unit?.name ?? { nl: 'achterstandseenheid', en: 'disadvantage unit' };
    const money = amount?.times(disadvantageUnits);
    products.push({ kind: 'units', row, field: 'disadvantageUnits', per, money });
  }
  if (newcomers > 0) {
    const amount = row.amountPerNewcomer ?? amountPerNewcomer(year);
    const money = amount?.times(newcomers);
    products.push({ kind: 'newcomers', row, field: 'newcomers', per: NEWCOMER, money });
  }
  return products;
}

/** What some of the products bring in together, to the cent; undefined where an amount is not known. */
export function moneyOf(products: readonly Product[]): Decimal | undefined {
  const known = products.flatMap(({ money }) => money ?? []);
  return known.length < products.length ? undefined : sum(known).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** What a school received for a school year, in whatever calendar years. */
export interface ReceivedMoney {
  readonly amount: Decimal;
  readonly rows: readonly Funding[];
  /** Whether the rows tell of every calendar year that the school year touches. */
  readonly isComplete: boolean;
}

const fundingBySchoolYear = oncePerSubject(({ submission }) =>
  groupBy(submission.funding, ({ brin, schoolYear }) => `${brin} ${schoolYear}`),
);

/** Undefined where nothing is stated. */
export function receivedFor(
  subject: RuleSubject,
  brin: string,
  schoolYear: SchoolYear,
  field: 'received' | 'newcomers',
): ReceivedMoney | undefined {
  const all = fundingBySchoolYear(subject).get(`${brin} ${schoolYear}`) ?? [];
  const rows = all.filter((row) => row[field] !== undefined);
  if (rows.length === 0) return undefined;
  const isComplete = schoolYear
    .split('-')
    .every((year) => rows.some(({ calendarYear }) => String(calendarYear) === year));
  return { amount: sum(rows.flatMap((row) => row[field] ?? [])), rows, isComplete };
}

/** How far two amounts lie apart, where that is too far to be a difference of rounding or settling. */
export function notableDifference(
  { settings }: RuleSubject,
  received: Decimal,
  expected: Decimal,
): Decimal | undefined {
  const difference = received.minus(expected);
  const allowed = Decimal.max(expected.times(settings.fundingTolerance), settings.fundingToleranceEuros);
  return difference.abs().greaterThan(allowed) ? difference : undefined;
}
