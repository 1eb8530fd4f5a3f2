import { append } from '../../../../maps/append.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';

/**
 * What a filter makes of the facts that it is asked about, kept from one evaluation to the next: one that
 * depends on another variable is asked about the same facts again for each fact of that variable.
 */
export class MadeOfFacts<Made> {
  private readonly last = new WeakMap<
    FormulaHost,
    { facts: readonly FormulaFact[]; version: string; made: Made }
  >();

  /** @param version changes where the same facts are to be made something else of */
  of(facts: readonly FormulaFact[], host: FormulaHost, version: string, make: () => Made): Made {
    const before = this.last.get(host);
    if (before?.version === version && isSame(before.facts, facts)) return before.made;
    const made = make();
    this.last.set(host, { facts, version, made });
    return made;
  }
}

function isSame(some: readonly FormulaFact[], others: readonly FormulaFact[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((fact, index) => fact === others[index]);
}

export type FactsByKey = ReadonlyMap<string, readonly FormulaFact[]>;

export function factsByKey(facts: readonly FormulaFact[], keyOf: (fact: FormulaFact) => string): FactsByKey {
  const byKey = new Map<string, FormulaFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    append(byKey, key, fact);
  }
  return byKey;
}

/** The facts of some keys, in document order. */
export function factsOfKeys(byKey: FactsByKey, keys: ReadonlySet<string>): readonly FormulaFact[] {
  const groups = [...keys].flatMap((key) => [byKey.get(key) ?? []]);
  const [only, ...others] = groups;
  if (only === undefined || others.length === 0) return only ?? [];
  return groups.flat().sort((a, b) => a.place - b.place);
}
