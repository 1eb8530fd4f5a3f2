import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { FigureKeys } from '../../mapping/figures/figure.js';
import { stackedBars, totalOf } from '../charts/stacked-bars.js';
import { figure } from './figure.js';
import { categoryMark, categoryName } from './menukaart-names.js';
import type { PageContext } from './page-context.js';
import { amountOf, sumOf } from './report-facts.js';
import { oneSchool } from './one-school.js';
import { schoolName, schoolText } from './school-name.js';
import { categoriesTold } from './spending-section.js';
import { type Row, table } from './table.js';

/** How many schools the text of the chart names; the others are in the table. */
const NAMED = 12;

/** So many bars fit on a page of A4. */
const MOST_BARS = 30;

/** The spending of all schools beside each other, then each school by itself. */
export function schoolsSection(context: PageContext): HtmlElement {
  const { facts, words } = context;
  return element(
    'div',
    { id: 'schools' },
    element('h2', {}, words.schools),
    element('p', {}, words.schoolsIntroduction),
    ...schoolsCharts(context),
    schoolsTable(context),
    ...facts.schools.map((school) => oneSchool(context, school)),
  );
}

/** A drawing of all schools, or several where it would be longer than a page. */
function schoolsCharts(context: PageContext): readonly Html[] {
  const { facts, words, year, language } = context;
  const categories = categoriesTold(context);
  const among = facts.schools.map((school) => ({
    // A long name is cut; the code tells schools apart.
    name: [...new Set([school, schoolText(context, school)])].join(' '),
    amounts: categories.map((category) => amountOf(spentAt(context, school, { category }))),
    total: amountOf(spentAt(context, school, {})),
  }));
  const series = categories.map((category) => {
    const mark = categoryMark(category, words);
    return { name: mark, mark: mark.slice(0, 1) };
  });
  const note = categories.map((category) => categoryName(category, language, words)).join(' · ');
  const count = Math.ceil(among.length / MOST_BARS);
  return Array.from({ length: count }, (_, index) => {
    const bars = among.slice(index * MOST_BARS, (index + 1) * MOST_BARS);
    const part = count === 1 ? '' : ` (${index + 1}/${count})`;
    const title = `${words.schoolsChart(year)}${part}`;
    const entries = bars.slice(0, NAMED).map((bar) => `${bar.name} ${words.amountOrNot(totalOf(bar))}`);
    if (bars.length > NAMED) entries.push(words.andMore(bars.length - NAMED));
    const description = words.chartText(title, entries);
    const text = { title, description };
    return figure(text, stackedBars({ language, series, bars, among }), note);
  });
}

/** What a school itself spent, in all or in a category. */
function spentAt({ facts }: PageContext, school: string, keys: FigureKeys): Fact | undefined {
  return facts.findByIntervention('spending', { level: 'school', school, ...keys });
}

function schoolsTable(context: PageContext): Html {
  const { facts, tags, words, year } = context;
  if (facts.schools.length === 0) return undefined;
  const columns = [...categoriesTold(context).map((category) => ({ category })), {}];
  const rows: Row[] = facts.schools.map((school) => ({
    name: schoolName(context, school),
    cells: columns.map((keys) => tags.show(spentAt(context, school, keys))),
  }));
  rows.push({
    name: words.together,
    cells: columns.map((keys) =>
      tags.total(sumOf(facts.schools.map((school) => spentAt(context, school, keys)))),
    ),
    kind: 'total',
  });
  const marks = categoriesTold(context).map((category) => categoryMark(category, words));
  const heads = [words.school, ...marks, words.total];
  const foot = words.schoolsNote;
  return table({ caption: words.schoolsTable(year), heads, rows, isMoney: true, isWide: true, foot });
}
