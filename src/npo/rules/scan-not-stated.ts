import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { withoutScan } from './subject/school-scan.js';
import { schoolName } from './subject/schools.js';
import { accountability } from './subject/sources.js';

const scanBlank = defineDiagnostic<{ school: string; schoolYear: string }>({
  code: 'npo:scan-not-stated',
  severity: 'warning',
  basis: accountability('of de scholen een schoolscan hebben gemaakt'),
  message: {
    nl: ({ school, schoolYear }) =>
      `Bij het programma ${schoolYear} van ${school} staat niet of er een schoolscan is gemaakt.`,
    en: ({ school, schoolYear }) =>
      `The programme ${schoolYear} of ${school} does not say whether a school scan was made.`,
  },
  help: {
    nl: 'Vul ja of nee in. Een scan die voor een eerder schooljaar is gemaakt telt mee als hij bij dat programma staat.',
    en: 'Fill in yes or no. A scan made for an earlier school year counts where it is stated with that programme.',
  },
});

/**
 * The board says whether each school made a school scan.
 *
 * Source: the scan is obligatory and reported in main lines (AVS; minister Slob), and whether schools made
 * one is the first thing the annual report must say (nponderwijs.nl, Verantwoording). A warning: the
 * official form does not ask it, the written report does. An answer of no is `scan-not-done`'s.
 */
export const scanNotStated: BusinessRule = {
  name: 'scan-not-stated',
  title: {
    nl: 'De vraag over de schoolscan is beantwoord',
    en: 'The question about the school scan is answered',
  },
  confidence: 'high',
  needs: ['scan'],
  emits: [scanBlank],

  *check(subject) {
    for (const programme of withoutScan(subject)) {
      if (programme.scan !== undefined) continue;
      const { brin, branch, schoolYear } = programme;
      const school = schoolName(subject, brin, branch);
      yield scanBlank({ school, schoolYear }, { source: placeOf(programme, 'scan') });
    }
  },
};
