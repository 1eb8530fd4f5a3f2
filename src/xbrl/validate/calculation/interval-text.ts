import type { Text } from '../../../diagnostics/diagnostic.js';
import { type Interval, isPoint } from '../../numbers/interval.js';

/** An interval in words: a number, or from where to where. */
export function intervalText(interval: Interval): Text {
  const { lower, upper } = interval;
  const [from, to] = [lower.at.toString(), upper.at.toString()];
  if (isPoint(interval)) return { nl: from, en: from };
  return {
    nl: `${lower.isIncluded ? '' : 'meer dan '}${from} ${upper.isIncluded ? 'tot en met' : 'tot'} ${to}`,
    en: `${lower.isIncluded ? '' : 'more than '}${from} ${upper.isIncluded ? 'to' : 'to less than'} ${to}`,
  };
}
