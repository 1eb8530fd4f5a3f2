import { nameInScope } from '../../../instance/name-in-scope.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute, collapsedAttribute, resolveQName } from '../../../xml/navigate.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { type SequenceType, readSequenceType, XPathError } from '../../../xpath/xpath.js';
import { FormulaError, raise } from '../formula-error.js';
import type { FormulaResources } from '../model/formula-resources.js';
import { PARAMETER } from '../names.js';
import { invalid } from '../rules/expression-errors.js';
import { parameterCyclicDependencies } from '../rules/parameter-cyclic-dependencies.js';
import { parameterNameClash } from '../rules/parameter-name-clash.js';
import { unresolvedDependency } from '../rules/unresolved-dependency.js';
import type { ExpressionCompiler } from './expression-compiler.js';
import type { Expression } from './expression.js';

const [NAME, SELECT, REQUIRED, AS] = ['name', 'select', 'required', 'as'].map((local) =>
  qname('', local),
) as [QName, QName, QName, QName];

/** A parameter of the taxonomy (Variables 1.0 §3.2). */
export interface Parameter {
  readonly name: QName;
  readonly element: XmlElement;
  readonly select: Expression | undefined;
  readonly isRequired: boolean;
  /** Of each of its values; anything where absent. */
  readonly type: SequenceType | undefined;
}

/** The parameters of a taxonomy, read once. */
export class Parameters {
  private readonly byName = new Map<QName, Parameter>();
  private readonly byElement = new Map<XmlElement, Parameter>();
  private readonly clashing: XmlElement[] = [];
  private readonly unread: FormulaError[] = [];

  constructor(
    resources: FormulaResources,
    private readonly compiler: ExpressionCompiler,
  ) {
    for (const element of resources.all()) if (element.name === PARAMETER) this.add(element);
  }

  find(name: QName): Parameter | undefined {
    return this.byName.get(name);
  }

  of(element: XmlElement): Parameter | undefined {
    return this.byElement.get(element);
  }

  get all(): Iterable<Parameter> {
    return this.byName.values();
  }

  /** The parameters that a person means by a name: Clark notation, or a local name. */
  named(name: string): readonly Parameter[] {
    const exact = this.byName.get(name as QName);
    if (exact !== undefined) return [exact];
    return [...this.byName.values()].filter(
      (one) => localNameOf(one.name) === name || prefixed(one) === name,
    );
  }

  *checks(): Generator<() => void> {
    for (const error of this.unread) {
      yield () => {
        throw error;
      };
    }
    for (const element of this.clashing) {
      yield () => raise(parameterNameClash, { name: attribute(element, NAME) ?? '' }, element);
    }
    for (const parameter of this.byName.values())
      yield () => {
        this.checkDependencies(parameter);
      };
  }

  private add(element: XmlElement): void {
    const lexical = attribute(element, NAME) ?? '';
    const parameter: Parameter = {
      name: resolveQName(element, lexical) ?? qname('', collapsed(lexical)),
      element,
      isRequired: isTrue(attribute(element, REQUIRED)),
      ...this.read(element),
    };
    const { name } = parameter;
    this.byElement.set(element, parameter);
    if (this.byName.has(name)) this.clashing.push(element);
    else this.byName.set(name, parameter);
  }

  /** Its expression and type; neither where one of them cannot be read, so that what refers to it is no second error. */
  private read(element: XmlElement): Pick<Parameter, 'select' | 'type'> {
    const select = attribute(element, SELECT);
    try {
      return {
        select: select === undefined ? undefined : this.compiler.compile(select, element),
        type: this.type(element),
      };
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.unread.push(error);
      return { select: undefined, type: undefined };
    }
  }

  private type(element: XmlElement): SequenceType | undefined {
    const lexical = collapsedAttribute(element, AS);
    if (lexical === undefined) return undefined;
    const statics = this.compiler.staticContext(element);
    const name = resolveQName(element, lexical);
    // xs:QName: an unprefixed name takes the default namespace, unlike in expressions.
    const defaultElementNamespace =
      name !== undefined && !lexical.includes(':') ? namespaceOf(name) : undefined;
    try {
      return readSequenceType(`${lexical}*`, { ...statics, defaultElementNamespace });
    } catch (error) {
      if (!(error instanceof XPathError)) throw error;
      throw new FormulaError((where) => invalid(error, lexical, element, where), element);
    }
  }

  /** Follows the references of a parameter depth first, along a path that is looked at for a repetition. */
  private checkDependencies(start: Parameter): void {
    const done = new Set<Parameter>();
    const path: { parameter: Parameter; next: number }[] = [{ parameter: start, next: 0 }];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const { parameter } = at;
      const name = parameter.select?.variables[at.next++];
      if (name === undefined) {
        done.add(parameter);
        path.pop();
        continue;
      }
      const referred = this.byName.get(name);
      if (referred === undefined) {
        const names = { name: nameInScope(name, parameter.element), by: prefixed(parameter) };
        raise(unresolvedDependency, names, parameter.element);
      }
      if (path.some((one) => one.parameter === referred)) {
        const names = path.map((one) => prefixed(one.parameter)).join(', ');
        raise(parameterCyclicDependencies, { names }, start.element);
      }
      if (!done.has(referred)) path.push({ parameter: referred, next: 0 });
    }
  }
}

export function prefixed({ name, element }: Parameter): string {
  return nameInScope(name, element);
}
