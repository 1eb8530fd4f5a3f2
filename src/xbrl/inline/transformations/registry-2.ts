import {
  dateEraYearMonth,
  dateEraYearMonthDay,
  dateYearMonthCjk,
  dateYearMonthDayCjk,
} from './east-asian-dates.js';
import {
  dateDayMonthnameEn,
  dateDayMonthnameYearEn,
  dateMonthnameDayEn,
  dateMonthnameDayYearEn,
  dateMonthnameYearEn,
  dateYearMonthnameEn,
} from './english-dates.js';
import { dashAsZero, fixedEmpty, fixedFalse, fixedTrue } from './fixed.js';
import { numCommaDecimal2, numDotDecimal2 } from './numbers.js';
import { dateDayMonth, dateDayMonthYear, dateMonthDay, dateMonthDayYear } from './numeric-dates.js';
import type { Registry } from './rule.js';
import { numUnitDecimal2 } from './unit-numbers.js';

/** XII Transformation Registry 2, 31 July 2011, with the errata of 17 April 2019: §4.3 to §4.23. */
export const REGISTRY_2: Registry = {
  namespace: 'http://www.xbrl.org/inlineXBRL/transformation/2011-07-31',
  rules: {
    booleanfalse: fixedFalse,
    booleantrue: fixedTrue,
    datedaymonth: dateDayMonth,
    datedaymonthen: dateDayMonthnameEn,
    datedaymonthyear: dateDayMonthYear,
    datedaymonthyearen: dateDayMonthnameYearEn,
    dateerayearmonthdayjp: dateEraYearMonthDay,
    dateerayearmonthjp: dateEraYearMonth,
    datemonthday: dateMonthDay,
    datemonthdayen: dateMonthnameDayEn,
    datemonthdayyear: dateMonthDayYear,
    datemonthdayyearen: dateMonthnameDayYearEn,
    datemonthyearen: dateMonthnameYearEn,
    dateyearmonthdaycjk: dateYearMonthDayCjk,
    dateyearmonthen: dateYearMonthnameEn,
    dateyearmonthcjk: dateYearMonthCjk,
    nocontent: fixedEmpty,
    numcommadecimal: numCommaDecimal2,
    numdotdecimal: numDotDecimal2,
    numunitdecimal: numUnitDecimal2,
    zerodash: dashAsZero,
  },
};
