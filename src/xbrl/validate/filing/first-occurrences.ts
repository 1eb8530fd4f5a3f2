import type { Diagnostic, Text } from '../../../diagnostics/diagnostic.js';

const SHOWN = 20;

/**
 * One finding for each of the first occurrences; the last one shown says how many follow. A file made
 * with a word processor can hold thousands of the same mistake.
 */
export function* firstOccurrences<T>(
  occurrences: Iterable<T>,
  finding: (occurrence: T, more: number) => Diagnostic,
): Generator<Diagnostic> {
  const shown: T[] = [];
  let total = 0;
  for (const occurrence of occurrences) {
    total++;
    if (shown.length < SHOWN) shown.push(occurrence);
  }
  for (const [index, occurrence] of shown.entries()) {
    yield finding(occurrence, index === shown.length - 1 ? total - shown.length : 0);
  }
}

/** The end of a message that speaks for more than its own place; empty where nothing follows. */
export function andMore(more: number): Text {
  if (more === 0) return { nl: '', en: '' };
  return { nl: ` Verderop komt dit nog ${more} keer voor.`, en: ` It occurs ${more} more times further on.` };
}
