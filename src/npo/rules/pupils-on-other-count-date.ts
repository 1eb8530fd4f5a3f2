import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { countDates } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const otherCountDate = defineDiagnostic<{ date: IsoDate; lines: number; dates: readonly IsoDate[] }>({
  code: 'npo:pupils-on-other-count-date',
  severity: 'warning',
  basis: countDates('teldatum 1 oktober 2020 voor 2021-2022, 1 oktober 2021 voor 2022-2023'),
  message: {
    nl: ({ date, lines, dates }) =>
      `De leerlingen op ${nl.date(date)} (${nl.lines(lines)}) tellen nergens voor mee; het geld volgt de leerlingen op ${dates.map(nl.date).join(' en ')}.`,
    en: ({ date, lines, dates }) =>
      `The pupils on ${en.date(date)} (${en.lines(lines)}) count for nothing; the money follows the pupils on ${dates.map(en.date).join(' and ')}.`,
  },
  help: {
    nl: 'Vul de leerlingen van de teldatum in, of haal deze regels weg.',
    en: 'Fill in the pupils of the count date, or take these rows out.',
  },
});

/**
 * Pupils are those of a day on which they were counted for the programme.
 *
 * Source: the money of 2021-2022 follows the pupils of 1 October 2020, that of 2022-2023 those of 1 October
 * 2021 (nponderwijs.nl, Bekostiging; AVS). A warning: the rows change no figure, but nothing is
 * checked with them either.
 */
export const pupilsOnOtherCountDate: BusinessRule = {
  name: 'pupils-on-other-count-date',
  title: { nl: 'Leerlingen zijn die van een teldatum', en: 'Pupils are those of a count date' },
  confidence: 'high',
  needs: ['pupilCounts'],
  emits: [otherCountDate],

  *check(subject) {
    const dates = subject.fundingAmounts.schoolYears.flatMap(({ countDate }) => countDate ?? []);
    const rows = subject.submission.pupils.filter(({ countDate }) => !dates.includes(countDate));
    for (const [date, group] of groupBy(rows, ({ countDate }) => countDate)) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      yield otherCountDate(
        { date, lines: group.length, dates },
        { source: placeOf(first, 'countDate'), related: placesOf(subject, others, 'countDate') },
      );
    }
  },
};
