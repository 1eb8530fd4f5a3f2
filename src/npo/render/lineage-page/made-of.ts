import type { Fact } from '../../../xbrl/report/fact.js';
import type { GroupedRows } from './row-groups.js';

/** What a fact is made of, in as few parts as possible. */
export interface MadeOf {
  /** Other facts whose rows are all among its own, none of them twice. */
  readonly facts: readonly Fact[];
  /** Groups of rows that are in none of those. */
  readonly groups: readonly number[];
}

/**
 * Says of each fact what it is made of: larger facts by smaller ones, the smallest by rows. A total over sixty
 * schools is then sixty lines, and each of those leads on.
 *
 * @param isPart whether a fact can be a part of another
 */
export function madeOf(
  facts: readonly Fact[],
  { parts }: GroupedRows,
  isPart: (fact: Fact) => boolean,
): ReadonlyMap<Fact, MadeOf> {
  const groupsOf = (fact: Fact): readonly number[] => parts.get(fact)?.groups ?? [];
  const factsWith = new Map<number, Fact[]>();
  for (const fact of facts.filter(isPart)) {
    for (const group of groupsOf(fact)) {
      const those = factsWith.get(group);
      if (those === undefined) factsWith.set(group, [fact]);
      else those.push(fact);
    }
  }
  // Largest first, so that the first one that fits is the largest.
  for (const those of factsWith.values()) those.sort((a, b) => groupsOf(b).length - groupsOf(a).length);
  return new Map(facts.map((fact) => [fact, partsOf(fact, groupsOf, factsWith)]));
}

function partsOf(
  fact: Fact,
  groupsOf: (fact: Fact) => readonly number[],
  factsWith: ReadonlyMap<number, readonly Fact[]>,
): MadeOf {
  const own = groupsOf(fact);
  const left = new Set(own);
  const facts: Fact[] = [];
  const groups: number[] = [];
  for (const group of own) {
    if (!left.has(group)) continue;
    const part = factsWith.get(group)?.find((other) => {
      const others = groupsOf(other);
      return others.length < own.length && others.every((one) => left.has(one));
    });
    if (part === undefined) groups.push(group);
    else facts.push(part);
    for (const taken of part === undefined ? [group] : groupsOf(part)) left.delete(taken);
  }
  return { facts, groups };
}
