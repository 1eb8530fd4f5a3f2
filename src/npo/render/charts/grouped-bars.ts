import { scaleBand } from 'd3-scale';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import { amountLines, amountScale, amountsWidth } from './amount-axis.js';
import { outlines } from './boxes.js';
import { CHART_WIDTH, chartFrame, filled, label, legend, totals } from './chart-frame.js';
import { Palette } from './palette.js';

export interface GroupedBars {
  readonly language: Language;
  /** What the bars of a group are, in order. */
  readonly series: readonly string[];
  /** The fill of each series in the palette; in their order where it is not given. */
  readonly fills?: readonly number[];
  /** A group each, from left to right, with one amount a series; undefined where it is not known. */
  readonly groups: readonly { readonly name: string; readonly amounts: readonly (Decimal | undefined)[] }[];
}

const [LEAST_LEFT, PLOT, AXIS] = [90, 220, 26];
/** Narrower bars have their amount in the table of the page only. */
const WIDE_ENOUGH = 84;

/** Bars beside each other, a group for each year: what came in, went out and is left. */
export function groupedBars(chart: GroupedBars): HtmlElement {
  const { series, groups, language, fills = [...series.keys()] } = chart;
  const palette = new Palette(fills);
  const known = groups.flatMap(({ amounts }) => amounts.flatMap((amount) => amount?.toNumber() ?? []));
  const key = legend(series, palette, 0);
  const [top, bottom] = [key.height + 16, key.height + 16 + PLOT];
  const y = amountScale(Math.min(0, ...known), Math.max(0, ...known), [bottom, top]);
  const left = Math.max(LEAST_LEFT, amountsWidth(y, language));
  const x = scaleBand([...groups.keys()], [left, CHART_WIDTH]).padding(0.15);
  const within = scaleBand([...series.keys()], [0, x.bandwidth()]).padding(0.08);
  const width = within.bandwidth();
  const bars = groups.flatMap(({ amounts }, group) =>
    series.flatMap((_, index) => {
      const amount = amounts[index];
      if (amount === undefined) return [];
      const start = (x(group) ?? 0) + (within(index) ?? 0);
      const [zero, end] = [y(0), y(amount.toNumber())];
      const sides = {
        left: start,
        right: start + width,
        top: Math.min(zero, end),
        bottom: Math.max(zero, end),
      };
      return [{ amount, index, ...sides }];
    }),
  );
  const shapes = series.map((_, index) => outlines(bars.filter((bar) => bar.index === index)));
  const amounts = bars.map(({ amount, left: start, top: above }) =>
    label(formatEuros(amount, language), start + width / 2, above - 5),
  );
  const names = groups.map(({ name }, group) =>
    label(name, (x(group) ?? 0) + x.bandwidth() / 2, bottom + 18),
  );
  return chartFrame(
    bottom + AXIS,
    palette,
    key.drawing,
    amountLines(y, 'up', [left, CHART_WIDTH], language),
    filled(palette, shapes),
    width < WIDE_ENOUGH ? undefined : totals(amounts, 'middle'),
    element('g', { 'text-anchor': 'middle' }, ...names),
  );
}
