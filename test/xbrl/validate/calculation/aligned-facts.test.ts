import { describe, expect, test } from '@jest/globals';
import { codes, fact, nil } from './calculation-case.js';

const BY_ROUNDING = 'calc11e:inconsistentCalculationUsingRounding';

describe('facts take part together where all but their concept is the same (Calculations 1.1 §5.1)', () => {
  test.each([
    ['another moment', fact('A', '9') + fact('B', '5', 'INF', 'other'), []],
    ['the same moment, written otherwise', fact('A', '9') + fact('B', '5', 'INF', 'same'), [BY_ROUNDING]],
    ['another entity', fact('A', '9') + fact('B', '5', 'INF', 'otherEntity'), []],
    ['the same identifier by another scheme', fact('A', '9') + fact('B', '5', 'INF', 'otherScheme'), []],
    ['another unit', fact('A', '9') + fact('B', '5', 'INF', 'c', 'usd'), []],
    ['dimensions and none', fact('A', '9') + fact('B', '5', 'INF', 'dims'), []],
    [
      'dimensions in another order',
      fact('A', '9', 'INF', 'dims') + fact('B', '5', 'INF', 'dimsTurned'),
      [BY_ROUNDING],
    ],
    [
      'dimensions in another container',
      fact('A', '9', 'INF', 'dims') + fact('B', '5', 'INF', 'dimsSplit'),
      [BY_ROUNDING],
    ],
    ['another member', fact('A', '9', 'INF', 'dims') + fact('B', '5', 'INF', 'otherMember'), []],
    ['another typed value', fact('A', '9', 'INF', 'dims') + fact('B', '5', 'INF', 'otherValue'), []],
    [
      'a typed value that says that it is not nil',
      fact('A', '9', 'INF', 'dims') + fact('B', '5', 'INF', 'typedNotNil'),
      [BY_ROUNDING],
    ],
    [
      'typed values that are nil',
      fact('A', '9', 'INF', 'typedNil') + fact('B', '5', 'INF', 'typedNilToo'),
      [BY_ROUNDING],
    ],
    ['a total alone', fact('A', '9'), []],
    ['a part alone', fact('B', '9'), []],
    ['a nil total', nil('A') + fact('B', '5'), []],
    ['a nil part beside another', fact('A', '5') + fact('B', '5') + nil('C'), []],
    ['what has no unit', fact('A', '9') + '<t:B contextRef="c" decimals="0">5</t:B>', []],
    ['what has no context', fact('A', '9') + '<t:B unitRef="u" decimals="0">5</t:B>', []],
    ['text where a number belongs', fact('A', 'none') + fact('B', '5'), []],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});
