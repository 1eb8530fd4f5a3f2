import { nameInScope } from '../../../instance/name-in-scope.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute, firstChild, ownText, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { raise } from '../formula-error.js';
import { AspectSource } from './aspect-source.js';
import { type DimensionRule, sourcedMember } from './dimension-value.js';
import { badUsageOfExplicitDimensionRule, missingSAVForExplicitDimensionRule } from './formula-errors.js';
import { formulaName, type FormulaRules } from './formula-rules.js';
import { nameExpression } from './name-expression.js';

/** Formula 1.0 §2.1.2.6.1: a member, no value, or that of the source. @throws FormulaError */
export function readExplicitDimensionRule(rule: XmlElement, rules: FormulaRules): DimensionRule {
  const dimension = dimensionOf(rule);
  const shown = nameInScope(dimension, rule);
  const concept = rules.source.taxonomy.findConcept(dimension);
  if (concept?.kind !== 'dimension' || concept.isTypedDimension) {
    raise(badUsageOfExplicitDimensionRule, rules.detail(shown), rule);
  }
  if (firstChild(rule, formulaName('omit')) !== undefined) return { dimension, of: () => undefined };
  const member = firstChild(rule, formulaName('member'));
  const written = member && firstChild(member, formulaName('qname'));
  if (written !== undefined) {
    const name = resolveQName(written, ownText(written)) ?? qname('', collapsed(ownText(written)));
    return { dimension, of: () => ({ kind: 'explicit', member: name }) };
  }
  const computed = member && firstChild(member, formulaName('qnameExpression'));
  if (computed !== undefined) {
    const name = nameExpression(rules.source.expression(ownText(computed), computed));
    return { dimension, of: (evaluation) => ({ kind: 'explicit', member: name(evaluation) }) };
  }
  const source = AspectSource.nearest(rule, rules);
  if (source === undefined) return raise(missingSAVForExplicitDimensionRule, rules.detail(shown), rule);
  return { dimension, of: (evaluation) => sourcedMember(source, dimension, evaluation) };
}

/** The dimension that a rule is about. */
export function dimensionOf(rule: XmlElement): QName {
  const lexical = attribute(rule, qname('', 'dimension')) ?? '';
  return resolveQName(rule, lexical) ?? qname('', collapsed(lexical));
}
