import { booleanValue, type DecimalValue, integerValue, stringValue } from '../values/atomic-value.js';
import { compareCodePoints } from '../values/compare.js';
import { textOf } from '../values/value-text.js';
import { fail } from '../xpath-error.js';
import type { Call } from '../context.js';
import { focusItem } from './focus.js';
import { type Args, doubleAt, optionalTextAt, textAt, valueAt, valuesAt } from './arguments.js';
import { stringOf } from './accessors.js';
import { checkCollation } from './collation.js';
import type { Declared, Implementation } from './declare.js';
import { collapsed } from '../../xml/collapsed.js';

/** fn:concat (F&O §7.4.1), of any number of arguments. */
export const concatenate: Implementation = (args, { budget }) => {
  let text = '';
  args.forEach((_, index) => {
    const value = valueAt(args, index);
    if (value === undefined) return;
    text += textOf(value);
    budget.text(text.length);
  });
  return [stringValue(text)];
};

/** F&O §7.2 to §7.4. */
export const STRINGS: readonly Declared[] = [
  [
    'fn:codepoints-to-string($arg as xs:integer*) as xs:string',
    (args, { budget }) => {
      const points = valuesAt(args, 0) as readonly DecimalValue[];
      budget.text(points.length);
      return [stringValue(points.map(({ value }) => character(value)).join(''))];
    },
  ],
  [
    'fn:string-to-codepoints($arg as xs:string?) as xs:integer*',
    (args, { budget }) => {
      const text = textAt(args, 0);
      budget.items(text.length);
      return Array.from(text, (one) => integerValue(one.codePointAt(0) ?? 0));
    },
  ],
  [
    [
      'fn:compare($comparand1 as xs:string?, $comparand2 as xs:string?) as xs:integer?',
      'fn:compare($comparand1 as xs:string?, $comparand2 as xs:string?, $collation as xs:string) as xs:integer?',
    ],
    (args, call) => {
      checkCollation(args, 2, call);
      const [a, b] = [optionalTextAt(args, 0), optionalTextAt(args, 1)];
      if (a === undefined || b === undefined) return [];
      return [integerValue(Math.sign(compareCodePoints(a, b)))];
    },
  ],
  [
    'fn:codepoint-equal($comparand1 as xs:string?, $comparand2 as xs:string?) as xs:boolean?',
    (args) => {
      const [a, b] = [optionalTextAt(args, 0), optionalTextAt(args, 1)];
      return a === undefined || b === undefined ? [] : [booleanValue(a === b)];
    },
  ],
  [
    'fn:string-join($arg1 as xs:string*, $arg2 as xs:string) as xs:string',
    (args, { budget }) => {
      const texts = valuesAt(args, 0).map(textOf);
      const separator = textAt(args, 1);
      const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
      budget.text(length);
      budget.spend(texts.length);
      return [stringValue(texts.join(separator))];
    },
  ],
  [
    [
      'fn:substring($sourceString as xs:string?, $startingLoc as xs:double) as xs:string',
      'fn:substring($sourceString as xs:string?, $startingLoc as xs:double, $length as xs:double) as xs:string',
    ],
    (args) => [stringValue(substring(args))],
  ],
  [
    ['fn:string-length() as xs:integer', 'fn:string-length($arg as xs:string?) as xs:integer'],
    (args, call) => [integerValue(characterCount(textOrFocus(args, call)))],
  ],
  [
    ['fn:normalize-space() as xs:string', 'fn:normalize-space($arg as xs:string?) as xs:string'],
    (args, call) => {
      const words = textOrFocus(args, call).split(/[\t\n\r ]+/);
      return [stringValue(words.filter((word) => word !== '').join(' '))];
    },
  ],
  [
    [
      'fn:normalize-unicode($arg as xs:string?) as xs:string',
      'fn:normalize-unicode($arg as xs:string?, $normalizationForm as xs:string) as xs:string',
    ],
    (args) => [stringValue(normalizedUnicode(textAt(args, 0), normalizationForm(args)))],
  ],
  ['fn:upper-case($arg as xs:string?) as xs:string', (args) => [stringValue(textAt(args, 0).toUpperCase())]],
  ['fn:lower-case($arg as xs:string?) as xs:string', (args) => [stringValue(textAt(args, 0).toLowerCase())]],
  [
    'fn:translate($arg as xs:string?, $mapString as xs:string, $transString as xs:string) as xs:string',
    (args, { budget }) => {
      budget.spend(textAt(args, 0).length + textAt(args, 1).length);
      return [stringValue(translated(textAt(args, 0), textAt(args, 1), textAt(args, 2)))];
    },
  ],
];

/** @throws XPathError err:FOCH0001 */
function character(value: DecimalValue['value']): string {
  const point = value.toNumber();
  const isXml =
    point === 9 ||
    point === 10 ||
    point === 13 ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff);
  return isXml ? String.fromCodePoint(point) : fail('FOCH0001', value.toFixed());
}

/** The argument, or the context item as a string where none was written. */
function textOrFocus(args: Args, call: Call): string {
  return args.length === 0 ? stringOf(focusItem(call)) : textAt(args, 0);
}

function characterCount(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if (isHighSurrogate(text.charCodeAt(at))) {
      count--;
      at++;
    }
  }
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** F&O §7.4.3: characters at positions that are at least the start and below start and length. */
function substring(args: Args): string {
  const text = textAt(args, 0);
  const start = Math.round(doubleAt(args, 1));
  const end = args.length > 2 ? start + Math.round(doubleAt(args, 2)) : Infinity;
  // NaN is in no order with any position.
  if (Number.isNaN(start) || Number.isNaN(end)) return '';
  const [from, to] = [Math.max(start - 1, 0), Math.max(end - 1, 0)];
  if (characterCount(text) === text.length) return text.slice(from, to);
  return Array.from(text).slice(from, to).join('');
}

/** F&O §7.4.6: names of forms in any case, without spaces around. */
function normalizationForm(args: Args): string {
  return args.length > 1 ? collapsed(textAt(args, 1)).toUpperCase() : 'NFC';
}

function normalizedUnicode(text: string, form: string): string {
  if (form === '') return text;
  const isSupported = form === 'NFC' || form === 'NFD' || form === 'NFKC' || form === 'NFKD';
  return isSupported ? text.normalize(form) : fail('FOCH0003', form);
}

/** F&O §7.4.9: the first occurrence in the map counts; what has no counterpart is left out. */
function translated(text: string, from: string, to: string): string {
  const targets = Array.from(to);
  const map = new Map<string, string>();
  Array.from(from).forEach((one, index) => {
    if (!map.has(one)) map.set(one, targets[index] ?? '');
  });
  let result = '';
  for (const one of text) result += map.get(one) ?? one;
  return result;
}
