import { ENGLISH } from './months.js';
import {
  dayMonthname,
  dayMonthnameYear,
  monthnameDay,
  monthnameDayYear,
  monthnameYear,
  yearMonthname,
} from './named-dates.js';

/** The English dates from Registry 2 on. The name ends the text where it stands last: not `30 Sept`. */
export const dateDayMonthnameEn = dayMonthname(ENGLISH, { atMostBehind: 0 });
export const dateDayMonthnameYearEn = dayMonthnameYear(ENGLISH);
export const dateMonthnameDayEn = monthnameDay(ENGLISH, { more: /^[A-Za-z]{0,2}$/ });
export const dateMonthnameDayYearEn = monthnameDayYear(ENGLISH);
export const dateMonthnameYearEn = monthnameYear(ENGLISH);
export const dateYearMonthnameEn = yearMonthname(ENGLISH, { atMostBehind: 0 });
