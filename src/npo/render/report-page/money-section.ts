import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { moneyOf } from './money-of.js';
import type { PageContext } from './page-context.js';
import { amountOf } from './report-facts.js';
import { schoolName } from './school-name.js';
import { moneyOfYear } from './school-year-money.js';
import { schoolYearTables } from './school-years-section.js';
import { type Row, table } from './table.js';
import { yearChart } from './year-chart.js';

/** What came in, went out and is left: of the board and of each school, in the calendar year and by school year. */
export function moneySection(context: PageContext): HtmlElement {
  const { words, year } = context;
  return element(
    'div',
    { id: 'money' },
    element('h2', {}, words.money),
    element('p', {}, words.moneyIntroduction(year)),
    boardTable(context),
    moneyChart(context),
    schoolsTable(context),
    schoolYearTables(context),
  );
}

function boardTable({ facts, tags, words, year, labels }: PageContext): Html {
  const money = moneyOf(facts, {});
  const kept = [facts.find('board.designatedReserve'), facts.find('board.specificItem')];
  const row = (fact: Fact | undefined, kind?: Row['kind']): readonly Row[] =>
    fact === undefined ? [] : [{ name: labels.label(fact.concept), cells: [tags.show(fact)], kind }];
  const { broughtForward, received, newcomers, spentAtSchools, spentAbove, left } = money;
  const isStated = received !== undefined || newcomers !== undefined;
  const follows = isStated ? undefined : moneyOfYear(facts, {}).received.amount;
  const rows = [
    ...row(broughtForward),
    ...row(received),
    ...(follows === undefined ? [] : [{ name: words.received, cells: [tags.total(follows)] }]),
    ...row(newcomers),
    ...row(spentAtSchools),
    ...row(spentAbove),
    ...row(left, 'total'),
    ...kept.flatMap((fact) => row(fact)),
  ];
  if (rows.length === 0) return undefined;
  const heads = [words.item, words.inEuros];
  return table({ caption: words.moneyOfBoard(year), heads, rows, isMoney: true });
}

function moneyChart(context: PageContext): Html {
  const { facts, words, year } = context;
  const { broughtForward, left } = moneyOf(facts, {});
  const { received, spent } = moneyOfYear(facts, {});
  return yearChart(context, {
    title: words.moneyChart(year),
    series: ['broughtForward', 'received', 'spent', 'left'],
    groups: [
      { name: year, amounts: [amountOf(broughtForward), received.amount, spent.amount, amountOf(left)] },
    ],
    note: words.moneyChartNote,
  });
}

function schoolsTable(context: PageContext): Html {
  const { facts, tags, words, year } = context;
  if (facts.schools.length === 0) return undefined;
  const all = facts.schools.map((school) => moneyOf(facts, { school }));
  const columns = (
    ['broughtForward', 'received', 'newcomers', 'spentAtSchools', 'spentAbove', 'left'] as const
  ).filter((column) => all.some((money) => money[column] !== undefined));
  const board = moneyOf(facts, {});
  const rows: Row[] = facts.schools.map((school, index) => ({
    name: schoolName(context, school),
    cells: columns.map((column) => tags.show(all[index]?.[column])),
  }));
  rows.push({
    name: words.wholeBoard,
    cells: columns.map((column) => tags.show(board[column])),
    kind: 'total',
  });
  const heads = [words.school, ...columns.map((column) => words.moneyColumns[column])];
  const caption = words.moneyOfSchools(year);
  return table({ caption, heads, rows, isMoney: true, isWide: true, foot: words.wholeBoardNote });
}
