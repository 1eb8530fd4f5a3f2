import type { SpendingLine } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';

/** What makes two lines alike: all that a line says but its kind, which no finding may tell. */
export function lineIdentity(line: SpendingLine): string {
  const { date, brin, level, intervention, amount, description, reference } = line;
  const named = intervention.code ?? intervention.text;
  return JSON.stringify([date, brin, level, named, amount.toFixed(), description, reference]);
}

/**
 * Groups of two or more lines that have the same key. A rough key that is quick to tell goes before it:
 * most lines of a board have no other line with even that in common.
 */
export function* sameLines(
  lines: readonly SpendingLine[],
  roughly: (line: SpendingLine) => string | undefined,
  keyOf: (line: SpendingLine) => string,
): Generator<readonly SpendingLine[]> {
  const met = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    const key = roughly(line);
    if (key !== undefined) (met.has(key) ? again : met).add(key);
  }
  const oneOfSeveral = (line: SpendingLine) => {
    const key = roughly(line);
    return key !== undefined && again.has(key) ? key : undefined;
  };
  for (const near of again.size === 0 ? [] : groupBy(lines, oneOfSeveral).values()) {
    for (const group of groupBy(near, keyOf).values()) if (group.length > 1) yield group;
  }
}
