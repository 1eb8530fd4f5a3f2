import { describe, expect, test } from '@jest/globals';
import {
  arc,
  codesOf,
  counted,
  fact,
  factVariable,
  parameter,
  problemsIn,
  run,
  taxonomyWith,
  unsatisfiedMessage,
} from '../formula-case.js';
import { aspects, formula } from './formula-output-case.js';

const PART = '<formula:concept><formula:qname>t:part</formula:qname></formula:concept>';

/** A formula that computes a part from a total, and the assertion `rule` on it. */
function consistency(
  attributes: string,
  accuracy = '<formula:decimals>0</formula:decimals>',
  value = '$a',
): readonly string[] {
  const made = formula({ value, content: accuracy + aspects(PART) }).replaceAll('"rule"', '"made"');
  return [
    made,
    `<ca:consistencyAssertion xlink:type="resource" xlink:label="rule" id="rule" ${attributes}/>`,
    arc('2008/consistency-assertion-formula', 'rule', 'made'),
    factVariable('a', 'total').replaceAll('xlink:from="rule"', 'xlink:from="made"'),
  ];
}

/** Facts that say of what they report that it is exact to no decimals. */
const exact = (name: string, value: number): string =>
  `<xbrli:context id="${name}"><xbrli:entity><xbrli:identifier scheme="http://s">me</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2001-01-01</xbrli:startDate><xbrli:endDate>2001-12-31</xbrli:endDate></xbrli:period></xbrli:context><t:${name} contextRef="${name}" unitRef="EUR" decimals="0">${value}</t:${name}>`;

/** The same formula with a second assertion, called `first`, before the assertion `rule`. */
const withFirst = (radius: string, other: string) => {
  const [made = '', ...rule] = consistency(`absoluteAcceptanceRadius="${radius}"`);
  const first = consistency(`absoluteAcceptanceRadius="${other}"`).slice(1, 3);
  return [made, ...first.map((link) => link.replaceAll('"rule"', '"first"')), ...rule];
};

describe('consistency assertions (Consistency Assertions 1.0)', () => {
  test.each([
    ['a strict one holds where the reported fact is the computed one', 'strict="true"', [10, 10], [1, 0]],
    ['and not where it is another', 'strict="true"', [10, 11], [0, 1]],
    ['an absolute radius is allowed', 'strict="true" absoluteAcceptanceRadius="2"', [10, 12], [1, 0]],
    ['and no more', 'strict="true" absoluteAcceptanceRadius="2"', [10, 13], [0, 1]],
    [
      'a proportion of the computed value is allowed',
      'strict="true" proportionalAcceptanceRadius="0.2"',
      [-10, -12],
      [1, 0],
    ],
    ['and no more than that', 'strict="true" proportionalAcceptanceRadius="0.2"', [-10, -13], [0, 1]],
    [
      'a radius may be made of the computed value',
      'strict="true" absoluteAcceptanceRadius=". div 5"',
      [10, 12],
      [1, 0],
    ],
    [
      'a radius may be made of the variables',
      'strict="true" absoluteAcceptanceRadius="$a - 8"',
      [10, 12],
      [1, 0],
    ],
  ] as const)('%s', (_what, attributes, [total, part], expected) => {
    expect(counted(consistency(attributes), [exact('total', total), exact('part', part)])).toEqual(expected);
  });

  test('a report without the fact is judged by a strict one only', () => {
    expect(counted(consistency('strict="true"'), [exact('total', 10)])).toEqual([0, 1]);
    expect(counted(consistency('strict="false"'), [exact('total', 10)])).toEqual([0, 0]);
  });

  test('a computed nil agrees with what is not reported', () => {
    const nil = consistency('strict="true"', '', '()');
    expect(counted(nil, [exact('total', 10)])).toEqual([1, 0]);
    expect(counted(nil, [exact('total', 10), exact('part', 10)])).toEqual([0, 1]);
  });

  test('a number of which nothing is known is compared by a radius only', () => {
    const facts = [exact('total', 10), exact('part', 10)];
    expect(counted(consistency('strict="true"', ''), facts)).toEqual([0, 0]);
    expect(counted(consistency('strict="true" absoluteAcceptanceRadius="0"', ''), facts)).toEqual([1, 0]);
  });

  test('only facts that are alike in the other aspects are compared', () => {
    const facts = [exact('total', 10), fact('part', 11, { period: '2002' }), fact('part', 11, { row: 'x' })];
    expect(counted(consistency('strict="false"'), facts)).toEqual([0, 0]);
  });

  test('a parameter is known by the name of its arc', () => {
    const allowed = '<variable:parameter xlink:type="resource" xlink:label="p" name="t:allowed" select="5"/>';
    const named =
      '<variable:variableArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/consistency-assertion-parameter" name="radius" xlink:from="rule" xlink:to="p"/>';
    const links = [...consistency('strict="true" absoluteAcceptanceRadius="$radius"'), allowed, named];
    expect(counted(links, [exact('total', 10), exact('part', 15)])).toEqual([1, 0]);
  });

  describe('of which the names of parameters are their own', () => {
    const parameterOf = (rule: string, name: string, label: string) =>
      `<variable:variableArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/consistency-assertion-parameter" name="${name}" xlink:from="${rule}" xlink:to="${label}"/>`;
    const [NARROW, WIDE] = [parameter('narrow', 'select="1"'), parameter('wide', 'select="10"')];
    const facts = [exact('total', 10), exact('part', 13)];

    test('two assertions on one formula do not share them', () => {
      const links = [
        ...withFirst('$mine', '$narrow'),
        parameterOf('first', 'narrow', 'p-wide'),
        parameterOf('rule', 'mine', 'p-narrow'),
      ];
      const { assertions } = run(taxonomyWith(...links, NARROW, WIDE), facts);
      expect(assertions).toEqual([
        { id: 'first', satisfied: 1, unsatisfied: 0 },
        { id: 'rule', satisfied: 0, unsatisfied: 1 },
      ]);
    });

    test('names of two parameters may be exchanged', () => {
      const links = [
        ...consistency('absoluteAcceptanceRadius="$wide"'),
        parameterOf('rule', 'narrow', 'p-wide'),
        parameterOf('rule', 'wide', 'p-narrow'),
      ];
      expect(counted([...links, NARROW, WIDE], facts)).toEqual([0, 1]);
    });

    test('the formula does not know them', () => {
      const links = [
        ...consistency('absoluteAcceptanceRadius="0"', undefined, '$a + $narrow'),
        parameterOf('rule', 'narrow', 'p-wide'),
      ];
      const years = ['2001', '2002'].flatMap((period) => [
        fact('total', 10, { period }),
        fact('part', 11, { period }),
      ]);
      expect(counted([...links, NARROW, WIDE], years)).toEqual([2, 0]);
    });

    test('a parameter called as a variable of the formula is the parameter', () => {
      const links = [
        ...consistency('absoluteAcceptanceRadius="$mine"'),
        parameterOf('rule', 'mine', 'p-a'),
        parameter('a', 'select="1"'),
      ];
      expect(counted(links, facts)).toEqual([0, 1]);
    });

    test.each([
      ['has no value', 'required="true"', 'formula:parameter-missing'],
      ['fails', 'select="1 idiv 0"', 'formula:expression-failed'],
    ])('one whose parameter %s keeps no other of its formula from being judged', (_what, value, code) => {
      const absent = parameter('absent', value);
      const named = [...withFirst('0', '$mine'), parameterOf('first', 'mine', 'p-absent'), absent];
      for (const links of [named, [...withFirst('0', '$absent'), absent]]) {
        const { assertions, findings } = run(taxonomyWith(...links), facts);
        expect(assertions).toContainEqual({ id: 'rule', satisfied: 0, unsatisfied: 1 });
        expect(codesOf(findings)).toEqual([code, 'formula:assertion-unsatisfied']);
      }
    });
  });

  test('its formula is evaluated where it is asked for by name', () => {
    const facts = [exact('total', 10), exact('part', 10)];
    expect(counted(consistency('strict="true"'), facts, { assertion: 'rul*' })).toEqual([1, 0]);
    expect(counted(consistency('strict="true"'), facts, { assertion: 'another' })).toEqual([
      'formula:assertion-unknown',
    ]);
    const { trace } = run(taxonomyWith(...consistency('strict="true"')), facts, { trace: 'rule' });
    expect(trace.map(({ en }) => en.trim())).toContain('result t:part = 10');
  });

  test('of two on one formula only the one that is asked for is judged', () => {
    const facts = [exact('total', 10), exact('part', 13)];
    const set = `<validation:assertionSet xmlns:validation="http://xbrl.org/2008/validation" xlink:type="resource" xlink:label="some" id="some"/>`;
    const links = [...withFirst('0', '5'), set, arc('2008/assertion-set', 'some', 'first')];
    for (const assertion of ['first', 'some']) {
      const { assertions, findings } = run(taxonomyWith(...links), facts, { assertion });
      expect(assertions).toEqual([{ id: 'first', satisfied: 1, unsatisfied: 0 }]);
      expect(findings).toEqual([]);
    }
    expect(counted(links, facts, { assertion: 'rule' })).toEqual([0, 1]);
  });

  test('its formula is evaluated where an assertion set that it is in is asked for', () => {
    const facts = [exact('total', 10), exact('part', 10)];
    const set = `<validation:assertionSet xmlns:validation="http://xbrl.org/2008/validation" xlink:type="resource" xlink:label="all" id="all"/>`;
    const links = [...consistency('strict="true"'), set, arc('2008/assertion-set', 'all', 'rule')];
    expect(counted(links, facts, { assertion: 'all' })).toEqual([1, 0]);
    expect(counted(links, facts, { assertion: 'none' })).toEqual(['formula:assertion-unknown']);
  });

  test('one without a formula is counted, and judges nothing', () => {
    const lonely =
      '<ca:consistencyAssertion xlink:type="resource" xlink:label="rule" id="rule" strict="true"/>';
    expect(counted([lonely], [exact('total', 10)])).toEqual([0, 0]);
  });

  test('one whose radius fails keeps no other of its formula from being judged', () => {
    const [made = '', ...rest] = consistency('absoluteAcceptanceRadius="1 idiv 0"');
    const failing = rest.map((link) => link.replaceAll('"rule"', '"first"'));
    const second = consistency('strict="true"').slice(1, 3);
    const facts = [exact('total', 10), exact('part', 11)];
    const { assertions, findings } = run(taxonomyWith(made, ...failing, ...second), facts);
    expect(assertions).toContainEqual({ id: 'rule', satisfied: 0, unsatisfied: 1 });
    expect(codesOf(findings)).toEqual(['formula:assertion-unsatisfied', 'formula:expression-failed']);
  });

  test('a severity that comes to none is told once, and keeps no other of its formula from being judged', () => {
    const severity = `<sev:expression xlink:type="resource" xlink:label="s" severity="'GRAVE'"/>`;
    const second = consistency('strict="true"')
      .slice(1, 3)
      .map((link) => link.replaceAll('"rule"', '"second"'));
    const links = [
      ...consistency('strict="true"'),
      ...[severity, arc('2022/assertion-unsatisfied-severity', 'rule', 's'), ...second],
    ];
    const years = ['2001', '2002'].flatMap((period) => [
      fact('total', 10, { period }),
      fact('part', 11, { period }),
    ]);
    const { assertions, findings } = run(taxonomyWith(...links), years);
    expect(codesOf(findings)).toEqual([
      'seve:invalidSeverityExpressionResultError',
      'formula:assertion-unsatisfied',
      'formula:assertion-unsatisfied',
    ]);
    expect(assertions).toContainEqual({ id: 'second', satisfied: 0, unsatisfied: 2 });
  });

  test('without a message the finding says both values, and goes to the reported fact', () => {
    const facts = [exact('total', 10), '\n', exact('part', 13)];
    const { findings } = run(taxonomyWith(...consistency('strict="true"')), facts);
    expect(findings.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('The rule “rule” computes 10; reported is 13.'),
    ]);
    expect(findings.map(({ location, related }) => [location?.line, related[0]?.line])).toEqual([[3, 2]]);
    const absent = run(taxonomyWith(...consistency('strict="true"')), facts.slice(0, 1));
    expect(absent.findings.map(({ message }) => message.nl)).toEqual([
      expect.stringContaining('De regel “rule” berekent 10; gerapporteerd is niets.'),
    ]);
  });

  test('its message shows the radius and the facts', () => {
    const links = [
      ...consistency('strict="true" absoluteAcceptanceRadius="1 + 1"'),
      unsatisfiedMessage(
        'en',
        '{$ca:aspect-matched-facts}, not more than {$ca:acceptance-radius} = {$ca:absolute-acceptance-radius-expression}',
      ),
    ];
    const { findings } = run(taxonomyWith(...links), [exact('total', 10), exact('part', 13)]);
    expect(findings.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('13, not more than 2 = 1 + 1'),
    ]);
  });
});

describe('what is wrong with a consistency assertion by itself', () => {
  test('xbrlcae:acceptanceRadiusConflict: two radii', () => {
    const both = consistency('strict="true" absoluteAcceptanceRadius="1" proportionalAcceptanceRadius="1"');
    expect(problemsIn(...both)).toEqual(['xbrlcae:acceptanceRadiusConflict']);
  });

  test('xbrlcae:variablesNotAllowed: a variable for a parameter', () => {
    const wrong =
      '<variable:variableArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/consistency-assertion-parameter" name="b" xlink:from="rule" xlink:to="v-a"/>';
    expect(problemsIn(...consistency('strict="true"'), wrong)).toEqual(['xbrlcae:variablesNotAllowed']);
  });
});
