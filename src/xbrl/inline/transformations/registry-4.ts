import { datesIn } from './dates-by-language.js';
import { dateEraYearMonth, dateEraYearMonthDay } from './east-asian-dates.js';
import {
  dateDayMonthnameEn,
  dateDayMonthnameYearEn,
  dateMonthnameDayEn,
  dateMonthnameDayYearEn,
  dateMonthnameYearEn,
  dateYearMonthnameEn,
} from './english-dates.js';
import { fixedEmpty, fixedFalse, fixedTrue, fixedZero } from './fixed.js';
import { dateDayMonthnameYearHi, dateMonthnameYearHi } from './hindi-dates.js';
import { HUNGARIAN, LATVIAN, LITHUANIAN } from './months.js';
import {
  dayMonthname,
  monthnameDay,
  yearDayMonthname,
  yearMonthname,
  yearMonthnameDay,
} from './named-dates.js';
import { numCommaDecimal, numDotDecimal } from './numbers.js';
import {
  dateDayMonth,
  dateDayMonthYearHi,
  dateMonthDay,
  dateMonthDayYear,
  dateMonthYearHi,
  dateYearMonth,
  dateYearMonthDay,
} from './numeric-dates.js';
import { dateDayMonthRoman, dateDayMonthRomanYear, dateMonthRomanYear } from './roman-dates.js';
import type { Registry } from './rule.js';
import { dateSaka } from './saka-dates.js';
import { numUnitDecimal } from './unit-numbers.js';

const ANYTHING = /^/;

/** Transformation Rules Registry 4, 12 February 2020. */
export const REGISTRY_4: Registry = {
  namespace: 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12',
  rules: {
    'date-day-month': dateDayMonth,
    'date-day-month-year': dateDayMonthYearHi,
    'date-month-day': dateMonthDay,
    'date-month-day-year': dateMonthDayYear,
    'date-month-year': dateMonthYearHi,
    'date-year-month': dateYearMonth,
    'date-year-month-day': dateYearMonthDay,
    ...datesIn(['bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'hr', 'it', 'nl', 'no', 'pl', 'pt']),
    ...datesIn(['ro', 'sk', 'sl', 'sv']),
    'date-day-monthname-en': dateDayMonthnameEn,
    'date-day-monthname-year-en': dateDayMonthnameYearEn,
    'date-monthname-day-en': dateMonthnameDayEn,
    'date-monthname-day-year-en': dateMonthnameDayYearEn,
    'date-monthname-year-en': dateMonthnameYearEn,
    'date-year-monthname-en': dateYearMonthnameEn,
    'date-day-monthname-year-hi': dateDayMonthnameYearHi,
    'date-monthname-year-hi': dateMonthnameYearHi,
    'date-monthname-day-hu': monthnameDay(HUNGARIAN),
    'date-year-monthname-hu': yearMonthname(HUNGARIAN, { atMostBehind: 7 }),
    'date-year-monthname-day-hu': yearMonthnameDay(HUNGARIAN),
    'date-monthname-day-lt': monthnameDay(LITHUANIAN, { more: ANYTHING }),
    'date-year-monthname-lt': yearMonthname(LITHUANIAN, { isApart: true }),
    'date-year-monthname-day-lt': yearMonthnameDay(LITHUANIAN, { isApart: true, more: ANYTHING }),
    'date-day-monthname-lv': dayMonthname(LATVIAN, { atMostBehind: 6 }),
    'date-year-monthname-lv': yearMonthname(LATVIAN, { atMostBehind: 7 }),
    'date-year-day-monthname-lv': yearDayMonthname(LATVIAN),
    'date-day-monthroman': dateDayMonthRoman,
    'date-day-monthroman-year': dateDayMonthRomanYear,
    'date-monthroman-year': dateMonthRomanYear,
    'date-ind-day-monthname-year-hi': dateSaka,
    'date-jpn-era-year-month': dateEraYearMonth,
    'date-jpn-era-year-month-day': dateEraYearMonthDay,
    'fixed-empty': fixedEmpty,
    'fixed-false': fixedFalse,
    'fixed-true': fixedTrue,
    'fixed-zero': fixedZero,
    'num-comma-decimal': numCommaDecimal,
    'num-dot-decimal': numDotDecimal,
    'num-unit-decimal': numUnitDecimal,
  },
};
