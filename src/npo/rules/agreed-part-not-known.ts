import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { agreedPartOf, statesPart } from '../model/agreed-part.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesBySchoolYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const partNotKnown = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:agreed-part-not-known',
  severity: 'info',
  basis: ours('volgt uit: het rapport heeft één deel per school en schooljaar (blad Programma)'),
  message: {
    nl: ({ school, schoolYear }) =>
      `Het bovenschoolse deel van ${school} voor ${schoolYear} staat niet in het rapport: het is niet bij elke vestiging ingevuld, of niet overal als bedrag of hetzelfde percentage.`,
    en: ({ school, schoolYear }) =>
      `The part of ${school} that may be spent above it in ${schoolYear} is not in the report: it is not filled in at each branch, or not everywhere as an amount or the same percentage.`,
  },
  help: {
    nl: 'Vul het deel bij elke vestiging in als bedrag (0 waar er geen is), of bij alle als hetzelfde percentage.',
    en: 'Fill in the part of each branch as an amount (0 where there is none), or of all as the same percentage.',
  },
});

/**
 * The part of the money of a school that may be spent above it can be told of the school.
 *
 * Ours: a report has one part a school and school year. Amounts of branches add up to it, shares do not, and what is
 * blank is unknown, not nothing. What was agreed counts in the other rules all the same, row by row.
 */
export const agreedPartNotKnown: BusinessRule = {
  name: 'agreed-part-not-known',
  title: {
    nl: 'Het bovenschoolse deel is van de hele school bekend',
    en: 'The part for above the school is known of the whole school',
  },
  confidence: 'high',
  needs: ['aboveSchoolPart', 'branches'],
  emits: [partNotKnown],

  *check(subject) {
    for (const rows of programmesBySchoolYear(subject).values()) {
      const [first, ...others] = rows.filter(statesPart);
      if (first === undefined || agreedPartOf(rows) !== undefined) continue;
      // A school without branches that is there twice is another matter.
      if (rows.every(({ branch }) => branch === undefined)) continue;
      const { brin, schoolYear } = first;
      yield partNotKnown(
        { school: schoolName(subject, brin), schoolYear },
        { source: placeOf(first, 'aboveSchoolPart'), related: placesOf(subject, others, 'aboveSchoolPart') },
      );
    }
  },
};
