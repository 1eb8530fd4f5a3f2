import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { shownValue } from '../../../../src/xbrl/inline/transformations/shown-value.js';
import type { ShownKind, ShownLanguage } from '../../../../src/xbrl/inline/transformations/shown-value.js';
import { transformationOf } from '../../../../src/xbrl/inline/transformations/transform.js';
import { decimalKey, readDecimal } from '../../../../src/xbrl/xsd/values/decimal-text.js';

const languages = fc.constantFrom<ShownLanguage>('nl', 'en');

/** What a reader of the page makes of it: the rule applied, and a minus for `sign`. */
function readBack(kind: ShownKind, value: string, language: ShownLanguage): string | undefined {
  const { text, format, isNegative } = shownValue(kind, value, language);
  const read = format === undefined ? text : transformationOf(format)?.(text);
  return read === undefined ? undefined : `${isNegative ? '-' : ''}${read}`;
}

describe('shownValue', () => {
  it('shows numbers as a Dutch reader expects them, without the minus', () => {
    const shown = shownValue('number', '-1234567.50', 'nl');
    expect(shown.text).toBe('1.234.567,50');
    expect(shown.isNegative).toBe(true);
    expect(shown.format).toBe('{http://www.xbrl.org/inlineXBRL/transformation/2022-02-16}num-comma-decimal');
  });

  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['999', '999'],
    ['1000', '1.000'],
    ['007', '7'],
    ['.5', '0,5'],
    ['+12.', '12'],
  ])('shows the number %s as %s', (value, text) => {
    expect(shownValue('number', value, 'nl').text).toBe(text);
  });

  it('shows numbers, dates and booleans in English', () => {
    expect(shownValue('number', '1234567.5', 'en').text).toBe('1,234,567.5');
    expect(shownValue('date', '2024-03-01', 'en').text).toBe('1 March 2024');
    expect(shownValue('boolean', 'false', 'en').text).toBe('No');
  });

  it('shows dates and booleans in Dutch', () => {
    expect(shownValue('date', '2024-03-01', 'nl').text).toBe('1 maart 2024');
    expect(shownValue('boolean', '1', 'nl').text).toBe('Ja');
    expect(shownValue('boolean', 'false', 'nl').text).toBe('Nee');
  });

  it.each<[ShownKind, string]>([
    ['number', 'veel'],
    ['number', '1e3'],
    ['date', '2024-02-30'],
    ['date', '2024-02-28Z'],
    ['date', '0099-01-01'],
    ['boolean', 'ja'],
    ['text', 'Ja'],
  ])('shows as it is, without a rule: %s %s', (kind, value) => {
    expect(shownValue(kind, value, 'nl')).toEqual({ text: value, format: undefined, isNegative: false });
  });

  it('gives a number that its rule reads back as the same number', () => {
    const digits = fc.stringMatching(/^[0-9]{1,40}$/);
    const number = fc
      .tuple(fc.constantFrom('', '-', '+'), digits, fc.option(digits, { nil: undefined }))
      .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}`);
    fc.assert(
      fc.property(number, languages, (value, language) => {
        expect(keyOf(readBack('number', value, language))).toBe(keyOf(value));
      }),
    );
  });

  it('gives a date that its rule reads back as the same date', () => {
    const date = fc
      .date({
        min: new Date('1000-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, languages, (value, language) => {
        expect(shownValue('date', value, language).format).toBeDefined();
        expect(readBack('date', value, language)).toBe(value);
      }),
    );
  });

  it('gives a boolean that its rule reads back as the same boolean', () => {
    for (const value of ['true', 'false']) {
      expect(readBack('boolean', value, 'nl')).toBe(value);
      expect(readBack('boolean', value, 'en')).toBe(value);
    }
  });
});

function keyOf(text: string | undefined): string | undefined {
  const number = text === undefined ? undefined : readDecimal(text);
  return number === undefined ? undefined : decimalKey(number);
}
