import type { QName } from '../../../xml/qname.js';
import {
  Budget,
  DEFAULT_LIMITS,
  type DynamicContext,
  type Item,
  type Sequence,
} from '../../../xpath/xpath.js';
import type { SetEvaluator } from '../assertions/set-kind.js';
import { ExpressionError } from '../compile/expression.js';
import type { Parameter } from '../compile/parameters.js';
import type { VariableSet } from '../compile/variable-set.js';
import type { FactVariable, SetVariable } from '../compile/variables.js';
import type { AspectModel } from '../facts/aspect.js';
import type { Cover } from '../facts/cover.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';
import { MOST_STEPS } from '../rules/expression-errors.js';
import { Candidates } from './candidates.js';
import type { Binding, Evaluation, EvaluationContext } from './evaluation.js';
import { Failures } from './failures.js';
import { FallbackCheck } from './fallback-check.js';
import { factSequences } from './fact-sequences.js';
import { ImplicitFilter } from './implicit-filter.js';
import type { ParameterValues } from './parameter-values.js';
import type { Trace } from './trace.js';

/** What the evaluation of every set on an instance shares. */
export interface Surroundings {
  readonly host: FormulaHost;
  readonly parameters: ParameterValues;
  /** What fn:doc finds. */
  readonly document: DynamicContext['document'];
  readonly currentDateTime: DynamicContext['currentDateTime'];
}

/** The evaluations of a variable set on an instance (Variables 1.0 §4), one after the other. */
export class SetEvaluation implements Evaluation {
  readonly host: FormulaHost;
  readonly aspectModel: AspectModel;
  readonly implicitFiltering: boolean;
  readonly bindings: Binding[] = [];
  isComplete = false;
  private hasFailed = false;
  private readonly byName = new Map<QName, Binding>();
  private inner: ReadonlyMap<QName, Sequence> = new Map();
  private readonly localParameters: ReadonlyMap<QName, Parameter>;
  private readonly candidates = new Map<SetVariable, Candidates>();
  private readonly implicitFilters = new Map<string, ImplicitFilter>();
  private readonly lastFilters: { cover: Cover; others: readonly Cover[]; filter: ImplicitFilter }[] = [];
  /** The fact variables that are bound to facts: the first fact of each, and what it covers. */
  private readonly boundFacts: FormulaFact[] = [];
  private readonly boundCovers: Cover[] = [];
  private readonly fallbackCheck: FallbackCheck | undefined;
  private readonly budget = new Budget({ ...DEFAULT_LIMITS, steps: MOST_STEPS });
  private readonly shared: Pick<
    DynamicContext,
    'variable' | 'budget' | 'host' | 'document' | 'currentDateTime'
  >;
  /** For each variable, whether one bound after it may look at it, or at what depends on it. */
  private readonly isReferredTo: readonly boolean[];
  private readonly lastFactVariable: number;

  constructor(
    private readonly set: VariableSet,
    private readonly surroundings: Surroundings,
    private readonly trace?: Trace,
    private readonly failures = new Failures(),
  ) {
    this.host = surroundings.host;
    this.aspectModel = set.aspectModel;
    this.implicitFiltering = set.implicitFiltering;
    const { host, document, currentDateTime } = surroundings;
    const variable = (name: QName) => this.value(name);
    this.shared = { host, document, currentDateTime, budget: this.budget, variable };
    const { variables } = set;
    this.localParameters = new Map(
      variables.flatMap((one) => (one.kind === 'parameter' ? [[one.name, one.parameter] as const] : [])),
    );
    const isFallible = variables.some(
      (variable) => variable.kind === 'fact' && variable.fallback !== undefined,
    );
    this.fallbackCheck = isFallible
      ? new FallbackCheck(variables, (steps) => {
          this.budget.spend(steps);
        })
      : undefined;
    this.isReferredTo = variables.map(({ name }) =>
      variables.some(({ dependencies }) => dependencies.includes(name)),
    );
    this.lastFactVariable = variables.findLastIndex(({ kind }) => kind === 'fact');
  }

  binding(name: QName): Binding | undefined {
    return this.byName.get(name);
  }

  value(name: QName): Sequence | undefined {
    const { parameters } = this.surroundings;
    const bound = this.inner.get(name) ?? this.byName.get(name)?.value;
    if (bound !== undefined) return bound;
    // A parameter keeps its value whether it is bound yet or not (§3.5.1).
    const local = this.localParameters.get(name);
    return local === undefined ? parameters.find(name) : parameters.of(local);
  }

  parameter(name: QName): Sequence | undefined {
    return this.surroundings.parameters.find(name);
  }

  within<Value>(names: ReadonlyMap<QName, Sequence>, run: () => Value): Value {
    const outer = this.inner;
    this.inner = names;
    try {
      return run();
    } finally {
      this.inner = outer;
    }
  }

  context(item: Item = this.host.root): EvaluationContext {
    const { variable, budget, host, document, currentDateTime } = this.shared;
    return { item, variable, budget, host, document, currentDateTime, evaluation: this };
  }

  /**
   * Binds the variables in every way there is; what fails for one of them is put with the failures.
   *
   * @throws ExpressionError where a filter that looks at no variable fails; FormulaError, XPathError
   */
  run(evaluator: SetEvaluator): void {
    const { variables } = this.set;
    this.trace?.begin(this.set);
    const open: Iterator<Binding>[] = [];
    const first = variables[0];
    if (first === undefined) this.complete(evaluator);
    else open.push(this.bind(first, 0));
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      this.release(open.length - 1);
      const next = this.nextOf(at);
      if (next?.done !== false) {
        open.pop();
        continue;
      }
      this.budget.spend(1);
      this.keep(next.value);
      this.trace?.bound(next.value);
      const following = variables[open.length];
      if (following === undefined) this.complete(evaluator);
      else open.push(this.bind(following, open.length));
    }
    // How many evaluations there are is not known where one failed.
    if (!this.hasFailed) evaluator.finish?.(this);
  }

  /** The next way to bind a variable; undefined where that fails: none of the ways that are left is known. */
  private nextOf(ways: Iterator<Binding>): IteratorResult<Binding> | undefined {
    try {
      return ways.next();
    } catch (error) {
      this.failed(error);
      this.fallbackCheck?.leaveOpen(this.checked);
      return undefined;
    }
  }

  /** What fails for one evaluation keeps no other from being judged. */
  private failed(error: unknown): void {
    if (!(error instanceof ExpressionError) || error.error.isLimit) throw error;
    this.hasFailed = true;
    this.failures.add(error, this);
    this.trace?.failed(error);
  }

  private get checked(): readonly Binding[] {
    return this.bindings.filter(({ kind }) => kind !== 'parameter');
  }

  private keep(binding: Binding): void {
    this.bindings.push(binding);
    this.byName.set(binding.name, binding);
    const [fact] = binding.facts;
    if (fact === undefined || binding.cover === undefined) return;
    this.boundFacts.push(fact);
    this.boundCovers.push(binding.cover);
  }

  private release(keep: number): void {
    while (this.bindings.length > keep) {
      const binding = this.bindings.pop();
      if (binding === undefined) return;
      this.byName.delete(binding.name);
      if (binding.facts.length === 0 || binding.cover === undefined) continue;
      this.boundFacts.pop();
      this.boundCovers.pop();
    }
  }

  /** Every variable is bound. */
  private complete(evaluator: SetEvaluator): void {
    if (this.fallbackCheck?.isNeeded(this.checked) === false) {
      this.trace?.skipped();
      return;
    }
    this.isComplete = true;
    try {
      if (this.meetsPreconditions()) evaluator.evaluated(this);
    } catch (error) {
      this.failed(error);
    }
    this.isComplete = false;
  }

  private meetsPreconditions(): boolean {
    return this.set.preconditions.every((precondition) => {
      const holds = precondition.isTrue(this);
      this.trace?.tested(precondition, holds);
      return holds;
    });
  }

  private bind(variable: SetVariable, index: number): Generator<Binding> {
    if (variable.kind !== 'fact') return this.bindValues(variable);
    return this.bindFacts(variable, index, this.candidatesOf(variable));
  }

  private *bindValues(variable: Exclude<SetVariable, FactVariable>): Generator<Binding> {
    const { name, kind } = variable;
    const rest = { name, kind, facts: [], isFallback: false, cover: undefined };
    if (variable.kind === 'parameter') {
      yield { ...rest, value: this.surroundings.parameters.of(variable.parameter), isSequence: true };
      return;
    }
    const { isSequence } = variable;
    const value = variable.select.evaluate(this);
    if (isSequence) yield { ...rest, value, isSequence };
    else for (const [place, item] of value.entries()) yield { ...rest, value: [item], isSequence, place };
  }

  private *bindFacts(variable: FactVariable, index: number, candidates: Candidates): Generator<Binding> {
    const cover = candidates.cover(this);
    const filter = this.implicitFilter(index, cover);
    const facts = candidates.matching(filter, this.boundFacts, this);
    const { name, isSequence, matches } = variable;
    if (isSequence) {
      const choice = { model: this.aspectModel, matches, groups: this.host.facts.groups };
      for (const some of factSequences(facts, cover, choice)) {
        const value = some.map(({ node }) => node);
        yield { name, kind: 'fact', value, facts: some, isSequence, isFallback: false, cover };
      }
    } else {
      for (const fact of facts) {
        yield { name, kind: 'fact', value: [fact.node], facts: [fact], isSequence, isFallback: false, cover };
      }
    }
    if (variable.fallback !== undefined && !(facts.length > 0 && this.isReplaceable(index, filter))) {
      const value = variable.fallback.evaluate(this);
      yield { name, kind: 'fact', value, facts: [], isSequence, isFallback: true, cover };
    }
  }

  /**
   * Whether evaluations with a fallback value here would all be the same but for the facts there are: no
   * variable after it depends on it, nor is filtered by an aspect that it brings.
   */
  private isReplaceable(index: number, filter: ImplicitFilter): boolean {
    if (this.isReferredTo[index] === true) return false;
    return index >= this.lastFactVariable || filter.isComplete || !this.implicitFiltering;
  }

  private candidatesOf(variable: FactVariable): Candidates {
    const known = this.candidates.get(variable);
    if (known !== undefined) return known;
    const candidates = new Candidates(variable, this.set.filters, this);
    this.trace?.filtered(variable, candidates.facts);
    this.candidates.set(variable, candidates);
    return candidates;
  }

  /** The filter of a variable, by what is bound before it: mostly the same as the last time. */
  private implicitFilter(index: number, cover: Cover): ImplicitFilter {
    const others = this.implicitFiltering ? this.boundCovers : [];
    const last = this.lastFilters[index];
    if (last?.cover === cover && isSame(last.others, others)) return last.filter;
    const key = [index, cover.key, ...others.map((one) => one.key)].join('\n');
    let filter = this.implicitFilters.get(key);
    if (filter === undefined) {
      filter = new ImplicitFilter(this.aspectModel, cover, others, this.host.facts.groups);
      this.implicitFilters.set(key, filter);
    }
    this.lastFilters[index] = { cover, others: [...others], filter };
    return filter;
  }
}

function isSame(a: readonly Cover[], b: readonly Cover[]): boolean {
  return a.length === b.length && a.every((cover, index) => cover === b[index]);
}
