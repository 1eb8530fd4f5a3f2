import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { programmesOfYear } from './subject/programme-rows.js';
import { withoutScan } from './subject/school-scan.js';
import { schoolName } from './subject/schools.js';
import { outlook2022 } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const oldScan = defineDiagnostic<{ school: string; schoolYear: string; date: IsoDate | undefined }>({
  code: 'npo:scan-not-renewed',
  severity: 'warning',
  basis: outlook2022('iedere school herijkt de schoolscan in het voorjaar van 2022'),
  message: {
    nl: ({ school, schoolYear, date }) =>
      `Het programma ${schoolYear} van ${school} rust op een schoolscan ${date === undefined ? 'van een eerder schooljaar' : `van ${nl.date(date)}`}; voor ${schoolYear} moest de scan worden herijkt.`,
    en: ({ school, schoolYear, date }) =>
      `The programme ${schoolYear} of ${school} rests on a school scan ${date === undefined ? 'of an earlier school year' : `of ${en.date(date)}`}; for ${schoolYear} the scan was to be made anew.`,
  },
  help: {
    nl: 'Vul bij dit programma de herijkte schoolscan en haar datum in, of licht in het bestuursverslag toe waarom de eerste scan is aangehouden.',
    en: 'Fill in with this programme the renewed school scan and its date, or explain in the management report why the first scan was kept to.',
  },
});

/**
 * The school scan is made anew for the school year for which the ministry asked that.
 *
 * Source: every school was expected to evaluate the first year and to recalibrate its scan in spring 2022, for 2022-2023
 * (nponderwijs.nl, 27 January 2022; data in `schemas/data/reporting-years.json`). A warning: expected, not
 * demanded. Without any scan at all `scan-not-stated` and `scan-not-done` speak.
 */
export const scanNotRenewed: BusinessRule = {
  name: 'scan-not-renewed',
  title: { nl: 'De schoolscan is herijkt voor 2022-2023', en: 'The school scan is renewed for 2022-2023' },
  confidence: 'high',
  needs: ['programmes', 'scan', 'scanDate'],
  emits: [oldScan],

  *check(subject) {
    const unscanned = new Set(withoutScan(subject));
    for (const programme of programmesOfYear(subject)) {
      const { brin, branch, schoolYear, scan, scanDate: date } = programme;
      const renewed = subject.programmes.renewedScans.find((one) => one.schoolYear === schoolYear);
      if (renewed === undefined || unscanned.has(programme)) continue;
      const isNew = scan === 'yes' && (date === undefined || date >= renewed.from);
      if (isNew) continue;
      yield oldScan(
        { school: schoolName(subject, brin, branch), schoolYear, date: scan === 'yes' ? date : undefined },
        { source: placeOf(programme, scan === 'yes' ? 'scanDate' : 'scan') },
      );
    }
  },
};
