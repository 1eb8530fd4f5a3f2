import { describe, expect, test } from '@jest/globals';
import {
  counted,
  existenceAssertion,
  fact,
  factVariable,
  filterArc,
  general,
  generalVariable,
  precondition,
  run,
  taxonomyWith,
  valueAssertion,
  variableArc,
} from './formula-case.js';

const SUM = [valueAssertion('$a = $b'), factVariable('a', 'total'), factVariable('b', 'part')];

describe('implicit filtering (Variables 1.0 §3.5.3)', () => {
  test('binds facts of the same period together', () => {
    const facts = [
      ...[fact('total', 1), fact('part', 1)],
      ...[fact('total', 2, { period: '2002' }), fact('part', 3, { period: '2002' })],
    ];
    expect(counted(SUM, facts)).toEqual([1, 1]);
  });

  test('leaves a fact alone that no other matches', () => {
    expect(counted(SUM, [fact('total', 1), fact('part', 1, { entity: 'you' })])).toEqual([0, 0]);
  });

  test('binds by the value of a typed dimension', () => {
    const rows = ['x', 'y', 'z'].flatMap((row) => [fact('total', 1, { row }), fact('part', 1, { row })]);
    expect(counted(SUM, rows)).toEqual([3, 0]);
  });

  test('does not match a fact with a dimension to one without', () => {
    expect(counted(SUM, [fact('total', 1), fact('part', 1, { row: 'x' })])).toEqual([0, 0]);
  });

  test('takes the default of a dimension for what is not written', () => {
    const facts = [fact('total', 1), fact('part', 1), fact('part', 1, { region: 'north' })];
    expect(counted(SUM, facts)).toEqual([1, 0]);
  });

  test('binds every fact to every other where it is off', () => {
    const off = [valueAssertion('$a = $b', 'implicitFiltering="false"'), ...SUM.slice(1)];
    const facts = [fact('total', 1), fact('part', 1, { row: 'x' }), fact('part', 2, { row: 'y' })];
    expect(counted(off, facts)).toEqual([1, 1]);
  });

  test('leaves out an aspect that a filter covers', () => {
    const region = `<df:explicitDimension xlink:type="resource" xlink:label="north"><df:dimension><df:qname>t:region</df:qname></df:dimension><df:member><df:qname>t:north</df:qname></df:member></df:explicitDimension>`;
    const facts = [fact('total', 1), fact('part', 1), fact('part', 2, { region: 'north' })];
    expect(counted([...SUM, region, filterArc('v-b', 'north')], facts)).toEqual([0, 1]);
  });

  test('compares whole segments in the non-dimensional model', () => {
    const model = 'aspectModel="non-dimensional" implicitFiltering="true"';
    const links = [valueAssertion('$a = $b', model), ...SUM.slice(1)];
    const facts = [fact('total', 1, { row: 'x' }), fact('part', 1, { row: 'x' }), fact('part', 1)];
    expect(counted(links, facts)).toEqual([1, 0]);
  });
});

describe('fact variables (§3.4)', () => {
  const ANY = (attributes: string) => [valueAssertion('true()'), factVariable('a', 'part', attributes)];
  const NIL = fact('part', '', { isNil: true });

  test('do not bind nil facts', () => {
    expect(counted(ANY(''), [NIL, fact('part', 1)])).toEqual([1, 0]);
  });

  test('bind nil facts where nils is true', () => {
    expect(counted(ANY('nils="true"'), [NIL, fact('part', 1)])).toEqual([2, 0]);
  });

  test('bind facts in tuples', () => {
    const box = '<t:box><t:part contextRef="c0" unitRef="EUR" decimals="INF">3</t:part></t:box>';
    expect(counted(ANY(''), [fact('part', 1), box])).toEqual([2, 0]);
  });

  test('take what a filter lets through, or with complement what it does not', () => {
    const facts = [fact('part', 1), fact('part', 2, { row: 'x' }), fact('part', 3, { row: 'y' })];
    const large = general('large', '. gt 1');
    const arcs = (complement: boolean) =>
      filterArc('v-a', 'large', `complement="${complement}" cover="false"`);
    expect(counted([...ANY(''), large, arcs(false)], facts)).toEqual([2, 0]);
    expect(counted([...ANY(''), large, arcs(true)], facts)).toEqual([1, 0]);
  });

  test('join filters with and, and with or', () => {
    const facts = [1, 2, 3, 4].map((value) => fact('part', value, { row: String(value) }));
    const filters = (joined: string) => [
      `<bf:${joined} xlink:type="resource" xlink:label="joined"/>`,
      general('small', '. lt 2'),
      general('large', '. gt 3'),
      filterArc('v-a', 'joined', 'complement="false" cover="false"'),
      ...['small', 'large'].map((label) =>
        filterArc('joined', label, 'complement="false" cover="false"', 'boolean-filter'),
      ),
    ];
    expect(counted([...ANY(''), ...filters('orFilter')], facts)).toEqual([2, 0]);
    expect(counted([...ANY(''), ...filters('andFilter')], facts)).toEqual([0, 0]);
  });

  test('meet the filters of their set too (§3.5.2)', () => {
    const filter = `<variable:variableSetFilterArc xlink:type="arc" xlink:arcrole="http://xbrl.org/arcrole/2008/variable-set-filter" complement="false" xlink:from="rule" xlink:to="large"/>`;
    const facts = [fact('part', 1), fact('part', 2, { row: 'x' })];
    expect(counted([...ANY(''), general('large', '. gt 1'), filter], facts)).toEqual([1, 0]);
  });
});

describe('sequences (§4.1)', () => {
  const sequence = (test: string, attributes = '') => [
    valueAssertion(test),
    factVariable('a', 'part', `bindAsSequence="true" ${attributes}`),
  ];

  test('hold the facts whose uncovered aspects match', () => {
    const rows = `<df:typedDimension xlink:type="resource" xlink:label="rows"><df:dimension><df:qname>t:row</df:qname></df:dimension></df:typedDimension>`;
    const facts = [
      ...[fact('part', 1, { row: 'x' }), fact('part', 2, { row: 'y' })],
      fact('part', 5, { row: 'x', period: '2002' }),
    ];
    expect(counted([...sequence('sum($a) = 3'), rows, filterArc('v-a', 'rows')], facts)).toEqual([1, 1]);
  });

  test('have no two facts that match in all aspects: there is one for each choice', () => {
    expect(counted(sequence('count($a) = 1'), [fact('part', 1), fact('part', 2)])).toEqual([2, 0]);
  });

  test('have them all where matches is true', () => {
    const facts = [fact('part', 1), fact('part', 2)];
    expect(counted(sequence('count($a) = 2', 'matches="true"'), facts)).toEqual([1, 0]);
  });
});

describe('the aspects that are not covered (Functions Registry 80157, 80158)', () => {
  const rows = `<df:typedDimension xlink:type="resource" xlink:label="rows"><df:dimension><df:qname>t:row</df:qname></df:dimension></df:typedDimension>`;
  const asked = (test: string) => [valueAssertion(test), factVariable('a', 'part')];
  const facts = [fact('part', 1, { row: 'x' })];

  test('are those of the model that no filter covers', () => {
    const all = 'location entity-identifier period unit non-XDT-segment non-XDT-scenario';
    const test = `string-join(xff:uncovered-non-dimensional-aspects(), ' ') = '${all}' and (every $a in xff:uncovered-non-dimensional-aspects() satisfies $a instance of xs:token)`;
    expect(counted(asked(test), facts)).toEqual([1, 0]);
  });

  test('and the dimensions of the fact', () => {
    const test = `xff:uncovered-dimensional-aspects() = xs:QName('t:row') and count(xff:uncovered-dimensional-aspects()) = 1`;
    expect(counted(asked(test), facts)).toEqual([1, 0]);
  });

  test.each([
    ['a general variable', generalVariable('g', 'count(xff:uncovered-dimensional-aspects())')],
    [
      'a fallback value',
      factVariable('b', 'total', 'fallbackValue="count(xff:uncovered-dimensional-aspects())"'),
    ],
    [
      'a filter',
      factVariable('b', 'part') +
        general('asks', 'count(xff:uncovered-dimensional-aspects()) = 1') +
        filterArc('v-b', 'asks', 'complement="false" cover="false"'),
    ],
  ])('are not known yet to %s', (_where, links) => {
    const { findings } = run(taxonomyWith(...asked('true()'), links), facts);
    expect(findings.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('[xffe:invalidFunctionUse]'),
    ]);
  });

  test('unless a filter covers them', () => {
    const test = 'empty(xff:uncovered-dimensional-aspects())';
    expect(counted([...asked(test), rows, filterArc('v-a', 'rows')], facts)).toEqual([1, 0]);
  });
});

describe('fallback values (§4.2)', () => {
  const links = [
    valueAssertion('$a = $b + $c'),
    factVariable('a', 'total'),
    factVariable('b', 'part', 'fallbackValue="0"'),
    factVariable('c', 'other', 'fallbackValue="0"'),
  ];

  test('stand where there is no fact', () => {
    expect(counted(links, [fact('total', 1), fact('part', 1)])).toEqual([1, 0]);
  });

  test('do not stand beside an evaluation that has facts there', () => {
    expect(counted(links, [fact('total', 3), fact('part', 1), fact('other', 2)])).toEqual([1, 0]);
  });

  test('are used for each fact that has none to go with it', () => {
    const facts = [
      fact('total', 1, { row: 'x' }),
      fact('part', 1, { row: 'x' }),
      fact('total', 1, { row: 'y' }),
    ];
    expect(counted(links, facts)).toEqual([1, 1]);
  });

  test('make no evaluation where all variables would have them', () => {
    const all = [valueAssertion('true()'), factVariable('a', 'total', 'fallbackValue="0"')];
    expect(counted(all, [fact('part', 1)])).toEqual([0, 0]);
  });

  test('are not used where only what depends on them would be different', () => {
    const previous =
      'if ($a instance of xs:integer) then true() else xfi:period-end(xfi:period(.)) lt xfi:period-end(xfi:period($a))';
    const dependent = [
      valueAssertion('$a = $b'),
      factVariable('a', 'total', 'fallbackValue="0"'),
      factVariable('b', 'part'),
      general('previous', previous),
      filterArc('v-b', 'previous', 'complement="false" cover="false"'),
      '<pf:period xlink:type="resource" xlink:label="any" test="true()"/>',
      filterArc('v-b', 'any'),
    ];
    const facts = [
      ...[fact('total', 1, { period: '2002' }), fact('part', 1, { period: '2001' })],
      fact('part', 5, { period: '2002' }),
    ];
    expect(counted(dependent, facts)).toEqual([1, 0]);
  });

  test('of the first variable leave facts of the second alone', () => {
    const both = [
      valueAssertion('$a = $b'),
      factVariable('a', 'total', 'fallbackValue="0"'),
      factVariable('b', 'part', 'fallbackValue="0"'),
    ];
    const facts = [fact('total', 1, { row: 'x' }), fact('part', 0, { row: 'y' })];
    expect(counted(both, facts)).toEqual([1, 1]);
  });

  describe('beside a general variable', () => {
    const fallen = factVariable('b', 'part', 'fallbackValue="0"');
    const beside = [factVariable('a', 'total'), fallen, generalVariable('g', "('x', 'y')")];

    test('are used for each of its items', () => {
      expect(counted([valueAssertion("$g = 'x'"), ...beside], [fact('total', 1)])).toEqual([1, 1]);
      expect(counted([existenceAssertion('. = 2'), ...beside], [fact('total', 1)])).toEqual([1, 0]);
    });

    test('are used for the item that keeps a fact out, and not for the other', () => {
      const chosen = filterArc('v-b', 'chosen', 'complement="false" cover="false"');
      const links = [valueAssertion('$b = 7'), ...beside, general('chosen', "$g = 'x'"), chosen];
      expect(counted(links, [fact('total', 1), fact('part', 7)])).toEqual([1, 1]);
    });

    test('make no evaluation where all fact variables would have them', () => {
      const links = [valueAssertion('true()'), fallen, generalVariable('g', '1 to 2')];
      expect(counted(links, [fact('total', 1)])).toEqual([0, 0]);
    });
  });
});

describe('general variables (§3.3)', () => {
  test('are bound to each item of their value', () => {
    expect(counted([valueAssertion('$g gt 1'), generalVariable('g', '1 to 3')], [])).toEqual([2, 1]);
  });

  test('are bound to the whole where they bind as a sequence', () => {
    expect(counted([valueAssertion('count($g) = 3'), generalVariable('g', '1 to 3', true)], [])).toEqual([
      1, 0,
    ]);
  });

  test('may depend on fact variables that come after them', () => {
    const links = [valueAssertion('$g = 6'), generalVariable('g', '2 * $a'), factVariable('a', 'part')];
    expect(counted(links, [fact('part', 3)])).toEqual([1, 0]);
  });

  test('may filter fact variables', () => {
    const links = [
      ...[valueAssertion('$a = 2'), factVariable('a', 'part'), generalVariable('g', '2')],
      ...[general('same', '. = $g'), filterArc('v-a', 'same', 'complement="false" cover="false"')],
    ];
    expect(counted(links, [fact('part', 1), fact('part', 2, { row: 'x' })])).toEqual([1, 0]);
  });
});

test('a precondition that does not hold keeps an evaluation out (§3.5.4)', () => {
  const links = [valueAssertion('$a = 0'), factVariable('a', 'part'), precondition('$a gt 1')];
  expect(counted(links, [fact('part', 1), fact('part', 2, { row: 'x' })])).toEqual([0, 1]);
});

test('a set without variables is evaluated once (§4)', () => {
  expect(counted([valueAssertion('1 = 1')], [])).toEqual([1, 0]);
});

test('decimals are exact', () => {
  const links = [valueAssertion('$a + $b eq 3.3'), factVariable('a', 'total'), factVariable('b', 'part')];
  expect(counted(links, [fact('total', '1.1'), fact('part', '2.2')])).toEqual([1, 0]);
});

test('an arc that does not lead to a variable says nothing (§3.5.1)', () => {
  expect(counted([valueAssertion('true()'), general('g', 'true()'), variableArc('x', 'g')], [])).toEqual([
    1, 0,
  ]);
});
