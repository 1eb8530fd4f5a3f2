import { XBRLI } from '../../../instance/names.js';
import type { Unit } from '../../../report/aspects.js';
import { itemClassOf } from '../../../taxonomy/item-type.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { attribute, childElements } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { AspectSource } from './aspect-source.js';
import {
  conflictingAspectRules,
  missingSAVForUnitRule,
  missingUnitRule,
  undefinedSAV,
} from './formula-errors.js';
import { formulaName, type FormulaRules } from './formula-rules.js';
import { nameExpression } from './name-expression.js';

type Of<Value> = (evaluation: Evaluation) => Value;

const PURE = qname(XBRLI, 'pure');
const [MEASURE, AUGMENT] = [qname('', 'measure'), qname('', 'augment')];

/** The unit of the output, given its concept; undefined where that is not a number. */
export type UnitRule = (concept: Concept, evaluation: Evaluation) => Unit | undefined;

/** Formula 1.0 §2.1.2.8. @param known the concept of the output, where it is known @throws FormulaError */
export function readUnitRule(rules: FormulaRules, known: Concept | undefined): UnitRule {
  const { taxonomy } = rules.source;
  const needsUnit = (concept: Concept) => {
    const kind = itemClassOf(concept, taxonomy);
    return kind === 'numeric' || kind === 'fraction';
  };
  const rule = rules.single('unit');
  if (rule === undefined) return defaultUnit(rules, known, needsUnit);
  if (known !== undefined && !needsUnit(known)) {
    raise(conflictingAspectRules, rules.detail('unit'), rule);
  }
  const stated = statedUnit(rule, rules);
  return (concept, evaluation) => (needsUnit(concept) ? stated(evaluation) : undefined);
}

/** §2.1.2.2: that of the source of the formula. */
function defaultUnit(
  rules: FormulaRules,
  known: Concept | undefined,
  needsUnit: (concept: Concept) => boolean,
): UnitRule {
  const source = AspectSource.nearest(rules.element, rules);
  if (source === undefined && known !== undefined && needsUnit(known)) {
    raise(missingUnitRule, rules.detail(''), rules.element);
  }
  return (concept, evaluation) => {
    if (!needsUnit(concept)) return undefined;
    const unit = source?.find('unit', evaluation)?.unit?.unit;
    return unit ?? raise(missingUnitRule, rules.detail(''), rules.element);
  };
}

/** The factors of a rule, by which the unit of the source is multiplied and divided where it augments it. */
function statedUnit(rule: XmlElement, rules: FormulaRules): Of<Unit> {
  const source = AspectSource.nearest(rule, rules);
  const augment = attribute(rule, AUGMENT);
  const augments = augment === undefined || isTrue(augment);
  const above = [...childElements(rule, formulaName('multiplyBy'))].map((part) => readFactor(part, rules));
  const below = [...childElements(rule, formulaName('divideBy'))].map((part) => readFactor(part, rules));
  const hasFactors = above.length + below.length > 0;
  if (!hasFactors && source === undefined) raise(missingSAVForUnitRule, rules.detail(''), rule);
  return (evaluation) => {
    // What the source lacks is nothing to multiply: it is missed only where there is nothing else.
    const begun = augments || !hasFactors ? source?.find('unit', evaluation)?.unit?.unit : undefined;
    if (begun === undefined && !hasFactors) raise(undefinedSAV, rules.detail('unit'), rule);
    return product(begun, [
      ...above.map((of) => of(evaluation)),
      ...below.map((of) => inverse(of(evaluation))),
    ]);
  };
}

/** What is multiplied or divided by: a measure, or the unit of a source. */
function readFactor(part: XmlElement, rules: FormulaRules): Of<Unit> {
  const text = attribute(part, MEASURE);
  if (text !== undefined) {
    const name = nameExpression(rules.source.expression(text, part));
    return (evaluation) => ({ numerators: [name(evaluation)], denominators: [] });
  }
  const source = AspectSource.nearest(part, rules);
  if (source === undefined) return raise(missingSAVForUnitRule, rules.detail(''), part);
  return (evaluation) => {
    const unit = source.fact('unit', evaluation).unit?.unit;
    return unit ?? raise(undefinedSAV, rules.detail('unit'), part);
  };
}

function inverse({ numerators, denominators }: Unit): Unit {
  return { numerators: denominators, denominators: numerators };
}

/** Measures above and below the line cancel each other, one by one; what is left of nothing is pure. */
function product(begun: Unit | undefined, factors: readonly Unit[]): Unit {
  const all = begun === undefined ? factors : [begun, ...factors];
  const numerators: QName[] = all.flatMap((unit) => unit.numerators);
  const denominators: QName[] = [];
  for (const measure of all.flatMap((unit) => unit.denominators)) {
    const index = numerators.indexOf(measure);
    if (index === -1) denominators.push(measure);
    else numerators.splice(index, 1);
  }
  return { numerators: numerators.length === 0 ? [PURE] : numerators, denominators };
}
