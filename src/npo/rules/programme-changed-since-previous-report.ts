import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf } from './subject/places.js';
import { previousReport } from './subject/previous.js';
import { programmeKey, programmesBySchoolYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

/** What the report of last year tells of a programme that runs on into this year, and does not change. */
const FIELDS = {
  scan: { nl: 'schoolscan gemaakt', en: 'school scan made' },
  scanDate: { nl: 'datum schoolscan', en: 'school scan date' },
  adoptedOn: { nl: 'datum vaststelling', en: 'date of adoption' },
  mrConsent: { nl: 'instemming MR', en: 'MR consent' },
  mrConsentDate: { nl: 'datum instemming MR', en: 'MR consent date' },
  aboveSchoolPart: { nl: 'bovenschools deel', en: 'above-school part' },
} as const;

type Field = keyof typeof FIELDS;

const programmeChanged = defineDiagnostic<{ school: string; schoolYear: string; fields: readonly Field[] }>({
  code: 'npo:programme-changed-since-previous-report',
  severity: 'warning',
  basis: ours(
    'volgt uit: instemming gaat vooraf aan de vaststelling van het programma (minister Slob, 21 mei 2021; AVS)',
  ),
  message: {
    nl: ({ school, schoolYear, fields }) =>
      `Het programma ${schoolYear} van ${school} is anders ingevuld dan in het verslag van vorig jaar: ${fields.map((field) => FIELDS[field].nl).join(', ')}.`,
    en: ({ school, schoolYear, fields }) =>
      `The programme ${schoolYear} of ${school} is filled in otherwise than in last year’s report: ${fields.map((field) => FIELDS[field].en).join(', ')}.`,
  },
  help: {
    nl: 'Controleer in de notulen welke opgave klopt, en licht een correctie toe in het bestuursverslag.',
    en: 'Check in the minutes which submission is right, and explain a correction in the management report.',
  },
});

/**
 * A programme that was in last year's report says the same this year.
 *
 * Ours: a school year is in two reports, and its scan, adoption, consent and agreed part are facts of before it began.
 * A warning: either report may be the right one. A blank in one of them contradicts nothing, and branches
 * are not told apart in a report, so only programmes of one row are compared.
 */
export const programmeChangedSincePreviousReport: BusinessRule = {
  name: 'programme-changed-since-previous-report',
  title: {
    nl: 'Een programma zegt hetzelfde als in het verslag van vorig jaar',
    en: 'A programme says the same as in last year’s report',
  },
  confidence: 'high',
  needs: [
    'programmes',
    'scan',
    'scanDate',
    'adoptedOn',
    'mrConsent',
    'mrConsentDate',
    'aboveSchoolPart',
    'previousReport',
  ],
  emits: [programmeChanged],

  *check(subject) {
    const reported = groupBy(previousReport(subject)?.submission.programmes ?? [], programmeKey);
    for (const [key, rows] of programmesBySchoolYear(subject)) {
      const [[row, ...branches], then] = [rows, reported.get(key)?.[0]];
      if (row === undefined || branches.length > 0 || then === undefined) continue;
      const fields = (Object.keys(FIELDS) as Field[]).filter((field) => differs(row, then, field));
      const [first] = fields;
      if (first === undefined) continue;
      yield programmeChanged(
        { school: schoolName(subject, row.brin), schoolYear: row.schoolYear, fields },
        { source: placeOf(row, first), related: fields.map((field) => placeOf(then, field)) },
      );
    }
  },
};

function differs(now: Programme, then: Programme, field: Field): boolean {
  const [one, other] = [text(now[field]), text(then[field])];
  return one !== undefined && other !== undefined && one !== other;
}

function text(value: Programme[Field]): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return value.kind === 'amount' ? value.amount.toFixed() : `${value.share.times(100).toFixed()}%`;
}
