import type { Layer } from '../layer.js';
import { domainIsItem } from './rules/domain-is-item.js';
import { domainStated } from './rules/domain-stated.js';
import { linkRoleStated } from './rules/link-role-stated.js';
import { setValuesAllowed } from './rules/set-values-allowed.js';
import { setValuesInOrder } from './rules/set-values-in-order.js';
import { setValuesOnce } from './rules/set-values-once.js';
import { valueAllowed } from './rules/value-allowed.js';

/**
 * Extensible Enumerations 1.0 and 2.0 in the order of their sections: the concepts (2.0 §4, 1.0 §2), then the
 * facts (2.0 §6, 1.0 §3). The schema layer checks the form of the values.
 */
export const enumerations: Layer = {
  name: 'enumerations',
  needs: ['dts'],
  taxonomyRules: [
    domainStated, // §4, 1
    domainIsItem, // §4, 2
    linkRoleStated, // §4, 3
  ],
  instanceRules: [
    valueAllowed, // §6.1
    setValuesAllowed, // §6.1
    setValuesOnce, // §6.1
    setValuesInOrder, // §6.1
  ],
};
