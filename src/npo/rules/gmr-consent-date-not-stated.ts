import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { moneyForGmr } from './subject/above-school-money.js';
import { placeOf } from './subject/places.js';
import { avsGuidance } from './subject/sources.js';

const gmrConsentUndated = defineDiagnostic({
  code: 'npo:gmr-consent-date-not-stated',
  severity: 'warning',
  basis: avsGuidance('instemmingsrecht van de GMR op de wijze van bovenschoolse inzet'),
  message: {
    nl: () =>
      'De GMR heeft ingestemd met de bovenschoolse besteding, maar de datum ontbreekt; zo is niet na te gaan of dat vooraf was.',
    en: () =>
      'The GMR consented to the spending above the schools, but the date is missing, so nobody can tell whether it was beforehand.',
  },
  help: {
    nl: 'Vul de datum in van de vergadering waarin de GMR heeft ingestemd; zij staat in de notulen.',
    en: 'Fill in the date of the meeting in which the GMR consented; the minutes have it.',
  },
});

/**
 * Consent of the GMR has a date.
 *
 * Source: the GMR has a right of consent on the way of above-school use (AVS); that the input must show when it was
 * given is ours. A warning: the official form asks for the answer only.
 */
export const gmrConsentDateNotStated: BusinessRule = {
  name: 'gmr-consent-date-not-stated',
  title: { nl: 'Instemming van de GMR heeft een datum', en: 'Consent of the GMR has a date' },
  confidence: 'high',
  needs: ['gmrConsent', 'gmrConsentDate', 'aboveSchoolSpending'],
  emits: [gmrConsentUndated],

  *check(subject) {
    const { board } = subject.submission;
    if (board.gmrConsent !== 'yes' || board.gmrConsentDate !== undefined) return;
    if (moneyForGmr(subject) === undefined) return;
    yield gmrConsentUndated({}, { source: placeOf(board, 'gmrConsentDate') });
  },
};
