import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { hasMatch, regularExpression } from '../../../xpath/regex/regular-expression.js';
import { Budget, XPathError } from '../../../xpath/xpath.js';
import { ExpressionError } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { FormulaError } from '../formula-error.js';
import { invalid } from '../rules/expression-errors.js';
import type { FilterSource } from './filter.js';

const PATTERN = qname('', 'pattern');

/**
 * The regular expression of a filter, in the sense of fn:matches: it need not match the whole text.
 *
 * @throws FormulaError formula:expression-invalid, with err:FORX0002
 */
export function patternAttribute({
  element,
}: FilterSource): (text: string, evaluation: Evaluation) => boolean {
  const pattern = attribute(element, PATTERN) ?? '';
  const expression = readPattern(pattern, element);
  return (text, evaluation) => {
    try {
      return hasMatch(expression, text, evaluation.context().budget ?? new Budget());
    } catch (error) {
      if (error instanceof XPathError) throw new ExpressionError(error, { at: element, source: pattern });
      throw error;
    }
  };
}

function readPattern(pattern: string, at: FilterSource['element']) {
  try {
    return regularExpression(pattern, '');
  } catch (error) {
    if (!(error instanceof XPathError)) throw error;
    throw new FormulaError((where) => invalid(error, pattern, at, where), at);
  }
}
