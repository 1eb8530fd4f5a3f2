import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Programme, SchoolYear } from '../../model/submission.js';
import { oncePerSubject } from './once-per-subject.js';
import { programmesOf, programmesOfYear } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';
import {
  cellsBySchool,
  groupSpending,
  isAboveSchool,
  isOfReportingYear,
  type SpendingCell,
  spendingCells,
  SpendingGroup,
  spendingOf,
} from './spending-cells.js';
import { en, nl } from './wording.js';

/** Money of one school that was spent above it, with the school's programmes. */
export interface AboveSchoolMoney {
  readonly money: SpendingGroup;
  readonly brin: string;
  /** Undefined where the lines have no date: then the programmes are those of the whole reporting year. */
  readonly schoolYear: SchoolYear | undefined;
  readonly programmes: readonly Programme[];
}

/** Spending above the school per school and school year, where more was spent than credited. */
export function* aboveSchoolMoney(subject: RuleSubject): Generator<AboveSchoolMoney> {
  const cells = cellsBySchool(subject).filter(
    (cell) => isAboveSchool(cell) && isOfReportingYear(subject, cell),
  );
  const groups = groupSpending(cells, ({ brin, schoolYear }) =>
    brin === undefined ? undefined : `${brin} ${schoolYear ?? ''}`,
  );
  for (const money of groups.values()) {
    const [{ brin, schoolYear } = {}] = money.cells;
    if (brin === undefined || !money.total.greaterThan(0)) continue;
    yield { money, brin, schoolYear, programmes: programmesOf(subject, brin, schoolYear) };
  }
}

/** Spending above the school of which no line says whose money it was. */
export function moneyOfNoSchool(subject: RuleSubject): SpendingGroup | undefined {
  const group = spendingOf(cellsOfNoSchool(subject));
  return group?.total.greaterThan(0) === true ? group : undefined;
}

function cellsOfNoSchool(subject: RuleSubject): readonly SpendingCell[] {
  return cellsBySchool(subject).filter(
    (cell) => isAboveSchool(cell) && cell.brin === undefined && isOfReportingYear(subject, cell),
  );
}

/** The same money of one school year, with the programmes of all schools. */
export interface MoneyOfNoSchool {
  readonly money: SpendingGroup;
  /** Undefined where the lines have no date: then the programmes are those of the whole reporting year. */
  readonly schoolYear: SchoolYear | undefined;
  readonly programmes: readonly Programme[];
}

/** Spending above the school of which no line says whose money it was, by school year. */
export function* moneyOfNoSchoolByYear(subject: RuleSubject): Generator<MoneyOfNoSchool> {
  const groups = groupSpending(cellsOfNoSchool(subject), ({ schoolYear = '' }) => schoolYear);
  for (const [key, money] of groups) {
    if (!money.total.greaterThan(0)) continue;
    const schoolYear = key === '' ? undefined : key;
    const programmes = programmesOfYear(subject).filter((row) => key === '' || row.schoolYear === key);
    yield { money, schoolYear, programmes };
  }
}

/** All spending above the school together, or that of one school year, where more was spent than credited. */
export function allAboveSchoolMoney(
  subject: RuleSubject,
  schoolYear: SchoolYear | undefined,
): SpendingGroup | undefined {
  const isOfYear = (cell: SpendingCell) => schoolYear === undefined || cell.schoolYear === schoolYear;
  const group = spendingOf(spendingCells(subject).filter((cell) => isAboveSchool(cell) && isOfYear(cell)));
  return group?.total.greaterThan(0) === true ? group : undefined;
}

/** The spending above the school that the GMR consents to. */
export interface MoneyForGmr {
  /** What was spent; what was credited elsewhere is not taken off. */
  readonly money: SpendingGroup;
  /** All spending above the school together, in euros: less where there is a correction elsewhere. */
  readonly balance: Decimal;
}

/**
 * Spending above the school of which the GMR is asked: that of each school, category and level where more was spent
 * than credited. A correction of one school does not undo what was spent of another's money. Of a report that tells
 * this money by category and by school, but not by both, there is only the total; so the assertions of the detail
 * taxonomy look at it.
 */
export const moneyForGmr = oncePerSubject((subject): MoneyForGmr | undefined => {
  const all = new SpendingGroup(spendingCells(subject).filter(isAboveSchool));
  const isOfReport = subject.submission.aboveSchoolBySchool !== undefined;
  const groups = isOfReport ? [all] : groupSpending(all.cells, ownerCategoryLevel).values();
  const spent = new Set(
    [...groups].filter(({ total }) => total.greaterThan(0)).flatMap(({ cells }) => cells),
  );
  if (spent.size === 0) return undefined;
  return { money: new SpendingGroup(all.cells.filter((cell) => spent.has(cell))), balance: all.total };
});

function ownerCategoryLevel({ brin, category, level }: SpendingCell): string {
  return `${brin ?? ''} ${category ?? ''} ${level}`;
}

/** The amount that was spent, and what all corrections leave of it where they are of other money. */
export function amountForGmr({ money, balance }: MoneyForGmr): Text {
  const isAll = money.total.equals(balance);
  return {
    nl: nl.euros(money.total) + (isAll ? '' : ` (met de correcties elders samen ${nl.euros(balance)})`),
    en:
      en.euros(money.total) +
      (isAll ? '' : ` (with the corrections elsewhere ${en.euros(balance)} together)`),
  };
}
