import { type Decimal, parseDecimal } from '../numbers/decimal.js';
import { dimensionsKey, entityKey, factKey, periodKey, unitKey } from '../report/aspect-keys.js';
import { type Fact, type Report } from '../report/fact.js';
import { type Change, type ReportedValue } from './change.js';

export interface CompareOptions {
  /** Numbers that differ by this much or less are held to be the same. */
  readonly tolerance?: Decimal | undefined;
}

/** The facts of one identity in each report. */
interface Group {
  readonly before: Fact[];
  readonly after: Fact[];
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
 * than once are matched value by value, equal ones first. Sorted by concept, dimensions, period,
 * unit, language and entity.
 */
export function compareReports(a: Report, b: Report, options: CompareOptions = {}): readonly Change[] {
  const groups = new Map<string, Group>();
  for (const fact of a.facts) groupOf(groups, fact).before.push(fact);
  for (const fact of b.facts) groupOf(groups, fact).after.push(fact);
  const placed: Placed[] = [];
  for (const group of groups.values()) {
    const changes = changesOf(group, options.tolerance);
    const [first] = changes;
    if (first === undefined) continue;
    const order = orderOf(first);
    for (const change of changes) placed.push({ change, order });
  }
  return placed.sort(byOrder).map(({ change }) => change);
}

function groupOf(groups: Map<string, Group>, fact: Fact): Group {
  const key = factKey(fact);
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = { before: [], after: [] }));
  return group;
}

function changesOf(group: Group, tolerance: Decimal | undefined): readonly Change[] {
  const { before, after } = withoutEqual(group);
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const change = changeOf(before[i], after[i], tolerance);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

/** What is left on each side, in order of value, once equal values have been paired off. */
function withoutEqual({ before, after }: Group): Group {
  const unmatched = new Map<string, number>();
  for (const fact of after) {
    const key = valueKey(fact);
    unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
  }
  const pairs = new Map<string, number>();
  const left = before.filter((fact) => {
    const key = valueKey(fact);
    const count = unmatched.get(key) ?? 0;
    if (count === 0) return true;
    unmatched.set(key, count - 1);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
    return false;
  });
  const right = after.filter((fact) => {
    const key = valueKey(fact);
    const count = pairs.get(key) ?? 0;
    if (count > 0) pairs.set(key, count - 1);
    return count === 0;
  });
  return { before: left.sort(byValue), after: right.sort(byValue) };
}

function changeOf(
  before: Fact | undefined,
  after: Fact | undefined,
  tolerance: Decimal | undefined,
): Change | undefined {
  const fact = before ?? after;
  if (fact === undefined) return undefined;
  const { entity, concept, dimensions, period, unit, language } = fact;
  const aspects = { entity, concept, dimensions, period, unit, language };
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'added' : 'removed';
    return {
      kind,
      ...aspects,
      before: before && reported(before),
      after: after && reported(after),
      difference: undefined,
    };
  }
  const [was, is] = [numberOf(before), numberOf(after)];
  const difference = was === undefined || is === undefined ? undefined : is.minus(was);
  if (difference !== undefined && tolerance !== undefined && difference.abs().lte(tolerance))
    return undefined;
  return {
    kind: 'changed',
    ...aspects,
    before: reported(before),
    after: reported(after),
    difference: difference?.toFixed(),
  };
}

function reported({ value }: Fact): ReportedValue {
  return value ?? null;
}

function numberOf({ unit, value }: Fact): Decimal | undefined {
  return unit === undefined || value === undefined ? undefined : parseDecimal(value);
}

/** Equal for values that are the same: `1.0` and `1`, and texts that differ in line ends or outer white space only. */
function valueKey(fact: Fact): string {
  if (fact.value === undefined) return 'nil';
  const number = numberOf(fact);
  return number === undefined ? `"${comparableText(fact.value)}` : number.toFixed();
}

/** White space around a value is layout; line ends are one character (XML 1.0 §2.11). */
function comparableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Numbers by size, then the rest. */
function byValue(a: Fact, b: Fact): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) return x.comparedTo(y);
  if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
  return compareTexts(a.value ?? '', b.value ?? '');
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
