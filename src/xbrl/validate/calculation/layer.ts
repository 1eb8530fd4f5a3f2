import type { Layer } from '../layer.js';
import { summationConsistent } from './rules/summation-consistent.js';

/**
 * Calculations (XBRL 2.1 §5.2.5.2). What is found are inconsistencies: an instance that has them is still
 * valid, so they are warnings.
 */
export const calculation: Layer = {
  name: 'calculation',
  needs: ['dts'],
  taxonomyRules: [],
  instanceRules: [
    summationConsistent, // §5.2.5.2
  ],
};
