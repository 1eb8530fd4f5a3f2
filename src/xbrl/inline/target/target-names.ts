import type { InlineSet } from '../inline-set.js';
import { targetOf } from '../inline-set.js';

/** More target documents than this nobody makes; each is judged by itself. */
export const MOST_TARGETS = 100;

/**
 * The target documents of a set: the default one first, where it has facts or references or there is no
 * other, then the others as they appear (Inline XBRL 1.1 §3.2).
 */
export function targetNames(set: InlineSet): readonly (string | undefined)[] {
  const names = new Set<string | undefined>();
  for (const tag of set.named('references')) names.add(targetOf(tag));
  for (const tag of set.facts) names.add(targetOf(tag));
  const named = [...names].filter((name) => name !== undefined);
  return names.has(undefined) || named.length === 0 ? [undefined, ...named] : named;
}
