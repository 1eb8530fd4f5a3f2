import type { MonthNames } from './month-search.js';
import * as months from './months.js';
import { dayMonthname, dayMonthnameYear, monthnameYear } from './named-dates.js';
import type { Rule } from './rule.js';

/** How a language writes dates with the day first, then the name of the month, then the year. */
interface Language {
  readonly names: MonthNames;
  /** Names where no day stands before them, where those are other ones. */
  readonly namesWithYear?: MonthNames;
  /** How much of the name, at most, stands behind the part that it is known by. */
  readonly rest: number;
  readonly isApart?: boolean;
  readonly endsWord?: boolean;
  /** What may stand behind the year; nothing where it is not given. */
  readonly more?: RegExp;
  /** The name may have a full stop behind it where it stands last. */
  readonly mayEndInStop?: boolean;
}

const ANYTHING = /^/;

const LANGUAGES = {
  bg: { names: months.BULGARIAN, rest: 6, more: ANYTHING },
  cs: {
    names: months.CZECH,
    namesWithYear: months.CZECH_WITH_YEAR,
    rest: 0,
    endsWord: true,
    mayEndInStop: true,
  },
  cy: { names: months.WELSH, namesWithYear: months.WELSH_WITH_YEAR, rest: 7, isApart: true },
  da: { names: months.DANISH_OR_SWEDISH, rest: 6 },
  de: { names: months.GERMAN, rest: 6 },
  el: { names: months.GREEK_MONTHS, rest: 8 },
  es: { names: months.SPANISH, rest: 7 },
  et: { names: months.ESTONIAN, rest: 5 },
  fi: { names: months.FINNISH, rest: 8, isApart: true },
  fr: { names: months.FRENCH, rest: 5 },
  hr: { names: months.CROATIAN, rest: 6 },
  it: { names: months.ITALIAN, rest: 6 },
  nl: { names: months.DUTCH, rest: 6 },
  no: { names: months.NORWEGIAN, rest: 6 },
  pl: { names: months.POLISH, rest: 9, isApart: true, more: ANYTHING },
  pt: { names: months.PORTUGUESE, rest: 6 },
  ro: { names: months.ROMANIAN, rest: 7 },
  sk: { names: months.SLOVAK, rest: 6 },
  sl: { names: months.SLOVENIAN, rest: 6 },
  sv: { names: months.DANISH_OR_SWEDISH, rest: 6 },
} as const satisfies Readonly<Record<string, Language>>;

export type DayFirstLanguage = keyof typeof LANGUAGES;

/** The three rules of each language: day and month, day and month and year, month and year. */
export function datesIn(codes: readonly DayFirstLanguage[]): Readonly<Record<string, Rule>> {
  return Object.fromEntries(codes.flatMap((code) => rulesOf(code, LANGUAGES[code])));
}

function rulesOf(code: string, language: Language): readonly (readonly [string, Rule])[] {
  const { names, namesWithYear = names, rest, isApart = false, endsWord = false, more } = language;
  const behindYear = more === undefined ? {} : { more };
  const dayMonth = dayMonthname(names, { atMostBehind: rest, isApart });
  return [
    [`date-day-monthname-${code}`, language.mayEndInStop === true ? withoutStop(dayMonth) : dayMonth],
    [`date-day-monthname-year-${code}`, dayMonthnameYear(names, { isApart, endsWord, ...behindYear })],
    [`date-monthname-year-${code}`, monthnameYear(namesWithYear, { endsWord, ...behindYear })],
  ];
}

function withoutStop(rule: Rule): Rule {
  return (text) => rule(text.endsWith('.') ? text.slice(0, -1) : text);
}
