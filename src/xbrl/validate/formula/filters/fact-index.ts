import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';

/** Facts by a key, and what they were made of. */
interface Made {
  readonly facts: readonly FormulaFact[];
  readonly version: string;
  readonly byKey: ReadonlyMap<string, readonly FormulaFact[]>;
}

/**
 * Facts by a key, kept from one evaluation to the next: a filter that depends on another variable is asked
 * about the same facts again for each fact of that variable.
 */
export class FactIndex {
  private readonly last = new WeakMap<FormulaHost, Made>();

  /** @param version changes where the keys of the same facts do */
  of(
    facts: readonly FormulaFact[],
    host: FormulaHost,
    version: string,
    keyOf: (fact: FormulaFact) => string,
  ): Made['byKey'] {
    const before = this.last.get(host);
    if (before?.version === version && isSame(before.facts, facts)) return before.byKey;
    const byKey = new Map<string, FormulaFact[]>();
    for (const fact of facts) {
      const key = keyOf(fact);
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [fact]);
      else same.push(fact);
    }
    this.last.set(host, { facts, version, byKey });
    return byKey;
  }
}

function isSame(some: readonly FormulaFact[], others: readonly FormulaFact[]): boolean {
  return some.length === others.length && some.every((fact, index) => fact === others[index]);
}

/** The facts of several keys, in document order. */
export function inOrder(groups: readonly (readonly FormulaFact[])[]): readonly FormulaFact[] {
  const [only, ...others] = groups;
  if (only === undefined || others.length === 0) return only ?? [];
  return groups.flat().sort((a, b) => a.place - b.place);
}
