import { shownValue } from '../../../xbrl/inline/transformations/shown-value.js';
import { element, type Html } from '../../../xbrl/html/element.js';
import type { PageContext } from './page-context.js';
import {
  moneyBySchoolYear,
  moneyOfYear,
  type ReceivedAndSpent,
  type SchoolYearMoney,
  schoolYearsWithMoney,
  type Shown,
} from './school-year-money.js';
import { schoolName } from './school-name.js';
import { type Row, table } from './table.js';
import { yearChart, type YearChart } from './year-chart.js';

/** Of each school year what was received for it and spent in it within the reporting year, and the difference. */
export function schoolYearTables(context: PageContext): Html {
  const { facts } = context;
  const years = schoolYearsWithMoney(facts);
  if (years.length === 0) return undefined;
  const ofBoard = moneyBySchoolYear(facts, {}, years);
  return [
    boardTable(context, ofBoard),
    yearChart(context, chart(context, ofBoard)),
    schoolsTable(context, years),
  ];
}

function boardTable(context: PageContext, money: readonly SchoolYearMoney[]): Html {
  const { facts, words, year } = context;
  const rows: Row[] = money.map((one) => ({
    name: [element('span', { class: 'nb' }, one.schoolYear), daysWithin(context, one.schoolYear)],
    cells: cellsOf(context, one),
  }));
  const total = cellsOf(context, moneyOfYear(facts, {}));
  rows.push({ name: words.togetherIn(year), cells: total, kind: 'total' });
  return table({
    caption: words.boardBySchoolYear(year),
    heads: [words.schoolYear, ...headsOf(context)],
    rows,
    isMoney: true,
    foot: words.bySchoolYearNote(year),
  });
}

/** A group for each school, with its school years. */
function schoolsTable(context: PageContext, years: readonly string[]): Html {
  const { facts, words, year } = context;
  const rows = facts.schools.flatMap((school): Row[] => {
    const told = moneyBySchoolYear(facts, { school }, years).filter(({ isTold }) => isTold);
    if (told.length === 0) return [];
    const all = moneyOfYear(facts, { school });
    return [
      { name: schoolName(context, school), cells: cellsOf(context, all), kind: 'group' },
      ...told.map((one) => ({ name: one.schoolYear, cells: cellsOf(context, one) })),
    ];
  });
  if (rows.length === 0) return undefined;
  return table({
    caption: words.schoolsBySchoolYear(year),
    heads: [words.schoolOrYear, ...headsOf(context)],
    rows,
    isMoney: true,
  });
}

function headsOf({ words, year }: PageContext): readonly Html[] {
  return [words.receivedIn(year), words.spentIn(year), words.receivedLessSpent];
}

function cellsOf({ tags }: PageContext, { received, spent, difference }: ReceivedAndSpent): readonly Html[] {
  const cell = ({ fact, amount }: Shown) => (fact === undefined ? tags.total(amount) : tags.show(fact));
  return [cell(received), cell(spent), tags.total(difference)];
}

/** The days of a school year that lie in the reporting year; nothing where none does. */
function daysWithin({ facts, words, language }: PageContext, schoolYear: string): Html {
  const [first = '', last = ''] = schoolYear.split('-');
  const [start, end] = [facts.find('year.start')?.value, facts.find('year.end')?.value];
  if (start === undefined || end === undefined) return undefined;
  const [from, until] = [later(start, `${first}-08-01`), earlier(end, `${last}-07-31`)];
  if (from > until) return undefined;
  const day = (date: string) => shownValue('date', date, language).text;
  return ` (${day(from)} ${words.until} ${day(until)})`;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

function chart({ words, year }: PageContext, money: readonly SchoolYearMoney[]): YearChart {
  return {
    title: words.schoolYearChart(year),
    series: ['received', 'spent', 'receivedLessSpent'],
    groups: money.map(({ schoolYear, received, spent, difference }) => ({
      name: schoolYear,
      amounts: [received.amount, spent.amount, difference],
    })),
  };
}
