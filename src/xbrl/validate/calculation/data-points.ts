import type { Context, Instance, Item } from '../../instance/instance.js';
import { numericValue, type NumericValue } from '../../instance/numeric-value.js';
import { isForSchemas } from '../../instance/for-schemas.js';
import { type Interval, intersect } from '../../numbers/interval.js';
import { entityKey, periodKey, unitKey } from '../../report/aspect-keys.js';
import { elementKey } from '../../taxonomy/s-equality.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { childElements } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import { factInterval, hasExcessDigits, type Rounding } from './fact-interval.js';

/** The items of one concept that are alike in every other aspect: one figure, given once or more often. */
export interface DataPoint {
  readonly concept: QName;
  /** In document order, at least one. */
  readonly items: readonly Item[];
  /** The place of the first one among the items of the instance. */
  readonly position: number;
}

/** What the items of a data point say together. */
export type Reported =
  | { readonly kind: 'interval'; readonly interval: Interval }
  | { readonly kind: 'nil' }
  /** No number, or one of which nobody can tell how exact it is: for XBRL 2.1 and XML Schema to report. */
  | { readonly kind: 'no-number' }
  | { readonly kind: 'excess-digits'; readonly item: Item; readonly value: NumericValue }
  | { readonly kind: 'contradiction' };

/** Data points by concept that are alike in every aspect but their concept (Calculations 1.1 §5.1). */
export type Aligned = ReadonlyMap<QName, DataPoint>;

/**
 * The data points of some concepts, in groups that are dimensionally aligned: entity, period, unit and
 * the value of each dimension are the same, in whatever order and container the dimensions stand, and whatever
 * is said of it to a schema. What is in tuples does not take part.
 */
export function alignedDataPoints(
  instance: Instance,
  taxonomy: Taxonomy,
  concepts: ReadonlySet<QName>,
): readonly Aligned[] {
  const contexts = new Map<Context, number>();
  const numbers = new Map<string, number>();
  const groups = new Map<string, Map<QName, { concept: QName; items: Item[]; position: number }>>();
  let position = 0;
  for (const item of instance.facts) {
    position++;
    if (item.kind !== 'item' || !concepts.has(item.concept)) continue;
    const { context, unit, concept } = item;
    if (context === undefined || unit === undefined) continue;
    const known = contexts.get(context) ?? numberOf(alignmentKey(context, taxonomy), numbers);
    contexts.set(context, known);
    const key = `${known} ${unitKey(unit.unit)}`;
    const group = groups.get(key) ?? new Map<QName, { concept: QName; items: Item[]; position: number }>();
    groups.set(key, group);
    const before = group.get(concept);
    if (before === undefined) group.set(concept, { concept, items: [item], position });
    else before.items.push(item);
  }
  return [...groups.values()];
}

/** A short name for a long key. */
function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function alignmentKey({ entity, period, dimensions }: Context, taxonomy: Taxonomy): string {
  const values = dimensions.map(({ dimension, member, element }) => {
    if (member.kind === 'explicit') return JSON.stringify([dimension, member.member]);
    const typed = [...childElements(element)].map((child) => elementKey(child, taxonomy, isForSchemas));
    return JSON.stringify([dimension, ...typed]);
  });
  return JSON.stringify([
    entity === undefined ? '' : entityKey(entity),
    period === undefined ? '' : periodKey(period),
    ...values.sort(),
  ]);
}

/**
 * What a data point says (Calculations 1.1 §5.2): nothing where all of its items are nil; otherwise the
 * numbers that every one of them may stand for. Items contradict each other where only some are nil, where
 * two have the same decimals and other values, and where no number suits all.
 */
export function reported({ concept, items }: DataPoint, taxonomy: Taxonomy, rounding: Rounding): Reported {
  const declared = taxonomy.findConcept(concept);
  if (declared === undefined) return { kind: 'no-number' };
  const nils = items.filter(({ isNil }) => isNil).length;
  if (nils > 0) return { kind: nils === items.length ? 'nil' : 'contradiction' };
  const values: NumericValue[] = [];
  for (const item of items) {
    const value = numericValue(item, declared, taxonomy);
    if (value === undefined || value.decimals === 'unknown') return { kind: 'no-number' };
    if (hasExcessDigits(value)) return { kind: 'excess-digits', item, value };
    values.push(value);
  }
  return together(values, rounding);
}

function together(values: readonly NumericValue[], rounding: Rounding): Reported {
  const byDecimals = new Map<NumericValue['decimals'], NumericValue>();
  let shared: Interval | undefined;
  for (const value of values) {
    const before = byDecimals.get(value.decimals);
    if (before !== undefined) {
      if (!before.value.eq(value.value)) return { kind: 'contradiction' };
      continue;
    }
    byDecimals.set(value.decimals, value);
    const interval = factInterval(value, rounding);
    if (interval === undefined) return { kind: 'no-number' };
    shared = shared === undefined ? interval : intersect(shared, interval);
    if (shared === undefined) return { kind: 'contradiction' };
  }
  return shared === undefined ? { kind: 'no-number' } : { kind: 'interval', interval: shared };
}
