import { describe, expect, test } from '@jest/globals';
import { context, fact, filter, instant, money, passing } from './filter-case.js';

/** Money of a year, a text, money at an instant with a balance, and a tuple. */
const FACTS = [
  fact('total', 1),
  fact('note', 'words'),
  context('now', instant('2001-12-31')) + money('cash', 'now', '2'),
  `<t:box>${money('part', 'now', '3')}</t:box>`,
];

const name = (parent: string, written: string): string =>
  `<cf:${parent}><cf:qname>${written}</cf:qname></cf:${parent}>`;

describe('concept filters (Concept Filters 1.0 §2)', () => {
  test.each([
    [
      'the period type of the concept',
      filter('cf:conceptPeriodType', 'periodType="instant"'),
      ['words', '2'],
    ],
    ['duration', filter('cf:conceptPeriodType', 'periodType="duration"'), ['1', '3']],
    ['the balance', filter('cf:conceptBalance', 'balance="debit"'), ['2']],
    ['no balance, of items only', filter('cf:conceptBalance', 'balance="none"'), ['1', 'words', '3']],
    [
      'an attribute of the declaration',
      filter('cf:conceptCustomAttribute', '', name('attribute', 't:grade')),
      ['2'],
    ],
    [
      'its value, by type',
      filter('cf:conceptCustomAttribute', 'value="3 + 4"', name('attribute', 't:grade')),
      ['2'],
    ],
    ['another value', filter('cf:conceptCustomAttribute', 'value="8"', name('attribute', 't:grade')), []],
    ['no value', filter('cf:conceptCustomAttribute', 'value="()"', name('attribute', 't:grade')), []],
    ['a type', filter('cf:conceptDataType', 'strict="true"', name('type', 't:ownMoney')), ['2']],
    [
      'a type itself',
      filter('cf:conceptDataType', 'strict="true"', name('type', 'xbrli:monetaryItemType')),
      ['1', '3'],
    ],
    [
      'what derives',
      filter('cf:conceptDataType', 'strict="false"', name('type', 'xbrli:monetaryItemType')),
      ['1', '2', '3'],
    ],
    [
      'a head',
      filter('cf:conceptSubstitutionGroup', 'strict="true"', name('substitutionGroup', 't:total')),
      ['2'],
    ],
    [
      'a head itself',
      filter('cf:conceptSubstitutionGroup', 'strict="true"', name('substitutionGroup', 'xbrli:item')),
      ['1', 'words', '3'],
    ],
    [
      'what leads to it',
      filter('cf:conceptSubstitutionGroup', 'strict="false"', name('substitutionGroup', 'xbrli:item')),
      ['1', 'words', '2', '3'],
    ],
    [
      'the head of tuples',
      filter('cf:conceptSubstitutionGroup', 'strict="false"', name('substitutionGroup', 'xbrli:tuple')),
      ['3'],
    ],
  ])('tell facts by %s', (_what, written, expected) => {
    expect(passing(written, FACTS)).toEqual(expected);
  });

  test('tell the opposite where the arc is a complement', () => {
    const written = filter('cf:conceptBalance', 'balance="debit"');
    // A tuple is no debit either.
    expect(passing(written, FACTS, { complement: true })).toEqual(['1', 'words', '3', '3']);
  });

  test('compute a name for each fact', () => {
    const expression = "<cf:type><cf:qnameExpression>xs:QName('t:ownMoney')</cf:qnameExpression></cf:type>";
    const written = filter(
      'cf:conceptDataType',
      'strict="true" xmlns:xs="http://www.w3.org/2001/XMLSchema"',
      expression,
    );
    expect(passing(written, FACTS)).toEqual(['2']);
  });
});
