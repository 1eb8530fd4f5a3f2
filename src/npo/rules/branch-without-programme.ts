import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesBySchoolYear } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const noProgrammeOfBranch = defineDiagnostic<{ branch: string; school: string; schoolYear: string }>({
  code: 'npo:branch-without-programme',
  severity: 'warning',
  basis: ours(
    'volgt uit: de MR van elke school stemt in met het programma (minister Slob, 21 mei 2021; AVS)',
  ),
  message: {
    nl: ({ branch, school, schoolYear }) =>
      `Vestiging ${branch} staat bij Scholen met een eigen MR, maar heeft geen programma voor ${schoolYear}; het antwoord van ${school} rust alleen op de andere vestigingen.`,
    en: ({ branch, school, schoolYear }) =>
      `Branch ${branch} is on the list of schools with an MR of its own, but has no programme for ${schoolYear}; the answer of ${school} rests on the other branches only.`,
  },
  help: {
    nl: 'Voeg bij Programma een regel voor deze vestiging toe met het antwoord van haar MR, of haal haar bij Scholen weg als zij geen eigen MR heeft.',
    en: 'Add a row for this branch to the programmes with the answer of its MR, or take it off the schools where it has no MR of its own.',
  },
});

/**
 * Of several MRs under one BRIN each has a programme to answer for.
 *
 * Ours: a branch has a row of its own where it has its own MR, and each MR consents to the programme of its
 * school (minister Slob; AVS). A warning: the list of schools may name a branch without an MR. A
 * programme of the school as a whole stands for every branch.
 */
export const branchWithoutProgramme: BusinessRule = {
  name: 'branch-without-programme',
  title: {
    nl: 'Elke MR onder een BRIN heeft een programma',
    en: 'Each MR under a BRIN has a programme',
  },
  confidence: 'high',
  needs: ['mrConsent', 'branches', 'programmes'],
  emits: [noProgrammeOfBranch],

  *check(subject) {
    const listed = groupBy(subject.submission.schools, ({ brin }) => brin);
    for (const rows of programmesBySchoolYear(subject).values()) {
      const [first] = rows;
      if (first === undefined || rows.some(({ branch }) => branch === undefined)) continue;
      const there = new Set(rows.map(({ branch }) => branch));
      for (const row of listed.get(first.brin) ?? []) {
        if (row.branch === undefined || there.has(row.branch)) continue;
        yield noProgrammeOfBranch(
          {
            branch: schoolName(subject, row.brin, row.branch),
            school: schoolName(subject, row.brin),
            schoolYear: first.schoolYear,
          },
          { source: placeOf(row, 'branch'), related: placesOf(subject, rows, 'branch') },
        );
      }
    }
  },
};
