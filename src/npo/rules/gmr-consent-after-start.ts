import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { moneyForGmr } from './subject/above-school-money.js';
import { placeOf } from './subject/places.js';
import { ours } from './subject/sources.js';
import { firstSpent } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const spentBeforeGmrConsent = defineDiagnostic<{ consent: IsoDate; spent: IsoDate }>({
  code: 'npo:gmr-consent-after-start',
  severity: 'warning',
  basis: ours('volgt uit: instemmingsrecht van de GMR op de wijze van bovenschoolse inzet (AVS)'),
  message: {
    nl: ({ consent, spent }) =>
      `De GMR stemde in op ${nl.date(consent)}, maar de eerste bovenschoolse besteding is van ${nl.date(spent)}.`,
    en: ({ consent, spent }) =>
      `The GMR consented on ${en.date(consent)}, but the first spending above school level is of ${en.date(spent)}.`,
  },
  help: {
    nl: 'Controleer beide data. Gaf de GMR ook eerder instemming, vul dan de datum in van de instemming waarop de eerste besteding rust.',
    en: 'Check both dates. Where the GMR had consented before, fill in the date of the consent that the first spending rests on.',
  },
});

/**
 * The GMR consents before money is spent above the school; the same day will do.
 *
 * Ours: the sources give the GMR a right of consent on the way of above-school use (AVS), which has little
 * sense afterwards, but they name no day. A warning for that reason.
 */
export const gmrConsentAfterStart: BusinessRule = {
  name: 'gmr-consent-after-start',
  title: {
    nl: 'De GMR stemt in voor de bovenschoolse besteding',
    en: 'The GMR consents before money is spent above the school',
  },
  confidence: 'high',
  needs: ['gmrConsent', 'gmrConsentDate', 'aboveSchoolSpending', 'spendingDates'],
  emits: [spentBeforeGmrConsent],

  *check(subject) {
    const { board } = subject.submission;
    const { gmrConsent, gmrConsentDate: consent } = board;
    const first = firstSpent(moneyForGmr(subject)?.money.cells ?? []);
    if (gmrConsent !== 'yes' || consent === undefined || first === undefined) return;
    if (consent <= first.date) return;
    yield spentBeforeGmrConsent(
      { consent, spent: first.date },
      { source: placeOf(board, 'gmrConsentDate'), related: [placeOf(first, 'date')] },
    );
  },
};
