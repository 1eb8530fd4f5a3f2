import { monthYear, ukDate, ukDayMonth, usDate, usMonthDay, yearMonth } from './english-dates-1.js';
import { hyphenAsZero } from './fixed.js';
import { ENGLISH_LONG_ONLY, ENGLISH_SHORT_ONLY } from './months.js';
import { numComma, numCommaDot, numDotComma, numSpaceComma, numSpaceDot } from './numbers.js';
import {
  dateDotEu,
  dateDotUs,
  dateSlashDayMonthEu,
  dateSlashEu,
  dateSlashMonthDayUs,
  dateSlashUs,
} from './numeric-dates.js';
import type { Registry } from './rule.js';

/** Inline XBRL Transformations 1.0, 20 April 2010, with the errata of 17 August 2011: §2.3 to §2.26. */
export const REGISTRY_1: Registry = {
  namespace: 'http://www.xbrl.org/inlineXBRL/transformation/2010-04-20',
  rules: {
    datedoteu: dateDotEu,
    datedotus: dateDotUs,
    datelonguk: ukDate(ENGLISH_LONG_ONLY),
    datelongus: usDate(ENGLISH_LONG_ONLY),
    dateshortuk: ukDate(ENGLISH_SHORT_ONLY),
    dateshortus: usDate(ENGLISH_SHORT_ONLY),
    dateslasheu: dateSlashEu,
    dateslashus: dateSlashUs,
    numcomma: numComma,
    numcommadot: numCommaDot,
    numdash: hyphenAsZero,
    numdotcomma: numDotComma,
    numspacecomma: numSpaceComma,
    numspacedot: numSpaceDot,
    datelongdaymonthuk: ukDayMonth(ENGLISH_LONG_ONLY),
    datelongmonthdayus: usMonthDay(ENGLISH_LONG_ONLY),
    dateshortdaymonthuk: ukDayMonth(ENGLISH_SHORT_ONLY),
    dateshortmonthdayus: usMonthDay(ENGLISH_SHORT_ONLY),
    dateslashdaymontheu: dateSlashDayMonthEu,
    dateslashmonthdayus: dateSlashMonthDayUs,
    datelongyearmonth: yearMonth(ENGLISH_LONG_ONLY),
    dateshortyearmonth: yearMonth(ENGLISH_SHORT_ONLY),
    datelongmonthyear: monthYear(ENGLISH_LONG_ONLY),
    dateshortmonthyear: monthYear(ENGLISH_SHORT_ONLY),
  },
};
