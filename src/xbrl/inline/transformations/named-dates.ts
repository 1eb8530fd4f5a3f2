import { dateText, monthDayText, yearMonthText } from './date-text.js';
import type { MonthNames, Surroundings } from './month-search.js';
import { firstMonth, lastMonth } from './month-search.js';
import type { Rule } from './rule.js';

/** How a language departs from the common form of dates with the name of a month. */
export interface Habits extends Pick<Surroundings, 'atMostBehind' | 'isApart' | 'endsWord'> {
  /** What may stand behind the last digits, of a text without digits; nothing where it is not given. */
  readonly more?: RegExp;
}

const NOTHING = /^$/;

/** `30 april`: separators are anything but digits; behind the name as much as the rest of it can be. */
export function dayMonthname(names: MonthNames, habits: Habits): Rule {
  return (text) => {
    const [, day, rest] = /^([0-9]{1,2})([^0-9]+)$/.exec(text) ?? [];
    if (day === undefined || rest === undefined) return undefined;
    const month = lastMonth(rest, names, { before: 1, behind: 0, ...habits });
    return month === undefined ? undefined : monthDayText(month, day);
  };
}

/** `30 april 2020` */
export function dayMonthnameYear(names: MonthNames, habits: Habits = {}): Rule {
  return (text) => {
    const match = /^([0-9]{1,2})([^0-9]+)([0-9]{1,2}|[0-9]{4})([^0-9]*)$/.exec(text);
    const [, day, middle, year, more] = match ?? [];
    if (day === undefined || middle === undefined || year === undefined) return undefined;
    if (!mayEndIn(more, habits)) return undefined;
    const month = lastMonth(middle, names, { before: 1, behind: 1, ...habits });
    return month === undefined ? undefined : dateText(year, month, day);
  };
}

/** `april 2020` */
export function monthnameYear(names: MonthNames, habits: Habits = {}): Rule {
  return (text) => {
    const [, name, year, more] = /^([^0-9]+)([0-9]{1,2}|[0-9]{4})([^0-9]*)$/.exec(text) ?? [];
    if (name === undefined || year === undefined || !mayEndIn(more, habits)) return undefined;
    const month = firstMonth(name, names, { before: 0, behind: 1, ...habits });
    return month === undefined ? undefined : yearMonthText(year, month);
  };
}

/** `April 30` */
export function monthnameDay(names: MonthNames, habits: Habits = {}): Rule {
  return (text) => {
    const [, name, day, more] = /^([^0-9]+)([0-9]{1,2})([^0-9]*)$/.exec(text) ?? [];
    if (name === undefined || day === undefined || !mayEndIn(more, habits)) return undefined;
    const month = firstMonth(name, names, { before: 0, behind: 1 });
    return month === undefined ? undefined : monthDayText(month, day);
  };
}

/** `April 30th, 2020` */
export function monthnameDayYear(names: MonthNames): Rule {
  return (text) => {
    const match = /^([^0-9]+)([0-9]{1,2})[^0-9]+([0-9]{1,2}|[0-9]{4})$/.exec(text);
    const [, name, day, year] = match ?? [];
    if (name === undefined || day === undefined || year === undefined) return undefined;
    const month = firstMonth(name, names, { before: 0, behind: 1 });
    return month === undefined ? undefined : dateText(year, month, day);
  };
}

/** `2020 April` */
export function yearMonthname(names: MonthNames, habits: Habits): Rule {
  return (text) => {
    const [, year, rest] = /^([0-9]{1,2}|[0-9]{4})([^0-9]+)$/.exec(text) ?? [];
    if (year === undefined || rest === undefined) return undefined;
    const month = lastMonth(rest, names, { before: 1, behind: 0, ...habits });
    return month === undefined ? undefined : yearMonthText(year, month);
  };
}

/** `2020. április 30` */
export function yearMonthnameDay(names: MonthNames, habits: Habits = {}): Rule {
  return (text) => {
    const match = /^([0-9]{1,2}|[0-9]{4})([^0-9]+)([0-9]{1,2})([^0-9]*)$/.exec(text);
    const [, year, middle, day, more] = match ?? [];
    if (year === undefined || middle === undefined || day === undefined) return undefined;
    if (!mayEndIn(more, habits)) return undefined;
    const month = lastMonth(middle, names, { before: 1, behind: 1, ...habits });
    return month === undefined ? undefined : dateText(year, month, day);
  };
}

/** `2020. gada 30. aprīlis` */
export function yearDayMonthname(names: MonthNames): Rule {
  return (text) => {
    const [, year, day, rest] = /^([0-9]{1,2}|[0-9]{4})[^0-9]+([0-9]{1,2})([^0-9]+)$/.exec(text) ?? [];
    if (year === undefined || day === undefined || rest === undefined) return undefined;
    const month = lastMonth(rest, names, { before: 1, behind: 0 });
    return month === undefined ? undefined : dateText(year, month, day);
  };
}

function mayEndIn(text: string | undefined, { more }: Habits): boolean {
  return (more ?? NOTHING).test(text ?? '');
}
