import { nameInScope } from '../../../instance/name-in-scope.js';
import { attribute } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { namedAssertion, type NamedAssertion } from '../assertions/named-assertion.js';
import type { CompiledSet, MessageScope, SetKind, SetSource } from '../assertions/set-kind.js';
import type { AspectModel } from '../facts/aspect.js';
import type { FilterKind, PlacedFilter } from '../filters/filter.js';
import { raise } from '../formula-error.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE, FACT_VARIABLE, GENERAL_VARIABLE, PARAMETER, PRECONDITION } from '../names.js';
import { aspectModelOf } from '../rules/aspect-model-known.js';
import { duplicateVariableNames } from '../rules/duplicate-variable-names.js';
import { factVariableReferenceNotAllowed } from '../rules/fact-variable-reference-not-allowed.js';
import { fallbackReferenceNotAllowed } from '../rules/fallback-reference-not-allowed.js';
import { unresolvedDependency } from '../rules/unresolved-dependency.js';
import { raiseUnknownVariable } from '../rules/expression-errors.js';
import { variableName } from '../variable-name.js';
import { inDependencyOrder } from './dependency-order.js';
import type { ExpressionCompiler } from './expression-compiler.js';
import type { Expression } from './expression.js';
import { readFilters } from './filter-compiler.js';
import type { Parameter, Parameters } from './parameters.js';
import type { SetVariable } from './variables.js';

const plain = (local: string) => qname('', local);
const [NAME, SELECT, TEST, IMPLICIT_FILTERING] = ['name', 'select', 'test', 'implicitFiltering'].map(
  plain,
) as [QName, QName, QName, QName];
const [BIND_AS_SEQUENCE, FALLBACK_VALUE, MATCHES, NILS] = [
  ...['bindAsSequence', 'fallbackValue', 'matches', 'nils'],
].map(plain) as [QName, QName, QName, QName];

/** Instances as input (Multi-instance) and results of formulas as variables (Chaining), which are not supported. */
const INPUT_ARCROLES = ['instance-variable', 'variables-scope'].map(
  (end) => `http://xbrl.org/arcrole/2010/${end}`,
);

/** A variable set of the taxonomy (Variables 1.0 §3.5), read once. */
export interface VariableSet extends NamedAssertion {
  readonly element: XmlElement;
  readonly aspectModel: AspectModel;
  readonly implicitFiltering: boolean;
  /** In the order that they are bound in. */
  readonly variables: readonly SetVariable[];
  /** Those that every evaluation of it needs: what its arcs lead to and its expressions refer to. */
  readonly parameters: ReadonlySet<Parameter>;
  /** On every fact variable. */
  readonly filters: readonly PlacedFilter[];
  readonly preconditions: readonly Expression[];
  /** What it is evaluated for; undefined where this program does not know its kind. */
  readonly compiled: CompiledSet | undefined;
  /** Filters of kinds that this program does not know, and inputs likewise: the set cannot be evaluated. */
  readonly unknownFilters: readonly XmlElement[];
}

export interface SetContext {
  readonly resources: FormulaResources;
  readonly compiler: ExpressionCompiler;
  readonly parameters: Parameters;
  readonly filterKinds: ReadonlyMap<QName, FilterKind>;
  readonly setKinds: ReadonlyMap<QName, SetKind>;
}

/** An arc of a variable set to a variable or parameter. */
interface Use {
  readonly name: QName;
  readonly element: XmlElement;
}

/** Reads a variable set. @throws FormulaError the first thing that is wrong with it */
export function compileVariableSet(element: XmlElement, context: SetContext): VariableSet {
  return new SetCompiler(element, context).compile();
}

class SetCompiler {
  private readonly uses: readonly Use[];
  private readonly byName: ReadonlyMap<QName, Use>;
  private readonly unknownFilters: XmlElement[] = [];
  private readonly parameters = new Set<Parameter>();
  private readonly named: NamedAssertion;

  constructor(
    private readonly element: XmlElement,
    private readonly context: SetContext,
  ) {
    const { resources } = context;
    this.named = namedAssertion(element, resources);
    this.uses = resources.from(element, ARCROLE.variableSet).flatMap(({ to, arc }) => {
      // An arc to something else is no variable-set relationship (§3.5.1); a parameter is a resource of a link (§3.2).
      const isParameter = context.parameters.of(to) !== undefined;
      if (!isParameter && ![FACT_VARIABLE, GENERAL_VARIABLE].includes(to.name)) return [];
      return { name: variableName(attribute(arc, NAME) ?? '', arc), element: to };
    });
    this.byName = new Map(this.uses.map((use) => [use.name, use]));
  }

  compile(): VariableSet {
    const { element, named } = this;
    const aspectModel = aspectModelOf(element);
    this.checkNames();
    this.findUnknownInputs();
    const filters = this.setFilters(aspectModel);
    const variables = this.uses.map((use) => this.variable(use, aspectModel));
    const ordered = inDependencyOrder(variables, named.id, element);
    return {
      ...named,
      element,
      aspectModel,
      implicitFiltering: isTrue(attribute(element, IMPLICIT_FILTERING)),
      variables: ordered,
      parameters: this.parameters,
      filters,
      preconditions: this.preconditions(),
      compiled: this.context.setKinds.get(element.name)?.compile(this.source()),
      unknownFilters: this.unknownFilters,
    };
  }

  /** Facts of other instances, and results of other formulas, are not known here. */
  private findUnknownInputs(): void {
    const { resources } = this.context;
    for (const element of [this.element, ...this.uses.map((use) => use.element)]) {
      for (const arcrole of INPUT_ARCROLES) {
        for (const { from } of resources.to(element, arcrole)) this.unknownFilters.push(from);
      }
    }
  }

  private checkNames(): void {
    const seen = new Set<QName>();
    for (const { name, element } of this.uses) {
      if (seen.has(name))
        raise(duplicateVariableNames, { set: this.named.id, name: nameInScope(name, element) }, element);
      seen.add(name);
    }
  }

  private variable(use: Use, aspectModel: AspectModel): SetVariable {
    const { element, name } = use;
    if (element.name === FACT_VARIABLE) return this.factVariable(use, aspectModel);
    if (element.name === GENERAL_VARIABLE) {
      const select = this.expression(attribute(element, SELECT) ?? '', element);
      const isSequence = isTrue(attribute(element, BIND_AS_SEQUENCE));
      const dependencies = this.variablesIn(select.variables);
      return { kind: 'general', name, select, isSequence, dependencies };
    }
    const parameter = this.context.parameters.of(element);
    if (parameter === undefined) throw new Error('a parameter was not read');
    this.parameters.add(parameter);
    return { kind: 'parameter', name, parameter, dependencies: [] };
  }

  private factVariable({ element, name }: Use, aspectModel: AspectModel): SetVariable {
    const { filters, references } = readFilters(
      element,
      ARCROLE.variableFilter,
      this.filterContext(aspectModel),
    );
    this.resolve(references, nameOfResource(element), element);
    return {
      kind: 'fact',
      name,
      filters,
      isSequence: isTrue(attribute(element, BIND_AS_SEQUENCE)),
      includesNils: isTrue(attribute(element, NILS)),
      matches: isTrue(attribute(element, MATCHES)),
      fallback: this.fallback(element),
      dependencies: this.variablesIn(references),
    };
  }

  /** §4.2: a fallback value may refer to parameters only. */
  private fallback(element: XmlElement): Expression | undefined {
    const text = attribute(element, FALLBACK_VALUE);
    if (text === undefined) return undefined;
    const fallback = this.expression(text, element);
    const [name] = this.variablesIn(fallback.variables);
    if (name !== undefined) {
      const names = { set: this.named.id, name: nameInScope(name, element), expression: text };
      raise(fallbackReferenceNotAllowed, names, element);
    }
    return fallback;
  }

  /** §3.5.2: a filter of the set may refer to parameters only. */
  private setFilters(aspectModel: AspectModel): readonly PlacedFilter[] {
    const { element, named } = this;
    const { filters, references } = readFilters(
      element,
      ARCROLE.variableSetFilter,
      this.filterContext(aspectModel),
    );
    const [name] = this.variablesIn(references);
    if (name !== undefined) {
      raise(factVariableReferenceNotAllowed, { set: named.id, name: nameInScope(name, element) }, element);
    }
    this.resolve(references, named.id, element);
    return filters;
  }

  /** §3.5.4. */
  private preconditions(): readonly Expression[] {
    return this.context.resources.from(this.element, ARCROLE.precondition).flatMap(({ to }) => {
      if (to.name !== PRECONDITION) return [];
      return this.expression(attribute(to, TEST) ?? '', to);
    });
  }

  private filterContext(aspectModel: AspectModel) {
    const { resources, compiler, filterKinds } = this.context;
    const onUnknown = (element: XmlElement) => void this.unknownFilters.push(element);
    return { resources, compiler, kinds: filterKinds, aspectModel, onUnknown };
  }

  private source(): SetSource {
    const { element, named, context, uses } = this;
    const { resources } = context;
    const facts = uses.filter((use) => use.element.name === FACT_VARIABLE);
    const sequences = uses.filter((use) => isTrue(attribute(use.element, BIND_AS_SEQUENCE)));
    return {
      element,
      ...named,
      taxonomy: resources.taxonomy,
      resources,
      variables: new Set(this.variablesIn(uses.map(({ name }) => name))),
      factVariables: new Set(facts.map(({ name }) => name)),
      bindsAsSequence: new Set(sequences.map(({ name }) => name)),
      expression: (text, at, own) => this.expression(text, at, own),
      messageExpression: (text, at, own, scope) => this.messageExpression(text, at, own, scope),
    };
  }

  /** An expression in which the variables of the set and the parameters are in scope. */
  private expression(text: string, at: XmlElement, own?: readonly QName[]): Expression {
    const { compiler, parameters } = this.context;
    const expression = compiler.compile(text, at);
    // The set is evaluated without a parameter that only an assertion on it refers to.
    const isThere = (name: QName) => own?.includes(name) === true || parameters.find(name) !== undefined;
    const names = expression.variables.filter((name) => own === undefined || !isThere(name));
    this.resolve(names, text, at);
    return expression;
  }

  private messageExpression(
    text: string,
    at: XmlElement,
    own: readonly QName[],
    scope: MessageScope,
  ): Expression {
    const expression = this.context.compiler.compile(text, at);
    const hidden = new Set(scope === 'variables' ? [] : this.variablesIn(expression.variables));
    const unknown = expression.variables.find((name) => {
      const isParameter = this.context.parameters.find(name) !== undefined;
      return !(this.byName.has(name) || own.includes(name) || isParameter) || hidden.has(name);
    });
    if (unknown !== undefined) raiseUnknownVariable(unknown, text, at);
    return expression;
  }

  private resolve(names: readonly QName[], by: string, at: XmlElement): void {
    for (const name of names) {
      if (this.byName.has(name)) continue;
      const parameter = this.context.parameters.find(name);
      this.parameters.add(parameter ?? raise(unresolvedDependency, { name: nameInScope(name, at), by }, at));
    }
  }

  /** Those of some names that are fact or general variables of the set. */
  private variablesIn(names: readonly QName[]): readonly QName[] {
    return names.filter((name) => {
      const use = this.byName.get(name);
      return use !== undefined && use.element.name !== PARAMETER;
    });
  }
}
