import { collapsed } from '../../../xml/collapsed.js';
import { firstChild, ownText } from '../../../xml/navigate.js';
import { atomize, fail, textOf } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { formulaName, type FormulaRules } from './formula-rules.js';

/** What the output states of its accuracy (XBRL 2.1 §4.6.3). */
export type Accuracy = { readonly decimals: string } | { readonly precision: string };

const WHOLE = /^[+-]?\d{1,9}(?:\.0*)?(?:[Ee]0)?$/;

/**
 * Formula 1.0 §2.1.1.1: the decimals or the precision that an expression gives; a precision of 0, which says
 * that nothing is known, where there is no rule.
 */
export function readAccuracyRule(rules: FormulaRules): (evaluation: Evaluation) => Accuracy {
  const rule = (['decimals', 'precision'] as const).flatMap((kind) => {
    const element = firstChild(rules.element, formulaName(kind));
    if (element === undefined) return [];
    return { kind, expression: rules.source.expression(ownText(element), element) };
  })[0];
  if (rule === undefined) return () => ({ precision: '0' });
  const { kind, expression } = rule;
  return (evaluation) => {
    const text = expression.derive(evaluation, undefined, (sequence) => {
      const [value, ...others] = atomize(sequence);
      const written = value === undefined || others.length > 0 ? '' : collapsed(textOf(value));
      if (written === 'INF') return written;
      return WHOLE.test(written) ? String(Number(written)) : fail('XPTY0004', `formula:${kind}`);
    });
    return kind === 'decimals' ? { decimals: text } : { precision: text };
  };
}
