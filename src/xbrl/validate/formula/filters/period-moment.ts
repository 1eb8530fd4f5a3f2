import { XBRLI } from '../../../instance/names.js';
import { attribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { AtomicValue, MomentValue } from '../../../xpath/values/atomic-value.js';
import { compareMoments, momentOf } from '../../../xpath/values/moment.js';
import { ATOMIC, type AtomicType, atomize, cast, fail, type Sequence } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { CompiledFilter, FilterSource } from './filter.js';

const PERIOD = qname(XBRLI, 'period');
const [DATE, TIME] = [qname('', 'date'), qname('', 'time')];

/** The xbrli:period element of an item. */
export function periodOf({ context }: FormulaFact): XmlElement | undefined {
  return context && firstChild(context.element, PERIOD);
}

export function isSameMoment(a: MomentValue, b: MomentValue, evaluation: Evaluation): boolean {
  return compareMoments(a, b, evaluation.context().implicitTimezone ?? 0) === 0;
}

/**
 * The predicate of filters on a moment of the period: the date of an expression, and the time of another.
 * A date without a time is the midnight that begins it for a start and that ends it otherwise, as in the
 * report (XBRL 2.1 §4.7.2).
 *
 * @param momentIn the moment in a period; undefined in periods of another kind
 */
export function periodMoment(
  { element, expression }: FilterSource,
  momentIn: (period: XmlElement) => MomentValue | undefined,
  dateMeans: 'start' | 'end',
): CompiledFilter['matches'] {
  const date = expression(attribute(element, DATE) ?? '', element);
  const timeText = attribute(element, TIME);
  const time = timeText === undefined ? undefined : expression(timeText, element);
  return (fact, evaluation) => {
    const period = periodOf(fact);
    const moment = period && momentIn(period);
    if (moment === undefined) return false;
    const day = date.derive(evaluation, fact.node, (sequence) => momentValue(sequence, ATOMIC.date));
    if (day === undefined) return false;
    if (time === undefined) {
      const midnight = momentOf('dateTime', day.day + (dateMeans === 'end' ? 1 : 0), 0, day);
      return isSameMoment(moment, midnight, evaluation);
    }
    const clock = time.derive(evaluation, fact.node, (sequence) => momentValue(sequence, ATOMIC.time));
    if (clock === undefined) return false;
    const { second, fraction } = clock;
    const wanted = momentOf('dateTime', day.day, second, { fraction, zone: day.zone ?? clock.zone });
    return isSameMoment(moment, wanted, evaluation);
  };
}

/** Undefined for an empty sequence. @throws XPathError where it is no single value of the type */
function momentValue(sequence: Sequence, type: AtomicType): MomentValue | undefined {
  const [value, ...others] = atomize(sequence);
  if (value === undefined) return undefined;
  if (others.length > 0) return fail('XPTY0004');
  const converted: AtomicValue = cast(value, type);
  return converted.kind === 'date' || converted.kind === 'time' ? converted : fail('XPTY0004');
}
