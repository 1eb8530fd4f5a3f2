import { append } from '../../../../maps/append.js';
import type { FactVariable } from '../compile/variables.js';
import { Cover } from '../facts/cover.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { applyFilter, coveredBy } from '../filters/apply-filter.js';
import type { PlacedFilter } from '../filters/filter.js';
import type { Evaluation } from './evaluation.js';
import type { ImplicitFilter, MatchKey } from './implicit-filter.js';

const NONE: readonly FormulaFact[] = [];

/**
 * The facts that a fact variable may be bound to (Variables 1.0 §3.4.1, §3.5.2): what its filters that
 * refer to no other variable let through is worked out once, and looked up by the aspects that must match;
 * the other filters are tried on what is left.
 */
export class Candidates {
  /** In document order. */
  readonly facts: readonly FormulaFact[];
  private readonly dependent: readonly PlacedFilter[];
  private readonly byFilter = new Map<ImplicitFilter, Map<MatchKey, FormulaFact[]>>();
  private knownCover: Cover | undefined;

  constructor(
    private readonly variable: FactVariable,
    setFilters: readonly PlacedFilter[],
    evaluation: Evaluation,
  ) {
    const { filters, includesNils, dependencies } = variable;
    const isDependent = ({ references }: PlacedFilter) =>
      references.some((name) => dependencies.includes(name));
    const placed = [...filters.filter((one) => !isDependent(one)), ...setFilters];
    const { facts: all } = evaluation.host;
    const concepts = placed.find(({ filter, complement }) => !complement && filter.concepts !== undefined);
    let facts = concepts?.filter.concepts === undefined ? all.all : all.ofConcepts(concepts.filter.concepts);
    if (!includesNils) facts = facts.filter(({ isNil }) => !isNil);
    for (const one of placed) if (one !== concepts) facts = applyFilter(one, facts, evaluation);
    this.facts = facts;
    this.dependent = filters.filter(isDependent);
  }

  /** What the filters cover: mostly the same in every evaluation. */
  cover(evaluation: Evaluation): Cover {
    if (this.knownCover !== undefined) return this.knownCover;
    const covering = this.variable.filters.filter((one) => one.cover);
    const cover = new Cover(covering.flatMap((one) => coveredBy(one, evaluation)));
    const isFixed = covering.every(
      ({ filter, references }) => typeof filter.covers !== 'function' || references.length === 0,
    );
    if (isFixed) this.knownCover = cover;
    return cover;
  }

  /** Those that match the facts bound before: looked up, not tried. */
  matching(
    filter: ImplicitFilter,
    bound: readonly FormulaFact[],
    evaluation: Evaluation,
  ): readonly FormulaFact[] {
    let facts = this.lookedUp(filter, bound);
    for (const one of this.dependent) facts = applyFilter(one, facts, evaluation);
    return facts;
  }

  private lookedUp(filter: ImplicitFilter, bound: readonly FormulaFact[]): readonly FormulaFact[] {
    if (filter.isEmpty) return this.facts;
    let index = this.byFilter.get(filter);
    if (index === undefined) this.byFilter.set(filter, (index = this.index(filter)));
    return index.get(filter.wanted(bound)) ?? NONE;
  }

  private index(filter: ImplicitFilter): Map<MatchKey, FormulaFact[]> {
    const index = new Map<MatchKey, FormulaFact[]>();
    for (const fact of this.facts) {
      const key = filter.offered(fact);
      append(index, key, fact);
    }
    return index;
  }
}
