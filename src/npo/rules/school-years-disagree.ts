import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Answer, Programme } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const schoolYearsDiffer = defineDiagnostic<{ school: string; consenting: string; refused: string }>({
  code: 'npo:school-years-disagree',
  severity: 'warning',
  basis: ours('volgt uit: het officiële formulier kent een antwoord per verslagjaar'),
  message: {
    nl: ({ school, consenting, refused }) =>
      `De MR van ${school} stemde wel in voor ${consenting} maar niet voor ${refused}. Het formulier heeft een antwoord voor het hele verslagjaar; dat wordt "Nee".`,
    en: ({ school, consenting, refused }) =>
      `The MR of ${school} consented for ${consenting} but not for ${refused}. The form has one answer for the whole reporting year, which becomes "Nee".`,
  },
  help: {
    nl: 'Controleer beide antwoorden, en licht in het bestuursverslag toe voor welk schooljaar de MR wel heeft ingestemd.',
    en: 'Check both answers, and explain in the management report for which school year the MR did consent.',
  },
});

/**
 * The MR gives the same answer for both school years of the reporting year.
 *
 * Ours: programmes are of school years, the report of a calendar year (Regeling jaarverslaggeving onderwijs,
 * article 3) with one answer a school; one refusal makes it "Nee". A warning: both answers are the
 * truth. A school year within which branches differ is `branches-disagree`'s.
 */
export const schoolYearsDisagree: BusinessRule = {
  name: 'school-years-disagree',
  title: {
    nl: 'De MR antwoordt voor beide schooljaren gelijk',
    en: 'The MR answers alike for both school years',
  },
  confidence: 'high',
  needs: ['mrConsent', 'programmes'],
  emits: [schoolYearsDiffer],

  *check(subject) {
    for (const [brin, rows] of groupBy(programmesOfYear(subject), (row) => row.brin)) {
      const consented = new Set(rowsWith('yes', rows).map(({ schoolYear }) => schoolYear));
      const refused = new Set(rowsWith('no', rows).map(({ schoolYear }) => schoolYear));
      const refusing = rowsWith('no', rows).filter(({ schoolYear }) => !consented.has(schoolYear));
      const consenting = rowsWith('yes', rows).filter(({ schoolYear }) => !refused.has(schoolYear));
      const [first, ...others] = refusing;
      const [consent] = consenting;
      if (first === undefined || consent === undefined) continue;
      yield schoolYearsDiffer(
        {
          school: schoolName(subject, brin),
          consenting: consent.schoolYear,
          refused: first.schoolYear,
        },
        {
          source: placeOf(first, 'mrConsent'),
          related: placesOf(subject, [...others, ...consenting], 'mrConsent'),
        },
      );
    }
  },
};

function rowsWith(answer: Answer, rows: readonly Programme[]): readonly Programme[] {
  return rows.filter(({ mrConsent }) => mrConsent === answer);
}
