import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { groupedBars } from '../charts/grouped-bars.js';
import { formatEuros } from '../../model/money.js';
import { figure } from './figure.js';
import { moneyOf } from './money-of.js';
import type { PageContext } from './page-context.js';
import { amountOf, sumOf } from './report-facts.js';
import { schoolName } from './school-name.js';
import { type Row, table } from './table.js';

/** What came in, went out and is left, of the board and of each school. */
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
    schoolYearsTable(context),
  );
}

function boardTable({ facts, tags, words, year, labels }: PageContext): Html {
  const money = moneyOf(facts, {});
  const kept = [facts.find('board.designatedReserve'), facts.find('board.specificItem')];
  const row = (fact: Fact | undefined, kind?: Row['kind']): readonly Row[] =>
    fact === undefined ? [] : [{ name: labels.label(fact.concept), cells: [tags.show(fact)], kind }];
  const { left, ...others } = money;
  const rows = [
    ...Object.values(others).flatMap((fact: Fact | undefined) => row(fact)),
    ...row(left, 'total'),
    ...kept.flatMap((fact) => row(fact)),
  ];
  if (rows.length === 0) return undefined;
  const heads = [words.item, words.inEuros];
  return table({ caption: words.moneyOfBoard(year), heads, rows, isMoney: true });
}

function moneyChart({ facts, words, year, language }: PageContext): Html {
  const { broughtForward, received, newcomers, spentAtSchools, spentAbove, left } = moneyOf(facts, {});
  const amounts: readonly (Decimal | undefined)[] = [
    amountOf(broughtForward),
    sumOf([received, newcomers]),
    sumOf([spentAtSchools, spentAbove]),
    amountOf(left),
  ];
  if (amounts.every((amount) => amount === undefined)) return undefined;
  const series = [words.broughtForward, words.received, words.spent, words.left];
  const entries = series.flatMap((name, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [`${name} ${formatEuros(amount, language)}`];
  });
  const title = words.moneyChart(year);
  const description = words.chartText(title, entries);
  const groups = [{ name: year, amounts }];
  const text = { title, description };
  return figure(text, groupedBars({ ...text, language, series, groups }), words.moneyChartNote);
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

function schoolYearsTable(context: PageContext): Html {
  const { facts, tags, words } = context;
  const received = (school: string, schoolYear: string): Fact | undefined =>
    facts.find('received', { school, schoolYear });
  const years = facts.schoolYears.filter((year) => facts.schools.some((school) => received(school, year)));
  if (years.length === 0) return undefined;
  const rows: Row[] = facts.schools.map((school) => ({
    name: schoolName(context, school),
    cells: years.map((year) => tags.show(received(school, year))),
  }));
  rows.push({
    name: words.together,
    cells: years.map((year) => tags.total(sumOf(facts.schools.map((school) => received(school, year))))),
    kind: 'total',
  });
  return table({
    caption: words.receivedPerSchoolYear,
    heads: [words.school, ...years],
    rows,
    isMoney: true,
  });
}
