import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { FigureKeys } from '../../mapping/figures/figure.js';
import { moneyOf } from './money-of.js';
import { amountOf, type ReportFacts, sumOf, ZERO } from './report-facts.js';

/** An amount of the page: a fact of the report, or what follows from its facts. */
export interface Shown {
  readonly fact: Fact | undefined;
  /** In euros; undefined where the report does not tell it. */
  readonly amount: Decimal | undefined;
}

/** Money of a school or of the board, received and spent within the reporting year. */
export interface ReceivedAndSpent {
  readonly received: Shown;
  readonly spent: Shown;
  /** Received less spent, in euros; undefined where one of them is. It is no balance: nothing of before is in it. */
  readonly difference: Decimal | undefined;
}

export interface SchoolYearMoney extends ReceivedAndSpent {
  readonly schoolYear: string;
  /** Whether the report has a fact of it. */
  readonly isTold: boolean;
}

/** The school years that money was received for or spent in, in order. */
export function schoolYearsWithMoney(facts: ReportFacts): readonly string[] {
  const places: readonly FigureKeys[] = [{}, ...facts.schools.map((school) => ({ school }))];
  return facts.schoolYears.filter((schoolYear) =>
    places.some((place) =>
      MEASURES.some((measure) => facts.find(measure, { ...place, schoolYear }) !== undefined),
    ),
  );
}

const MEASURES = ['receipts', 'spending'] as const;

/**
 * What a school or the board received for each school year and spent in it. Where the amounts of school years add up
 * to all of the reporting year, a year without one has nothing of it; where they do not, it is not known.
 *
 * @param place a school; nothing for the whole board
 */
export function moneyBySchoolYear(
  facts: ReportFacts,
  place: FigureKeys,
  schoolYears: readonly string[],
): readonly SchoolYearMoney[] {
  const year = moneyOfYear(facts, place);
  const shown = (measure: (typeof MEASURES)[number], all: Decimal | undefined): readonly Shown[] => {
    const told = schoolYears.map((schoolYear) => {
      const fact = facts.find(measure, { ...place, schoolYear });
      return { fact, amount: amountOf(fact) };
    });
    // Of the board where it has no fact of its own: its schools together.
    const amounts = told.map(
      ({ amount }, index) => amount ?? ofSchools(facts, measure, place, schoolYears[index]) ?? ZERO,
    );
    const isWhole = all?.equals(sum(amounts)) === true;
    return told.map(({ fact, amount }, index) => ({ fact, amount: isWhole ? amounts[index] : amount }));
  };
  const received = shown('receipts', year.received.amount);
  const spent = shown('spending', year.spent.amount);
  return schoolYears.map((schoolYear, index) => {
    const money = withDifference(received[index] ?? UNKNOWN, spent[index] ?? UNKNOWN);
    const isTold = money.received.fact !== undefined || money.spent.fact !== undefined;
    return { schoolYear, isTold, ...money };
  });
}

function ofSchools(
  facts: ReportFacts,
  measure: (typeof MEASURES)[number],
  { school }: FigureKeys,
  schoolYear: string | undefined,
): Decimal | undefined {
  if (school !== undefined || schoolYear === undefined) return undefined;
  return sumOf(facts.schools.map((one) => facts.find(measure, { school: one, schoolYear })));
}

/**
 * All that was received and spent within the reporting year, the money for newcomers included. Where what was received
 * is not stated but what was left before and after is, it follows: left is had and received, less spent.
 */
export function moneyOfYear(facts: ReportFacts, place: FigureKeys): ReceivedAndSpent {
  const money = moneyOf(facts, place);
  const { received, newcomers, spentAtSchools, spentAbove } = money;
  const [before, after] = [amountOf(money.broughtForward), amountOf(money.left)];
  const spent = sumOf([spentAtSchools, spentAbove]);
  const follows = after !== undefined && before !== undefined && spent !== undefined;
  const amount =
    received !== undefined
      ? sumOf([received, newcomers])
      : follows
        ? after.minus(before).plus(spent)
        : undefined;
  return withDifference({ fact: undefined, amount }, { fact: undefined, amount: spent });
}

const UNKNOWN: Shown = { fact: undefined, amount: undefined };

function withDifference(received: Shown, spent: Shown): ReceivedAndSpent {
  const isKnown = received.amount !== undefined && spent.amount !== undefined;
  return { received, spent, difference: isKnown ? received.amount.minus(spent.amount) : undefined };
}
