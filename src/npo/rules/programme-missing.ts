import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesOf } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { consentGuidance } from './subject/sources.js';
import { cellsBySchool, groupSpending, isOfReportingYear } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const spentWithoutProgramme = defineDiagnostic<{ school: string; period: string; amount: Decimal }>({
  code: 'npo:programme-missing',
  severity: 'error',
  basis: consentGuidance('schoolprogramma met instemming van de MR'),
  message: {
    nl: ({ school, period, amount }) =>
      `${school} heeft in ${period} ${nl.euros(amount)} besteed, maar daarvoor is geen programma ingevuld.`,
    en: ({ school, period, amount }) =>
      `${school} spent ${en.euros(amount)} in ${period}, but no programme is filled in for it.`,
  },
  help: {
    nl: 'Voeg bij Programma een regel toe voor deze school en dit schooljaar, met de schoolscan, de gekozen interventies en het antwoord van de MR.',
    en: 'Add a row to the programmes for this school and school year, with the school scan, the interventions chosen and the answer of the MR.',
  },
});

/**
 * A school that spends money in a school year has a programme for it.
 *
 * Source: the MR consents to a school programme before it is adopted (minister Slob, 21 May 2021; AVS),
 * so money without a programme is money without consent. An error: the consent cannot be reported.
 * Lines without a date ask for a programme of any school year of the report.
 */
export const programmeMissing: BusinessRule = {
  name: 'programme-missing',
  title: { nl: 'Wie besteedt heeft een programma', en: 'Who spends has a programme' },
  confidence: 'high',
  needs: ['programmes', 'schoolSpending'],
  emits: [spentWithoutProgramme],

  *check(subject) {
    const cells = cellsBySchool(subject).filter((cell) => isOfReportingYear(subject, cell));
    const groups = groupSpending(cells, ({ brin, schoolYear }) =>
      brin === undefined ? undefined : `${brin} ${schoolYear ?? ''}`,
    );
    for (const group of groups.values()) {
      const [cell] = group.cells;
      if (cell?.brin === undefined || programmesOf(subject, cell.brin, cell.schoolYear).length > 0) continue;
      const spent = group.lines.filter((line) => line.amount.greaterThan(0));
      const [first, ...others] = spent;
      if (first === undefined) continue;
      const school = schoolName(subject, cell.brin);
      const period = cell.schoolYear ?? String(subject.year.year);
      const related = placesOf(subject, others, 'brin');
      const where = { source: placeOf(first, 'brin'), related };
      yield spentWithoutProgramme({ school, period, amount: sum(spent.map((line) => line.amount)) }, where);
    }
  },
};
