import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { amountsOf } from './subject/school-accounts.js';
import { schoolName } from './subject/schools.js';
import { fundingPeriod } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const impossibleYear = defineDiagnostic<{
  school: string;
  schoolYear: string;
  calendarYear: string;
  amount: Decimal;
  reportingYear: string;
  isLater: boolean;
}>({
  code: 'npo:received-in-impossible-year',
  severity: 'error',
  basis: fundingPeriod('bekostiging wordt per schooljaar toegekend en betaald'),
  message: {
    nl: ({ school, schoolYear, calendarYear, amount, reportingYear, isLater }) =>
      isLater
        ? `${school} ontving volgens de opgave ${nl.euros(amount)} voor ${schoolYear} in ${calendarYear}; dat jaar ligt na dat schooljaar en na verslagjaar ${reportingYear}, en het geld telt in dit verslag niet mee.`
        : `${school} ontving volgens de opgave ${nl.euros(amount)} voor ${schoolYear} in ${calendarYear}, een kalenderjaar dat voorbij is als dat schooljaar begint.`,
    en: ({ school, schoolYear, calendarYear, amount, reportingYear, isLater }) =>
      isLater
        ? `${school} received ${en.euros(amount)} for ${schoolYear} in ${calendarYear} according to the submission; that is after that school year and after reporting year ${reportingYear}, and the money does not count in this report.`
        : `${school} received ${en.euros(amount)} for ${schoolYear} in ${calendarYear} according to the submission, a calendar year that is over when that school year begins.`,
  },
  help: {
    nl: 'Verbeter het kalenderjaar of het schooljaar. Een schooljaar valt in twee kalenderjaren; alleen een nabetaling komt later.',
    en: 'Mend the calendar year or the school year. A school year falls in two calendar years; only a late payment comes after them.',
  },
});

/**
 * Money is received in a calendar year in which that is possible.
 *
 * Source: the money is granted and paid by school year (funding regulation of 2021-2022; that of 2022-2023 is of
 * June 2022), so nothing of it was received in a calendar year that was over when the school year began. An error. After
 * the school year a late payment may come, but none that a report can tell of before it came: a later year than the
 * reporting year is wrong too, unless the school year touches it.
 */
export const receivedInImpossibleYear: BusinessRule = {
  name: 'received-in-impossible-year',
  title: {
    nl: 'Geld is ontvangen in een kalenderjaar waarin dat kan',
    en: 'Money is received in a calendar year in which it can be',
  },
  confidence: 'high',
  needs: ['receivedBySchoolYear'],
  emits: [impossibleYear],

  *check(subject) {
    const { funding, reportingYear } = subject.submission;
    for (const row of funding) {
      const { brin, schoolYear, calendarYear } = row;
      const [first = 0, last = 0] = schoolYear.split('-').map(Number);
      const amounts = amountsOf(row);
      const isLater = calendarYear > Math.max(last, reportingYear);
      if ((calendarYear >= first && !isLater) || amounts.every((one) => one.isZero())) continue;
      yield impossibleYear(
        {
          school: schoolName(subject, brin),
          schoolYear,
          calendarYear: String(calendarYear),
          amount: sum(amounts),
          reportingYear: String(reportingYear),
          isLater,
        },
        { source: placeOf(row, 'calendarYear'), related: [placeOf(row, 'schoolYear')] },
      );
    }
  },
};
