import { nameInScope } from '../../../instance/name-in-scope.js';
import { attribute, descendants } from '../../../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { XPathError } from '../../../xpath/xpath.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { ARCROLE } from '../names.js';
import { variableName } from '../variable-name.js';
import { AspectSource } from './aspect-source.js';
import { bindEmptySourceVariable } from './formula-errors.js';
import { FORMULA, type FormulaRules } from './formula-rules.js';

const [NAME, SOURCE, FALLBACK] = [qname('', 'name'), qname('', 'source'), qname('', 'fallbackValue')];

/** A fallback value of a variable that is a source. */
interface Fallback {
  readonly name: QName;
  readonly at: XmlElement;
  readonly value: Expression;
}

/**
 * Formula 1.0 §2.1.2.1: every source is a fact variable, or formula:uncovered, whether a rule needs it or not;
 * and one that is never bound to the empty sequence, which a fallback value can be.
 *
 * @returns the same for the fallback values that only an evaluation tells
 * @throws FormulaError xbrlfe:nonexistentSourceVariable, xbrlfe:bindEmptySourceVariable and others
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
    // What stands in a segment or scenario may have such an attribute too.
    if (namespaceOf(at.name) !== FORMULA || attribute(at, SOURCE) === undefined) continue;
    const variable = AspectSource.nearest(at, rules)?.variable;
    if (variable !== undefined) sources.add(variable);
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
