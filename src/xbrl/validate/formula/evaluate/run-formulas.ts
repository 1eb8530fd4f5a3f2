import type { Diagnostic, Place, Text } from '../../../../diagnostics/diagnostic.js';
import { getOrMake } from '../../../../maps/get-or-make.js';
import type { Instance } from '../../../instance/instance.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import { ATOMIC, type DynamicContext, readValue, XPathError } from '../../../xpath/xpath.js';
import type { NamedAssertion } from '../assertions/named-assertion.js';
import type { AssertionOutcome, Failed, SetRun } from '../assertions/set-kind.js';
import type { AssertionCount } from '../../verdict.js';
import { compiledFormulas, type CompiledFormulas } from '../compile/compile-formulas.js';
import { ExpressionError } from '../compile/expression.js';
import type { VariableSet } from '../compile/variable-set.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { FormulaError } from '../formula-error.js';
import type { FormulaHost } from '../formula-host.js';
import type { OutputFact } from '../formulas/output-fact.js';
import { openHost } from '../open-host.js';
import { placeInTaxonomy } from '../place-in-taxonomy.js';
import { assertionUnknown, traceUnknown } from '../rules/assertion-unknown.js';
import { unevaluated } from '../rules/expression-errors.js';
import { formulaNotSupported } from '../rules/not-supported.js';
import { parameterUnknown } from '../rules/parameter-missing.js';
import { Failures } from './failures.js';
import { SetEvaluation, type Surroundings } from './evaluate-set.js';
import { type GivenParameter, ParameterValues } from './parameter-values.js';
import { documentNodes } from './document-nodes.js';
import type { Evaluation } from './evaluation.js';
import { matchesPattern } from './matches-pattern.js';
import { Trace } from './trace.js';

/** What is asked of the evaluation of formulas. */
export interface FormulaOptions {
  readonly parameters?: readonly GivenParameter[];
  /** The ids of assertions or assertion sets that are evaluated, `*` standing for anything; all are where absent. */
  readonly assertion?: string | undefined;
  /** Gives the documents that fn:doc asks for. */
  readonly readDocument?: ((url: string) => Uint8Array | undefined) | undefined;
  /** The moment that fn:current-dateTime gives, an xs:dateTime with a time zone. */
  readonly now?: string | undefined;
  /** The id of an assertion that is traced. */
  readonly trace?: string | undefined;
  /** Is given each fact that a formula makes. @internal */
  readonly onOutput?: ((fact: OutputFact, host: FormulaHost) => void) | undefined;
}

/** What the formulas of a taxonomy say of an instance. */
export interface FormulaRun {
  readonly findings: readonly Diagnostic[];
  /** Every assertion that was evaluated, in the order of the taxonomy. */
  readonly assertions: readonly AssertionCount[];
  readonly trace: readonly Text[];
}

/** So many findings are made of one assertion; the layer says that there are more. */
const MOST_FINDINGS = 1001;

/** Evaluates the formulas of a taxonomy on an instance. Nothing is, where something is wrong with them. */
export function runFormulas(instance: Instance, taxonomy: Taxonomy, options: FormulaOptions): FormulaRun {
  const compiled = compiledFormulas(taxonomy);
  if (compiled.problems.length > 0) return { findings: [], assertions: [], trace: [] };
  return new Run(instance, taxonomy, compiled, options).run();
}

interface Count {
  satisfied: number;
  unsatisfied: number;
}

class Run {
  private readonly findings: Diagnostic[] = [];
  /** What was told of a resource or of an error that may be thrown again. */
  private readonly told = new Map<unknown, Set<string>>();
  private readonly counts = new Map<string, Count>();
  private readonly lines: Text[] = [];
  private readonly host: FormulaHost;
  private readonly surroundings: Surroundings;

  constructor(
    private readonly instance: Instance,
    private readonly taxonomy: Taxonomy,
    private readonly compiled: CompiledFormulas,
    private readonly options: FormulaOptions,
  ) {
    const host = openHost(instance, taxonomy);
    this.host = host;
    const currentDateTime = momentOf(options.now);
    const parameters = new ParameterValues(compiled.parameters, options.parameters ?? [], (variable) => ({
      ...{ host, variable, currentDateTime },
      item: host.root,
    }));
    const document = documentNodes(options.readDocument);
    this.surroundings = { host, parameters, document, currentDateTime };
  }

  run(): FormulaRun {
    const { parameters } = this.surroundings;
    const location = placeOf(this.instance.file, this.instance.document.root);
    for (const name of parameters.unknown) this.findings.push(parameterUnknown({ name }, { location }));
    this.guarded(() => {
      this.compiled.equality.applyTo(this.host);
    });
    if (this.findings.some(({ severity }) => severity === 'error')) return this.result();
    // Each is of its type, whether a rule asks for it or not (Variables 1.0 §3.2).
    for (const parameter of this.compiled.parameters.all) {
      if (!parameters.isGivenOrComputed(parameter)) continue;
      this.guarded(() => void parameters.of(parameter));
    }
    for (const id of this.compiled.lonelyAssertions) {
      if (this.matches(id)) this.counts.set(id, { satisfied: 0, unsatisfied: 0 });
    }
    const asked = this.compiled.sets.filter((set) => this.isAsked(set));
    for (const set of asked) if (this.hasItsParameters(set)) this.evaluate(set);
    this.findings.push(...this.notThere(asked, location));
    return this.result();
  }

  /** Not where one of them has no value, or one that they depend on: that is an error of its own. */
  private hasItsParameters(set: VariableSet): boolean {
    return ![...set.parameters].some((parameter) => this.surroundings.parameters.hasFailed(parameter));
  }

  /** Itself, or an assertion that it counts. */
  private isAsked(set: VariableSet): boolean {
    return this.isNamed(set) || this.assertionsAsked(set).length > 0;
  }

  /** All where the set itself is asked for, else those that are. */
  private assertionsAsked(set: VariableSet): readonly NamedAssertion[] {
    const assertions = set.compiled?.assertions ?? [];
    return this.isNamed(set) ? assertions : assertions.filter((one) => this.isNamed(one));
  }

  /** By its own name, or that of an assertion set. */
  private isNamed({ id, sets }: NamedAssertion): boolean {
    return [id, ...sets].some((name) => this.matches(name));
  }

  private matches(name: string): boolean {
    return matchesPattern(name, this.options.assertion ?? '*');
  }

  /** Names that were asked for and that no assertion has. */
  private *notThere(asked: readonly VariableSet[], location: Place): Generator<Diagnostic> {
    const { assertion, trace } = this.options;
    if (assertion !== undefined && asked.length === 0) {
      const isLonely = this.compiled.lonelyAssertions.some((id) => this.matches(id));
      if (!isLonely) yield assertionUnknown({ name: assertion }, { location });
    }
    const isTraced = asked.some((set) => namesOf(set).includes(trace ?? ''));
    if (trace !== undefined && !isTraced) yield traceUnknown({ name: trace }, { location });
  }

  private result(): FormulaRun {
    const assertions = [...this.counts].map(([id, count]) => ({ id, ...count }));
    return { findings: this.findings, assertions, trace: this.lines };
  }

  private evaluate(set: VariableSet): void {
    const { compiled, unknownFilters } = set;
    const [unknown] = unknownFilters;
    if (compiled === undefined || unknown !== undefined) {
      const element = writtenName(unknown ?? set.element);
      const location = placeInTaxonomy(this.taxonomy, unknown ?? set.element);
      this.findings.push(formulaNotSupported({ rule: set.id, element }, { location }));
      return;
    }
    const asked = this.assertionsAsked(set);
    // A consistency assertion may be about several formulas.
    for (const { id } of asked) {
      if (!this.counts.has(id)) this.counts.set(id, { satisfied: 0, unsatisfied: 0 });
    }
    const trace = namesOf(set).includes(this.options.trace ?? '') ? new Trace() : undefined;
    const failures = new Failures();
    this.guarded(() => {
      const evaluation = new SetEvaluation(set, this.surroundings, trace, failures);
      evaluation.run(compiled.start(this.recorder(asked, failures, trace)));
    });
    for (const failure of failures.all) this.tell(failure.error, failure.facts);
    for (const line of trace?.lines ?? []) this.lines.push(line);
  }

  private recorder(asked: readonly NamedAssertion[], failures: Failures, trace: Trace | undefined): SetRun {
    const { host } = this;
    return {
      host,
      isAsked: (assertion) => asked.includes(assertion),
      record: (outcome) => {
        this.record(outcome, failures);
        trace?.judged(outcome);
      },
      failed: (error, evaluation) => {
        this.failed(error, evaluation, failures);
        trace?.failed(error);
      },
      output: (fact) => {
        trace?.made(fact);
        this.options.onOutput?.(fact, host);
      },
    };
  }

  private record({ assertion: { id }, isSatisfied, finding }: AssertionOutcome, failures: Failures): void {
    const count = this.counts.get(id) ?? { satisfied: 0, unsatisfied: 0 };
    this.counts.set(id, count);
    if (isSatisfied) count.satisfied++;
    else if (++count.unsatisfied <= MOST_FINDINGS) {
      const failed: Failed = (error, evaluation) => {
        this.failed(error, evaluation, failures);
      };
      this.findings.push(finding(failed));
    }
  }

  /** What failed for an evaluation is told with its facts, but for what the taxonomy does against a specification. */
  private failed(error: Parameters<Failed>[0], evaluation: Evaluation, failures: Failures): void {
    if (error instanceof FormulaError) this.tell(error);
    else failures.add(error, evaluation);
  }

  /** What data can cause becomes a finding at the resource; bugs go on. */
  private guarded(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.tell(error);
    }
  }

  private tell(error: unknown, about: Iterable<FormulaFact> = []): void {
    if (this.isTold(error)) return;
    const related = Array.from(about, ({ element }) => placeOf(this.instance.file, element));
    this.findings.push(this.findingOf(error, related));
  }

  /** Each evaluation may find anew what is wrong with a resource. */
  private isTold(error: unknown): boolean {
    const cause = error instanceof FormulaError ? error.at : error;
    const messages = getOrMake(this.told, cause, () => new Set());
    const message = String(error);
    if (messages.has(message)) return true;
    messages.add(message);
    return false;
  }

  private findingOf(error: unknown, related: readonly Place[]): Diagnostic {
    if (error instanceof FormulaError) {
      return error.finding({ location: placeInTaxonomy(this.taxonomy, error.at) });
    }
    if (error instanceof ExpressionError) {
      const { at, source } = error.expression;
      return unevaluated(error.error, source, at, { location: placeInTaxonomy(this.taxonomy, at), related });
    }
    if (error instanceof XPathError) {
      const { root } = this.instance.document;
      return unevaluated(error, error.source ?? '', root, { location: placeOf(this.instance.file, root) });
    }
    throw error;
  }
}

/** Its own, and for a formula those of its consistency assertions. */
function namesOf({ id, compiled }: VariableSet): readonly string[] {
  return [id, ...(compiled?.assertions ?? []).map((assertion) => assertion.id)];
}

function momentOf(text: string | undefined): DynamicContext['currentDateTime'] {
  const value = text === undefined ? undefined : readValue(ATOMIC.dateTime, text);
  return value?.kind === 'dateTime' ? value : undefined;
}
