import type { QName } from '../../../xml/qname.js';
import {
  atomize,
  cast,
  convertTo,
  type DynamicContext,
  isNode,
  type Sequence,
  type SequenceType,
  stringValue,
  textOf,
  untypedValue,
  XPathError,
} from '../../../xpath/xpath.js';
import { type Parameter, type Parameters, prefixed } from '../compile/parameters.js';
import { ExpressionError } from '../compile/expression.js';
import { raise } from '../formula-error.js';
import { parameterMissing } from '../rules/parameter-missing.js';
import { parameterTypeMismatch } from '../rules/parameter-type-mismatch.js';

/** A value for a parameter from outside, as text. */
export interface GivenParameter {
  /** Clark notation, with the prefix of the taxonomy, or the local name. */
  readonly name: string;
  readonly value: string;
}

/** The values of parameters for one instance (Variables 1.0 §3.2), each worked out when it is asked for. */
export class ParameterValues {
  private readonly given = new Map<Parameter, string>();
  private readonly known = new Map<Parameter, Sequence>();
  private readonly errors = new Map<Parameter, unknown>();
  /** Names that no parameter has, or several. */
  readonly unknown: readonly string[];

  constructor(
    private readonly parameters: Parameters,
    given: readonly GivenParameter[],
    private readonly context: (variable: DynamicContext['variable']) => DynamicContext,
  ) {
    const unknown: string[] = [];
    for (const { name, value } of given) {
      const [parameter, ...others] = parameters.named(name);
      if (parameter === undefined || others.length > 0) unknown.push(name);
      else this.given.set(parameter, value);
    }
    this.unknown = unknown;
  }

  /** By its own name. @throws ExpressionError, FormulaError */
  find(name: QName): Sequence | undefined {
    const parameter = this.parameters.find(name);
    return parameter && this.of(parameter);
  }

  /**
   * What has no value throws the same error each time, as does what depends on it.
   *
   * @throws ExpressionError, FormulaError xbrlve:parameterTypeMismatch
   */
  of(parameter: Parameter): Sequence {
    const before = this.known.get(parameter);
    if (before !== undefined) return before;
    if (this.errors.has(parameter)) throw this.errors.get(parameter);
    try {
      const value = typed(parameter, this.untyped(parameter));
      this.known.set(parameter, value);
      return value;
    } catch (error) {
      this.errors.set(parameter, error);
      throw error;
    }
  }

  /** Whether it was asked for and had no value. */
  hasFailed(parameter: Parameter): boolean {
    return this.errors.has(parameter);
  }

  /** Whether there is something that its value can be told by. */
  isGivenOrComputed(parameter: Parameter): boolean {
    return this.given.has(parameter) || (parameter.select !== undefined && !parameter.isRequired);
  }

  private untyped(parameter: Parameter): Sequence {
    const { select, element, isRequired } = parameter;
    const given = this.given.get(parameter);
    if (given !== undefined) return [parameter.type === undefined ? stringValue(given) : untypedValue(given)];
    if (select === undefined || isRequired)
      return raise(parameterMissing, { name: prefixed(parameter) }, element);
    try {
      return select.evaluateIn(this.context((name) => this.find(name)));
    } catch (error) {
      if (error instanceof XPathError) throw new ExpressionError(error, select);
      throw error;
    }
  }
}

/** The value as the type that the parameter states, converted as an argument, or else cast. */
function typed(parameter: Parameter, value: Sequence): Sequence {
  const { type, element } = parameter;
  if (type === undefined) return value;
  try {
    return convert(value, type, parameter);
  } catch (error) {
    if (!(error instanceof XPathError) || error.isLimit) throw error;
    const shown = value.map((item) => (isNode(item) ? item.stringValue : textOf(item))).join(', ');
    const names = { name: prefixed(parameter), type: type.text.replace(/\*$/, ''), value: shown };
    return raise(parameterTypeMismatch, names, element);
  }
}

function convert(value: Sequence, type: SequenceType, { element }: Parameter): Sequence {
  const target = type.item?.kind === 'atomic' ? type.item.type : undefined;
  if (target === undefined) return convertTo(value, type);
  try {
    return convertTo(value, type);
  } catch (error) {
    if (!(error instanceof XPathError)) throw error;
    return atomize(value).map((one) => cast(one, target, element.scope));
  }
}
