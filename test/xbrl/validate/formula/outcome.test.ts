import { describe, expect, test } from '@jest/globals';
import {
  arc,
  codesOf,
  counted,
  existenceAssertion,
  fact,
  factVariable,
  filterArc,
  general,
  generalVariable,
  parameter,
  precondition,
  run,
  taxonomyWith,
  unsatisfiedMessage,
  valueAssertion,
  variableArc,
} from './formula-case.js';

const OFFICIAL = (id: string) =>
  `<link:loc xlink:type="locator" xlink:href="http://www.xbrl.org/2022/severities.xml#${id}" xlink:label="${id}"/>`;
const severity = (to: string) => arc('2022/assertion-unsatisfied-severity', 'rule', to);
const BROKEN = [valueAssertion('$a = 0'), factVariable('a', 'part')];

/** The only finding of a rule that does not hold. */
function finding(links: readonly string[], facts = [fact('part', 7)]) {
  const { findings } = run(taxonomyWith(...links), facts);
  expect(codesOf(findings)).toEqual(['formula:assertion-unsatisfied']);
  const [only] = findings;
  if (only === undefined) throw new Error('there is no finding');
  return only;
}

describe('value assertions (Value Assertions 1.0 §2.1)', () => {
  test('go by the effective boolean value', () => {
    expect(counted([valueAssertion("'text'")], [])).toEqual([1, 0]);
    expect(counted([valueAssertion("''")], [])).toEqual([0, 1]);
  });

  test('end in an error of the expression, with its code and place', () => {
    const { findings } = run(taxonomyWith(valueAssertion('1 div 0 = 1')), []);
    expect(codesOf(findings)).toEqual(['formula:expression-failed']);
    expect(findings[0]?.message.en).toContain('[err:FOAR0001]');
    expect(findings[0]?.location).toMatchObject({ file: 'rules.xml' });
  });

  describe('that fail for one fact', () => {
    const QUOTIENT = [valueAssertion('2 idiv $a ge 1'), factVariable('a', 'part')];
    const rows = [0, 0, 3, 1].map((value, index) => fact('part', value, { row: String(index) }));

    test('are judged for the others', () => {
      const { assertions, findings } = run(taxonomyWith(...QUOTIENT), rows);
      expect(assertions).toEqual([{ id: 'rule', satisfied: 1, unsatisfied: 1 }]);
      expect(codesOf(findings)).toEqual(['formula:assertion-unsatisfied', 'formula:expression-failed']);
    });

    test('are told once, with every fact that they fail for', () => {
      const { findings } = run(taxonomyWith(...QUOTIENT), rows);
      const places = findings.find(({ code }) => code === 'formula:expression-failed')?.related;
      expect(places?.map(({ file, line }) => [file, line])).toEqual([
        ['report.xbrl', 3],
        ['report.xbrl', 5],
      ]);
    });
  });

  test('are counted although an expression of another fails', () => {
    const failing = valueAssertion('1 div 0 = 1', 'implicitFiltering="true"', 'failing');
    const { assertions } = run(taxonomyWith(failing, valueAssertion('true()')), []);
    expect(assertions).toContainEqual({ id: 'rule', satisfied: 1, unsatisfied: 0 });
  });
});

describe('existence assertions (Existence Assertions 1.0 §2.1)', () => {
  const PARTS = [fact('part', 1), fact('part', 2, { row: 'x' })];

  test('are not judged where an evaluation fails, which might have counted', () => {
    const links = [
      existenceAssertion('. = 1'),
      factVariable('a', 'part'),
      precondition('1 idiv ($a - 2) lt 0'),
    ];
    const { assertions, findings } = run(taxonomyWith(...links), PARTS);
    expect(codesOf(findings)).toEqual(['formula:expression-failed']);
    expect(assertions).toEqual([{ id: 'rule', satisfied: 0, unsatisfied: 0 }]);
  });

  test('hold where there is an evaluation', () => {
    expect(counted([existenceAssertion(), factVariable('a', 'part')], PARTS)).toEqual([1, 0]);
    expect(counted([existenceAssertion(), factVariable('a', 'total')], PARTS)).toEqual([0, 1]);
  });

  test('test the number of evaluations', () => {
    expect(counted([existenceAssertion('. eq 2'), factVariable('a', 'part')], PARTS)).toEqual([1, 0]);
  });

  test('may use a parameter by its local name', () => {
    const links = [
      existenceAssertion('. eq $n'),
      factVariable('a', 'part'),
      parameter('my:two', 'select="2"').replace('p-my:two', 'two'),
    ];
    expect(counted([...links, variableArc('n', 'two')], PARTS)).toEqual([1, 0]);
  });
});

describe('what is said of a rule that does not hold', () => {
  test('is the message of the taxonomy in each language, with its expressions', () => {
    const { message } = finding([
      ...BROKEN,
      unsatisfiedMessage('nl', 'Deel {$a} is geen {{nul}}'),
      unsatisfiedMessage('en', 'Part {$a} is no {{zero}}, {$va:test-expression}'),
    ]);
    expect(message).toEqual({ nl: 'rule: Deel 7 is geen {nul}', en: 'rule: Part 7 is no {zero}, $a = 0' });
  });

  test('is the message in another language where there is none in the one asked', () => {
    const { message } = finding([...BROKEN, unsatisfiedMessage('nl', 'Fout')]);
    expect(message.en).toBe('rule: Fout');
  });

  test('is a sentence of ours where there is no message', () => {
    expect(finding(BROKEN).message.en).toBe('rule: The rule “rule” does not hold.');
  });

  test('points to the facts and to the rule', () => {
    const links = [valueAssertion('$a = $b'), factVariable('a', 'total'), factVariable('b', 'part')];
    const { location, related } = finding(links, [fact('total', 1), fact('part', 2)]);
    expect(location).toEqual({ file: 'report.xbrl', line: 3, column: 1 });
    expect(related).toMatchObject([{ file: 'report.xbrl', line: 5, column: 1 }, { file: 'rules.xml' }]);
  });
});

describe('severity (Assertion Severity 2.0 §2)', () => {
  test('is error where nothing is said', () => {
    expect(finding(BROKEN).severity).toBe('error');
  });

  test.each([
    ['ERROR', 'error'],
    ['WARNING', 'warning'],
    ['OK', 'info'],
  ])('%s makes the finding %s', (id, expected) => {
    expect(finding([...BROKEN, OFFICIAL(id), severity(id)]).severity).toBe(expected);
  });

  test('may be computed', () => {
    const expression = `<sev:expression xlink:type="resource" xlink:label="how" severity="if ($a gt 5) then 'ERROR' else 'WARNING'"/>`;
    const links = [...BROKEN, expression, severity('how')];
    expect(finding(links).severity).toBe('error');
    expect(finding(links, [fact('part', 1)]).severity).toBe('warning');
  });

  test('that is none is seve:invalidSeverityExpressionResultError', () => {
    const expression = `<sev:expression xlink:type="resource" xlink:label="how" severity="'error'"/>`;
    const { findings } = run(taxonomyWith(...BROKEN, expression, severity('how')), [fact('part', 7)]);
    expect(codesOf(findings)).toEqual(['seve:invalidSeverityExpressionResultError']);
  });
});

describe('parameters (Variables 1.0 §3.2)', () => {
  const rule = (attributes: string) => [valueAssertion('$p = 2'), parameter('p', `xmlns="" ${attributes}`)];
  const given = (value: string) => ({ parameters: [{ name: 'p', value }] });

  test('have the value of their expression', () => {
    expect(counted(rule('select="2"'), [])).toEqual([1, 0]);
  });

  test('have the value given, of the type that they state', () => {
    expect(counted(rule('as="xs:integer" select="1"'), [], given('2'))).toEqual([1, 0]);
  });

  test('do not take a value of another type', () => {
    expect(counted(rule('as="xs:integer"'), [], given('two'))).toEqual(['xbrlve:parameterTypeMismatch']);
  });

  test('leave the rules that ask for them open where they have no value', () => {
    expect(counted(rule('as="xs:integer" required="true"'), [])).toEqual(['formula:parameter-missing']);
  });

  describe('that fail', () => {
    const FAILING = parameter('bad', `xmlns="" select="1 div 0"`);
    const OWN = parameter('dependent', `xmlns="" select="$bad + 1"`);
    const outcome = (...assertions: readonly string[]) => {
      const { findings, assertions: counts } = run(taxonomyWith(FAILING, OWN, ...assertions), []);
      return [codesOf(findings), counts.map(({ id }) => id)];
    };

    test.each(['$bad = 1', '$dependent = 1', 'if (true()) then 1 else $dependent'])(
      'are told once, and leave out the rule %s alone',
      (test) => {
        const rule = valueAssertion(test, 'implicitFiltering="true"', 'depends');
        expect(outcome(rule, valueAssertion('true()'))).toEqual([['formula:expression-failed'], ['rule']]);
      },
    );

    test('to have a name that can be read are told by XML Schema alone', () => {
      const nameless = parameter('no:such', 'select="1"').replaceAll('p-no:such', 'p');
      const { findings, assertions } = run(
        taxonomyWith(nameless, valueAssertion('$x = 1'), variableArc('x', 'p')),
        [],
      );
      expect([findings, assertions]).toEqual([[], [{ id: 'rule', satisfied: 1, unsatisfied: 0 }]]);
    });

    const OF_OTHER_TYPE = parameter('other', `xmlns="" select="'x'" as="xs:integer"`);
    const SEVERITY = `<sev:expression xlink:type="resource" xlink:label="how" severity="string($bad)"/>`;
    test.each([
      ['message', unsatisfiedMessage('nl', '{$bad}'), 'formula:expression-failed'],
      ['message of another type', unsatisfiedMessage('nl', '{$other}'), 'xbrlve:parameterTypeMismatch'],
      ['severity', SEVERITY + severity('how'), 'formula:expression-failed'],
    ])('and are only in its %s keep no rule from being told', (_where, link, code) => {
      const own = code.startsWith('xbrlve') ? OF_OTHER_TYPE : FAILING;
      const { findings } = run(taxonomyWith(valueAssertion('false()'), link, own), []);
      expect(codesOf(findings)).toEqual([code, 'formula:assertion-unsatisfied']);
    });
  });

  test('of a local name that two have are told, and given to neither', () => {
    const named = (name: string, label: string) =>
      parameter(name, 'select="1"').replaceAll(`p-${name}`, label);
    const links = [valueAssertion('$my:p = 1 and $t:p = 1'), named('my:p', 'p1'), named('t:p', 'p2')];
    const { findings, assertions } = run(taxonomyWith(...links), [], given('2'));
    expect(codesOf(findings)).toEqual(['formula:parameter-unknown']);
    expect(assertions).toEqual([{ id: 'rule', satisfied: 1, unsatisfied: 0 }]);
  });

  test('of a name that nobody knows are told', () => {
    const { findings } = run(taxonomyWith(valueAssertion('true()')), [], given('2'));
    expect(codesOf(findings)).toEqual(['formula:parameter-unknown']);
  });
});

describe('assertions that are asked for', () => {
  const asked = (options: { assertion?: string; trace?: string }) =>
    codesOf(run(taxonomyWith(valueAssertion('true()')), [], options).findings);

  test('leave the verdict open where there is none of the name', () => {
    expect(asked({ assertion: 'another*' })).toEqual(['formula:assertion-unknown']);
  });

  test('are judged where the name is that of one', () => {
    expect(asked({ assertion: '*' })).toEqual([]);
  });

  test('are told where none of the name can be traced', () => {
    expect(asked({ trace: 'another' })).toEqual(['formula:trace-unknown']);
  });
});

describe('custom functions', () => {
  const signature = (name: string) =>
    `<variable:function xlink:type="resource" xlink:label="s-${name}" name="my:${name}" output="xs:integer"><variable:input type="xs:integer"/></variable:function>`;
  const body = (name: string, output: string, step = '') =>
    `<cfi:implementation xlink:type="resource" xlink:label="i-${name}"><cfi:input name="n"/>${step}<cfi:output>${output}</cfi:output></cfi:implementation>${arc('2010/function-implementation', `s-${name}`, `i-${name}`)}`;

  test('are evaluated by their steps', () => {
    const step = '<cfi:step name="double">2 * $n</cfi:step>';
    const links = [valueAssertion('my:f(3) = 7'), signature('f'), body('f', '$double + 1', step)];
    expect(counted(links, [])).toEqual([1, 0]);
  });

  test('may call themselves', () => {
    const links = [
      valueAssertion('my:f(5) = 120'),
      signature('f'),
      body('f', 'if ($n le 1) then 1 else $n * my:f($n - 1)'),
    ];
    expect(counted(links, [])).toEqual([1, 0]);
  });

  test('give a value of the type that they announce', () => {
    const untyped = body('f', "xs:untypedAtomic('10')");
    const links = [
      valueAssertion('my:f(1) gt 9 and my:f(1) instance of xs:integer'),
      signature('f'),
      untyped,
    ];
    expect(counted(links, [])).toEqual([1, 0]);
  });

  test.each(["'ten'", '()', '(1, 2)', '1.5'])('that announce an integer and give %s fail', (output) => {
    const links = [valueAssertion('my:f(1) = my:f(1)'), signature('f'), body('f', output)];
    expect(counted(links, [])).toEqual(['formula:expression-failed']);
  });

  test('may ask for the evaluation where the rule may (Functions Registry 80156)', () => {
    const asks = body('f', "xff:has-fallback-value(QName('', 'a'))");
    const announced = signature('f').replace('xs:integer', 'xs:boolean');
    const links = [
      valueAssertion('my:f(1)'),
      factVariable('a', 'part', 'fallbackValue="0"'),
      announced,
      asks,
    ];
    const facts = [fact('total', 1)];
    expect(counted([...links, factVariable('b', 'total')], facts)).toEqual([1, 0]);
    const early = generalVariable('g', 'my:f(1)');
    expect(counted([...links, early, factVariable('b', 'total')], facts)).toEqual([
      'formula:expression-failed',
    ]);
  });

  test('that never end leave the rule open', () => {
    const links = [valueAssertion('my:f(5) = 120'), signature('f'), body('f', 'my:f($n)')];
    expect(counted(links, [])).toEqual(['layer:not-judged']);
  });
});

describe('what is asked for', () => {
  const two = taxonomyWith(
    valueAssertion('true()'),
    valueAssertion('false()', 'implicitFiltering="true"', 'other-rule'),
  );

  test.each([
    ['rule', ['rule']],
    ['*rule', ['rule', 'other-rule']],
    ['o*-r*e', ['other-rule']],
    ['x*', []],
  ])('the pattern %s takes %j', (assertion, expected) => {
    expect(run(two, [], { assertion }).assertions.map(({ id }) => id)).toEqual(expected);
  });

  test('the name of an assertion set takes its assertions', () => {
    const set = `<validation:assertionSet xmlns:validation="http://xbrl.org/2008/validation" xlink:type="resource" xlink:label="all" id="all"/>`;
    const taxonomy = taxonomyWith(valueAssertion('true()'), set, arc('2008/assertion-set', 'all', 'rule'));
    expect(run(taxonomy, [], { assertion: 'all' }).assertions).toHaveLength(1);
  });

  test.each(['own', 'all'])(
    'a rule of a kind that is not known is left open, asked for as %s',
    (assertion) => {
      const own =
        '<t:ownSet xlink:type="resource" xlink:label="own" id="own" aspectModel="dimensional" implicitFiltering="true"/>';
      const set = `<validation:assertionSet xmlns:validation="http://xbrl.org/2008/validation" xlink:type="resource" xlink:label="all" id="all"/>`;
      const links = [valueAssertion('true()'), own, set, arc('2008/assertion-set', 'all', 'own')];
      expect(codesOf(run(taxonomyWith(...links), [], { assertion }).findings)).toEqual([
        'formula:not-supported',
      ]);
    },
  );

  test('the moment of evaluation is the one given', () => {
    const links = [valueAssertion("current-date() eq xs:date('2001-02-03Z')")];
    expect(counted(links, [], { now: '2001-02-03T04:05:06Z' })).toEqual([1, 0]);
  });

  test('a trace shows each binding and the outcome', () => {
    const { trace } = run(taxonomyWith(...BROKEN), [fact('part', 7)], { trace: 'rule' });
    expect(trace.map(({ en }) => en)).toEqual([
      'Rule rule (dimensional)',
      '  $a: pass the filters: 1',
      '  $a = t:part 7 (3:1)',
      '  not satisfied',
    ]);
  });

  test('a trace shows what fails, and goes on', () => {
    const links = [valueAssertion('2 idiv $a ge 1'), factVariable('a', 'part')];
    const { trace } = run(taxonomyWith(...links), [fact('part', 0), fact('part', 1)], { trace: 'rule' });
    expect(trace.map(({ en }) => en)).toEqual([
      'Rule rule (dimensional)',
      '  $a: pass the filters: 2',
      '  $a = t:part 0 (3:1)',
      '  failed: 2 idiv $a ge 1: division by zero [err:FOAR0001]',
      '  $a = t:part 1 (5:1)',
      '  satisfied',
    ]);
  });

  test('a trace shows messages that fail where the rule holds, which nobody else sees', () => {
    const message = `<msg:message xlink:type="resource" xlink:label="m" xlink:role="http://www.xbrl.org/2010/role/message" xml:lang="en">{1 idiv 0}</msg:message>`;
    const links = [valueAssertion('true()'), message, arc('2010/assertion-satisfied-message', 'rule', 'm')];
    const { trace, findings } = run(taxonomyWith(...links), [], { trace: 'rule' });
    expect(findings).toEqual([]);
    expect(trace.map(({ en }) => en.trim())).toContain('failed: 1 idiv 0: division by zero [err:FOAR0001]');
  });
});

test('a filter of a kind that is not known leaves the rule open', () => {
  const own = '<t:ownFilter xlink:type="resource" xlink:label="own"/>';
  const links = [valueAssertion('true()'), factVariable('a', 'part'), own, filterArc('v-a', 'own')];
  expect(counted(links, [fact('part', 1)])).toEqual(['formula:not-supported']);
});

test('more combinations than anybody can evaluate leave the rule open', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const variables = names.map((name) => generalVariable(name, '1 to 1000'));
  expect(counted([valueAssertion('true()'), ...variables], [])).toEqual(['layer:not-judged']);
});

test('values of a typed dimension match as their equality is defined (§2.1.2.2)', () => {
  const equality = [
    '<link:loc xlink:type="locator" xlink:href="t.xsd#t_line" xlink:label="line"/>',
    '<variable:equalityDefinition xmlns:aspectTest="http://xbrl.org/2008/variable/aspectTest" xlink:type="resource" xlink:label="e" test="for $row in QName(\'http://t\', \'row\') return lower-case(xfi:fact-typed-dimension-value($aspectTest:a, $row)/t:line) eq lower-case(xfi:fact-typed-dimension-value($aspectTest:b, $row)/t:line)"/>',
    arc('2008/equality-definition', 'line', 'e'),
  ];
  const links = [valueAssertion('$a = $b'), factVariable('a', 'total'), factVariable('b', 'part')];
  const facts = [fact('total', 1, { row: 'X' }), fact('part', 1, { row: 'x' })];
  expect(counted(links, facts)).toEqual([0, 0]);
  expect(counted([...links, ...equality], facts)).toEqual([1, 0]);
});

test('a filter evaluates its expression at the fact', () => {
  const links = [valueAssertion('true()'), factVariable('a', 'part'), general('own', "@contextRef = 'c1'")];
  const facts = [fact('part', 1), fact('part', 2, { row: 'x' })];
  expect(counted([...links, filterArc('v-a', 'own', 'complement="false" cover="false"')], facts)).toEqual([
    1, 0,
  ]);
});

describe('fn:doc', () => {
  const links = [valueAssertion("doc('rates.xml')/rates/rate[1] = '5'")];
  const readDocument = (url: string) =>
    url === 'http://t/rates.xml' ? new TextEncoder().encode('<rates><rate>5</rate></rates>') : undefined;

  test('finds documents beside the linkbase', () => {
    expect(counted(links, [], { readDocument })).toEqual([1, 0]);
  });

  test('is an error where there is none', () => {
    expect(counted(links, [], { readDocument: () => undefined })).toEqual(['formula:expression-failed']);
  });
});

test('an empty element has the value that its declaration gives it', () => {
  const links = [valueAssertion('string-length($a) = 5'), factVariable('a', 'greeting')];
  expect(counted(links, [fact('greeting', '')])).toEqual([1, 0]);
});
