import { describe, expect, test } from '@jest/globals';
import { qname, type QName } from '../../../src/xbrl/xml/qname.js';
import {
  Budget,
  compile,
  convertTo,
  declareFunction,
  DEFAULT_LIMITS,
  integerValue,
  readSequenceType,
  type Sequence,
  stringValue,
  untypedValue,
} from '../../../src/xbrl/xpath/xpath.js';
import { codeOf, evaluate, outcome, STATICS, textsOf, typedTextsOf } from './evaluate.js';

const a = qname('', 'a');

describe('a compiled expression', () => {
  test('says which variables it takes from the context, but not those that it binds', () => {
    const { variables } = compile('$a + (for $x in $p:b return $x + $a)', STATICS);
    expect(variables).toEqual([a, qname('urn:p', 'b')]);
  });

  test('is evaluated with other values each time', () => {
    const expression = compile('$a * 2', STATICS);
    const doubled = (value: number): string =>
      textsOf(expression.evaluate({ variable: () => [integerValue(value)] }));
    expect([doubled(1), doubled(2)]).toEqual(['2', '4']);
  });

  test('asks for a variable only where it is needed', () => {
    const asked: QName[] = [];
    const variable = (name: QName): Sequence => {
      asked.push(name);
      return [integerValue(1)];
    };
    evaluate('if ($a = 1) then 1 else $b', { variable });
    expect(asked).toEqual([a]);
  });

  test('ends with err:XPDY0002 where a variable has no value', () => {
    expect(outcome('$a', { variable: () => undefined })).toBe('err:XPDY0002');
  });

  test('has the focus that the context gives', () => {
    expect(outcome('(., position(), last())', { item: stringValue('x'), position: 2, size: 3 })).toBe(
      'x | 2 | 3',
    );
  });
});

describe('functions of the host', () => {
  const namespace = 'urn:p';
  const repeat = declareFunction(
    'p:repeat($text as xs:string, $times as xs:integer?) as xs:string',
    (args, { context }) => {
      const [text, times] = args;
      const count = times?.length === 0 ? String(context.host) : textsOf(times ?? []);
      return [stringValue(textsOf(text ?? []).repeat(Number(count)))];
    },
    STATICS,
  );
  const findFunction = (name: QName, arity: number) =>
    name === qname(namespace, 'repeat') && arity === 2 ? repeat : undefined;

  test('are declared by their signature', () => {
    expect(repeat.name).toBe(qname(namespace, 'repeat'));
    expect(repeat.parameters.map(({ text }) => text)).toEqual(['xs:string', 'xs:integer?']);
    expect(repeat.result.text).toBe('xs:string');
  });

  test.each([
    ["p:repeat('ab', 2)", 'abab'],
    ["p:repeat(xs:untypedAtomic('ab'), xs:untypedAtomic('2'))", 'abab'],
    ["p:repeat(xs:anyURI('ab'), 2)", 'abab'],
    ["p:repeat('ab', ())", 'ababab'],
    ["p:repeat('ab', 2.0)", 'err:XPTY0004'],
    ['p:repeat((), 2)', 'err:XPTY0004'],
    ["p:repeat('ab')", 'err:XPST0017'],
    ["p:other('ab')", 'err:XPST0017'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression, { host: 3 }, { findFunction })).toBe(expected);
  });

  test('are found without a prefix in the default function namespace', () => {
    const statics = { findFunction, defaultFunctionNamespace: namespace };
    expect(outcome("repeat('a', 3)", {}, statics)).toBe('aaa');
    expect(outcome("fn:concat(repeat('a', 3), 'b')", {}, statics)).toBe('aaab');
  });

  test('do not hide those of XPath', () => {
    const statics = { findFunction: () => repeat };
    expect(outcome('fn:true()', {}, statics)).toBe('true');
  });
});

describe('the function conversion rules (XPath 2.0 §3.1.5) for values of the host', () => {
  const converted = (value: Sequence, type: string): string =>
    typedTextsOf(convertTo(value, readSequenceType(type, STATICS)));

  test('cast what is untyped and promote numbers', () => {
    expect(converted([untypedValue('12')], 'xs:decimal')).toBe('decimal 12');
    expect(converted([integerValue(1), untypedValue('2')], 'xs:double+')).toBe('double 1 | double 2');
    expect(converted([integerValue(1)], 'xs:decimal')).toBe('integer 1');
    expect(converted([], 'xs:decimal*')).toBe('');
  });

  test('refuse what is not of the type', () => {
    expect(codeOf(() => converted([stringValue('1')], 'xs:decimal'))).toBe('err:XPTY0004');
    expect(codeOf(() => converted([], 'xs:decimal'))).toBe('err:XPTY0004');
    expect(codeOf(() => converted([integerValue(1), integerValue(2)], 'xs:decimal?'))).toBe('err:XPTY0004');
    expect(codeOf(() => converted([untypedValue('x')], 'xs:decimal'))).toBe('err:FORG0001');
  });
});

describe('a budget', () => {
  test('is shared by evaluations that are given the same one', () => {
    const budget = new Budget({ ...DEFAULT_LIMITS, steps: 15_000 });
    const counting = compile('count(1 to 300)', STATICS);
    expect(textsOf(counting.evaluate({ budget }))).toBe('300');
    expect(codeOf(() => counting.evaluate({ budget }))).toBe('npo-xbrl:xpath-too-complex');
  });

  test('is given back its depth after an error', () => {
    const budget = new Budget({ ...DEFAULT_LIMITS, depth: 3 });
    const failing = compile('1 div 0', STATICS);
    for (let index = 0; index < 5; index++) {
      expect(codeOf(() => failing.evaluate({ budget }))).toBe('err:FOAR0001');
    }
  });
});
