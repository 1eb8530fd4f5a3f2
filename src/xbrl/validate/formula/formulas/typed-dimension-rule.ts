import { nameInScope } from '../../../instance/name-in-scope.js';
import { childElements, firstChild, ownText } from '../../../xml/navigate.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isNode } from '../../../xpath/xpath.js';
import { raise } from '../formula-error.js';
import { AspectSource } from './aspect-source.js';
import { type DimensionRule, sourcedMember } from './dimension-value.js';
import { dimensionOf } from './explicit-dimension-rule.js';
import {
  badUsageOfTypedDimensionRule,
  missingSAVForTypedDimensionRule,
  wrongXpathResultForTypedDimensionRule,
} from './formula-errors.js';
import { formulaName, type FormulaRules } from './formula-rules.js';
import { nodeElement } from './node-element.js';

/** Formula 1.0 §2.1.2.6.2: an element, one that an expression finds, no value, or that of the source. @throws FormulaError */
export function readTypedDimensionRule(rule: XmlElement, rules: FormulaRules): DimensionRule {
  const dimension = dimensionOf(rule);
  const shown = nameInScope(dimension, rule);
  const concept = rules.source.taxonomy.findConcept(dimension);
  if (concept?.kind !== 'dimension' || !concept.isTypedDimension) {
    raise(badUsageOfTypedDimensionRule, rules.detail(shown), rule);
  }
  if (firstChild(rule, formulaName('omit')) !== undefined) return { dimension, of: () => undefined };
  const written = firstChild(rule, formulaName('value'));
  if (written !== undefined) {
    const [value] = childElements(written);
    return { dimension, of: () => ({ kind: 'typed', value }) };
  }
  const computed = firstChild(rule, formulaName('xpath'));
  if (computed !== undefined) {
    const expression = rules.source.expression(ownText(computed), computed);
    return {
      dimension,
      of: (evaluation) => {
        const value = expression.derive(evaluation, undefined, ([node, ...others]) =>
          node !== undefined && others.length === 0 && isNode(node)
            ? nodeElement(node, evaluation.context())
            : undefined,
        );
        if (value !== undefined) return { kind: 'typed', value };
        return raise(wrongXpathResultForTypedDimensionRule, rules.detail(shown), computed);
      },
    };
  }
  const source = AspectSource.nearest(rule, rules);
  if (source === undefined) return raise(missingSAVForTypedDimensionRule, rules.detail(shown), rule);
  return { dimension, of: (evaluation) => sourcedMember(source, dimension, evaluation) };
}
