import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { summationConsistent } from '../../../../src/xbrl/validate/calculation/rules/summation-consistent.js';
import {
  arc,
  calculationCase,
  calculationLink,
  CALCULATIONS_11,
  fact,
  nil,
  precise,
  ROLE,
  sum,
  XBRL_21,
} from './calculation-case.js';

function inconsistencies(facts: string, arcrole = XBRL_21): string[] {
  const subject = calculationCase(facts, sum(arcrole));
  return [...summationConsistent.check(subject)].map(({ code, message }) => `${code} ${message.en}`);
}

const WRONG = expect.stringMatching(/^xbrl21:calculation-inconsistency /);

describe('a summation (XBRL 2.1 §5.2.5.2) is consistent', () => {
  test.each([
    ['where the items add up', fact('A', '6') + fact('B', '5') + fact('C', '3') + fact('D', '2')],
    ['where an item is not reported', fact('A', '5') + fact('B', '5')],
    ['where no item is reported', fact('A', '5')],
    ['where the total is nil', nil('A') + fact('B', '5')],
    ['where the only item is nil', fact('A', '5') + nil('B')],
    ['where the total is a duplicate', fact('A', '9') + fact('A', '9') + fact('B', '5')],
    ['where an item is a duplicate', fact('A', '9') + fact('B', '5') + fact('B', '5')],
    ['where the items are of another moment', fact('A', '9') + fact('B', '5', 'INF', 'other')],
    ['where the moment is written otherwise', fact('A', '5') + fact('B', '5', 'INF', 'same')],
    ['where the total is rounded', fact('A', '1200', '-2') + fact('B', '1234')],
    ['where an item is rounded first', fact('A', '1200') + fact('B', '1234', '-2')],
    ['where precision stands for decimals', precise('A', '1200', '2') + fact('B', '1234')],
    ['where a half rounds to the even neighbour', fact('A', '2', '0') + fact('B', '2.5')],
    [
      'where only facts of another tuple disagree',
      `<t:Group>${fact('A', '5')}</t:Group><t:Group>${fact('B', '7')}</t:Group>`,
    ],
    [
      'where neither has a unit',
      '<t:A contextRef="c" decimals="0">9</t:A><t:B contextRef="c" decimals="0">5</t:B>',
    ],
    [
      'where neither has a context',
      '<t:A unitRef="u" decimals="0">9</t:A><t:B unitRef="u" decimals="0">5</t:B>',
    ],
    ['where the items of a tuple below add up', fact('A', '7') + `<t:Group>${fact('B', '7')}</t:Group>`],
  ])('%s', (_, facts) => {
    expect(inconsistencies(facts)).toEqual([]);
  });
});

describe('a summation is inconsistent', () => {
  test.each([
    ['where the items do not add up', fact('A', '8') + fact('B', '5') + fact('C', '2')],
    ['where a weight is forgotten', fact('A', '7') + fact('B', '5') + fact('D', '2')],
    ['where a half rounds away from the even neighbour', fact('A', '3', '0') + fact('B', '2.5')],
    ['where the total has no precision', precise('A', '5', '0') + fact('B', '5')],
    ['where an item has no precision', fact('A', '5') + precise('B', '5', '0')],
    [
      'where items of a tuple below count too',
      fact('A', '5') + fact('B', '5') + `<t:Group>${fact('B', '1')}</t:Group>`,
    ],
    ['within a tuple', `<t:Group>${fact('A', '5')}${fact('B', '7')}</t:Group>`],
  ])('%s', (_, facts) => {
    expect(inconsistencies(facts)).toEqual([WRONG]);
  });
});

test('says what is reported and what the items add up to', () => {
  expect(inconsistencies(fact('A', '8') + fact('B', '5') + fact('C', '2'))).toEqual([
    `xbrl21:calculation-inconsistency t:A is 8, but its items add up to 7 (role ${ROLE}).`,
  ]);
});

test.each([
  ['the total', precise('A', '5', '0') + fact('B', '5')],
  ['an item', fact('A', '5') + precise('B', '5', '0')],
])('says so where nobody can tell how exact %s is', (_, facts) => {
  expect(inconsistencies(facts)).toEqual([
    `xbrl21:calculation-inconsistency t:A is 5, but nobody can tell how exact it or an item of it is (role ${ROLE}).`,
  ]);
});

function findings(facts: string, links: string): readonly Diagnostic[] {
  return [...summationConsistent.check(calculationCase(facts, links))];
}

const group = (facts: string) => `<t:Group>${facts}</t:Group>`;

test('findings come in the order of the report, also within tuples', () => {
  const links = calculationLink(arc('A', 'B', '1', XBRL_21) + arc('C', 'D', '1', XBRL_21));
  const other = (name: string, value: string) => fact(name, value, 'INF', 'other');
  const facts =
    group(fact('D', '0') + fact('C', '1') + fact('A', '2') + fact('B', '0')) +
    other('A', '3') +
    other('B', '0') +
    group(fact('A', '4') + fact('B', '0') + fact('C', '5') + fact('D', '0'));
  expect(findings(facts, links).map(({ message }) => /is (\d)/.exec(message.en)?.[1])).toEqual([
    ...['1', '2', '3', '4', '5'],
  ]);
});

test('each of many tuples is summed by itself', () => {
  const tuples = Array.from({ length: 20 }, (_, i) =>
    group(fact('A', String(i)) + fact('B', String(i % 3 === 0 ? i + 1 : i))),
  );
  expect(
    findings(tuples.join(''), sum(XBRL_21)).map(({ message }) => /is (\d+)/.exec(message.en)?.[1]),
  ).toEqual([...['0', '3', '6', '9', '12', '15', '18']]);
});

test('the first items of a total that does not fit are shown with it', () => {
  const items = Array.from({ length: 25 }, () => group(fact('B', '1'))).join('\n');
  const [finding] = findings(`\n${fact('A', '1')}\n${items}`, sum(XBRL_21));
  expect(finding?.location?.line).toBe(2);
  expect(finding?.related.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
});

test('says nothing of summations of Calculations 1.1', () => {
  expect(inconsistencies(fact('A', '8') + fact('B', '5'), CALCULATIONS_11)).toEqual([]);
});
