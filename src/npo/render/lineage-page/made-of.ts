import { append } from '../../../maps/append.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { GroupedRows } from './row-groups.js';

/** What a fact is made of, in as few parts as possible. */
export interface MadeOf {
  /** Other facts whose rows are all among its own, none of them twice. */
  readonly facts: readonly Fact[];
  /** Groups of rows that are in none of those. */
  readonly groups: readonly number[];
}

/** Which facts may be parts of which. */
export interface Parts {
  readonly isPart: (fact: Fact) => boolean;
  /**
   * Whether a part divides the input another way than the whole does, as a school year does with a total of schools:
   * it is taken only where that leaves fewer rows, or makes fewer parts.
   */
  readonly cutsAcross: (part: Fact, whole: Fact) => boolean;
}

/**
 * Says of each fact what it is made of: larger facts by smaller ones, the smallest by rows. A total over sixty
 * schools is then sixty lines, and each of those leads on.
 */
export function madeOf(
  facts: readonly Fact[],
  { parts }: GroupedRows,
  { isPart, cutsAcross }: Parts,
): ReadonlyMap<Fact, MadeOf> {
  const groupsOf = (fact: Fact): readonly number[] => parts.get(fact)?.groups ?? [];
  const factsWith = new Map<number, Fact[]>();
  for (const fact of facts.filter(isPart)) {
    for (const group of groupsOf(fact)) {
      append(factsWith, group, fact);
    }
  }
  // Largest first, so that the first one that fits is the largest.
  for (const those of factsWith.values()) those.sort((a, b) => groupsOf(b).length - groupsOf(a).length);
  return new Map(
    facts.map((fact) => {
      const made = partsOf(fact, groupsOf, factsWith, () => true);
      if (!made.facts.some((part) => cutsAcross(part, fact))) return [fact, made];
      const along = partsOf(fact, groupsOf, factsWith, (part) => !cutsAcross(part, fact));
      return [fact, isSimpler(along, made) ? along : made];
    }),
  );
}

function isSimpler(one: MadeOf, other: MadeOf): boolean {
  if (one.groups.length !== other.groups.length) return one.groups.length < other.groups.length;
  return one.facts.length < other.facts.length;
}

function partsOf(
  fact: Fact,
  groupsOf: (fact: Fact) => readonly number[],
  factsWith: ReadonlyMap<number, readonly Fact[]>,
  mayBe: (part: Fact) => boolean,
): MadeOf {
  const own = groupsOf(fact);
  const left = new Set(own);
  const facts: Fact[] = [];
  const groups: number[] = [];
  for (const group of own) {
    if (!left.has(group)) continue;
    const part = factsWith.get(group)?.find((other) => {
      const others = groupsOf(other);
      return others.length < own.length && mayBe(other) && others.every((one) => left.has(one));
    });
    if (part === undefined) groups.push(group);
    else facts.push(part);
    for (const taken of part === undefined ? [group] : groupsOf(part)) left.delete(taken);
  }
  return { facts, groups };
}
