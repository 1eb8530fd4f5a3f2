import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outcome } from './evaluate.js';

describe('decimals and integers are exact (F&O §6.2)', () => {
  test.each([
    ['1.1 + 2.2 eq 3.3', 'true'],
    ['0.1 + 0.2', '0.3'],
    ['336300.95 + 49243.65', '385544.6'],
    ['5.10 * 3', '15.3'],
    ['123456789012345678901234567890.12 * 3', '370370367037037036703703703670.36'],
    ['123456789012345678901234567890 + 1', '123456789012345678901234567891'],
    ['1000000000000000000000000000000.01 - 0.01', '1000000000000000000000000000000'],
    ['9007199254740993 - 1', '9007199254740992'],
    ['1 div 8', '0.125'],
    ['7 div 2', '3.5'],
    ['1 div 4 * 4', '1'],
    ['10 idiv 3', '3'],
    ['-7 idiv 2', '-3'],
    ['100000000000000000000000000001 idiv 2', '50000000000000000000000000000'],
    ['10 mod 3', '1'],
    ['6 mod -2', '0'],
    ['-7.5 mod 2', '-1.5'],
    ['4.5 mod 1.2', '0.9'],
    ['1 div 0', 'err:FOAR0001'],
    ['1 idiv 0', 'err:FOAR0001'],
    ['1 mod 0.0', 'err:FOAR0001'],
    ["1 + 'a'", 'err:XPTY0004'],
    ['true() + 1', 'err:XPTY0004'],
    ['() + 1', ''],
    ['1 + ()', ''],
    ['(1, 2) + 1', 'err:XPTY0004'],
    ['-()', ''],
    ["-'a'", 'err:XPTY0004'],
    ['-(-0.0)', '0'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });

  test.each(['-(0)', '-0.0', '0 * -5', '-1 idiv 2', 'round(-0.4)', "xs:decimal('-0')"])(
    'the zero %s has no sign, as a double neither',
    (zero) => {
      expect(outcome(`1 div xs:double(${zero}), xs:float(${zero})`)).toBe('INF | 0');
    },
  );

  test('a quotient that does not end has thirty-four digits behind the point', () => {
    expect(outcome('1000 div 3')).toMatch(/^333\.3{34,}$/);
    expect(outcome('2 div 3')).toMatch(/^0\.6{33,}7$/);
  });

  test('a small quotient has thirty-four digits that count', () => {
    expect(outcome('1 div 3000000000000000000000000000000000000000000')).toMatch(/^0\.0{42}3{34}$/);
  });
});

describe('floating-point numbers are those of IEEE 754', () => {
  test.each([
    ['0.1e0 + 0.2e0', '0.30000000000000004'],
    ['1e0 div 0', 'INF'],
    ['-1e0 div 0', '-INF'],
    ['0e0 div 0', 'NaN'],
    ['5e0 mod 0', 'NaN'],
    ['1e0 idiv 0', 'err:FOAR0001'],
    ["xs:double('INF') idiv 1", 'err:FOAR0002'],
    ["1 idiv xs:double('NaN')", 'err:FOAR0002'],
    ["5 idiv xs:double('INF')", '0'],
    ['3.1E1 idiv 6', '5'],
    ['1.23E2 mod 0.6E1', '3'],
    ['0e0 * -1', '-0'],
    ['xs:float(1) div 3', '0.33333334'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

/** A number as a fraction of whole numbers: an implementation that shares nothing with ours. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fractionOf(text: string): Fraction {
  const [whole = '', digits = ''] = text.split('.');
  return { over: BigInt(whole + digits), under: 10n ** BigInt(digits.length) };
}

function isSame(a: Fraction, b: Fraction): boolean {
  return a.over * b.under === b.over * a.under;
}

describe('decimal arithmetic agrees with fractions of whole numbers', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const decimals = fc.tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.nat(20)).map(([digits, places]) => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
    const point = text.length - places;
    return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${places === 0 ? '' : `.${text.slice(point)}`}`;
  });
  const check = (operator: string, expected: (a: Fraction, b: Fraction) => Fraction | undefined): void => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        const wanted = expected(fractionOf(left), fractionOf(right));
        const found = outcome(`${left} ${operator} ${right}`);
        const isRight = wanted === undefined ? found === 'err:FOAR0001' : isSame(fractionOf(found), wanted);
        if (!isRight) throw new Error(`${left} ${operator} ${right} is not ${found} (SEED=${seed})`);
      }),
      { seed, numRuns: 300 },
    );
  };

  test(`sums, seed ${seed}`, () => {
    check('+', (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }));
  });

  test(`differences, seed ${seed}`, () => {
    check('-', (a, b) => ({ over: a.over * b.under - b.over * a.under, under: a.under * b.under }));
  });

  test(`comparisons, seed ${seed}`, () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        const [a, b] = [fractionOf(left), fractionOf(right)];
        const wanted = a.over * b.under < b.over * a.under;
        expect(outcome(`${left} lt ${right}`)).toBe(String(wanted));
      }),
      { seed, numRuns: 300 },
    );
  });

  test(`products, quotients and remainders of positive and negative numbers, seed ${seed}`, () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        const [a, b] = [fractionOf(left), fractionOf(right)];
        const product = { over: a.over * b.over, under: a.under * b.under };
        expect(isSame(fractionOf(outcome(`${left} * ${right}`)), product)).toBe(true);
        if (b.over === 0n) return;
        // Division of whole numbers cuts off, and so does that of BigInt.
        const [over, under] = [a.over * b.under, a.under * b.over];
        expect(outcome(`${left} idiv ${right}`)).toBe(String(over / under));
        const rest = {
          over: a.over * b.under - (over / under) * b.over * a.under,
          under: a.under * b.under,
        };
        expect(isSame(fractionOf(outcome(`${left} mod ${right}`)), rest)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});
