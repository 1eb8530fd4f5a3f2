import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { hiredStaff } from './subject/hired-staff.js';
import { placeOf } from './subject/places.js';
import { officialForm } from './subject/sources.js';

const hiredPersonsBlank = defineDiagnostic({
  code: 'npo:hired-persons-not-stated',
  severity: 'warning',
  basis: officialForm('label van ocw-i:PercentageOfResourcesNonSalariedStaff'),
  message: {
    nl: () =>
      'Er is personeel ingehuurd, maar het aantal ingehuurde personen is niet ingevuld; het percentage inhuur wordt weggelaten.',
    en: () =>
      'Staff was hired, but the number of persons hired is not filled in; the hired share is left out.',
  },
  help: {
    nl: 'Vul het aantal personen in dat niet in loondienst was.',
    en: 'Fill in the number of persons who were not on the payroll.',
  },
});

/**
 * Where staff was hired, the number of persons is stated.
 *
 * Source: the official form leaves the percentage out with fewer than five persons (OCW NT19, label of
 * PercentageOfResourcesNonSalariedStaff), so it needs the number. A warning: leaving the share out is
 * always allowed. Privacy: the finding names the board's field, not the lines, and no amount.
 */
export const hiredPersonsNotStated: BusinessRule = {
  name: 'hired-persons-not-stated',
  title: { nl: 'Bij inhuur staat het aantal personen', en: 'Hire comes with the number of persons' },
  confidence: 'high',
  needs: ['hiredPersons', 'hire'],
  emits: [hiredPersonsBlank],

  *check(subject) {
    const { persons, hasLines } = hiredStaff(subject);
    if (!hasLines || persons !== undefined) return;
    yield hiredPersonsBlank({}, { source: placeOf(subject.submission.board, 'hiredPersons') });
  },
};
