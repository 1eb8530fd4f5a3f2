import { dateText, yearMonthText } from './date-text.js';
import { inAsciiDigits } from './digits.js';
import type { Rule } from './rule.js';

/** Spaces and no-break spaces may stand between the parts. */
const GAP = '[ \\u00A0]*';
const YEAR = '([0-9]{1,2}|[0-9]{4})';
const NUMBER = '([0-9]{1,2})';
const ERA = '(明治|明|大正|大|昭和|昭|平成|平|令和|令)';

/** The year before the first of an era, by the first character of its name. */
const YEAR_BEFORE: Readonly<Record<string, number>> = { 明: 1867, 大: 1911, 昭: 1925, 平: 1988, 令: 2018 };

const MONTH = [GAP, '年', GAP, NUMBER, GAP, '月'].join('');
const MONTH_AND_DAY = [MONTH, GAP, NUMBER, GAP, '日'].join('');

const CJK_YEAR_MONTH = new RegExp(`^${YEAR}${MONTH}$`);
const CJK_YEAR_MONTH_DAY = new RegExp(`^${YEAR}${MONTH_AND_DAY}$`);
const ERA_YEAR_MONTH = new RegExp(`^${ERA}${GAP}([0-9]{1,2}|元)${MONTH}$`);
const ERA_YEAR_MONTH_DAY = new RegExp(`^${ERA}${GAP}([0-9]{1,2}|元)${MONTH_AND_DAY}$`);

/** Registries 2 and 3 `dateyearmonthcjk`, `dateyearmonthdaycjk`: `2020年4月30日`, digits of either width. */
export const dateYearMonthCjk = wide((text) => {
  const [, year, month] = CJK_YEAR_MONTH.exec(text) ?? [];
  return year === undefined || month === undefined ? undefined : yearMonthText(year, month);
});

export const dateYearMonthDayCjk = wide((text) => {
  const [, year, month, day] = CJK_YEAR_MONTH_DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dateText(year, month, day);
});

/**
 * Years of a Japanese emperor: `令和2年4月30日`, the first as `元`. The registries know where an era begins, not where
 * it ends: 平成 32 is 2020.
 */
export const dateEraYearMonth = wide((text) => {
  const [, era, year, month] = ERA_YEAR_MONTH.exec(text) ?? [];
  const counted = eraYear(era, year);
  return counted === undefined || month === undefined ? undefined : yearMonthText(counted, month);
});

export const dateEraYearMonthDay = wide((text) => {
  const [, era, year, month, day] = ERA_YEAR_MONTH_DAY.exec(text) ?? [];
  const counted = eraYear(era, year);
  if (counted === undefined || month === undefined || day === undefined) return undefined;
  return dateText(counted, month, day);
});

/** No era has a year 0. */
function eraYear(era: string | undefined, year: string | undefined): string | undefined {
  const before = YEAR_BEFORE[era?.charAt(0) ?? ''];
  const count = year === '元' ? 1 : Number(year);
  return before === undefined || count === 0 ? undefined : String(before + count);
}

function wide(rule: Rule): Rule {
  return inAsciiDigits('full-width', rule);
}
