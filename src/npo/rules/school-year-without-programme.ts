import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { Programme, SchoolYear } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmeKey, programmesOf } from './subject/programme-rows.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { cellsBySchool, type SpendingCell } from './subject/spending-cells.js';

const noProgrammeForYear = defineDiagnostic<{ schools: Text; schoolYear: string }>({
  code: 'npo:school-year-without-programme',
  severity: 'warning',
  basis: ours(
    'volgt uit: het verslagjaar raakt twee schooljaren (1 augustus tot en met 31 juli), en de MR stemt in met het programma (AVS)',
  ),
  message: {
    nl: ({ schools, schoolYear }) =>
      `Voor ${schoolYear} is geen programma ingevuld van ${schools.nl}, maar voor een ander schooljaar van het verslagjaar wel.`,
    en: ({ schools, schoolYear }) =>
      `No programme is filled in for ${schoolYear} of ${schools.en}, but one is for another school year of the reporting year.`,
  },
  help: {
    nl: 'Voeg bij Programma een regel toe voor de school en dit schooljaar, ook als er nog niets is besteed. Laat het zo als de school in dat schooljaar niet bestond.',
    en: 'Add a row to the programmes for the school and this school year, also where nothing was spent yet. Leave it where the school did not exist in that school year.',
  },
});

/**
 * A school with a programme has one for each school year that the reporting year touches.
 *
 * Ours: programmes are of school years, from 1 August to 31 July (AVS), and the report of a calendar year (Regeling
 * jaarverslaggeving onderwijs, article 3), which touches two as far as the money could be spent in them. A
 * warning: a school can be new or gone. One finding a school year. A school that spent money in
 * the school year is `programme-missing`'s.
 */
export const schoolYearWithoutProgramme: BusinessRule = {
  name: 'school-year-without-programme',
  title: {
    nl: 'Een school heeft een programma voor elk schooljaar van het verslagjaar',
    en: 'A school has a programme for each school year of the reporting year',
  },
  confidence: 'high',
  needs: ['programmes'],
  emits: [noProgrammeForYear],

  *check(subject) {
    for (const schoolYear of subject.year.schoolYears) {
      const [first, ...others] = programmesBeside(subject, schoolYear);
      if (first === undefined) continue;
      yield noProgrammeForYear(
        { schools: schoolNames(subject, [first, ...others]), schoolYear },
        { source: placeOf(first, 'schoolYear'), related: placesOf(subject, others, 'schoolYear') },
      );
    }
  },
};

/** Of each school that lacks a programme for a school year, the first row for another one. */
function programmesBeside(subject: RuleSubject, schoolYear: SchoolYear): readonly Programme[] {
  const brins = new Set(subject.submission.schools.map(({ brin }) => brin));
  const lacking = [...brins].flatMap((brin) => {
    if (programmesOf(subject, brin, schoolYear).length > 0) return [];
    return subject.year.schoolYears.flatMap((other) => programmesOf(subject, brin, other)).slice(0, 1);
  });
  const spent = new Set(cellsBySchool(subject).flatMap(programmeOfSpending));
  return lacking.filter(({ brin }) => !spent.has(programmeKey({ brin, schoolYear })));
}

function programmeOfSpending({ brin, schoolYear, lines }: SpendingCell): readonly string[] {
  if (brin === undefined || schoolYear === undefined) return [];
  return lines.some(({ amount }) => amount.greaterThan(0)) ? [programmeKey({ brin, schoolYear })] : [];
}

/** As many schools as the finding has places, and how many more there are. */
function schoolNames(subject: RuleSubject, rows: readonly Programme[]): Text {
  const named = rows.slice(0, subject.settings.relatedPlaces + 1);
  const names = named.map(({ brin }) => schoolName(subject, brin)).join(', ');
  const more = rows.length - named.length;
  if (more === 0) return { nl: names, en: names };
  return {
    nl: `${names} en nog ${more} ${more === 1 ? 'school' : 'scholen'}`,
    en: `${names} and ${more} more ${more === 1 ? 'school' : 'schools'}`,
  };
}
