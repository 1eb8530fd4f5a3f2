import { scaleBand, type ScaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging, type Series } from 'd3-shape';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import { amountLines, amountScale } from './amount-axis.js';
import { type Box, outlines } from './boxes.js';
import { CHART_WIDTH, chartFrame, cut, filled, label, legend, totals } from './chart-frame.js';
import { at } from './coordinate.js';
import { Palette } from './palette.js';

export interface StackedBars {
  readonly language: Language;
  /** What the parts of a bar are, in order; the mark is a capital letter that is written on them, or nothing. */
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
/** The space that a mark needs, with some beside it. */
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
  const parts = series.map((_, index) => partsOf(drawing, index));
  return chartFrame(
    bottom + AXIS,
    palette,
    key?.drawing,
    amountLines(drawing.x, 'across', [top, bottom], language),
    filled(palette, parts.map(outlines)),
    marksOf(series, parts, palette),
    wordsOf(drawing, chart),
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

/** The parts of one series, from top to bottom. */
function partsOf({ stacked, x, y, thickness }: Drawing, index: number): readonly Box[] {
  return (stacked[index] ?? []).flatMap(([start, end], bar) => {
    if (start === end) return [];
    const [left, right] = [x(Math.min(start, end)), x(Math.max(start, end))];
    return [{ left, right, top: y(bar), bottom: y(bar) + thickness }];
  });
}

/** The mark of each series on those of its parts that are wide enough. */
function marksOf(series: StackedBars['series'], parts: readonly (readonly Box[])[], palette: Palette): Html {
  const texts = series.flatMap(({ mark }, index) => {
    const wide = (parts[index] ?? []).filter(({ left, right }) => right - left >= PER_CHARACTER + BESIDE);
    return mark === '' || wide.length === 0 ? [] : [lettersOn(wide, mark, palette.ink(index))];
  });
  if (texts.length === 0) return undefined;
  const letters = { 'text-anchor': 'middle', 'font-size': at(10), 'font-weight': '600' };
  return element('g', letters, ...texts);
}

/** The same letter in the middle of each box: one text, with a place for each of its letters (SVG 2 §11.2). */
function lettersOn(boxes: readonly Box[], letter: string, ink: string | undefined): HtmlElement {
  const x = boxes.map(({ left, right }) => at((left + right) / 2)).join(',');
  const y = boxes.map(({ top, bottom }) => at((top + bottom) / 2 + BASELINE)).join(',');
  return element('text', { x, y, fill: ink }, letter.repeat(boxes.length));
}

/** The total of a bar, or the sum of its parts that are known; undefined where none is. */
export function totalOf({ amounts, total }: Bar): Decimal | undefined {
  if (total !== undefined) return total;
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? undefined : sum(known);
}

/** The names of the bars before them, and behind each its total where any of it is known. */
function wordsOf({ stacked, x, y, thickness }: Drawing, { bars, language }: StackedBars): Html {
  const line = (bar: number): number => y(bar) + thickness / 2 + BASELINE;
  const names = bars.map(({ name }, bar) => label(cut(name, LONGEST_NAME), 0, line(bar)));
  const amounts = bars.map((one, bar) => {
    const end = Math.max(0, ...stacked.map((ofSeries) => ofSeries[bar]?.[1] ?? 0));
    const total = totalOf(one);
    return label(total === undefined ? UNKNOWN : formatEuros(total, language), x(end) + 6, line(bar));
  });
  const place = `translate(${at(LEFT - 8)})`;
  return [element('g', { 'text-anchor': 'end', transform: place }, ...names), totals(amounts)];
}
