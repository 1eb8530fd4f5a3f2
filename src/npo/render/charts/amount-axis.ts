import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html } from '../../../xbrl/html/element.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import { label } from './chart-frame.js';
import { at } from './coordinate.js';
import { OUTLINE } from './palette.js';

const TICKS = 4;
/** Between an amount and its line. */
const BESIDE = 6;
/** Of amounts in any of the fonts: digits are wider than most, points narrower. */
const PER_CHARACTER = 7;

/** A scale of amounts with zero in it, from round number to round number; of nothing but zeros, from 0 to 1. */
export function amountScale(
  least: number,
  most: number,
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const domain = least === 0 && most === 0 ? [0, 1] : [Math.min(least, 0), Math.max(most, 0)];
  return scaleLinear(domain, range).nice(TICKS);
}

/** The room that the amounts beside lines take, where these go up. */
export function amountsWidth(scale: ScaleLinear<number, number>, language: Language): number {
  const longest = Math.max(...amountTexts(scale, language).map(({ length }) => length));
  return longest * PER_CHARACTER + BESIDE;
}

function amountTexts(scale: ScaleLinear<number, number>, language: Language): readonly string[] {
  const ticks = scale.ticks(TICKS);
  const isWhole = ticks.every(Number.isInteger);
  return ticks.map((tick) => formatEuros(new Decimal(tick), language, isWhole ? 0 : 2));
}

/** Thin lines at round amounts, their amounts beside them, and a strong line at zero. */
export function amountLines(
  scale: ScaleLinear<number, number>,
  direction: 'across' | 'up',
  [from, to]: readonly [number, number],
  language: Language,
): Html {
  const ticks = scale.ticks(TICKS);
  const line = (tick: number): string => {
    const place = at(scale(tick));
    return direction === 'across' ? `M${place},${at(from)}V${at(to)}` : `M${at(from)},${place}H${at(to)}`;
  };
  const texts = amountTexts(scale, language).map((text, index) => {
    const place = scale(ticks[index] ?? 0);
    return direction === 'across' ? label(text, place, to + 15) : label(text, from - BESIDE, place + 4);
  });
  const others = ticks.filter((tick) => tick !== 0);
  return [
    element('path', { d: others.map(line).join(''), stroke: '#c8c8c8' }),
    element('path', { d: line(0), stroke: OUTLINE }),
    element('g', { 'text-anchor': direction === 'across' ? 'middle' : 'end' }, ...texts),
  ];
}
