import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { programmeKey, programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { firstSpent, groupSpending, spendingCells } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const spentBeforeConsent = defineDiagnostic<{
  school: string;
  schoolYear: string;
  consent: IsoDate;
  spent: IsoDate;
}>({
  code: 'npo:consent-after-start',
  severity: 'warning',
  basis: ours(
    'volgt uit: de MR stemt in voor de vaststelling van het programma (minister Slob, 21 mei 2021; AVS)',
  ),
  message: {
    nl: ({ school, schoolYear, consent, spent }) =>
      `De MR stemde op ${nl.date(consent)} in met het programma ${schoolYear} van ${school}, maar de eerste besteding is van ${nl.date(spent)}.`,
    en: ({ school, schoolYear, consent, spent }) =>
      `The MR consented to the programme ${schoolYear} of ${school} on ${en.date(consent)}, but the first spending is of ${en.date(spent)}.`,
  },
  help: {
    nl: 'Controleer de datum van de instemming en die van de eerste besteding, en leg een instemming achteraf uit in het bestuursverslag.',
    en: 'Check the date of the consent and that of the first spending, and explain consent afterwards in the management report.',
  },
});

/**
 * The MR consents before the programme starts: on or before the day of the first spending that the input
 * has for that school year, by the school or above it. Credit notes spend nothing.
 *
 * Ours: the sources say "before it is adopted", and a programme may be adopted after 1 August, as in
 * 2021-2022; so the first day of the school year proves nothing, money spent does. A warning: costs
 * may go before a plan. Spending of the other calendar year is in the other report.
 */
export const consentAfterStart: BusinessRule = {
  name: 'consent-after-start',
  title: { nl: 'De MR stemt in voor de eerste besteding', en: 'The MR consents before the first spending' },
  confidence: 'high',
  needs: ['mrConsent', 'mrConsentDate', 'spendingDates'],
  emits: [spentBeforeConsent],

  *check(subject) {
    const spending = groupSpending(spendingCells(subject), ({ brin, schoolYear }) =>
      brin === undefined || schoolYear === undefined ? undefined : programmeKey({ brin, schoolYear }),
    );
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent, mrConsentDate: consent } = programme;
      if (mrConsent !== 'yes' || consent === undefined) continue;
      const first = firstSpent(spending.get(programmeKey(programme))?.cells ?? []);
      if (first === undefined || consent <= first.date) continue;
      const school = schoolName(subject, brin, branch);
      yield spentBeforeConsent(
        { school, schoolYear, consent, spent: first.date },
        { source: placeOf(programme, 'mrConsentDate'), related: [placeOf(first, 'date')] },
      );
    }
  },
};
