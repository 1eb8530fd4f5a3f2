import type { QName } from '../../../xml/qname.js';
import type { DynamicContext, Item, Sequence } from '../../../xpath/xpath.js';
import type { Cover } from '../facts/cover.js';
import type { AspectModel } from '../facts/aspect.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';

/** What a variable is bound to in the evaluation that is going on (Variables 1.0 §4). */
export interface Binding {
  readonly name: QName;
  readonly kind: 'fact' | 'general' | 'parameter';
  readonly value: Sequence;
  /** Of a general variable: which of the items of its expression it is bound to, from 0. */
  readonly place?: number;
  /** The facts that it is bound to: one, or all of a sequence; none where it fell back. */
  readonly facts: readonly FormulaFact[];
  readonly isSequence: boolean;
  readonly isFallback: boolean;
  /** The aspects that the filters of a fact variable cover; undefined for other variables. */
  readonly cover: Cover | undefined;
}

/** One evaluation of a variable set as far as it has come. */
export interface Evaluation {
  readonly host: FormulaHost;
  readonly aspectModel: AspectModel;
  readonly implicitFiltering: boolean;
  /** Whether every variable is bound: what is asked then is about this evaluation. */
  readonly isComplete: boolean;
  /** What a variable of the set is bound to; undefined where it is not bound yet, or there is none. */
  binding(name: QName): Binding | undefined;
  /** The bindings in the order of evaluation. */
  readonly bindings: readonly Binding[];
  /** What an expression is evaluated in. @param item the context item; the xbrli:xbrl element where absent */
  context(item?: Item): EvaluationContext;
  /** The value of an expression variable: one of `within`, a binding, or a parameter of the taxonomy. */
  value(name: QName): Sequence | undefined;
  /** The value of a parameter of the taxonomy by its own name, whatever else here has that name. */
  parameter(name: QName): Sequence | undefined;
  /** Runs with values for names, which no other expression of the set knows. */
  within<Value>(names: ReadonlyMap<QName, Sequence>, run: () => Value): Value;
}

/** The context of an expression of a variable set: functions can ask for the evaluation that is going on. */
export interface EvaluationContext extends DynamicContext {
  readonly evaluation: Evaluation;
}
