import { XBRLI } from '../../../instance/names.js';
import { collapsed } from '../../../xml/collapsed.js';
import { firstChild, ownText } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { type Args, valueAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import type { AtomicValue, MomentValue } from '../../../xpath/values/atomic-value.js';
import { compareMoments, momentOf } from '../../../xpath/values/moment.js';
import { ATOMIC, booleanValue, type Call, fail, readValue, textOf } from '../../../xpath/xpath.js';
import { failRegistry } from './registry-error.js';
import { elementAt } from './report-arguments.js';

const [START, END] = [qname(XBRLI, 'startDate'), qname(XBRLI, 'endDate')];
const [INSTANT, FOREVER] = [qname(XBRLI, 'instant'), qname(XBRLI, 'forever')];

/** Where in its day a date without a time lies (XBRL 2.1 §4.7.2). */
type Midnight = 'before' | 'after';

/** What periods are, and their moments (XBRL 2.1 §4.7.2). */
export const PERIODS: readonly Declared[] = [
  // 80122 to 80125
  ['xfi:is-start-end-period($period as element(xbrli:period)) as xs:boolean', has(START)],
  ['xfi:is-forever-period($period as element(xbrli:period)) as xs:boolean', has(FOREVER)],
  ['xfi:is-duration-period($period as element(xbrli:period)) as xs:boolean', has(START, FOREVER)],
  ['xfi:is-instant-period($period as element(xbrli:period)) as xs:boolean', has(INSTANT)],
  // 80126: of an instant the instant.
  [
    'xfi:period-start($period as element(xbrli:period)) as xs:dateTime',
    (args, call) => {
      const period = elementAt(args, 0, call);
      return [startOf(period) ?? instantOf(period) ?? failRegistry('PeriodIsForever')];
    },
  ],
  // 80127: of an instant the instant; an end date is the midnight that ends the day.
  [
    'xfi:period-end($period as element(xbrli:period)) as xs:dateTime',
    (args, call) => {
      const period = elementAt(args, 0, call);
      return [endOf(period) ?? instantOf(period) ?? failRegistry('PeriodIsForever')];
    },
  ],
  // 80129: a date is the midnight that ends the day.
  [
    'xfi:period-instant($period as element(xbrli:period)) as xs:dateTime',
    (args, call) => [instantOf(elementAt(args, 0, call)) ?? failRegistry('PeriodIsNotInstant')],
  ],
  // 80217, 80218: their arguments are of xbrli:dateUnion, a date or a dateTime.
  [
    'xfi:start-equal($left as xs:anyAtomicType, $right as xs:anyAtomicType) as xs:boolean',
    (args, call) => [areSame(args, 'before', call)],
  ],
  [
    'xfi:end-equal($left as xs:anyAtomicType, $right as xs:anyAtomicType) as xs:boolean',
    (args, call) => [areSame(args, 'after', call)],
  ],
];

function has(...names: readonly (typeof START)[]): Declared[1] {
  return (args, call) => {
    const period = elementAt(args, 0, call);
    return [booleanValue(names.some((name) => firstChild(period, name) !== undefined))];
  };
}

/** The moment that a period begins; undefined where it is no start-end period. @param period xbrli:period */
export function startOf(period: XmlElement): MomentValue | undefined {
  return momentIn(period, START, 'before');
}

export function endOf(period: XmlElement): MomentValue | undefined {
  return momentIn(period, END, 'after');
}

export function instantOf(period: XmlElement): MomentValue | undefined {
  return momentIn(period, INSTANT, 'after');
}

/** Periods are asked for again and again: a date is read once. */
const moments = new WeakMap<XmlElement, MomentValue>();

function momentIn(period: XmlElement, name: typeof START, midnight: Midnight): MomentValue | undefined {
  const element = firstChild(period, name);
  const known = element && moments.get(element);
  if (element === undefined || known !== undefined) return known;
  const text = ownText(element);
  const moment = dateTimeOf(dateUnion(text) ?? fail('FORG0001', collapsed(text)), midnight);
  moments.set(element, moment);
  return moment;
}

/** A text of type xbrli:dateUnion. */
function dateUnion(text: string): MomentValue | undefined {
  return (readValue(ATOMIC.dateTime, text) ?? readValue(ATOMIC.date, text)) as MomentValue | undefined;
}

function dateTimeOf(moment: MomentValue, midnight: Midnight): MomentValue {
  if (moment.kind === 'dateTime') return moment;
  return momentOf('dateTime', moment.day + (midnight === 'after' ? 1 : 0), 0, moment);
}

function areSame(args: Args, midnight: Midnight, call: Call): AtomicValue {
  const [left, right] = [0, 1].map((index) => dateTimeOf(momentAt(args, index), midnight));
  return booleanValue(
    left !== undefined && right !== undefined && compareMoments(left, right, call.implicitZone) === 0,
  );
}

/** @throws XPathError err:XPTY0004 where the argument is neither a date nor a dateTime */
function momentAt(args: Args, index: number): MomentValue {
  const value = valueAt(args, index);
  if (value?.kind === 'date' || value?.kind === 'dateTime') return value;
  const read = value?.kind === 'untypedAtomic' ? dateUnion(textOf(value)) : undefined;
  return read ?? fail('XPTY0004', 'xbrli:dateUnion');
}
