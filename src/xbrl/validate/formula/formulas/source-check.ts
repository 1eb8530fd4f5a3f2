import { nameInScope } from '../../../instance/name-in-scope.js';
import { attribute, descendants } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { XPathError } from '../../../xpath/xpath.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { ARCROLE } from '../names.js';
import { variableName } from '../variable-name.js';
import { bindEmptySourceVariable } from './formula-errors.js';
import type { FormulaRules } from './formula-rules.js';

const [NAME, SOURCE, FALLBACK] = [qname('', 'name'), qname('', 'source'), qname('', 'fallbackValue')];

/** A fallback value of a variable that is a source. */
interface Fallback {
  readonly name: QName;
  readonly at: XmlElement;
  readonly value: Expression;
}

/**
 * Formula 1.0 §2.1.2.1: a source is never bound to the empty sequence, which a fallback value can be.
 *
 * @returns the same for the fallback values that only an evaluation tells
 * @throws FormulaError xbrlfe:bindEmptySourceVariable
 */
export function checkSources(rules: FormulaRules): (evaluation: Evaluation) => void {
  const open = fallbacksOf(rules).filter((fallback) => {
    if (isEmptyAnyway(fallback.value)) refuse(fallback, rules);
    return fallback.value.variables.length > 0;
  });
  return (evaluation) => {
    for (const fallback of open) {
      if (fallback.value.evaluate(evaluation).length === 0) refuse(fallback, rules);
    }
  };
}

function refuse({ name, at }: Fallback, rules: FormulaRules): never {
  return raise(bindEmptySourceVariable, rules.detail(nameInScope(name, at)), at);
}

function fallbacksOf(rules: FormulaRules): readonly Fallback[] {
  const { source, element } = rules;
  const sources = new Set<QName>();
  for (const at of [element, ...descendants(element)]) {
    const lexical = attribute(at, SOURCE);
    if (lexical !== undefined) sources.add(variableName(lexical, at));
  }
  return source.resources.from(element, ARCROLE.variableSet).flatMap(({ to, arc }) => {
    const name = variableName(attribute(arc, NAME) ?? '', arc);
    const text = attribute(to, FALLBACK);
    if (!sources.has(name) || text === undefined) return [];
    return { name, at: to, value: source.expression(text, to) };
  });
}

/** What needs no report to be told. */
function isEmptyAnyway(value: Expression): boolean {
  if (value.variables.length > 0) return false;
  try {
    return value.evaluateIn({}).length === 0;
  } catch (error) {
    if (error instanceof XPathError) return false;
    throw error;
  }
}
