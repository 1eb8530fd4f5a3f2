import { entityKey, periodKey, sortedDimensions, unitKey } from '../report/aspect-keys.js';
import type { ConceptKinds } from '../xbrl-json/concept-kinds.js';
import type { Change, ReportedValue } from './change.js';
import { compareReports, type CompareOptions } from './compare-reports.js';
import { byTypes, literally, type ReadReport } from './compared-report.js';

/** What the taxonomies of the two reports say; undefined where one is not there as a whole. */
export type KindsOfBoth = readonly [ConceptKinds | undefined, ConceptKinds | undefined];

/**
 * What changed from one report to the other, values held against each other by their types. The taxonomies are
 * asked for only where something is left that a type could make equal.
 */
export function compareByMeaning(
  a: ReadReport,
  b: ReadReport,
  kindsOfBoth: () => KindsOfBoth,
  options: CompareOptions = {},
): readonly Change[] {
  const literal = compareReports(literally(a), literally(b), options);
  if (!mayBeEqual(literal)) return literal;
  const [before, after] = kindsOfBoth();
  // Values are held against each other by one reading: what only one of them can have, both are read by.
  return compareReports(byTypes(a, before ?? after), byTypes(b, after ?? before), options);
}

/** Whether something that is in the first report only may be what is in the second only, for some type. */
function mayBeEqual(changes: readonly Change[]): boolean {
  const [first, second] = [new Set<string>(), new Set<string>()];
  for (const change of changes) {
    const { kind, unit, before, after, difference } = change;
    // Numbers are compared as numbers already.
    if (difference !== undefined) continue;
    // Empty, it may be what the schema has for it.
    if (before === '' || after === '') return true;
    const about = roughIdentity(change);
    // Whatever its values, it may be one fact, which has changed.
    if (kind !== 'changed') (kind === 'removed' ? first : second).add(about);
    const valueOf = (value: ReportedValue) =>
      value === null ? 'nil' : unit === undefined ? `"${roughly(value)}` : '#';
    if (before !== undefined) first.add(`${about} ${valueOf(before)}`);
    if (after !== undefined) second.add(`${about} ${valueOf(after)}`);
  }
  for (const one of first) if (second.has(one)) return true;
  return false;
}

/** The same for facts that differ in their language, or in how the members of typed dimensions are written. */
function roughIdentity({ concept, entity, period, unit, dimensions }: Change): string {
  const members = sortedDimensions(dimensions).map(([axis, member]) => [
    axis,
    member.kind === 'explicit' ? member.member : roughly(member.value),
  ]);
  const measures = unit === undefined ? '' : unitKey(unit);
  return JSON.stringify([concept, entityKey(entity), periodKey(period), measures, members]);
}

/**
 * The same for all ways to write one value of any type: truth values, numbers and dates, names whatever their
 * prefixes, binary data.
 */
function roughly(text: string): string {
  const words = text.split(/[ \t\n\r]+/).map((word) => {
    const end = word.startsWith('{') ? word.lastIndexOf('}') : word.indexOf(':');
    return word.slice(end + 1);
  });
  const rough = words.join('').toLowerCase();
  return /^(?:[-+.\d]|(?:true|false|inf)$)/.test(rough) ? '#' : rough;
}
