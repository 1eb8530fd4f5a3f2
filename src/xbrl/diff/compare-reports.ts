import { append } from '../../maps/append.js';
import { ISO4217 } from '../instance/names.js';
import { parseNumber } from '../instance/numeric-value.js';
import type { Decimal } from '../numbers/decimal.js';
import type { Period, Unit } from '../report/aspects.js';
import { dimensionsKey, entityKey, factKey, periodKey, unitKey } from '../report/aspect-keys.js';
import type { Fact } from '../report/fact.js';
import { collapsed } from '../xml/collapsed.js';
import { namespaceOf } from '../xml/qname.js';
import { AlignedReport, type Alignment } from './alignment.js';
import type { Change, ReportedValue } from './change.js';
import type { ComparedFact, ComparedReport } from './compared-report.js';

export interface CompareOptions {
  /** How the facts of the first report are moved before they are held against those of the second. */
  readonly alignment?: Alignment | undefined;
  /** Amounts of money that differ by this much or less are held to be the same; other numbers are not. */
  readonly tolerance?: Decimal | undefined;
}

/** The facts of one identity in each report. */
interface Group {
  readonly before: ComparedFact[];
  readonly after: ComparedFact[];
}

/** A change and where it belongs in the list. */
interface Placed {
  readonly change: Change;
  readonly order: readonly string[];
}

/**
 * What changed from one report to the other, fact by fact: a fact is the same fact where entity,
 * concept, dimensions, period, unit and language are the same. Order, prefixes, ids and layout of the
 * files play no part, nor does the accuracy (decimals) that a number claims. Facts that occur more
 * than once are matched value by value, so that as many as can be are the same. Sorted by concept, dimensions, period,
 * unit, language and entity. Aligned reports are told as the second one has them: names and periods are its own.
 */
export function compareReports(
  a: ComparedReport,
  b: ComparedReport,
  options: CompareOptions = {},
): readonly Change[] {
  const groups = new Map<string, Group>();
  const aligned = options.alignment && new AlignedReport(a, options.alignment);
  for (const fact of (aligned?.report ?? a).facts) groupOf(groups, fact).before.push(fact);
  for (const fact of b.facts) groupOf(groups, fact).after.push(fact);
  const placed: Placed[] = [];
  for (const group of groups.values()) {
    const periodBefore = group.before[0] && aligned?.original(group.before[0].period);
    const changes = changesOf(group, periodBefore, options.tolerance);
    const [first] = changes;
    if (first === undefined) continue;
    const order = orderOf(first);
    for (const change of changes) placed.push({ change, order });
  }
  return placed.sort(byOrder).map(({ change }) => change);
}

function groupOf(groups: Map<string, Group>, fact: ComparedFact): Group {
  const key = factKey(fact);
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = { before: [], after: [] }));
  return group;
}

function changesOf(
  group: Group,
  periodBefore: Period | undefined,
  tolerance: Decimal | undefined,
): readonly Change[] {
  const { before, after } = unmatched(group, tolerance);
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const change = changeOf(before[i], after[i]);
    if (change === undefined) continue;
    // The same period may be written otherwise in the second report.
    const period = (periodBefore && after[i]?.fact.period) ?? change.period;
    changes.push(before[i] === undefined ? change : { ...change, period, periodBefore });
  }
  return changes;
}

/** The values of one identity in each report, in order. */
interface Values {
  readonly before: readonly Value[];
  readonly after: readonly Value[];
}

/** What is left on each side once values that are held to be the same have been paired off. */
function unmatched(group: Group, tolerance: Decimal | undefined): Values {
  const unequal = withoutEqual(group);
  const [first] = group.before;
  if (tolerance === undefined || first === undefined || !isMoney(first.unit)) return unequal;
  const left = withoutNear(unequal, tolerance);
  if (left.before.length === 0 || left.after.length === 0) return left;
  // What one value is equal to may be the only one that is near to another.
  const [before, after] = [group.before, group.after].map((facts) => facts.map(valueOf).sort(byValue));
  const best = withoutNear({ before: before ?? [], after: after ?? [] }, tolerance);
  return best.before.length < left.before.length ? best : left;
}

/** As many pairs as there can be: of sorted numbers, the smallest of one side takes the smallest that is near. */
function withoutNear({ before, after }: Values, tolerance: Decimal): Values {
  const rest = { before: [] as Value[], after: [] as Value[] };
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [before[i], after[j]];
    if (a === undefined || b === undefined) break;
    if (isNear(a, b, tolerance)) {
      i++;
      j++;
    } else if (byValue(a, b) < 0) {
      rest.before.push(a);
      i++;
    } else {
      rest.after.push(b);
      j++;
    }
  }
  return { before: [...rest.before, ...before.slice(i)], after: [...rest.after, ...after.slice(j)] };
}

function isNear(a: Value, b: Value, tolerance: Decimal): boolean {
  if (a.number === undefined || b.number === undefined) return a.key === b.key;
  return b.number.minus(a.number).abs().lte(tolerance);
}

/** What is left on each side, in order of value, once equal values have been paired off. */
function withoutEqual({ before, after }: Group): Values {
  const left = before.map(valueOf);
  const right = new Map<string, Value[]>();
  for (const value of after.map(valueOf)) {
    append(right, value.key, value);
  }
  const unmatched = left.filter(({ key }) => right.get(key)?.pop() === undefined);
  return { before: unmatched.sort(byValue), after: [...right.values()].flat().sort(byValue) };
}

function changeOf(before: Value | undefined, after: Value | undefined): Change | undefined {
  const value = before ?? after;
  if (value === undefined) return undefined;
  const { entity, concept, dimensions, period, unit, language } = value.fact;
  const aspects = { entity, concept, dimensions, period, unit, language, periodBefore: undefined };
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'added' : 'removed';
    return {
      kind,
      ...aspects,
      before: before && reported(before.fact),
      after: after && reported(after.fact),
      difference: undefined,
    };
  }
  const difference =
    before.number === undefined || after.number === undefined ? undefined : after.number.minus(before.number);
  const isAlike = before.fact.value === after.fact.value;
  // A school year may mean another one in the report of another year: as a text it is the same.
  if (isAlike && !hasNames(before.fact) && !hasNames(after.fact)) return undefined;
  // What is written alike but is not the same is told by its names.
  const tell = isAlike ? named : reported;
  return {
    kind: 'changed',
    ...aspects,
    before: tell(before.fact),
    after: tell(after.fact),
    difference: difference?.toFixed(),
  };
}

/** A single currency (XBRL 2.1 §4.8.2): neither a count, nor a share, nor an amount for each of something. */
function isMoney(unit: Unit | undefined): boolean {
  const [measure, ...others] = unit?.numerators ?? [];
  if (measure === undefined || others.length > 0 || unit?.denominators.length !== 0) return false;
  return namespaceOf(measure) === ISO4217;
}

function reported({ value }: Fact): ReportedValue {
  return value ?? null;
}

function hasNames({ meaning }: ComparedFact): boolean {
  return typeof meaning === 'object';
}

function named({ value, meaning }: ComparedFact): ReportedValue {
  return typeof meaning === 'object' ? meaning.join(' ') : (value ?? null);
}

/** A fact with what its value comes down to. */
interface Value {
  readonly fact: ComparedFact;
  /** Equal for values that are the same: `1.0` and `1`, texts that differ in line ends or outer white space. */
  readonly key: string;
  readonly number: Decimal | undefined;
}

function valueOf(fact: ComparedFact): Value {
  const { unit, value, meaning, isLiteral } = fact;
  if (value === undefined) return { fact, key: 'nil', number: undefined };
  const supplied = typeof meaning === 'string' ? meaning : '';
  const number = unit === undefined ? undefined : (parseNumber(value) ?? parseNumber(supplied));
  if (number !== undefined) return { fact, key: number.toFixed(), number };
  // Where lines break and how often spaces repeat is layout.
  if (typeof meaning !== 'object') return { fact, key: `"${collapsed(meaning ?? value)}`, number };
  const names = `:${meaning.join(' ')}`;
  return { fact, key: isLiteral === true ? `${names} "${collapsed(value)}` : names, number };
}

/** Numbers by size, then the rest by its text. */
function byValue(a: Value, b: Value): number {
  if (a.number !== undefined && b.number !== undefined) return a.number.comparedTo(b.number);
  if (a.number !== undefined || b.number !== undefined) return a.number === undefined ? 1 : -1;
  return compareTexts(a.key, b.key);
}

function orderOf({ concept, dimensions, period, unit, language, entity }: Change): readonly string[] {
  return [
    concept,
    dimensionsKey(dimensions),
    periodKey(period),
    unit === undefined ? '' : unitKey(unit),
    language ?? '',
    entityKey(entity),
  ];
}

function byOrder(a: Placed, b: Placed): number {
  for (const [i, text] of a.order.entries()) {
    const compared = compareTexts(text, b.order[i] ?? '');
    if (compared !== 0) return compared;
  }
  return 0;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
