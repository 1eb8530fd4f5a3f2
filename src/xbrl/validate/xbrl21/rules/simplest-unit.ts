import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const measureOnBothSides = defineDiagnostic<{ unitId: string; measure: string }>({
  code: 'xbrl21:measure-on-both-sides',
  severity: 'error',
  basis: clause('4.8.4'),
  aliases: ['xbrl.4.8.4:measureBothNumDenom'],
  message: {
    nl: ({ unitId, measure }) =>
      `In eenheid “${unitId}” staat ${measure} zowel boven als onder de deelstreep.`,
    en: ({ unitId, measure }) => `In unit “${unitId}” ${measure} stands both above and below the line.`,
  },
  help: {
    nl: 'Streep de maat aan beide kanten weg; blijft er niets over, gebruik dan xbrli:pure.',
    en: 'Cancel the measure on both sides; where nothing is left, use xbrli:pure.',
  },
});

/**
 * XBRL 2.1 §4.8.4: no measure among the numerators of a unit is also among its denominators, so that a unit is
 * in its simplest form.
 */
export const simplestUnit: Rule<Subject> = {
  emits: [measureOnBothSides],

  *check({ file, instance }) {
    for (const { id, unit, element } of instance.units) {
      const denominators = new Set(unit.denominators);
      for (const measure of new Set(unit.numerators)) {
        if (!denominators.has(measure)) continue;
        const params = { unitId: id, measure: nameInScope(measure, element) };
        yield measureOnBothSides(params, { location: placeOf(file, element) });
      }
    }
  },
};
