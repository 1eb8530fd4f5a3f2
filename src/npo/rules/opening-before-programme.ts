import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { IsoDate } from '../model/submission.js';
import { isFirstYear } from '../model/opening-balance.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { fundingPeriod } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const leftOfBefore = defineDiagnostic<{ school: string; opening: Decimal; start: IsoDate; year: string }>({
  code: 'npo:opening-before-programme',
  severity: 'error',
  basis: fundingPeriod('het eerste geld is voor schooljaar 2021-2022'),
  message: {
    nl: ({ school, opening, start, year }) =>
      `${school} begint ${year} met ${nl.euros(opening)}, maar het programma begon op ${nl.date(start)}; van de tijd daarvoor kan niets over zijn.`,
    en: ({ school, opening, start, year }) =>
      `${school} begins ${year} with ${en.euros(opening)}, but the programme began on ${en.date(start)}; nothing can be left of the time before it.`,
  },
  help: {
    nl: 'Laat Saldo vorig jaar leeg. Geld dat in dit jaar is ontvangen hoort bij Ontvangen, geld van buiten het programma hoort er niet bij.',
    en: 'Leave the balance brought forward blank. Money received in this year belongs with the money received, money from outside the programme does not belong here.',
  },
});

/**
 * Nothing is left of the time before the programme.
 *
 * Source: the first money was granted for school year 2021-2022 and paid from September 2021 (funding regulation of
 * 19 August 2021). An error: at the beginning of the year in which the programme began there was none yet.
 */
export const openingBeforeProgramme: BusinessRule = {
  name: 'opening-before-programme',
  title: {
    nl: 'Van de tijd voor het programma is niets over',
    en: 'Nothing is left of the time before the programme',
  },
  confidence: 'high',
  needs: ['broughtForward'],
  emits: [leftOfBefore],

  *check(subject) {
    const { submission, programmes, year } = subject;
    if (!isFirstYear(year)) return;
    for (const row of submission.schools) {
      const { brin, branch, broughtForward: opening } = row;
      if (opening === undefined || opening.isZero()) continue;
      yield leftOfBefore(
        {
          school: schoolName(subject, brin, branch),
          opening,
          start: programmes.start,
          year: String(year.year),
        },
        { source: placeOf(row, 'broughtForward') },
      );
    }
  },
};
