import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { programmesOfYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const scanLate = defineDiagnostic<{ school: string; schoolYear: string; scan: IsoDate; adoption: IsoDate }>({
  code: 'npo:scan-after-adoption',
  severity: 'warning',
  basis: ours('volgt uit: de schoolscan is verplicht en het programma rust erop (AVS)'),
  message: {
    nl: ({ school, schoolYear, scan, adoption }) =>
      `Het programma ${schoolYear} van ${school} is vastgesteld op ${nl.date(adoption)}, maar de schoolscan is van ${nl.date(scan)}.`,
    en: ({ school, schoolYear, scan, adoption }) =>
      `The programme ${schoolYear} of ${school} was adopted on ${en.date(adoption)}, but the school scan is of ${en.date(scan)}.`,
  },
  help: {
    nl: 'Controleer beide data; de schoolscan gaat aan het programma vooraf.',
    en: 'Check both dates; the school scan comes before the programme.',
  },
});

/**
 * The school scan comes before the programme; the same day will do.
 *
 * Ours: the scan is obligatory and the programme answers what it found (AVS), but no source gives a day. A warning.
 */
export const scanAfterAdoption: BusinessRule = {
  name: 'scan-after-adoption',
  title: {
    nl: 'De schoolscan gaat aan het programma vooraf',
    en: 'The school scan comes before the programme',
  },
  confidence: 'high',
  needs: ['programmes', 'scanDate', 'adoptedOn'],
  emits: [scanLate],

  *check(subject) {
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, scanDate: scan, adoptedOn: adoption } = programme;
      if (scan === undefined || adoption === undefined || scan <= adoption) continue;
      const school = schoolName(subject, brin, branch);
      yield scanLate(
        { school, schoolYear, scan, adoption },
        { source: placeOf(programme, 'scanDate'), related: [placeOf(programme, 'adoptedOn')] },
      );
    }
  },
};
