import { secondsDuration } from '../operators/temporal-arithmetic.js';
import type { Sequence } from '../sequence.js';
import {
  type AtomicValue,
  decimalValue,
  type DurationValue,
  integerValue,
  type MomentValue,
} from '../values/atomic-value.js';
import { exact } from '../values/exact-decimal.js';
import { dateOf, momentOf, secondsOnTimeLine } from '../values/moment.js';
import { fail } from '../xpath-error.js';
import { type Args, sequenceAt, valueAt } from './arguments.js';
import type { Declared } from './declare.js';

type Read = (moment: MomentValue) => AtomicValue | undefined;

/** F&O §10.5.7 on: XML Schema 1.0 counts no year 0. */
const year: Read = (moment) => {
  const { year: counted } = dateOf(moment);
  return integerValue(counted > 0 ? counted : counted - 1);
};
const month: Read = (moment) => integerValue(dateOf(moment).month);
const day: Read = (moment) => integerValue(dateOf(moment).day);
const hours: Read = ({ second }) => integerValue(Math.floor(second / 3600));
const minutes: Read = ({ second }) => integerValue(Math.floor(second / 60) % 60);
const seconds: Read = ({ second, fraction }) => decimalValue(fraction.plus(second % 60));
const timezone: Read = ({ zone }) => (zone === undefined ? undefined : secondsDuration(exact(zone * 60)));

/** F&O §5.2, §10.5 and §10.7. */
export const DATES: readonly Declared[] = [
  ['fn:dateTime($arg1 as xs:date?, $arg2 as xs:time?) as xs:dateTime?', (args) => joined(args)],
  part('year', 'dateTime', 'xs:integer', year),
  part('month', 'dateTime', 'xs:integer', month),
  part('day', 'dateTime', 'xs:integer', day),
  part('hours', 'dateTime', 'xs:integer', hours),
  part('minutes', 'dateTime', 'xs:integer', minutes),
  part('seconds', 'dateTime', 'xs:decimal', seconds),
  part('timezone', 'dateTime', 'xs:dayTimeDuration', timezone),
  part('year', 'date', 'xs:integer', year),
  part('month', 'date', 'xs:integer', month),
  part('day', 'date', 'xs:integer', day),
  part('timezone', 'date', 'xs:dayTimeDuration', timezone),
  part('hours', 'time', 'xs:integer', hours),
  part('minutes', 'time', 'xs:integer', minutes),
  part('seconds', 'time', 'xs:decimal', seconds),
  part('timezone', 'time', 'xs:dayTimeDuration', timezone),
  adjustment('dateTime'),
  adjustment('date'),
  adjustment('time'),
];

function part(name: string, of: 'dateTime' | 'date' | 'time', type: string, read: Read): Declared {
  return [
    `fn:${name}-from-${of}($arg as xs:${of}?) as ${type}?`,
    (args) => {
      const moment = momentAt(args, 0);
      const value = moment && read(moment);
      return value === undefined ? [] : [value];
    },
  ];
}

function momentAt(args: Args, index: number): MomentValue | undefined {
  return valueAt(args, index) as MomentValue | undefined;
}

/** F&O §5.2. @throws XPathError err:FORG0008 */
function joined(args: Args): Sequence {
  const [date, time] = [momentAt(args, 0), momentAt(args, 1)];
  if (date === undefined || time === undefined) return [];
  if (date.zone !== undefined && time.zone !== undefined && date.zone !== time.zone) fail('FORG0008');
  const zone = date.zone ?? time.zone;
  return [momentOf('dateTime', date.day, time.second, { fraction: time.fraction, zone })];
}

/** F&O §10.7: without a zone in the argument to the implicit one, with an empty argument to none. */
function adjustment(kind: 'dateTime' | 'date' | 'time'): Declared {
  const start = `fn:adjust-${kind}-to-timezone($arg as xs:${kind}?`;
  const end = `) as xs:${kind}?`;
  return [
    [`${start}${end}`, `${start}, $timezone as xs:dayTimeDuration?${end}`],
    (args, { implicitZone }) => {
      const moment = momentAt(args, 0);
      if (moment === undefined) return [];
      const zone = args.length === 1 ? implicitZone : zoneOf(sequenceAt(args, 1));
      return [adjusted(moment, zone)];
    },
  ];
}

/** Minutes. @throws XPathError err:FODT0003 */
function zoneOf([value]: Sequence): number | undefined {
  if (value === undefined) return undefined;
  const { seconds: total } = value as DurationValue;
  if (!total.mod(60).isZero() || total.abs().greaterThan(14 * 3600)) fail('FODT0003');
  return total.divToInt(60).toNumber();
}

function adjusted(moment: MomentValue, zone: number | undefined): MomentValue {
  const { kind, day: days, second, fraction } = moment;
  if (moment.zone === undefined || zone === undefined) {
    return momentOf(kind, days, second, { fraction, zone });
  }
  const local = secondsOnTimeLine(moment, 0) + zone * 60;
  if (kind === 'date') return momentOf(kind, Math.floor(local / 86_400), 0, { fraction, zone });
  return momentOf(kind, 0, local, { fraction, zone });
}
