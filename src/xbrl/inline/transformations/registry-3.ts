import { dateDayMonthYearIn, dateMonthnameYearHi } from './hindi-dates.js';
import { DANISH_OR_SWEDISH } from './months.js';
import { dayMonthname, dayMonthnameYear, monthnameYear } from './named-dates.js';
import { numDotDecimalIndian } from './numbers.js';
import { dateMonthYear, dateYearMonthDay3 } from './numeric-dates.js';
import { REGISTRY_2 } from './registry-2.js';
import type { Registry } from './rule.js';
import { dateSaka } from './saka-dates.js';
import { numUnitDecimalIndian } from './unit-numbers.js';

/** Transformation Rules Registry 3, 26 February 2015, with the errata of 17 April 2019: those of Registry 2 and ten more. */
export const REGISTRY_3: Registry = {
  namespace: 'http://www.xbrl.org/inlineXBRL/transformation/2015-02-26',
  rules: {
    ...REGISTRY_2.rules,
    calindaymonthyear: dateSaka,
    datedaymonthdk: dayMonthname(DANISH_OR_SWEDISH, { atMostBehind: 6 }),
    datedaymonthyeardk: dayMonthnameYear(DANISH_OR_SWEDISH),
    datedaymonthyearin: dateDayMonthYearIn,
    datemonthyear: dateMonthYear,
    datemonthyeardk: monthnameYear(DANISH_OR_SWEDISH),
    datemonthyearin: dateMonthnameYearHi,
    dateyearmonthday: dateYearMonthDay3,
    numdotdecimalin: numDotDecimalIndian,
    numunitdecimalin: numUnitDecimalIndian,
  },
};
