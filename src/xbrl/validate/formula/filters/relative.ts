import { attribute } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import { type PlainAspect, PLAIN_ASPECTS } from '../facts/aspect.js';
import { Cover } from '../facts/cover.js';
import { DimensionSet } from '../facts/dimension-set.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { coveredBy } from './apply-filter.js';
import { FactIndex, inOrder } from './fact-index.js';
import type { FilterKind, PlacedFilter } from './filter.js';

const VARIABLE = qname('', 'variable');

/**
 * Relative Filters 1.0 §2.1: facts that are like the fact of another variable in every aspect that no other
 * filter of their own variable covers. Of the dimensions, those count that the fact itself has a value for
 * and that the other variable does not cover. It covers every aspect that is left.
 */
export const relative: FilterKind = {
  element: qname('http://xbrl.org/2008/filter/relative', 'relativeFilter'),

  compile({ element, aspectModel, variable }) {
    const name = variable(attribute(element, VARIABLE) ?? '', element);
    const plain = PLAIN_ASPECTS[aspectModel];
    const index = new FactIndex();
    let beside: readonly PlacedFilter[] = [];
    const select = (facts: readonly FormulaFact[], evaluation: Evaluation): readonly FormulaFact[] => {
      const binding = evaluation.binding(name);
      if (binding?.kind !== 'fact') return [];
      const own = new Cover(beside.flatMap((placed) => (placed.cover ? coveredBy(placed, evaluation) : [])));
      const likeness = new Likeness(own, binding.cover, evaluation);
      const byKey = index.of(facts, evaluation.host, likeness.version, (fact) => likeness.offered(fact));
      const sets = new Set(facts.map((fact) => likeness.dimensionsOf(fact)));
      const wanted = new Set(binding.facts.flatMap((other) => [...sets].flatMap((set) => likeness.wanted(other, set) ?? [])));
      return inOrder([...wanted].flatMap((key) => [byKey.get(key) ?? []]));
    };
    return {
      covers: aspectModel === 'dimensional' ? [...plain, 'dimensions'] : plain,
      checkBeside: (_own, others) => {
        beside = others;
      },
      matches: (fact, evaluation) => select([fact], evaluation).length > 0,
      select,
    };
  },
};

/** Parts keys; XML has no such character. */
const PART = '\u0001';

/** The aspects in which two facts are compared. */
class Likeness {
  private readonly plain: readonly PlainAspect[];
  private readonly dimensions: DimensionSet;
  /** The names of the compared dimensions that facts have, each set once. */
  private readonly sets = new Map<string, readonly QName[]>();

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

  get version(): string {
    return [...this.plain, this.dimensions.key].join(PART);
  }

  /** The compared dimensions that a fact has a value for. */
  dimensionsOf(fact: FormulaFact): readonly QName[] {
    const names = this.evaluation.host.facts.dimensionsOf(fact).filter((name) => this.dimensions.has(name));
    const key = names.sort().join(' ');
    const known = this.sets.get(key) ?? names;
    this.sets.set(key, known);
    return known;
  }

  /** What a fact has. */
  offered(fact: FormulaFact): string {
    return this.key(fact, this.dimensionsOf(fact)) ?? '';
  }

  /** What a fact with some dimensions must have to be like another one; undefined where it cannot be. */
  wanted(other: FormulaFact, dimensions: readonly QName[]): string | undefined {
    return this.key(other, dimensions);
  }

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
