import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { amountForGmr, moneyForGmr } from './subject/above-school-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { accountability } from './subject/sources.js';

const gmrAnswerBlank = defineDiagnostic<{ amount: Text }>({
  code: 'npo:gmr-consent-not-stated',
  severity: 'error',
  basis: accountability('bij bovenschoolse inzet: of de GMR heeft ingestemd'),
  message: {
    nl: ({ amount }) =>
      `Er is ${amount.nl} bovenschools besteed, maar er staat niet of de GMR daarmee heeft ingestemd.`,
    en: ({ amount }) =>
      `${amount.en} was spent above school level, but it is not stated whether the GMR consented to it.`,
  },
  help: {
    nl: 'Vul ja of nee in bij de instemming van de GMR. Een lege cel wordt niet als nee gerapporteerd.',
    en: 'Fill in yes or no for the consent of the GMR. A blank is not reported as no.',
  },
});

/**
 * Where money was spent above the school, the board says whether the GMR consented; a blank is not a no.
 *
 * Source: the annual report must say whether the GMR consented to above-school use (nponderwijs.nl,
 * Verantwoording), and the official form demands the answer (OCW NT19, JointParticipationCouncilApproved).
 * An error: a question that the report is for has no answer. A blank without such money is the
 * mapping's, which knows what each form demands.
 */
export const gmrConsentNotStated: BusinessRule = {
  name: 'gmr-consent-not-stated',
  title: { nl: 'De instemming van de GMR is beantwoord', en: 'The consent of the GMR is answered' },
  confidence: 'high',
  needs: ['gmrConsent', 'aboveSchoolSpending'],
  emits: [gmrAnswerBlank],

  *check(subject) {
    const { board } = subject.submission;
    const asked = moneyForGmr(subject);
    if (asked === undefined || board.gmrConsent !== undefined) return;
    const related = placesOf(subject, asked.money.lines, 'level');
    yield gmrAnswerBlank({ amount: amountForGmr(asked) }, { source: placeOf(board, 'gmrConsent'), related });
  },
};
