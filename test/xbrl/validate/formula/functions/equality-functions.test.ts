import { describe, expect, test } from '@jest/globals';
import { evaluate } from './registry-report.js';

const ids = (...names: readonly string[]): string => `(${names.map((name) => `id('${name}')`).join(', ')})`;

const cases = (rows: readonly (readonly [expression: string, expected: string])[]): void => {
  test.each(rows)('%s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
};

describe('identity', () => {
  cases([
    [`xfi:identical-nodes(${ids('s1', 's2')}, ${ids('s1', 's2')})`, 'true'],
    [`xfi:identical-nodes(${ids('s1', 's2')}, ${ids('s2', 's1')})`, 'false'],
    [`xfi:identical-nodes(${ids('s1')}, ${ids('s1', 's1')})`, 'false'],
    ['xfi:identical-nodes((), ())', 'true'],
    [`xfi:identical-node-set(${ids('s1', 's2')}, ${ids('s2', 's1')})`, 'true'],
    [`xfi:identical-node-set(${ids('s1', 's2')}, ${ids('s2', 's1', 's2')})`, 'true'],
    [`xfi:identical-node-set(${ids('s1', 's2')}, ${ids('s2', 's3')})`, 'false'],
    [`xfi:identical-node-set(${ids('s1')}, ${ids('s1', 's2')})`, 'false'],
    ["xfi:identical-nodes(id('s1')/namespace::e, id('s1')/namespace::e)", 'true'],
    ["xfi:identical-nodes(id('s1')/namespace::e, id('s2')/namespace::e)", 'false'],
    ['xfi:identical-nodes(1, 1)', 'err:XPTY0004'],
  ]);
});

describe('s-equality', () => {
  cases([
    [`xfi:s-equal(${ids('year')}, ${ids('same')})`, 'true'],
    [`xfi:s-equal(${ids('year')}, ${ids('timed')})`, 'true'],
    [`xfi:s-equal(${ids('year')}, ${ids('other')})`, 'false'],
    [`xfi:s-equal(${ids('EUR')}, ${ids('euro')})`, 'true'],
    [`xfi:s-equal(${ids('EUR')}, ${ids('USD')})`, 'false'],
    [`xfi:s-equal(${ids('n2')}, ${ids('n3')})`, 'true'],
    [`xfi:s-equal(${ids('n1')}, ${ids('n4')})`, 'false'],
    [`xfi:s-equal(${ids('s20')}, ${ids('s21')})`, 'true'],
    [`xfi:s-equal(${ids('s3')}, ${ids('s4')})`, 'false'],
    ["xfi:s-equal(id('code7')//e:code, id('code07')//e:code)", 'true'],
    ["xfi:s-equal(id('code7')//e:code, id('code8')//e:code)", 'false'],
    ["xfi:s-equal(id('s1')/@contextRef, id('s5')/@contextRef)", 'true'],
    ["xfi:s-equal(id('s1')/@contextRef, id('s1')/@unitRef)", 'false'],
    ['xfi:s-equal(/, /)', 'true'],
    // Namespace nodes, of two elements, by prefix and namespace.
    ["xfi:s-equal(id('s1')/namespace::e, id('s2')/namespace::e)", 'true'],
    ["xfi:s-equal(id('s1')/namespace::e, id('s2')/namespace::link)", 'false'],
    [`xfi:s-equal-set(${ids('year', 'EUR')}, ${ids('euro', 'same')})`, 'true'],
    [`xfi:s-equal-set(${ids('year', 'EUR')}, ${ids('euro', 'other')})`, 'false'],
  ]);
});

describe('x-equality is that of values', () => {
  cases([
    ["xfi:x-equal(id('code7')//e:code, id('code07')//e:code)", 'true'],
    ["xfi:x-equal(id('code7')//e:code, id('code8')//e:code)", 'false'],
    // 100.0 and 100, whatever the name, the unit and the accuracy.
    [`xfi:x-equal(${ids('s3')}, ${ids('s4')})`, 'true'],
    [`xfi:x-equal(${ids('s3', 's4')}, ${ids('s4')})`, 'false'],
    ["xfi:x-equal(id('box')//e:box, id('box')//e:box)", 'true'],
    ["xfi:x-equal(id('s1')/namespace::e, id('s2')/namespace::e)", 'true'],
    ["xfi:x-equal(id('s1')/namespace::e, id('s2')/namespace::link)", 'false'],
  ]);
});

describe('u-, c- and v-equality of items', () => {
  cases([
    [`xfi:u-equal(${ids('s1')}, ${ids('s2')})`, 'true'],
    [`xfi:u-equal(${ids('s1')}, ${ids('s5')})`, 'false'],
    [`xfi:u-equal(${ids('n1')}, ${ids('n2')})`, 'true'],
    [`xfi:u-equal(${ids('n1')}, ${ids('s1')})`, 'false'],
    [`xfi:u-equal-set(${ids('s1', 's5')}, ${ids('s5', 's2')})`, 'true'],
    [`xfi:u-equal-set(${ids('s1', 's2')}, ${ids('s5', 's2')})`, 'true'],
    [`xfi:u-equal-set(${ids('s5', 's2')}, ${ids('s1', 's2')})`, 'false'],
    [`xfi:c-equal(${ids('s1', 's5')}, ${ids('s2', 's3')})`, 'true'],
    [`xfi:c-equal(${ids('s1')}, ${ids('s4')})`, 'false'],
    [`xfi:c-equal(${ids('s8')}, ${ids('s9')})`, 'true'],
    [`xfi:c-equal(${ids('s8')}, ${ids('s10')})`, 'false'],
    [`xfi:c-equal-set(${ids('s1', 's4')}, ${ids('s4', 's2')})`, 'true'],
    [`xfi:c-equal-set(${ids('s1', 's4')}, ${ids('s6', 's2')})`, 'false'],
    // 100.4 to 0 decimals and 100.0 to 1: 100 both, to the less exact.
    [`xfi:v-equal(${ids('s2')}, ${ids('s3')})`, 'true'],
    [`xfi:v-equal(${ids('s1')}, ${ids('s2')})`, 'false'],
    [`xfi:v-equal(${ids('s3')}, ${ids('s4')})`, 'false'],
    [`xfi:v-equal(${ids('n1')}, ${ids('n3')})`, 'true'],
    [`xfi:v-equal(${ids('nil')}, ${ids('nil')})`, 'true'],
    [`xfi:v-equal(${ids('nil')}, ${ids('cash')})`, 'false'],
    // A precision of 0 says that nothing is known: such a value equals none.
    [`xfi:v-equal(${ids('s5')}, ${ids('s5')})`, 'false'],
    [`xfi:v-equal-set(${ids('s2', 'n1')}, ${ids('n2', 's3')})`, 'true'],
    [`xfi:v-equal-set(${ids('s2', 'n1')}, ${ids('n4', 's3')})`, 'false'],
    [`xfi:u-equal(${ids('r1')}, ${ids('r1')})`, 'xfie:NodeIsNotXbrlItem'],
    [`xfi:c-equal(${ids('year')}, ${ids('same')})`, 'xfie:NodeIsNotXbrlItem'],
    [`xfi:v-equal-set(${ids('r1')}, ${ids('r1')})`, 'xfie:NodeIsNotXbrlItem'],
  ]);
});

describe('p-equality and what is made of several', () => {
  cases([
    [`xfi:p-equal(${ids('n2')}, ${ids('s20')})`, 'true'],
    [`xfi:p-equal(${ids('n2')}, ${ids('r3')})`, 'true'],
    [`xfi:p-equal(${ids('n2')}, ${ids('n3')})`, 'false'],
    [`xfi:p-equal(${ids('year')}, ${ids('n1')})`, 'xfie:ElementIsNotXbrlConcept'],
    [`xfi:cu-equal(${ids('s1')}, ${ids('s2')})`, 'true'],
    [`xfi:cu-equal(${ids('s1')}, ${ids('s5')})`, 'false'],
    [`xfi:pc-equal(${ids('s1')}, ${ids('s5')})`, 'true'],
    [`xfi:pc-equal(${ids('s20')}, ${ids('s1')})`, 'false'],
    [`xfi:pcu-equal(${ids('s1')}, ${ids('s2')})`, 'true'],
    [`xfi:pcu-equal(${ids('s1')}, ${ids('s5')})`, 'false'],
    [`xfi:pcu-equal(${ids('r1')}, ${ids('s5')})`, 'xfie:NodeIsNotXbrlItem'],
  ]);
});

describe('duplicates', () => {
  cases([
    [`xfi:duplicate-item(${ids('s1')}, ${ids('s2')})`, 'true'],
    [`xfi:duplicate-item(${ids('s1')}, ${ids('s1')})`, 'false'],
    [`xfi:duplicate-item(${ids('s1')}, ${ids('s4')})`, 'false'],
    [`xfi:duplicate-item(${ids('s1')}, ${ids('s5')})`, 'false'],
    [`xfi:duplicate-item(${ids('s1')}, ${ids('s20')})`, 'false'],
    [`xfi:duplicate-item(${ids('r1')}, ${ids('s20')})`, 'err:XPTY0004'],
    [`xfi:duplicate-tuple(${ids('r1')}, ${ids('r2')})`, 'true'],
    [`xfi:duplicate-tuple(${ids('r1')}, ${ids('r5')})`, 'false'],
    [`xfi:duplicate-tuple(${ids('r1')}, ${ids('r1')})`, 'false'],
    [`xfi:duplicate-tuple(${ids('r3')}, ${ids('r4')})`, 'false'],
    [`xfi:duplicate-tuple(${ids('n1')}, ${ids('n1')})`, 'err:XPTY0004'],
  ]);
});

describe('nodes that correspond', () => {
  cases([
    ["xfi:nodes-correspond(id('code7')//e:code, id('code07')//e:code)", 'true'],
    ["xfi:nodes-correspond(id('code7')//e:code, id('code8')//e:code)", 'false'],
    // Ids do not count.
    [`xfi:nodes-correspond(${ids('EUR')}, ${ids('euro')})`, 'true'],
    [`xfi:nodes-correspond(${ids('EUR')}, ${ids('USD')})`, 'false'],
    ["xfi:nodes-correspond(id('s1')/@contextRef, id('s5')/@contextRef)", 'true'],
    ["xfi:nodes-correspond(id('s1')/@contextRef, id('s1')/@unitRef)", 'false'],
    [`xfi:nodes-correspond(${ids('n1')}, ${ids('n2')})`, 'true'],
    [`xfi:nodes-correspond(${ids('n1')}, ${ids('n3')})`, 'false'],
  ]);
});
