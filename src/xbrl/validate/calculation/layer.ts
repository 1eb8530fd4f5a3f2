import type { Layer } from '../layer.js';
import {
  BOTH_ARCROLES,
  BOTH_ARCROLES_TRUNCATED,
  type Calculations11,
  OWN_ARCROLE,
} from './calculations-1.1.js';
import { decimalEnds } from './rules/decimal-ends.js';
import { relationshipOnce } from './rules/relationship-once.js';
import { reportOfTheModel } from './rules/report-of-the-model.js';
import { summationConsistent } from './rules/summation-consistent.js';
import { sumsOverlap } from './rules/sums-overlap.js';
import { tuplesLeftOut } from './rules/tuples-left-out.js';

/** How a user can ask for calculations. */
export const CALCULATION_CHOICES = ['1.1', '1.1-truncation', '2.1', 'off'] as const;
/**
 * How sums are judged: by XBRL 2.1 §5.2.5.2, by Calculations 1.1 with numbers rounded (`1.1`) or cut off, or not
 * at all.
 */
export type CalculationChoice = (typeof CALCULATION_CHOICES)[number];

/**
 * Calculations: XBRL 2.1 §5.2.5.2 and Calculations 1.1, side by side. What is found in a report are
 * inconsistencies: one that has them is still valid, so they are warnings. Relationships that
 * Calculations 1.1 does not allow are errors of the taxonomy.
 */
function layerOf(variant: string, calculations11?: Calculations11, isLegacy = false): Layer {
  return {
    name: 'calculation',
    variant,
    needs: ['dts'],
    taxonomyRules:
      calculations11 === undefined
        ? []
        : [
            relationshipOnce(calculations11), // Calculations 1.1 §4
            decimalEnds(calculations11), // Calculations 1.1 §4
          ],
    instanceRules: [
      ...(isLegacy ? [summationConsistent] : []), // XBRL 2.1 §5.2.5.2
      ...(calculations11 === undefined
        ? []
        : [
            tuplesLeftOut(calculations11), // Calculations 1.1 §5
            reportOfTheModel(calculations11), // Calculations 1.1 §5
            sumsOverlap(calculations11), // Calculations 1.1 §5.2
          ]),
    ],
  };
}

/** Each arcrole by the specification that defines it. */
const AS_DECLARED = layerOf('as declared', OWN_ARCROLE, true);

const LAYERS: Readonly<Record<Exclude<CalculationChoice, 'off'>, Layer>> = {
  '1.1': layerOf('1.1', BOTH_ARCROLES),
  '1.1-truncation': layerOf('1.1-truncation', BOTH_ARCROLES_TRUNCATED),
  '2.1': layerOf('2.1', undefined, true),
};

/** The layer for what was asked, as the taxonomy declares it where nothing was; undefined where it is off. */
export function calculationLayer(choice: CalculationChoice | undefined): Layer | undefined {
  if (choice === 'off') return undefined;
  return choice === undefined ? AS_DECLARED : LAYERS[choice];
}

/** Every form of the layer. */
export const calculationLayers: readonly Layer[] = [AS_DECLARED, ...Object.values(LAYERS)];
