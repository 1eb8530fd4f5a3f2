import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { isOfWholeYear, programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { consentGuidance } from './subject/sources.js';

const mrRefused = defineDiagnostic<{ school: string; schoolYear: string; hasProgramme: boolean }>({
  code: 'npo:consent-refused',
  severity: 'warning',
  basis: consentGuidance('instemming van de MR met het schoolprogramma'),
  message: {
    nl: ({ school, schoolYear, hasProgramme }) =>
      `De MR heeft niet ingestemd met ${hasProgramme ? 'het programma' : 'de besteding in'} ${schoolYear} van ${school}; dat wordt gerapporteerd als "Nee".`,
    en: ({ school, schoolYear, hasProgramme }) =>
      `The MR did not consent to ${hasProgramme ? 'the programme' : 'the spending in'} ${schoolYear} of ${school}; this is reported as "Nee".`,
  },
  help: {
    nl: 'Controleer of het antwoord klopt, en leg in het bestuursverslag uit waarom het programma zonder instemming is uitgevoerd.',
    en: 'Check that the answer is right, and explain in the management report why the programme was carried out without consent.',
  },
});

/**
 * The MR consented to every programme.
 *
 * Source: the MR must consent to the school programme before it is adopted (minister Slob, 21 May 2021; AVS).
 * A warning that never blocks: a refusal is the truth and is reported as "Nee".
 */
export const consentRefused: BusinessRule = {
  name: 'consent-refused',
  title: { nl: 'Een weigering van de MR wordt gemeld', en: 'A refusal of the MR is reported' },
  confidence: 'high',
  needs: ['mrConsent'],
  emits: [mrRefused],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, mrConsent } = programme;
      if (mrConsent !== 'no') continue;
      const school = schoolName(subject, brin, branch);
      yield mrRefused(
        { school, schoolYear, hasProgramme: !isOfWholeYear(subject, programme) },
        { source: placeOf(programme, 'mrConsent') },
      );
    }
  },
};
