import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { annualReportRegulation } from './subject/sources.js';

const notOfThisReport = defineDiagnostic<{
  school: string;
  schoolYear: string;
  year: number;
  schoolYears: string;
}>({
  code: 'npo:programme-outside-reporting-year',
  severity: 'info',
  basis: annualReportRegulation('artikel 3: het verslagjaar is het kalenderjaar'),
  message: {
    nl: ({ school, schoolYear, year, schoolYears }) =>
      `Het programma ${schoolYear} van ${school} raakt verslagjaar ${year} niet (wel: ${schoolYears}); de regels over instemming kijken er niet naar.`,
    en: ({ school, schoolYear, year, schoolYears }) =>
      `The programme ${schoolYear} of ${school} does not touch reporting year ${year} (these do: ${schoolYears}); the rules about consent pass it by.`,
  },
  help: {
    nl: 'Controleer het schooljaar. Een programma van een eerder schooljaar mag blijven staan.',
    en: 'Check the school year. A programme of an earlier school year may stay.',
  },
});

/**
 * A programme is of a school year that the reporting year touches.
 *
 * Source: the reporting year is the calendar year (Regeling jaarverslaggeving onderwijs, article 3), which
 * crosses two school years. A note: older programmes may stand in the input, but a typing error in
 * the school year would otherwise make a programme vanish without a word.
 */
export const programmeOutsideReportingYear: BusinessRule = {
  name: 'programme-outside-reporting-year',
  title: { nl: 'Een programma hoort bij het verslagjaar', en: 'A programme belongs to the reporting year' },
  confidence: 'high',
  needs: ['programmes'],
  emits: [notOfThisReport],

  *check(subject) {
    const { submission, year } = subject;
    for (const programme of submission.programmes) {
      const { brin, branch, schoolYear } = programme;
      if (year.schoolYears.includes(schoolYear)) continue;
      const school = schoolName(subject, brin, branch);
      yield notOfThisReport(
        { school, schoolYear, year: year.year, schoolYears: year.schoolYears.join(', ') },
        { source: placeOf(programme, 'schoolYear') },
      );
    }
  },
};
