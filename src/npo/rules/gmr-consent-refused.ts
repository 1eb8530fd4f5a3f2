import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { amountForGmr, moneyForGmr } from './subject/above-school-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { avsGuidance } from './subject/sources.js';

const gmrRefused = defineDiagnostic<{ amount: Text }>({
  code: 'npo:gmr-consent-refused',
  severity: 'warning',
  basis: avsGuidance('instemmingsrecht van de GMR op de wijze van bovenschoolse inzet'),
  message: {
    nl: ({ amount }) =>
      `Er is ${amount.nl} bovenschools besteed zonder instemming van de GMR; dat wordt gerapporteerd als "Nee".`,
    en: ({ amount }) =>
      `${amount.en} was spent above school level without the consent of the GMR; this is reported as "Nee".`,
  },
  help: {
    nl: 'Controleer of het antwoord klopt, en leg in het bestuursverslag uit waarom het geld zonder instemming bovenschools is besteed.',
    en: 'Check that the answer is right, and explain in the management report why the money was spent above school level without consent.',
  },
});

/**
 * The GMR consented to the way in which money was spent above the school.
 *
 * Source: AVS: the GMR has the right of consent on the way of above-school use. A warning that never
 * blocks: a refusal is the truth and is reported as "Nee".
 */
export const gmrConsentRefused: BusinessRule = {
  name: 'gmr-consent-refused',
  title: { nl: 'Een weigering van de GMR wordt gemeld', en: 'A refusal of the GMR is reported' },
  confidence: 'high',
  needs: ['gmrConsent', 'aboveSchoolSpending'],
  emits: [gmrRefused],

  *check(subject) {
    const { board } = subject.submission;
    const asked = moneyForGmr(subject);
    if (asked === undefined || board.gmrConsent !== 'no') return;
    const related = placesOf(subject, asked.money.lines, 'level');
    yield gmrRefused({ amount: amountForGmr(asked) }, { source: placeOf(board, 'gmrConsent'), related });
  },
};
