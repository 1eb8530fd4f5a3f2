import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalMarkOf, readTypedNumber } from '../../../src/npo/input/values/typed-number.js';

function decimalOf(text: string): string | undefined {
  const typed = readTypedNumber(text);
  return typed.kind === 'number' ? typed.decimal : undefined;
}

describe('a typed number', () => {
  test.each([
    ['1234', '1234'],
    ['0', '0'],
    ['1.234,56', '1234.56'],
    ['1234,56', '1234.56'],
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['1 234,56', '1234.56'],
    ['1\u00A0234,56', '1234.56'],
    ['1\u2009234\u202F567,00', '1234567.00'],
    ["1'234.56", '1234.56'],
    ['€ 1.234,56', '1234.56'],
    ['€\u00A01.234,56', '1234.56'],
    ['1.234,56 €', '1234.56'],
    ['EUR 12,50', '12.50'],
    ['12,50 euro', '12.50'],
    ['€ 1.234,-', '1234.0'],
    ['€ 1.234,--', '1234.0'],
    ['12,=', '12.0'],
    ['-12,50', '-12.50'],
    ['- 12,50', '-12.50'],
    ['€ -12,50', '-12.50'],
    ['-€ 12,50', '-12.50'],
    ['12,50-', '-12.50'],
    ['12,50 -', '-12.50'],
    ['(12,50)', '-12.50'],
    ['(€ 1.234,50)', '-1234.50'],
    ['\u221212,50', '-12.50'],
    ['\u201312,50', '-12.50'],
    ['-1.234,-', '-1234.0'],
    ['+12,50', '12.50'],
    [',5', '0.5'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
    ['12.3456', '12.3456'],
    ['1 234.567', '1234.567'],
  ])('%s is %s', (text, decimal) => {
    expect(decimalOf(text)).toBe(decimal);
  });

  test.each([
    '',
    'n.v.t.',
    'tien',
    '12,50 p/m',
    '1.23.45',
    '1,23,45',
    '12.34,56',
    '1.234,56,78',
    '(12,50',
    '12,50)',
    '-(12,50)',
    '-12,50-',
    '--12',
    '12-13',
    '1 2 3',
    '12 34,00',
    '12,',
    '.',
    ',',
    '€',
    '1e5',
    '0x10',
    '½',
    '1'.repeat(100),
  ])('%j is none', (text) => {
    expect(readTypedNumber(text).kind).toBe('none');
  });

  test.each(['-', '€ -', '\u2013', '--', ' - '])('%j is the dash of a bookkeeper', (text) => {
    expect(readTypedNumber(text).kind).toBe('dash');
  });

  test.each([
    ['12,5%', '12.5'],
    ['12.5 %', '12.5'],
    ['100%', '100'],
  ])('%s is a percentage', (text, decimal) => {
    expect(readTypedNumber(text)).toMatchObject({ kind: 'number', decimal, isPercentage: true });
  });

  test.each([
    ['1.234', 'point', '1234', '1.234'],
    ['1,234', 'comma', '1234', '1.234'],
    ['-12.500', 'point', '-12500', '-12.500'],
    ['(999,999)', 'comma', '-999999', '-999.999'],
    ['€ 1.234', 'point', '1234', '1.234'],
  ])('%s has two readings', (text, mark, asThousands, asDecimals) => {
    expect(readTypedNumber(text)).toMatchObject({ kind: 'either', mark, asThousands, asDecimals });
  });

  test('shows what its writer puts before the decimals', () => {
    expect(decimalMarkOf(['12', '1.234', '12,50', '1.234.567'])).toBe('comma');
    expect(decimalMarkOf(['12', '1,234', '12.50'])).toBe('point');
    expect(decimalMarkOf(['12.50', '12,50'])).toBe('both');
    expect(decimalMarkOf(['12', '1.234', '1,234', 'tien', '-'])).toBe('unknown');
  });
});

const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

/** The ways in which people write an amount of euros and cents. */
const WRITERS: readonly ((whole: string, cent: string) => string)[] = [
  (whole, cent) => `${whole},${cent}`,
  (whole, cent) => `${whole}.${cent}`,
  (whole, cent) => `${grouped(whole, '.')},${cent}`,
  (whole, cent) => `${grouped(whole, ',')}.${cent}`,
  (whole, cent) => `${grouped(whole, '\u00A0')},${cent}`,
  (whole, cent) => `${grouped(whole, ' ')}.${cent}`,
  (whole, cent) => `€ ${grouped(whole, '.')},${cent}`,
  (whole, cent) => `${grouped(whole, '.')},${cent} euro`,
];

const SIGNS: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `${text}-`,
  (text) => `(${text})`,
  (text) => `\u2212${text}`,
];

function grouped(whole: string, separator: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

describe('any amount', () => {
  test('is read back however it is written', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...WRITERS), fc.constantFrom(...SIGNS), (amount, write, sign) => {
        const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
        const [whole, cent] = [digits.slice(0, -2), digits.slice(-2)];
        const text = write(whole, cent);
        expect(decimalOf(amount < 0n ? sign(text) : text)).toBe(`${amount < 0n ? '-' : ''}${whole}.${cent}`);
      }),
    );
  });

  test('is never taken for another one: a text is one number, two that are named, or none', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,- €%()')), maxLength: 12 });
    fc.assert(
      fc.property(text, (written) => {
        const typed = readTypedNumber(written);
        const digits = written.replace(/\D/g, '');
        const plain = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
        // `12,-` is 12.0.
        if (typed.kind === 'number') {
          expect([plain(digits), plain(`${digits}0`)]).toContain(plain(typed.decimal));
        }
        if (typed.kind === 'either') {
          expect(plain(typed.asThousands)).toBe(digits);
          expect(plain(typed.asDecimals)).toBe(digits);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
