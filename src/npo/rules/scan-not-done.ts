import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Answer } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { withoutScan } from './subject/school-scan.js';
import { schoolName } from './subject/schools.js';
import { consentGuidance } from './subject/sources.js';

const noScan = defineDiagnostic<{ school: string; schoolYear: string; answer: Answer }>({
  code: 'npo:scan-not-done',
  severity: 'warning',
  basis: consentGuidance('de schoolscan is verplicht'),
  message: {
    nl: ({ school, schoolYear, answer }) =>
      `Voor het programma ${schoolYear} van ${school} is geen schoolscan gemaakt (antwoord: ${answer === 'no' ? 'nee' : 'niet van toepassing'}); de scan is verplicht.`,
    en: ({ school, schoolYear, answer }) =>
      `No school scan was made for the programme ${schoolYear} of ${school} (answer: ${answer === 'no' ? 'no' : 'not applicable'}); the scan is obligatory.`,
  },
  help: {
    nl: 'Controleer het antwoord, en licht het toe in het bestuursverslag als er echt geen schoolscan is.',
    en: 'Check the answer, and explain it in the management report where there really is no school scan.',
  },
});

/**
 * Every school made a school scan before its programme.
 *
 * Source: the scan is obligatory (AVS; minister Slob), so "not applicable" is no answer either. A warning: the
 * answer is the truth and is reported as it stands. Blanks are `scan-not-stated`'s.
 */
export const scanNotDone: BusinessRule = {
  name: 'scan-not-done',
  title: { nl: 'De schoolscan is gemaakt', en: 'The school scan was made' },
  confidence: 'high',
  needs: ['scan'],
  emits: [noScan],

  *check(subject) {
    for (const programme of withoutScan(subject)) {
      const { brin, branch, schoolYear, scan: answer } = programme;
      if (answer === undefined) continue;
      const school = schoolName(subject, brin, branch);
      yield noScan({ school, schoolYear, answer }, { source: placeOf(programme, 'scan') });
    }
  },
};
