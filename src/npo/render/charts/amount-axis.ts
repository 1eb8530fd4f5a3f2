import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { formatEuros } from '../../model/money.js';
import { at, label } from './chart-frame.js';

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
): HtmlElement {
  const ticks = scale.ticks(TICKS);
  const isWhole = ticks.every(Number.isInteger);
  const lines = ticks.map((tick) => {
    const place = at(scale(tick));
    const ends = direction === 'across' ? { x1: place, x2: place, y1: at(from), y2: at(to) } : {};
    const other = direction === 'up' ? { y1: place, y2: place, x1: at(from), x2: at(to) } : {};
    return element('line', { ...ends, ...other, stroke: tick === 0 ? '#1a1a1a' : '#c8c8c8' });
  });
  const texts = ticks.map((tick) => {
    const text = formatEuros(new Decimal(tick), language, isWhole ? 0 : 2);
    return direction === 'across'
      ? label(text, scale(tick), to + 15, { 'text-anchor': 'middle' })
      : label(text, from - 6, scale(tick) + 4, { 'text-anchor': 'end' });
  });
  return element('g', { class: 'axis' }, ...lines, ...texts);
}
