import type { Html } from '../../../xbrl/html/element.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import { groupedBars } from '../charts/grouped-bars.js';
import { figure } from './figure.js';
import type { PageContext } from './page-context.js';

/**
 * What money is in the charts of years, each with the fill that it has in all of them. Within a chart neighbours differ
 * in hatch or in lightness without their colours too.
 */
const FILLS = { broughtForward: 0, received: 1, spent: 2, left: 3, receivedLessSpent: 5 } as const;

export interface YearChart {
  readonly title: string;
  readonly series: readonly (keyof typeof FILLS)[];
  /** In euros, one a series; undefined where the report does not tell it. */
  readonly groups: readonly { readonly name: string; readonly amounts: readonly (Decimal | undefined)[] }[];
  readonly note?: string;
}

/**
 * Money by year. What the report tells of no year has no bars and no place in the legend; the note below says so.
 * Nothing where it tells nothing at all.
 */
export function yearChart(
  { words, language }: PageContext,
  { title, series, groups, note }: YearChart,
): Html {
  const isTold = series.map((_, index) => groups.some(({ amounts }) => amounts[index] !== undefined));
  const told = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => isTold[index]);
  if (told(series).length === 0) return undefined;
  const entries = groups.map(({ name, amounts }) => {
    const said = series.map((one, index) => `${words[one]} ${words.amountOrNot(amounts[index])}`);
    return groups.length === 1 && title.includes(name) ? said.join('; ') : `${name}: ${said.join(', ')}`;
  });
  const missing = series.filter((_, index) => isTold[index] === false).map((one) => words[one]);
  const notes = [note, missing.length === 0 ? undefined : words.missingInChart(missing)];
  const text = { title, description: words.chartText(title, entries) };
  const drawing = groupedBars({
    language,
    series: told(series).map((one) => words[one]),
    fills: told(series).map((one) => FILLS[one]),
    groups: groups.map(({ name, amounts }) => ({ name, amounts: told(amounts) })),
  });
  const below = notes.filter((one) => one !== undefined).join(' ');
  return figure(text, drawing, below === '' ? undefined : below);
}
