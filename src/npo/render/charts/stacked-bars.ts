import { scaleBand, type ScaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging, type Series } from 'd3-shape';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import { amountLines, amountScale } from './amount-axis.js';
import { CHART_WIDTH, chartFrame, type ChartText, cutLabel, label, legend, rect } from './chart-frame.js';
import { OUTLINE, Palette } from './palette.js';

export interface StackedBars extends ChartText {
  readonly language: Language;
  /** What the parts of a bar are, in order; the mark is a letter that is written on them. */
  readonly series: readonly { readonly name: string; readonly mark: string }[];
  /** A bar each, from top to bottom, with one amount a series. */
  readonly bars: readonly Bar[];
  /** Where the bars are some of more: all of them, so that every drawing has the same scale. */
  readonly among?: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  /** Undefined where it is not known, which is drawn as nothing. */
  readonly amounts: readonly (Decimal | undefined)[];
  /** What is known of all of it together where that is not by its parts: of nothing at all there are none. */
  readonly total?: Decimal | undefined;
}

const [LEFT, RIGHT, BAR, AXIS] = [250, 110, 24, 24];
const LONGEST_NAME = 34;
/** The space that a letter of a mark needs, with some beside it. */
const [PER_CHARACTER, BESIDE] = [7, 6];
const BASELINE = 4;
/** As in the tables of the page. */
const UNKNOWN = '–';

/**
 * Horizontal bars of parts that add up, the total behind each. Negative parts go to the left of zero. A bar more
 * makes the drawing higher, never the bars thinner.
 */
export function stackedBars(chart: StackedBars): HtmlElement {
  const { series, bars, language, among = bars } = chart;
  const palette = new Palette([...series.keys()]);
  const names = series.map(({ name }) => name);
  const key = series.length > 1 ? legend(names, palette, 0) : undefined;
  const top = (key?.height ?? 0) + 4;
  const bottom = top + bars.length * BAR;
  const places = scaleBand([...bars.keys()], [top, bottom]).padding(0.25);
  const drawing: Drawing = {
    stacked: stackOf(series.length, bars),
    x: amountScale(...extentOf(stackOf(series.length, among)), [LEFT, CHART_WIDTH - RIGHT]),
    y: (bar) => places(bar) ?? 0,
    thickness: places.bandwidth(),
  };
  return chartFrame(
    chart,
    bottom + AXIS,
    palette,
    key?.drawing,
    amountLines(drawing.x, 'across', [top, bottom], language),
    ...series.map(({ mark }, index) => layer(drawing, index, mark, palette)),
    ...bars.map((bar, index) => wordsOf(drawing, bar, index, language)),
  );
}

interface Drawing {
  /** The layers of the stack: a series each, where its part of each bar begins and ends, in euros. */
  readonly stacked: readonly Series<readonly number[], number>[];
  readonly x: ScaleLinear<number, number>;
  /** The upper side of a bar. */
  readonly y: (bar: number) => number;
  readonly thickness: number;
}

/** Numbers of the machine do for drawing. */
function stackOf(series: number, bars: readonly Bar[]): Drawing['stacked'] {
  const amounts = bars.map((bar) => bar.amounts.map((amount) => amount?.toNumber() ?? 0));
  return stack<readonly number[], number>()
    .keys(Array.from({ length: series }, (_, index) => index))
    .value((row, index) => row[index] ?? 0)
    .offset(stackOffsetDiverging)(amounts);
}

function extentOf(stacked: Drawing['stacked']): readonly [least: number, most: number] {
  let [least, most] = [0, 0];
  for (const ends of stacked.flat()) {
    least = Math.min(least, ends[0], ends[1]);
    most = Math.max(most, ends[0], ends[1]);
  }
  return [least, most];
}

/** The parts of one series, and its mark on those that are wide enough. */
function layer({ stacked, x, y, thickness }: Drawing, index: number, mark: string, palette: Palette): Html {
  const parts = (stacked[index] ?? []).flatMap(([start, end], bar) =>
    start === end ? [] : [{ from: x(Math.min(start, end)), to: x(Math.max(start, end)), bar }],
  );
  const shapes = parts.map(({ from, to, bar }) => rect(from, y(bar), to - from, thickness));
  const outline = { stroke: OUTLINE, 'stroke-width': '.75' };
  const wide = parts.filter(({ from, to }) => to - from >= mark.length * PER_CHARACTER + BESIDE);
  const marks = wide.map(({ from, to, bar }) =>
    label(mark, (from + to) / 2, y(bar) + thickness / 2 + BASELINE),
  );
  const letters = { 'text-anchor': 'middle', 'font-size': '10', 'font-weight': '600' };
  return [
    element('g', { fill: palette.fill(index), ...outline }, ...shapes),
    mark === '' || wide.length === 0
      ? undefined
      : element('g', { fill: palette.ink(index), ...letters }, ...marks),
  ];
}

/** The total of a bar, or the sum of its parts that are known; undefined where none is. */
export function totalOf({ amounts, total }: Bar): Decimal | undefined {
  if (total !== undefined) return total;
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? undefined : sum(known);
}

/** The name of a bar before it, its total behind it where any of it is known. */
function wordsOf({ stacked, x, y, thickness }: Drawing, one: Bar, bar: number, language: Language): Html {
  const line = y(bar) + thickness / 2 + BASELINE;
  const end = Math.max(0, ...stacked.map((ofSeries) => ofSeries[bar]?.[1] ?? 0));
  const total = totalOf(one);
  return [
    cutLabel(one.name, LONGEST_NAME, LEFT - 8, line, { 'text-anchor': 'end' }),
    label(total === undefined ? UNKNOWN : formatEuros(total, language), x(end) + 6, line, { class: 'total' }),
  ];
}
