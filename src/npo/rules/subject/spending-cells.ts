import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { linesBySchool } from '../../model/lines-by-school.js';
import type { Menukaart } from '../../model/menukaart.js';
import { schoolYearOf } from '../../model/reporting-year.js';
import type { ChosenIntervention, SchoolYear, SpendingLevel, SpendingLine } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { oncePerSubject } from './once-per-subject.js';
import type { RuleSubject } from './rule-subject.js';

/** The lines of one school, level, school year and intervention. */
export interface SpendingCell {
  readonly brin: string | undefined;
  readonly level: SpendingLevel;
  /** Undefined where the lines have no date. */
  readonly schoolYear: SchoolYear | undefined;
  readonly intervention: ChosenIntervention;
  /** Undefined for what is on no menukaart: other interventions. */
  readonly category: string | undefined;
  readonly lines: readonly SpendingLine[];
  readonly total: Decimal;
}

/** Cells taken together. */
export class SpendingGroup {
  private added: Decimal | undefined;

  constructor(readonly cells: readonly SpendingCell[]) {}

  get total(): Decimal {
    return (this.added ??= sum(this.cells.map(({ total }) => total)));
  }

  /** The lines of all cells: gathered each time they are asked for, as most groups have nothing wrong. */
  get lines(): readonly SpendingLine[] {
    return this.cells.flatMap(({ lines }) => lines);
  }
}

/** All lines, passed over once for all rules. */
export const spendingCells = oncePerSubject(({ submission, menukaart }) =>
  cellsOf(submission.spending, menukaart),
);

/** The same spending by the school whose money it was; of what was spent above it a report may tell no more. */
export const cellsBySchool = oncePerSubject((subject) =>
  subject.submission.aboveSchoolBySchool === undefined
    ? spendingCells(subject)
    : cellsOf(linesBySchool(subject.submission), subject.menukaart),
);

function cellsOf(spending: readonly SpendingLine[], menukaart: Menukaart): readonly SpendingCell[] {
  const categories = categoriesOf(menukaart);
  const cells = new Map<
    string,
    { schoolYear: SchoolYear | undefined; lines: [SpendingLine, ...SpendingLine[]] }
  >();
  for (const line of spending) {
    const schoolYear = line.date === undefined ? undefined : schoolYearOf(line.date);
    const key = cellKey(line, schoolYear);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { schoolYear, lines: [line] });
    else cell.lines.push(line);
  }
  return [...cells.values()].map(({ schoolYear, lines }) => ({
    brin: lines[0].brin,
    level: lines[0].level,
    schoolYear,
    intervention: lines[0].intervention,
    category: categoryOf(lines[0].intervention, categories),
    lines,
    total: sum(lines.map(({ amount }) => amount)),
  }));
}

function cellKey({ brin, level, intervention }: SpendingLine, schoolYear: SchoolYear | undefined): string {
  const { code, category, text } = intervention;
  const named = code ?? `${category ?? ''} ${text}`;
  return `${brin ?? ''} ${level} ${schoolYear ?? ''} ${named}`;
}

/** Groups cells by a key; cells without a key are left out. */
export function groupSpending(
  cells: readonly SpendingCell[],
  keyOf: (cell: SpendingCell) => string | undefined,
): ReadonlyMap<string, SpendingGroup> {
  return new Map([...groupBy(cells, keyOf)].map(([key, group]) => [key, new SpendingGroup(group)]));
}

/** Cells as one group; undefined where there are none. */
export function spendingOf(cells: readonly SpendingCell[]): SpendingGroup | undefined {
  return cells.length === 0 ? undefined : new SpendingGroup(cells);
}

/** By the board or with other boards: money that left the school. */
export function isAboveSchool({ level }: SpendingCell): boolean {
  return level !== 'school';
}

/** Of a school year that the reporting year touches, or undated. */
export function isOfReportingYear({ year }: RuleSubject, { schoolYear }: SpendingCell): boolean {
  return schoolYear === undefined || year.schoolYears.includes(schoolYear);
}

/** The earliest line of cells on which money was spent; a credit note spends nothing. */
export function firstSpent(cells: readonly SpendingCell[]): (SpendingLine & { date: string }) | undefined {
  let first: (SpendingLine & { date: string }) | undefined;
  for (const { lines } of cells) {
    for (const line of lines) {
      if (!isDated(line) || (first !== undefined && line.date >= first.date)) continue;
      if (line.amount.greaterThan(0)) first = line;
    }
  }
  return first;
}

function isDated(line: SpendingLine): line is SpendingLine & { date: string } {
  return line.date !== undefined;
}

function categoriesOf({ interventions }: Menukaart): ReadonlyMap<string, string> {
  return new Map(interventions.map(({ code, category }) => [code, category]));
}

function categoryOf(
  { code, category }: ChosenIntervention,
  categories: ReadonlyMap<string, string>,
): string | undefined {
  return (code === undefined ? undefined : categories.get(code)) ?? category;
}
