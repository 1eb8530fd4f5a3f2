import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { consentGuidance } from './subject/sources.js';

const consentUndated = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:consent-date-not-stated',
  severity: 'warning',
  basis: consentGuidance('instemming van de MR voor de vaststelling'),
  message: {
    nl: ({ school, schoolYear }) =>
      `De MR heeft ingestemd met het programma ${schoolYear} van ${school}, maar de datum ontbreekt; zo is niet na te gaan of dat vooraf was.`,
    en: ({ school, schoolYear }) =>
      `The MR consented to the programme ${schoolYear} of ${school}, but the date is missing, so nobody can tell whether it was beforehand.`,
  },
  help: {
    nl: 'Vul de datum in van de vergadering waarin de MR heeft ingestemd; zij staat in de notulen.',
    en: 'Fill in the date of the meeting in which the MR consented; the minutes have it.',
  },
});

/**
 * Consent that was given has a date.
 *
 * Source: consent comes before adoption (minister Slob, 21 May 2021; AVS); that the input must show it is
 * ours. A warning: the official form asks for the answer only.
 */
export const consentDateNotStated: BusinessRule = {
  name: 'consent-date-not-stated',
  title: { nl: 'Instemming van de MR heeft een datum', en: 'Consent of the MR has a date' },
  confidence: 'high',
  needs: ['mrConsent', 'mrConsentDate'],
  emits: [consentUndated],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent, mrConsentDate } = programme;
      if (mrConsent !== 'yes' || mrConsentDate !== undefined) continue;
      const school = schoolName(subject, brin, branch);
      yield consentUndated({ school, schoolYear }, { source: placeOf(programme, 'mrConsentDate') });
    }
  },
};
