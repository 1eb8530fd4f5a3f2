import type { Programme, SchoolYear } from '../../model/submission.js';
import { programmesOf } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';
import {
  cellsBySchool,
  groupSpending,
  isAboveSchool,
  isOfReportingYear,
  spendingCells,
  type SpendingGroup,
  spendingOf,
} from './spending-cells.js';

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
  const group = spendingOf(
    cellsBySchool(subject).filter(
      (cell) => isAboveSchool(cell) && cell.brin === undefined && isOfReportingYear(subject, cell),
    ),
  );
  return group?.total.greaterThan(0) === true ? group : undefined;
}

/** All spending above the school, where more was spent than credited. */
export function allAboveSchoolMoney(subject: RuleSubject): SpendingGroup | undefined {
  const group = spendingOf(spendingCells(subject).filter(isAboveSchool));
  return group?.total.greaterThan(0) === true ? group : undefined;
}
