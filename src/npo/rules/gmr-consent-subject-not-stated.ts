import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { moneyForGmr } from './subject/above-school-money.js';
import { placeOf } from './subject/places.js';
import { avsGuidance } from './subject/sources.js';

const gmrConsentToWhat = defineDiagnostic({
  code: 'npo:gmr-consent-subject-not-stated',
  severity: 'warning',
  basis: avsGuidance('instemmingsrecht van de GMR op de wijze van bovenschoolse inzet'),
  message: {
    nl: () => 'De GMR heeft ingestemd met de bovenschoolse besteding, maar er staat niet waarmee.',
    en: () => 'The GMR consented to the spending above the schools, but it is not stated to what.',
  },
  help: {
    nl: 'Vul in een zin in met welke bovenschoolse inzet de GMR heeft ingestemd.',
    en: 'Fill in, in a sentence, which use above the schools the GMR consented to.',
  },
});

/**
 * Consent of the GMR says what it was to.
 *
 * Source: the GMR has a right of consent on the way in which money is used above the schools (AVS), and the annual
 * report says which kinds of interventions were chosen there (nponderwijs.nl, Verantwoording). A
 * warning: the official form does not ask for it.
 */
export const gmrConsentSubjectNotStated: BusinessRule = {
  name: 'gmr-consent-subject-not-stated',
  title: { nl: 'Instemming van de GMR zegt waarmee', en: 'Consent of the GMR says to what' },
  confidence: 'high',
  needs: ['gmrConsent', 'gmrConsentTo', 'aboveSchoolSpending'],
  emits: [gmrConsentToWhat],

  *check(subject) {
    const { board } = subject.submission;
    if (board.gmrConsent !== 'yes' || board.gmrConsentTo !== undefined) return;
    if (moneyForGmr(subject) === undefined) return;
    yield gmrConsentToWhat({}, { source: placeOf(board, 'gmrConsentTo') });
  },
};
