import type { Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Expression, ExpressionError } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaError } from '../formula-error.js';
import type { FormulaHost } from '../formula-host.js';
import type { OutputFact } from '../formulas/output-fact.js';
import type { FormulaResources } from '../model/formula-resources.js';
import type { NamedAssertion } from './named-assertion.js';

/** A kind of variable set (an assertion, a formula): one file a kind, listed in set-kinds.ts. */
export interface SetKind {
  readonly element: QName;
  /** Reads a resource, once a taxonomy. @throws FormulaError, XPathError */
  compile(source: SetSource): CompiledSet;
}

/** The resource of a variable set and what its reading may ask. */
export interface SetSource extends NamedAssertion {
  readonly element: XmlElement;
  readonly taxonomy: Taxonomy;
  /**
   * An expression that may refer to the variables of the set.
   *
   * @param at whose prefixes are in scope
   * @param own names that have a value besides, of an assertion on the set
   */
  expression(text: string, at: XmlElement, own?: readonly QName[]): Expression;
  /**
   * An expression of a message: what it refers to and is not there is err:XPST0008.
   *
   * @param scope whether the variables of the set are there, or parameters only
   */
  messageExpression(text: string, at: XmlElement, own: readonly QName[], scope: MessageScope): Expression;
  /** The arcs between resources: resources.from(element, ARCROLE.…), .to(…). */
  readonly resources: FormulaResources;
  /** The fact and general variables of the set by the names of their arcs. */
  readonly variables: ReadonlySet<QName>;
  /** The fact variables of the set by the names of their arcs. */
  readonly factVariables: ReadonlySet<QName>;
  readonly bindsAsSequence: ReadonlySet<QName>;
}

export type MessageScope = 'variables' | 'parameters';

/** A variable set that was read. */
export interface CompiledSet {
  /** The assertions that it counts. */
  readonly assertions: readonly NamedAssertion[];
  /** Begins its evaluation on an instance. */
  start(run: SetRun): SetEvaluator;
}

/** What becomes of the evaluations of a variable set on one instance. */
export interface SetEvaluator {
  /** One evaluation: every variable is bound and the preconditions hold. @throws ExpressionError, FormulaError */
  evaluated(evaluation: Evaluation): void;
  /** All have been. @param evaluation binds parameters only */
  finish?(evaluation: Evaluation): void;
}

/** What is done with an expression that failed for an evaluation and keeps no verdict back. */
export type Failed = (error: ExpressionError | FormulaError, evaluation: Evaluation) => void;

/** Where the evaluator of a set reports. */
export interface SetRun {
  readonly host: FormulaHost;
  /** Whether an assertion of the set is to be judged: of a formula perhaps not every one. */
  isAsked(assertion: NamedAssertion): boolean;
  /** Counts an evaluation of an assertion. */
  record(outcome: AssertionOutcome): void;
  /** Takes a fact that a formula made. */
  output(fact: OutputFact): void;
  /** Takes what failed for an evaluation, the rest of which is judged. */
  readonly failed: Failed;
}

/** One evaluation of an assertion. */
export interface AssertionOutcome {
  readonly assertion: { readonly id: string; readonly element: XmlElement };
  readonly isSatisfied: boolean;
  /** Its messages in every language, as they read; asked for where somebody shows them. */
  readonly texts: () => readonly (readonly [language: string, text: string])[];
  /** Made where it is not satisfied and the finding will be read. */
  readonly finding: (failed: Failed) => Diagnostic;
}
