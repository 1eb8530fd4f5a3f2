import type { QName } from '../../../xml/qname.js';
import { type PlainAspect, PLAIN_ASPECTS } from '../facts/aspect.js';
import type { Cover } from '../facts/cover.js';
import { DimensionSet } from '../facts/dimension-set.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { type FactsByKey, factsByKey, factsOfKeys } from './fact-index.js';

/** Parts keys; XML has no such character. */
const PART = '\u0001';

/** Facts by what they must have in common with another one. */
export interface IndexedFacts {
  readonly byKey: FactsByKey;
  /** The compared dimensions that facts have, each set once. */
  readonly dimensionSets: readonly (readonly QName[])[];
}

/** The aspects in which the facts of one variable are like a fact of another. */
export class Likeness {
  private readonly plain: readonly PlainAspect[];
  private readonly dimensions: DimensionSet;

  /** @param other of the other variable */
  constructor(
    own: Cover,
    other: Cover | undefined,
    private readonly evaluation: Evaluation,
  ) {
    const { aspectModel } = evaluation;
    this.plain = PLAIN_ASPECTS[aspectModel].filter((aspect) => !own.has(aspect));
    const covered = own.dimensions.union(other?.dimensions ?? DimensionSet.NONE);
    this.dimensions = aspectModel === 'dimensional' ? covered.complement() : DimensionSet.NONE;
  }

  /** The same for the same aspects. */
  get version(): string {
    return [...this.plain, this.dimensions.key].join(PART);
  }

  index(facts: readonly FormulaFact[]): IndexedFacts {
    const sets = new Map<string, readonly QName[]>();
    const byKey = factsByKey(facts, (fact) => {
      const own = this.dimensionsOf(fact);
      sets.set(own.join(' '), own);
      // A fact has a value for each dimension that it has.
      return this.key(fact, own) ?? '';
    });
    return { byKey, dimensionSets: [...sets.values()] };
  }

  /** Those of indexed facts that are like one of others. */
  find({ byKey, dimensionSets }: IndexedFacts, others: readonly FormulaFact[]): readonly FormulaFact[] {
    const wanted = others.flatMap((other) => dimensionSets.flatMap((set) => this.key(other, set) ?? []));
    return factsOfKeys(byKey, new Set(wanted));
  }

  /** The compared dimensions that a fact has a value for. */
  private dimensionsOf(fact: FormulaFact): readonly QName[] {
    const names = this.evaluation.host.facts.dimensionsOf(fact);
    return names.filter((name) => this.dimensions.has(name)).sort();
  }

  /** Undefined where the fact lacks one of the dimensions. */
  private key(fact: FormulaFact, dimensions: readonly QName[]): string | undefined {
    const { keys } = this.evaluation.host.facts;
    const parts: string[] = this.plain.map((aspect) => keys.of(fact, aspect));
    for (const dimension of dimensions) {
      const value = keys.ofDimension(fact, dimension);
      if (value === undefined) return undefined;
      parts.push(dimension, value);
    }
    return parts.join(PART);
  }
}
