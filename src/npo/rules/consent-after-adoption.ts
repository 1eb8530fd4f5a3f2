import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { consentGuidance } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const consentLate = defineDiagnostic<{
  school: string;
  schoolYear: string;
  consent: IsoDate;
  adoption: IsoDate;
}>({
  code: 'npo:consent-after-adoption',
  severity: 'error',
  basis: consentGuidance('instemming van de MR voor de vaststelling'),
  message: {
    nl: ({ school, schoolYear, consent, adoption }) =>
      `Het programma ${schoolYear} van ${school} is vastgesteld op ${nl.date(adoption)}, maar de MR stemde pas in op ${nl.date(consent)}.`,
    en: ({ school, schoolYear, consent, adoption }) =>
      `The programme ${schoolYear} of ${school} was adopted on ${en.date(adoption)}, but the MR consented only on ${en.date(consent)}.`,
  },
  help: {
    nl: 'Controleer beide data in de notulen. Kloppen zij, leg dan in het bestuursverslag uit waarom de instemming achteraf kwam.',
    en: 'Check both dates in the minutes. If they are right, explain in the management report why consent came afterwards.',
  },
});

/**
 * The MR consents before the programme is adopted; the same day will do.
 *
 * Source: minister Slob, 21 May 2021, and AVS: the MR must consent to the school programme before it is
 * adopted. An error: the "Ja" that is reported was no prior consent. Without a date of adoption
 * `consent-after-start` looks at the first spending.
 */
export const consentAfterAdoption: BusinessRule = {
  name: 'consent-after-adoption',
  title: { nl: 'De MR stemt in voor de vaststelling', en: 'The MR consents before adoption' },
  confidence: 'high',
  needs: ['mrConsent', 'mrConsentDate', 'adoptedOn'],
  emits: [consentLate],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent, mrConsentDate: consent, adoptedOn: adoption } = programme;
      if (mrConsent !== 'yes' || consent === undefined || adoption === undefined) continue;
      if (consent <= adoption) continue;
      const school = schoolName(subject, brin, branch);
      yield consentLate(
        { school, schoolYear, consent, adoption },
        { source: placeOf(programme, 'mrConsentDate'), related: [placeOf(programme, 'adoptedOn')] },
      );
    }
  },
};
