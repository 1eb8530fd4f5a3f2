import type { Entity } from '../../../report/aspects.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { atomize, fail, textOf } from '../../../xpath/xpath.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { AspectSource } from './aspect-source.js';
import { incompleteEntityIdentifierRule, missingEntityIdentifierRule } from './formula-errors.js';
import type { FormulaRules } from './formula-rules.js';

/** Formula 1.0 §2.1.2.4: scheme and identifier, each stated or that of the source. @throws FormulaError */
export function readEntityRule(rules: FormulaRules): (evaluation: Evaluation) => Entity {
  const rule = rules.single('entityIdentifier');
  const at = rule ?? rules.element;
  const read = (local: string): Expression | undefined => {
    const text = rule && attribute(rule, qname('', local));
    return text === undefined ? undefined : rules.source.expression(text, at);
  };
  const [scheme, value] = [read('scheme'), read('value')];
  const source = AspectSource.nearest(at, rules);
  if (source === undefined && (scheme === undefined || value === undefined)) {
    const kind = rule === undefined ? missingEntityIdentifierRule : incompleteEntityIdentifierRule;
    raise(kind, rules.detail(''), at);
  }
  return (evaluation) => {
    const own = {
      scheme: scheme && oneText(scheme, evaluation),
      identifier: value && oneText(value, evaluation),
    };
    if (own.scheme !== undefined && own.identifier !== undefined) {
      return { scheme: own.scheme, identifier: own.identifier };
    }
    const taken = source?.fact('entity-identifier', evaluation).context?.entity;
    return {
      scheme: own.scheme ?? taken?.scheme ?? '',
      identifier: own.identifier ?? taken?.identifier ?? '',
    };
  };
}

function oneText(expression: Expression, evaluation: Evaluation): string {
  return expression.derive(evaluation, undefined, (sequence) => {
    const [value, ...others] = atomize(sequence);
    return value === undefined || others.length > 0 ? fail('XPTY0004', 'xs:string') : textOf(value);
  });
}
