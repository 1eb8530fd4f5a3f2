import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { raise } from '../formula-error.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE, CONSISTENCY_ASSERTION, FACT_VARIABLE, GENERAL_VARIABLE } from '../names.js';
import { acceptanceRadiusConflict, variablesNotAllowed } from './consistency-errors.js';

const [ABSOLUTE, PROPORTIONAL] = [
  qname('', 'absoluteAcceptanceRadius'),
  qname('', 'proportionalAcceptanceRadius'),
];

/** What is wrong with consistency assertions, those of no formula included (Consistency Assertions 1.0 §2.1). */
export function* consistencyChecks(resources: FormulaResources): Generator<() => void> {
  for (const element of consistencyAssertions(resources)) {
    yield () => {
      const id = nameOfResource(element);
      if (attribute(element, ABSOLUTE) !== undefined && attribute(element, PROPORTIONAL) !== undefined) {
        raise(acceptanceRadiusConflict, { id }, element);
      }
      for (const { to } of resources.from(element, ARCROLE.consistencyAssertionParameter)) {
        const isVariable = to.name === FACT_VARIABLE || to.name === GENERAL_VARIABLE;
        if (isVariable) raise(variablesNotAllowed, { id }, element);
      }
    };
  }
}

/** The consistency assertions that no formula has: nothing is ever compared for them. */
export function lonelyConsistencyAssertions(resources: FormulaResources): readonly string[] {
  return consistencyAssertions(resources)
    .filter((element) => resources.from(element, ARCROLE.consistencyAssertionFormula).length === 0)
    .map(nameOfResource);
}

function consistencyAssertions(resources: FormulaResources): readonly XmlElement[] {
  return [...resources.all()].filter(({ name }) => name === CONSISTENCY_ASSERTION);
}
