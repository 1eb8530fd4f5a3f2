import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { amountForGmr, moneyForGmr } from './subject/above-school-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { officialForm } from './subject/sources.js';

const gmrAnswerNotApplicable = defineDiagnostic<{ amount: Text }>({
  code: 'npo:gmr-consent-not-applicable',
  severity: 'error',
  basis: officialForm('ocw-i:JointParticipationCouncilApproved: Ja, Nee of Niet van toepassing'),
  message: {
    nl: ({ amount }) =>
      `Bij de instemming van de GMR staat "niet van toepassing", maar er is ${amount.nl} bovenschools besteed.`,
    en: ({ amount }) =>
      `The consent of the GMR is "not applicable", but ${amount.en} was spent above school level.`,
  },
  help: {
    nl: 'Vul ja of nee in, of zet de regels op schoolniveau als het geld niet bovenschools is besteed.',
    en: 'Fill in yes or no, or put the lines at school level where the money was not spent above it.',
  },
});

/**
 * "Not applicable" is the GMR's answer only where nothing was spent above the school.
 *
 * Source: the GMR consents to above-school use (AVS), and the official question has "Niet van toepassing" beside
 * Ja and Nee (OCW NT19); that it suits only a board without above-school spending is ours. An error:
 * the report would deny what its own amounts say.
 */
export const gmrConsentNotApplicable: BusinessRule = {
  name: 'gmr-consent-not-applicable',
  title: {
    nl: 'De vraag over de GMR is van toepassing bij bovenschools geld',
    en: 'The question about the GMR applies where money was spent above the school',
  },
  confidence: 'high',
  needs: ['gmrConsent', 'aboveSchoolSpending'],
  emits: [gmrAnswerNotApplicable],

  *check(subject) {
    const { board } = subject.submission;
    const asked = moneyForGmr(subject);
    if (asked === undefined || board.gmrConsent !== 'notApplicable') return;
    const related = placesOf(subject, asked.money.lines, 'level');
    yield gmrAnswerNotApplicable(
      { amount: amountForGmr(asked) },
      { source: placeOf(board, 'gmrConsent'), related },
    );
  },
};
