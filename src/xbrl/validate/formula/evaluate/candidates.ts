import type { FactVariable } from '../compile/variables.js';
import { Cover } from '../facts/cover.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { applyFilter, coveredBy } from '../filters/apply-filter.js';
import type { PlacedFilter } from '../filters/filter.js';
import type { Evaluation } from './evaluation.js';
import type { ImplicitFilter, MatchKey } from './implicit-filter.js';

const NONE: readonly FormulaFact[] = [];

/** The facts that the filters of a variable let through, and the aspects that they cover. */
export class Candidates {
  private readonly byFilter = new Map<ImplicitFilter, Map<MatchKey, FormulaFact[]>>();

  constructor(
    /** In document order. */
    readonly facts: readonly FormulaFact[],
    readonly cover: Cover,
  ) {}

  /** Those that match the facts bound before: looked up, not tried. */
  matching(filter: ImplicitFilter, bound: readonly FormulaFact[]): readonly FormulaFact[] {
    if (filter.isEmpty) return this.facts;
    let index = this.byFilter.get(filter);
    if (index === undefined) this.byFilter.set(filter, (index = this.index(filter)));
    return index.get(filter.wanted(bound)) ?? NONE;
  }

  private index(filter: ImplicitFilter): Map<MatchKey, FormulaFact[]> {
    const index = new Map<MatchKey, FormulaFact[]>();
    for (const fact of this.facts) {
      const key = filter.offered(fact);
      const same = index.get(key);
      if (same === undefined) index.set(key, [fact]);
      else same.push(fact);
    }
    return index;
  }
}

/** Applies the filters of a variable and of its set (Variables 1.0 §3.4.1, §3.5.2). */
export function candidatesOf(
  { filters, includesNils }: FactVariable,
  setFilters: readonly PlacedFilter[],
  evaluation: Evaluation,
): Candidates {
  const { facts: all } = evaluation.host;
  const placed = [...filters, ...setFilters];
  const concepts = placed.find(({ filter, complement }) => !complement && filter.concepts !== undefined);
  let facts = concepts?.filter.concepts === undefined ? all.all : all.ofConcepts(concepts.filter.concepts);
  if (!includesNils) facts = facts.filter(({ isNil }) => !isNil);
  for (const one of placed) if (one !== concepts) facts = applyFilter(one, facts, evaluation);
  const cover = new Cover(filters.flatMap((one) => (one.cover ? coveredBy(one, evaluation) : [])));
  return new Candidates(facts, cover);
}
