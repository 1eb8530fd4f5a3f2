import { boundFacts } from '../assertions/unsatisfied.js';
import type { ExpressionError } from '../compile/expression.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Evaluation } from './evaluation.js';

/** Nobody goes to more places of one finding. */
const MOST_FACTS = 20;

/** An expression that could not be evaluated, and facts that it failed for. */
export interface Failure {
  readonly error: ExpressionError;
  readonly facts: ReadonlySet<FormulaFact>;
}

/** What failed in the evaluations of one variable set: each expression once for each error. */
export class Failures {
  private readonly known = new Map<string, { error: ExpressionError; facts: Set<FormulaFact> }>();

  add(error: ExpressionError, evaluation: Evaluation): void {
    const key = `${error.error.codeText} ${error.expression.source}`;
    const failure = this.known.get(key) ?? { error, facts: new Set() };
    this.known.set(key, failure);
    for (const fact of boundFacts(evaluation)) if (failure.facts.size < MOST_FACTS) failure.facts.add(fact);
  }

  get all(): Iterable<Failure> {
    return this.known.values();
  }
}
