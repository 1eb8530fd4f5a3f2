import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesBySchoolYear } from './subject/programme-rows.js';
import { branchNames, schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const branchesDiffer = defineDiagnostic<{
  school: string;
  schoolYear: string;
  consenting: string;
  refusing: string;
}>({
  code: 'npo:branches-disagree',
  severity: 'warning',
  basis: ours('volgt uit: het officiële formulier kent een antwoord per BRIN (OCW NT19, SettingCodeAxis)'),
  message: {
    nl: ({ school, schoolYear, consenting, refusing }) =>
      `De vestigingen van ${school} antwoorden verschillend over het programma ${schoolYear}: wel instemming bij ${consenting}, niet bij ${refusing}. Voor de hele school wordt "Nee" gerapporteerd.`,
    en: ({ school, schoolYear, consenting, refusing }) =>
      `The branches of ${school} differ about the programme ${schoolYear}: consent at ${consenting}, none at ${refusing}. "Nee" is reported for the school as a whole.`,
  },
  help: {
    nl: 'Controleer de antwoorden van deze vestigingen, en licht het verschil toe in het bestuursverslag: het formulier heeft een antwoord per school.',
    en: 'Check the answers of these branches, and explain the difference in the management report: the form has one answer a school.',
  },
});

/**
 * The MRs under one BRIN give the same answer for a school year.
 *
 * Ours: the official form has one answer a BRIN of four characters, and none of the sources says what two
 * MRs make together; one refusal makes it "Nee", so that no consent is claimed that was not given.
 * A warning: the answer of each branch is the truth. A blank is `consent-not-stated`'s, a branch that
 * stands there twice is the input's (`input:row-twice`).
 */
export const branchesDisagree: BusinessRule = {
  name: 'branches-disagree',
  title: { nl: 'Meer MR’en onder een BRIN antwoorden gelijk', en: 'Several MRs under one BRIN answer alike' },
  confidence: 'high',
  needs: ['mrConsent', 'branches'],
  emits: [branchesDiffer],

  *check(subject) {
    for (const rows of programmesBySchoolYear(subject).values()) {
      const [refusing, ...others] = rows.filter(({ mrConsent }) => mrConsent === 'no');
      const branches = new Set([refusing, ...others].map((row) => row?.branch));
      const consenting = rows.filter(({ mrConsent, branch }) => mrConsent === 'yes' && !branches.has(branch));
      if (refusing === undefined || consenting.length === 0) continue;
      const { brin, schoolYear } = refusing;
      yield branchesDiffer(
        {
          school: schoolName(subject, brin),
          schoolYear,
          consenting: branchNames(subject, consenting),
          refusing: branchNames(subject, [refusing, ...others]),
        },
        {
          source: placeOf(refusing, 'mrConsent'),
          related: placesOf(subject, [...others, ...consenting], 'mrConsent'),
        },
      );
    }
  },
};
