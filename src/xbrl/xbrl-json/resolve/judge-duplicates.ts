import { append } from '../../../maps/append.js';
import { parseNumber } from '../../instance/numeric-value.js';
import { Decimal } from '../../numbers/decimal.js';
import { type Bound, type Interval, intersect, point } from '../../numbers/interval.js';
import type { Findings } from '../findings.js';
import type { AllowedDuplicates, JsonReport } from '../read/json-report.js';
import { disallowedDuplicate } from '../oim-note-diagnostics.js';
import type { ResolvedContext, ResolvedFact } from './resolved-report.js';

/** Beyond this an accuracy says no more than that a number is exact, or that nothing is known of it. */
const MOST_DECIMALS = 1000;

/** Reports facts that say the same thing twice in a way that the report itself rules out (xBRL-JSON 1.0 §6.1.2). */
export function judgeDuplicates(facts: readonly ResolvedFact[], json: JsonReport, findings: Findings): void {
  const { allowedDuplicates: allowed } = json.documentInfo;
  if (allowed === 'all') return;
  const groups = new Map<string, ResolvedFact[]>();
  const keys = new Map<ResolvedContext, string>();
  for (const fact of facts) {
    const { concept, context, unit, language } = fact;
    let contextKey = keys.get(context);
    if (contextKey === undefined) keys.set(context, (contextKey = keyOf(context)));
    const key = JSON.stringify([concept, contextKey, unit?.id, language?.toLowerCase()]);
    append(groups, key, fact);
  }
  for (const group of groups.values()) {
    if (group.length === 1 || isAllowed(group, allowed)) continue;
    const [first, second] = group.map(({ json: { id, at } }) => json.source.placeOf(at, ['facts', id]));
    const concept = group[0]?.json.dimensions.find(({ name }) => name === 'concept')?.value ?? '';
    const related = first === undefined ? [] : [first];
    findings.add(disallowedDuplicate({ concept, allowed }, { location: second, related }));
  }
}

/** The same for contexts that say the same, however their values are written (OIM 1.0 §5.1.2). */
function keyOf({ entity, period, dimensions }: ResolvedContext): string {
  const values = dimensions.map((one) => [
    one.dimension,
    one.kind === 'explicit' ? one.member : (one.canonical ?? null),
  ]);
  return JSON.stringify([entity, period, values]);
}

function isAllowed(group: readonly ResolvedFact[], allowed: AllowedDuplicates): boolean {
  if (allowed === 'none') return false;
  const values = new Set(group.map(({ canonical, decimals }) => JSON.stringify([canonical, decimals])));
  // OIM 1.0 §6.1: complete duplicates have the same value and the same accuracy.
  if (values.size === 1 || allowed === 'complete') return values.size === 1;
  // §6.2: numbers are consistent where one number could be all of them.
  const intervals = group.map(intervalOf);
  let shared: Interval | undefined = intervals[0];
  for (const interval of intervals) shared = shared && interval && intersect(shared, interval);
  return shared !== undefined;
}

/** The numbers that a fact may stand for; undefined where it is no number. */
function intervalOf({ unit, canonical, decimals }: ResolvedFact): Interval | undefined {
  const value = unit === undefined || canonical === undefined ? undefined : parseNumber(canonical);
  if (value === undefined || decimals === undefined) return undefined;
  const places = Number(decimals);
  if (decimals === 'INF' || places > MOST_DECIMALS) return point(value);
  const half = new Decimal(10).pow(-Math.max(places, -MOST_DECIMALS)).dividedBy(2);
  const bound = (at: Decimal): Bound => ({ at, isIncluded: true });
  return { lower: bound(value.minus(half)), upper: bound(value.plus(half)) };
}
