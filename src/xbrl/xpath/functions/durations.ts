import type { DurationValue } from '../values/atomic-value.js';
import { type AtomicValue, decimalValue, integerValue } from '../values/atomic-value.js';
import { valueAt } from './arguments.js';
import type { Declared } from './declare.js';

/** F&O §10.5.1 to §10.5.6: parts of the canonical form, each with the sign of the duration. */
export const DURATIONS: readonly Declared[] = [
  part('years', 'xs:integer', ({ months }) => integerValue(Math.trunc(months / 12))),
  part('months', 'xs:integer', ({ months }) => integerValue(months % 12)),
  part('days', 'xs:integer', ({ seconds }) => integerValue(seconds.divToInt(86_400))),
  part('hours', 'xs:integer', ({ seconds }) => integerValue(seconds.mod(86_400).divToInt(3600))),
  part('minutes', 'xs:integer', ({ seconds }) => integerValue(seconds.mod(3600).divToInt(60))),
  part('seconds', 'xs:decimal', ({ seconds }) => decimalValue(seconds.mod(60))),
];

function part(name: string, type: string, read: (duration: DurationValue) => AtomicValue): Declared {
  return [
    `fn:${name}-from-duration($arg as xs:duration?) as ${type}?`,
    (args) => {
      const duration = valueAt(args, 0) as DurationValue | undefined;
      return duration === undefined ? [] : [read(duration)];
    },
  ];
}
