import { defineDiagnostic, type Where } from '../../diagnostics/diagnostic.js';
import { reportingYears } from '../model/reporting-year.js';
import type { IsoDate, Placed } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { en, nl } from './subject/wording.js';

const beforeProgramme = defineDiagnostic<{
  school: string | undefined;
  schoolYear: string;
  date: IsoDate;
  announced: IsoDate;
}>({
  code: 'npo:date-before-programme',
  severity: 'warning',
  basis: {
    document: 'Brief van de ministers van OCW van 17 februari 2021, Kamerstuk 35 570 VIII, nr. 185',
    clause: 'aankondiging van het Nationaal Programma Onderwijs',
  },
  message: {
    nl: ({ school, schoolYear, date, announced }) =>
      `${school === undefined ? 'Bij het bestuur staat dat de GMR instemde op' : `In het programma ${schoolYear} van ${school} staat`} ${nl.date(date)}, maar het Nationaal Programma Onderwijs is pas op ${nl.date(announced)} aangekondigd.`,
    en: ({ school, schoolYear, date, announced }) =>
      `${school === undefined ? 'The board says that its GMR consented on' : `The programme ${schoolYear} of ${school} has the date`} ${en.date(date)}, but the Nationaal Programma Onderwijs was not announced before ${en.date(announced)}.`,
  },
  help: {
    nl: 'Controleer de datum, en vooral het jaar. Rust het programma op een oudere scan, licht dat dan toe in het bestuursverslag.',
    en: 'Check the date, and above all the year. Where the programme rests on an older scan, explain that in the management report.',
  },
});

/** A date that may be wrong, and its field. */
type Dated = readonly [field: string, date: IsoDate | undefined];

/**
 * What was done for the programme was done after it was announced.
 *
 * Source: the government announced the programme in a letter to parliament of 17 February 2021 (Kamerstuk 35 570 VIII,
 * nr. 185; data in `schemas/data/reporting-years.json`). A warning: a school may have used a scan that it had already.
 */
export const dateBeforeProgramme: BusinessRule = {
  name: 'date-before-programme',
  title: {
    nl: 'Scan, instemming en vaststelling zijn van na de aankondiging van het programma',
    en: 'Scan, consent and adoption are of after the programme was announced',
  },
  confidence: 'high',
  needs: ['scanDate', 'mrConsentDate', 'adoptedOn', 'gmrConsentDate'],
  emits: [beforeProgramme],

  *check(subject) {
    const { board, programmes } = subject.submission;
    const announced = reportingYears().announced.date;
    for (const row of programmes) {
      const { brin, branch, schoolYear, scanDate, mrConsentDate, adoptedOn } = row;
      const early = earlier(row, announced, [
        ['scanDate', scanDate],
        ['mrConsentDate', mrConsentDate],
        ['adoptedOn', adoptedOn],
      ]);
      if (early === undefined) continue;
      const school = schoolName(subject, brin, branch);
      yield beforeProgramme({ school, schoolYear, date: early.date, announced }, early.where);
    }
    const early = earlier(board, announced, [['gmrConsentDate', board.gmrConsentDate]]);
    if (early === undefined) return;
    yield beforeProgramme({ school: undefined, schoolYear: '', date: early.date, announced }, early.where);
  },
};

/** The first date of a row that is too early, with the places of all that are. */
function earlier(
  row: Placed,
  announced: IsoDate,
  dates: readonly Dated[],
): { date: IsoDate; where: Where } | undefined {
  const early = dates.flatMap(([field, date]) =>
    date !== undefined && date < announced ? [{ date, place: placeOf(row, field) }] : [],
  );
  const [first, ...others] = early;
  if (first === undefined) return undefined;
  return { date: first.date, where: { source: first.place, related: others.map(({ place }) => place) } };
}
