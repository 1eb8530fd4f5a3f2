import { qname, type QName } from '../../xml/qname.js';

export const VARIABLE = 'http://xbrl.org/2008/variable';
export const XFI = 'http://www.xbrl.org/2008/function/instance';

export const variable = (local: string): QName => qname(VARIABLE, local);

export const VARIABLE_SET = variable('variableSet');
export const FILTER = variable('filter');
export const FACT_VARIABLE = variable('factVariable');
export const GENERAL_VARIABLE = variable('generalVariable');
export const PARAMETER = variable('parameter');
export const PRECONDITION = variable('precondition');
export const EQUALITY_DEFINITION = variable('equalityDefinition');
export const FUNCTION = variable('function');

export const VALUE_ASSERTION = qname('http://xbrl.org/2008/assertion/value', 'valueAssertion');
export const EXISTENCE_ASSERTION = qname('http://xbrl.org/2008/assertion/existence', 'existenceAssertion');
export const CONSISTENCY_ASSERTION = qname(
  'http://xbrl.org/2008/assertion/consistency',
  'consistencyAssertion',
);
export const FORMULA = qname('http://xbrl.org/2008/formula', 'formula');
export const ASSERTION = qname('http://xbrl.org/2008/validation', 'assertion');
export const VARIABLE_SET_ASSERTION = qname('http://xbrl.org/2008/validation', 'variableSetAssertion');

const ARCROLES_2008 = 'http://xbrl.org/arcrole/2008/';

export const ARCROLE = {
  variableSet: `${ARCROLES_2008}variable-set`,
  variableFilter: `${ARCROLES_2008}variable-filter`,
  variableSetFilter: `${ARCROLES_2008}variable-set-filter`,
  precondition: `${ARCROLES_2008}variable-set-precondition`,
  equalityDefinition: `${ARCROLES_2008}equality-definition`,
  booleanFilter: `${ARCROLES_2008}boolean-filter`,
  assertionSet: `${ARCROLES_2008}assertion-set`,
  consistencyAssertionFormula: `${ARCROLES_2008}consistency-assertion-formula`,
  consistencyAssertionParameter: `${ARCROLES_2008}consistency-assertion-parameter`,
  functionImplementation: 'http://xbrl.org/arcrole/2010/function-implementation',
  satisfiedMessage: 'http://xbrl.org/arcrole/2010/assertion-satisfied-message',
  unsatisfiedMessage: 'http://xbrl.org/arcrole/2010/assertion-unsatisfied-message',
  severity2016: 'http://xbrl.org/arcrole/2016/assertion-unsatisfied-severity',
  severity2022: 'http://xbrl.org/arcrole/2022/assertion-unsatisfied-severity',
} as const;
