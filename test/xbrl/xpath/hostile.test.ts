import { describe, expect, test } from '@jest/globals';
import { qname, type QName } from '../../../src/xbrl/xml/qname.js';
import {
  compile,
  type CompiledExpression,
  declareFunction,
  integerValue,
  XPathError,
} from '../../../src/xbrl/xpath/xpath.js';
import { codeOf, documentOf, outcome, STATICS, textsOf } from './evaluate.js';
import { XmlTree } from '../../../src/xbrl/xpath/xpath.js';

const TOO_COMPLEX = 'npo-xbrl:xpath-too-complex';

describe('what would not end is too complex', () => {
  test.each([
    ['a huge range', 'count(1 to 1000000000000)'],
    ['a range beyond whole floats', 'count(1 to 1000000000000000000000000000)'],
    ['a product of ranges', 'count(for $a in 1 to 100000, $b in 1 to 100000 return 1)'],
    ['a search through a product', 'some $a in 1 to 20000, $b in 1 to 20000 satisfies $a + $b lt 0'],
    ['comparisons of all with all', '(1 to 100000) > (200000 to 300000)'],
    ['references in a regular expression', `matches('${'a'.repeat(5000)}', '^(a*)(a*)(a*)\\1\\2\\3b$')`],
    ['counts in a regular expression', "matches('a', '((a{1000}){1000}){1000}')"],
    ['counts of nothing in a regular expression', "matches('a', '(()){1000000000}')"],
    [
      'a text that grows',
      `for $a in concat(${Array(1000).fill("'xxxxxxxxxx'").join(',')}) return concat(${Array(1001).fill('$a').join(',')})`,
    ],
    ['parentheses', `${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['predicates in predicates', `${'(1)['.repeat(10_000)}1${']'.repeat(10_000)}`],
    ['calls in calls', `${'abs('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['loops in loops', `${Array.from({ length: 1000 }, (_, n) => `for $v${n} in 1 return `).join('')}1`],
    [
      'one loop of many variables',
      `for ${Array.from({ length: 1000 }, (_, n) => `$v${n} in 1`).join(', ')} return 1`,
    ],
  ])('%s', (_, expression) => {
    expect(outcome(expression)).toBe(TOO_COMPLEX);
  });

  test('the error is one of ours, in both languages', () => {
    const error = (() => {
      try {
        compile('count(1 to 1000000000000)', STATICS).evaluate({});
      } catch (thrown) {
        return thrown;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(XPathError);
    expect(error instanceof XPathError && error.isLimit && error.text.nl !== error.text.en).toBe(true);
  });
});

describe('what only looks dangerous has an answer', () => {
  test.each([
    ['repeats within repeats', `matches('${'a'.repeat(20_000)}', '^(a*)*b')`, 'false'],
    ['alternatives that overlap', `matches('${'a'.repeat(10_000)}b', '^(a|aa)+$')`, 'false'],
    ['a long sum', Array(20_000).fill('1').join(' + '), '20000'],
    ['a long conjunction', Array(20_000).fill('true()').join(' and '), 'true'],
    ['a long sequence', `count((${Array(20_000).fill('1').join(',')}))`, '20000'],
    ['a long chain of conditions', `${'if (1 eq 2) then 1 else '.repeat(5000)}3`, '3'],
    ['many signs', `${'-'.repeat(50_001)}1`, '-1'],
    ['nested comments', `${'(:'.repeat(50_000)}${':)'.repeat(50_000)}1`, '1'],
    ['many predicates', `(1, 2)${'[true()]'.repeat(10_000)}`, '1 | 2'],
    ['nesting of a hundred and fifty', `${'abs('.repeat(150)}1${')'.repeat(150)}`, '1'],
    ['a number of five thousand digits', `${'9'.repeat(5000)} + 1`, `1${'0'.repeat(5000)}`],
    ['a power that is too large', Array(1200).fill('1000000000').join(' * '), 'err:FOAR0002'],
    ['a long tokenization', `count(tokenize('${'a,'.repeat(50_000)}', ','))`, '50001'],
    ['equality of all with all', '(1 to 100000) = (200000 to 300000)', 'false'],
  ])('%s', (_, expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });
});

describe('recursion through functions of the host', () => {
  const name = qname('urn:p', 'down');
  let body: CompiledExpression | undefined;
  const down = declareFunction(
    'p:down($n as xs:integer) as xs:integer',
    (args, { context, budget }) => body?.evaluate({ ...context, budget, variable: () => args[0] }) ?? [],
    STATICS,
  );
  const findFunction = (wanted: QName) => (wanted === name ? down : undefined);
  const run = (expression: string, n: number): string => {
    const compiled = (body = compile(expression, { ...STATICS, findFunction }));
    return textsOf(compiled.evaluate({ variable: () => [integerValue(n)] }));
  };

  test('a hundred deep is no problem', () => {
    expect(run('if ($n le 0) then 0 else 1 + p:down($n - 1)', 100)).toBe('100');
  });

  test('without an end it is too complex, before the stack is full', () => {
    expect(codeOf(() => run('if ($n le 0) then 0 else 1 + p:down($n - 1)', 1_000_000))).toBe(TOO_COMPLEX);
    const nested = `${'abs('.repeat(150)}p:down($n)${')'.repeat(150)}`;
    expect(codeOf(() => run(nested, 1))).toBe(TOO_COMPLEX);
  });

  test('calls that multiply are too complex', () => {
    expect(codeOf(() => run('if ($n le 0) then 1 else p:down($n - 1) + p:down($n - 1)', 60))).toBe(
      TOO_COMPLEX,
    );
  });
});

test('a document of a thousand levels costs no stack', () => {
  const tree = new XmlTree(documentOf(`${'<a>'.repeat(1000)}x${'</a>'.repeat(1000)}`));
  const context = { item: tree.root };
  expect(outcome('count(//a)', context)).toBe('1000');
  expect(outcome('string(/)', context)).toBe('x');
  expect(outcome('count(//text()/ancestor::a)', context)).toBe('1000');
  expect(outcome('deep-equal(/, /)', context)).toBe('true');
  expect(outcome('count(//a | //a/..)', context)).toBe('1001');
});
