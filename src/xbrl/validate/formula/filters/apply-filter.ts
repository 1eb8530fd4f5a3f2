import type { Evaluation } from '../evaluate/evaluation.js';
import type { Aspect } from '../facts/aspect.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { PlacedFilter } from './filter.js';

/** The facts that a filter lets through, or its complement where its arc asks for that, in their order. */
export function applyFilter(
  { filter, complement }: PlacedFilter,
  facts: readonly FormulaFact[],
  evaluation: Evaluation,
): readonly FormulaFact[] {
  if (filter.coversOnly === true) return facts;
  if (filter.select === undefined) {
    return facts.filter((fact) => filter.matches(fact, evaluation) !== complement);
  }
  const selected = filter.select(facts, evaluation);
  if (!complement) return selected;
  const left = new Set(selected);
  return facts.filter((fact) => !left.has(fact));
}

/** The aspects that a filter covers where its arc says that it does. */
export function coveredBy({ filter: { covers } }: PlacedFilter, evaluation: Evaluation): readonly Aspect[] {
  return typeof covers === 'function' ? covers(evaluation) : (covers ?? []);
}
