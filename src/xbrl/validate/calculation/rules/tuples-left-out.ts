import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { type Calculations11, judgedSummations } from '../calculations-1.1.js';
import { calculations11 } from '../clause.js';

const CODE = 'calc11e:tuplesInReportWarning';

export const factsInTuples = defineDiagnostic({
  code: 'calc11e:tuplesInReportWarning',
  severity: 'warning',
  basis: calculations11('5', CODE),
  message: {
    nl: () => 'Dit rapport heeft tuples; de feiten daarin doen niet mee bij het narekenen van optellingen.',
    en: () => 'This report has tuples; the facts in them take no part in the checking of sums.',
  },
  help: {
    nl: 'Reken de optellingen in tuples zelf na, of kies --calculation 2.1 als de taxonomie optellingen van XBRL 2.1 heeft.',
    en: 'Check the sums in tuples yourself, or choose --calculation 2.1 if the taxonomy has summations of XBRL 2.1.',
  },
});

/**
 * Calculations 1.1 §5: sums are of facts of the Open Information Model, which has no tuples; what is in
 * them is left out, and the user is told.
 */
export function tuplesLeftOut(calculations: Calculations11): Rule<Subject> {
  return {
    emits: [factsInTuples],

    *check({ file, instance, taxonomy }) {
      if (judgedSummations(taxonomy, calculations).next().done === true) return;
      const tuple = instance.facts.find(
        ({ kind, concept }) => kind === 'tuple' || taxonomy.findConcept(concept)?.kind === 'tuple',
      );
      if (tuple !== undefined) yield factsInTuples({}, { location: placeOf(file, tuple.element) });
    },
  };
}
