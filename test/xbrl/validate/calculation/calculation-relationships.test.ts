import { describe, expect, test } from '@jest/globals';
import { calculationLayer } from '../../../../src/xbrl/validate/calculation/layer.js';
import {
  arc,
  calculationCase,
  calculationLink,
  type Choice,
  codes,
  fact,
  OTHER_ROLE,
  ROLE,
  sum,
  XBRL_21,
} from './calculation-case.js';

describe('the relationships of a taxonomy', () => {
  function errors(arcs: string, choice?: Choice): string[] {
    const subject = calculationCase('', calculationLink(arcs));
    const rules = calculationLayer(choice)?.taxonomyRules ?? [];
    return rules
      .flatMap((rule) => [...rule.check(subject)])
      .map(({ code, message }) => `${code} ${message.en}`);
  }

  const twice = (arcrole?: string) => arc('A', 'B', '1', arcrole) + arc('A', 'B', '-1', arcrole);
  const REPEATED = `calc11e:duplicateCalculationRelationships t:B counts towards t:A more than once (role ${ROLE}).`;

  test('join a total and a part once', () => {
    expect(errors(arc('A', 'B', '1') + arc('A', 'C', '1'))).toEqual([]);
    expect(errors(twice())).toEqual([REPEATED]);
  });

  test('may be repeated in another network', () => {
    const links = sum() + sum(undefined, OTHER_ROLE) + sum(XBRL_21);
    const subject = calculationCase('', links);
    for (const choice of [undefined, '1.1'] as const) {
      const rules = calculationLayer(choice)?.taxonomyRules ?? [];
      expect(rules.flatMap((rule) => [...rule.check(subject)])).toEqual([]);
    }
  });

  test('may be repeated where one of them is prohibited', () => {
    const arcs =
      arc('A', 'B', '1') +
      arc('A', 'B', '1', undefined, 'use="prohibited" priority="1"') +
      arc('A', 'B', '-1');
    expect(errors(arcs)).toEqual([]);
  });

  const notDecimal = (name: string) =>
    `calc11e:nonDecimalItemNode t:${name} takes part in a summation, but is no item with a decimal number (role ${ROLE}).`;

  test.each([
    ['Whole', []],
    ['Double', [notDecimal('Double')]],
    ['Text', [notDecimal('Text')]],
    ['Fraction', [notDecimal('Fraction')]],
    ['Group', [notDecimal('Group')]],
    ['Cube', [notDecimal('Cube')]],
  ])('join items with decimal numbers: %s', (name, expected) => {
    expect(errors(arc('A', name, '1'))).toEqual(expected);
    expect(errors(arc(name, 'A', '1'))).toEqual(expected);
  });

  test('name a concept once for each network', () => {
    expect(errors(arc('Double', 'A', '1') + arc('Double', 'B', '1') + arc('Double', 'Text', '1'))).toEqual([
      notDecimal('Double'),
      notDecimal('Text'),
    ]);
  });

  test('name a concept once, though it counts twice', () => {
    expect(errors(arc('A', 'Double', '1') + arc('A', 'Double', '-1'))).toEqual([
      `calc11e:duplicateCalculationRelationships t:Double counts towards t:A more than once (role ${ROLE}).`,
      notDecimal('Double'),
    ]);
  });

  test.each([
    ['repeated', twice()],
    ['of other numbers', arc('A', 'B', '1') + arc('A', 'Double', '1')],
  ])('that are %s make no sum to check', (_, arcs) => {
    expect(codes(fact('A', '9') + fact('B', '5'), undefined, calculationLink(arcs))).toEqual([]);
  });

  test('of XBRL 2.1 are judged only where Calculations 1.1 is asked for', () => {
    expect(errors(twice(XBRL_21))).toEqual([]);
    expect(errors(twice(XBRL_21), '2.1')).toEqual([]);
    expect(errors(twice(XBRL_21), '1.1')).toEqual([REPEATED]);
    expect(errors(twice(XBRL_21), '1.1-truncation')).toEqual([REPEATED]);
  });
});
