import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { FigureKeys } from '../../mapping/figures/figure.js';
import { stackedBars, totalOf } from '../charts/stacked-bars.js';
import { figure } from './figure.js';
import { categoryCodes, categoryName, interventionName } from './menukaart-names.js';
import type { PageContext } from './page-context.js';
import { amountOf, inOrderOfCodes, sumOf } from './report-facts.js';
import { type Row, table } from './table.js';

const LEVELS = ['school', 'aboveSchool', 'aboveBoard'] as const;
type Level = (typeof LEVELS)[number];

/** What the money was spent on, by the schools and above them. */
export function spendingSection(context: PageContext): HtmlElement {
  const { facts, tags, words, labels } = context;
  const explanation = facts.find('board.spendingExplanation');
  return element(
    'div',
    { id: 'spending' },
    element('h2', {}, words.spending),
    element('p', {}, words.spendingIntroduction),
    spendingChart(context),
    spendingTable(context),
    explanation === undefined
      ? undefined
      : [
          element('h3', {}, labels.short(explanation.concept)),
          element('p', { class: 'words' }, tags.show(explanation)),
        ],
  );
}

/** The levels that anything is told of; the schools always. */
function levelsOf({ facts }: PageContext): readonly Level[] {
  return LEVELS.filter(
    (level) => level === 'school' || facts.findByIntervention('spending', { level }) !== undefined,
  );
}

/** What was spent at a level, all schools together. */
function spentAt({ facts }: PageContext, level: Level, keys: FigureKeys): Decimal | undefined {
  if (level !== 'school') return amountOf(facts.findByIntervention('spending', { level, ...keys }));
  return sumOf(
    facts.schools.map((school) => facts.findByIntervention('spending', { level, school, ...keys })),
  );
}

/** Spent at a level: the fact where there is one, the sum of the schools where there is none. */
function spentCell(context: PageContext, level: Level, keys: FigureKeys): Html {
  const { facts, tags } = context;
  if (level !== 'school') return tags.show(facts.findByIntervention('spending', { level, ...keys }));
  return tags.total(spentAt(context, level, keys));
}

function spendingTable(context: PageContext): HtmlElement {
  const { tags, words, year, language } = context;
  const levels = levelsOf(context);
  const row = (name: Html, keys: FigureKeys, kind?: Row['kind']): Row => {
    const amounts = levels.flatMap((level) => spentAt(context, level, keys) ?? []);
    const together = levels.length === 1 ? [] : [tags.total(amounts.length === 0 ? undefined : sum(amounts))];
    return { name, cells: [...levels.map((level) => spentCell(context, level, keys)), ...together], kind };
  };
  const rows = categoriesTold(context).flatMap((category) => [
    row(categoryName(category, language, words), { category }, 'group'),
    ...interventionsTold(context, category).map((intervention) =>
      row(interventionName(intervention, language), { intervention }),
    ),
  ]);
  rows.push(row(words.total, {}, 'total'));
  const columns = levels.map((level) => words.levels[level]);
  const heads = [words.categoryOrIntervention, ...columns, ...(levels.length === 1 ? [] : [words.together])];
  const foot = words.spendingNote;
  return table({ caption: words.spendingTable(year), heads, rows, isMoney: true, foot });
}

/** The categories of the menukaart, and what is on none where anything is told of it. */
export function categoriesTold(context: PageContext): readonly string[] {
  const levels = levelsOf(context);
  return categoryCodes().filter(
    (category) =>
      category.length === 1 ||
      levels.some((level) => {
        const spent = spentAt(context, level, { category });
        return spent !== undefined && !spent.isZero();
      }),
  );
}

function interventionsTold({ facts }: PageContext, category: string): readonly string[] {
  const told = LEVELS.flatMap((level) =>
    level === 'school'
      ? facts.schools.flatMap((school) => facts.interventions('spending', { level, school }))
      : facts.interventions('spending', { level }),
  );
  return [...new Set(told)].filter((code) => code.startsWith(category)).sort(inOrderOfCodes);
}

function spendingChart(context: PageContext): Html {
  const { words, year, language } = context;
  const levels = levelsOf(context);
  const bars = categoriesTold(context).map((category) => ({
    name: categoryName(category, language, words),
    amounts: levels.map((level) => spentAt(context, level, { category })),
  }));
  const title = words.spendingChart(year);
  const entries = bars.map((bar) => `${bar.name}: ${words.amountOrNot(totalOf(bar))}`);
  const description = words.chartText(title, entries);
  const series = levels.map((level) => ({ name: words.levels[level], mark: '' }));
  const text = { title, description };
  return figure(text, stackedBars({ language, series, bars }));
}
