import { datesIn } from './dates-by-language.js';
import { numCommaDecimalApos, numDotDecimalApos } from './numbers.js';
import { REGISTRY_4 } from './registry-4.js';
import type { Registry } from './rule.js';
import { numUnitDecimalApos } from './unit-numbers.js';

/** Transformation Rules Registry 5, 16 February 2022: those of Registry 4, Welsh, and the apostrophes of Switzerland. */
export const REGISTRY_5: Registry = {
  namespace: 'http://www.xbrl.org/inlineXBRL/transformation/2022-02-16',
  rules: {
    ...REGISTRY_4.rules,
    ...datesIn(['cy']),
    'num-comma-decimal-apos': numCommaDecimalApos,
    'num-dot-decimal-apos': numDotDecimalApos,
    'num-unit-decimal-apos': numUnitDecimalApos,
  },
};
