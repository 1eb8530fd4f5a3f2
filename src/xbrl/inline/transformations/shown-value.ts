import { readDateTimeParts } from '../../xsd/values/date-time.js';
import { readDecimal } from '../../xsd/values/decimal-text.js';
import { collapsed } from '../../xml/collapsed.js';
import type { QName } from '../../xml/qname.js';
import { qname } from '../../xml/qname.js';
import { REGISTRY_5 } from './registry-5.js';

export type ShownKind = 'number' | 'boolean' | 'date' | 'text';
export type ShownLanguage = 'nl' | 'en';

/** A value as a page shows it, and the rule that makes the value of it again. */
export interface ShownValue {
  readonly text: string;
  /** Undefined where the text is the value. */
  readonly format: QName | undefined;
  /** Whether the value is below zero: the text never says so, the attribute `sign` does (Inline XBRL 1.1 §10.1). */
  readonly isNegative: boolean;
}

interface Words {
  readonly thousands: string;
  readonly decimalMark: string;
  readonly number: string;
  readonly date: string;
  readonly months: readonly string[];
  readonly yes: string;
  readonly no: string;
}

const WORDS: Readonly<Record<ShownLanguage, Words>> = {
  nl: {
    thousands: '.',
    decimalMark: ',',
    number: 'num-comma-decimal',
    date: 'date-day-monthname-year-nl',
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    yes: 'Ja',
    no: 'Nee',
  },
  en: {
    thousands: ',',
    decimalMark: '.',
    number: 'num-dot-decimal',
    date: 'date-day-monthname-year-en',
    months: words('January February March April May June July August September October November December'),
    yes: 'Yes',
    no: 'No',
  },
};

/**
 * @param value the lexical text of a decimal, a boolean or a date (XML Schema Part 2), or any text. What is not of
 *   its kind, and a date with a zone or outside the years 1000 to 9999, is shown as it is.
 */
export function shownValue(kind: ShownKind, value: string, language: ShownLanguage): ShownValue {
  switch (kind) {
    case 'number':
      return shownNumber(value, WORDS[language]);
    case 'boolean':
      return shownBoolean(value, WORDS[language]);
    case 'date':
      return shownDate(value, WORDS[language]);
    case 'text':
      return asItIs(value);
  }
}

/** Grouped by thousands, with the digits behind the mark that the value has. */
function shownNumber(value: string, { thousands, decimalMark, number }: Words): ShownValue {
  const decimal = readDecimal(collapsed(value));
  if (decimal === undefined) return asItIs(value);
  const fraction = /\.([0-9]+)$/.exec(collapsed(value))?.[1];
  const whole = inThousands(decimal.whole === '' ? '0' : decimal.whole, thousands);
  const text = fraction === undefined ? whole : `${whole}${decimalMark}${fraction}`;
  return { text, format: rule(number), isNegative: decimal.isNegative };
}

function inThousands(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
  return groups.reverse().join(separator);
}

function shownBoolean(value: string, { yes, no }: Words): ShownValue {
  const text = collapsed(value);
  if (text === 'true' || text === '1') return { text: yes, format: rule('fixed-true'), isNegative: false };
  if (text === 'false' || text === '0') return { text: no, format: rule('fixed-false'), isNegative: false };
  return asItIs(value);
}

/** `30 april 2024`. A year needs four digits: the rule takes two for a year of this century. */
function shownDate(value: string, { months, date }: Words): ShownValue {
  const [, year, month, day] = /^([1-9][0-9]{3})-([0-9]{2})-([0-9]{2})$/.exec(collapsed(value)) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return asItIs(value);
  if (readDateTimeParts('date', collapsed(value)) === undefined) return asItIs(value);
  return { text: `${Number(day)} ${name} ${year}`, format: rule(date), isNegative: false };
}

function asItIs(value: string): ShownValue {
  return { text: value, format: undefined, isNegative: false };
}

function rule(localName: string): QName {
  return qname(REGISTRY_5.namespace, localName);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
