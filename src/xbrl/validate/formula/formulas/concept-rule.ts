import { nameInScope } from '../../../instance/name-in-scope.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute, childElements, firstChild, ownText, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { CONCEPT_FILTER } from '../filters/concept-name.js';
import { raise } from '../formula-error.js';
import { ARCROLE } from '../names.js';
import { variableName } from '../variable-name.js';
import { AspectSource } from './aspect-source.js';
import { incompleteConceptRule, missingConceptRule } from './formula-errors.js';
import { formulaName, type FormulaRules } from './formula-rules.js';
import { nameExpression } from './name-expression.js';

/** The concept of the output of a formula. */
export interface ConceptRule {
  /** Where it is known before any evaluation. */
  readonly known: Concept | undefined;
  /** @throws FormulaError xbrlfe:missingConceptRule where it is no item of the taxonomy; ExpressionError */
  of(evaluation: Evaluation): Concept;
}

/** Formula 1.0 §2.1.2.3. @throws FormulaError */
export function readConceptRule(rules: FormulaRules): ConceptRule {
  const rule = rules.single('concept');
  const at = rule ?? rules.element;
  const { taxonomy } = rules.source;
  const checked = (name: QName): Concept => {
    const concept = taxonomy.findConcept(name);
    if (concept?.kind === 'item' || concept?.kind === 'dimension') return concept;
    return raise(missingConceptRule, rules.detail(` (${nameInScope(name, at)})`), at);
  };
  const written = rule && firstChild(rule, formulaName('qname'));
  if (written !== undefined) {
    const name = resolveQName(written, ownText(written)) ?? qname('', collapsed(ownText(written)));
    return { known: taxonomy.findConcept(name), of: () => checked(name) };
  }
  const computed = rule && firstChild(rule, formulaName('qnameExpression'));
  if (computed !== undefined) {
    const name = nameExpression(rules.source.expression(ownText(computed), computed));
    return { known: undefined, of: (evaluation) => checked(name(evaluation)) };
  }
  const source = AspectSource.nearest(at, rules);
  if (source === undefined) {
    return raise(rule === undefined ? missingConceptRule : incompleteConceptRule, rules.detail(''), at);
  }
  const filtered = source.variable === undefined ? undefined : filteredConcept(source.variable, rules);
  return {
    known: filtered === undefined ? undefined : taxonomy.findConcept(filtered),
    of: (evaluation) => checked(source.fact('concept', evaluation).name),
  };
}

/** The only concept that the facts of a variable can be of, where a filter on the variable names one. */
function filteredConcept(variable: QName, { source }: FormulaRules): QName | undefined {
  const { resources, element } = source;
  const use = resources
    .from(element, ARCROLE.variableSet)
    .find(({ arc }) => variableName(attribute(arc, qname('', 'name')) ?? '', arc) === variable);
  if (use === undefined) return undefined;
  for (const { to, arc } of resources.from(use.to, ARCROLE.variableFilter)) {
    if (to.name !== qname(CONCEPT_FILTER, 'conceptName')) continue;
    if (isTrue(attribute(arc, qname('', 'complement')))) continue;
    const [only, ...others] = [...childElements(to, qname(CONCEPT_FILTER, 'concept'))];
    const name: XmlElement | undefined = only && firstChild(only, qname(CONCEPT_FILTER, 'qname'));
    if (name !== undefined && others.length === 0) return resolveQName(name, ownText(name));
  }
  return undefined;
}
