import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html } from '../../../xbrl/html/element.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import { label } from './chart-frame.js';
import { at } from './coordinate.js';
import { OUTLINE } from './palette.js';

const TICKS = 4;

/** A scale of amounts with zero in it, from round number to round number; of nothing but zeros, from 0 to 1. */
export function amountScale(
  least: number,
  most: number,
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const domain = least === 0 && most === 0 ? [0, 1] : [Math.min(least, 0), Math.max(most, 0)];
  return scaleLinear(domain, range).nice(TICKS);
}

/** Thin lines at round amounts, their amounts beside them, and a strong line at zero. */
export function amountLines(
  scale: ScaleLinear<number, number>,
  direction: 'across' | 'up',
  [from, to]: readonly [number, number],
  language: Language,
): Html {
  const ticks = scale.ticks(TICKS);
  const isWhole = ticks.every(Number.isInteger);
  const line = (tick: number): string => {
    const place = at(scale(tick));
    return direction === 'across' ? `M${place},${at(from)}V${at(to)}` : `M${at(from)},${place}H${at(to)}`;
  };
  const texts = ticks.map((tick) => {
    const text = formatEuros(new Decimal(tick), language, isWhole ? 0 : 2);
    return direction === 'across'
      ? label(text, scale(tick), to + 15)
      : label(text, from - 6, scale(tick) + 4);
  });
  const others = ticks.filter((tick) => tick !== 0);
  return [
    element('path', { d: others.map(line).join(''), stroke: '#c8c8c8' }),
    element('path', { d: line(0), stroke: OUTLINE }),
    element('g', { 'text-anchor': direction === 'across' ? 'middle' : 'end' }, ...texts),
  ];
}
