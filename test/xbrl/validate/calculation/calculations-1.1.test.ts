import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { calculationLayer } from '../../../../src/xbrl/validate/calculation/layer.js';
import {
  arc,
  calculationCase,
  calculationLink,
  type Choice,
  codes,
  fact,
  findings,
  nil,
  OTHER_ROLE,
  precise,
  ROLE,
  sum,
  XBRL_21,
} from './calculation-case.js';

function diagnostics(facts: string, choice?: Choice): readonly Diagnostic[] {
  const subject = calculationCase(facts, sum());
  return (calculationLayer(choice)?.instanceRules ?? []).flatMap((rule) => [...rule.check(subject)]);
}

const BY_ROUNDING = 'calc11e:inconsistentCalculationUsingRounding';
const BY_TRUNCATION = 'calc11e:inconsistentCalculationUsingTruncation';
const CONTRADICTION = 'oime:disallowedDuplicateFacts';
const CUT_CONTRADICTION = 'calc11e:disallowedDuplicateFactsUsingTruncation';
const EXCESS = 'calc11e:excessDigits';

// Calculations 1.1 §5.2.3: a number with d decimals stands for half of 10⁻ᵈ to either side, ends included.
describe('numbers that were rounded: consistent', () => {
  test.each([
    [
      '60 and 39 lie in [98, 100], 100 in [99.5, 100.5]',
      ['A', '100', '0'],
      ['B', '60', '0'],
      ['C', '39', '0'],
    ],
    ['intervals that share one end: 99.5', ['A', '100', '0'], ['B', '99', '0']],
    ['an exact total in [99.5, 100.5]', ['A', '100', 'INF'], ['B', '60', '0'], ['C', '40', 'INF']],
    [
      '30 in [29.5, 30.5] less 20 in [15, 25] is [4.5, 15.5]',
      ['A', '15', '0'],
      ['B', '30', '0'],
      ['D', '20', '-1'],
    ],
    [
      'thousands: [9000, 11000] and [10500, 11500]',
      ['A', '11000', '-3'],
      ['B', '5000', '-3'],
      ['C', '5000', '-3'],
    ],
    ['zero with no decimals lies in [-0.5, 0.5]', ['A', '0', '0'], ['B', '0.5', 'INF']],
    ['negative numbers: -100 lies in [-100.5, -99.5]', ['A', '-100', '0'], ['B', '-99.5', 'INF']],
    ['more decimals than the other', ['A', '0.3', '1'], ['B', '0.25', '2']],
  ])('%s', (_, ...facts) => {
    expect(
      findings(facts.map(([name, value, decimals]) => fact(name ?? '', value ?? '', decimals)).join('')),
    ).toEqual([]);
  });
});

describe('numbers that were rounded: inconsistent', () => {
  test.each([
    [
      '60 and 38 lie in [97, 99], 100 in [99.5, 100.5]',
      ['A', '100', '0'],
      ['B', '60', '0'],
      ['C', '38', '0'],
    ],
    ['exact numbers', ['A', '100', 'INF'], ['B', '99', 'INF']],
    ['an exact total outside [4.5, 15.5]', ['A', '16', 'INF'], ['B', '30', '0'], ['D', '20', '-1']],
    [
      'thousands: [9000, 11000] and [11500, 12500]',
      ['A', '12000', '-3'],
      ['B', '5000', '-3'],
      ['C', '5000', '-3'],
    ],
    ['0.6 outside [-0.5, 0.5]', ['A', '0', '0'], ['B', '0.6', 'INF']],
    ['a part that is not reported', ['A', '5', '0'], ['B', '3', '0']],
    [
      'a part of 100 digits that is one less',
      ['A', '1' + '0'.repeat(99), 'INF'],
      ['B', '9'.repeat(99), 'INF'],
    ],
  ])('%s', (_, ...facts) => {
    expect(
      codes(facts.map(([name, value, decimals]) => fact(name ?? '', value ?? '', decimals)).join('')),
    ).toEqual([BY_ROUNDING]);
  });

  test('beside a part that is nil, which counts as not reported', () => {
    expect(codes(fact('A', '5') + fact('B', '3') + nil('C'))).toEqual([BY_ROUNDING]);
  });

  test('says from where to where', () => {
    const facts = fact('A', '12000', '-3') + fact('B', '5000', '-3') + fact('C', '5000', '-3');
    expect(findings(facts)).toEqual([
      `${BY_ROUNDING} t:A is 12000, by rounding 11500 to 12500; its items together are 9000 to 11000 (role ${ROLE}).`,
    ]);
    expect(findings(fact('A', ' 100\n') + fact('B', '99'))).toEqual([
      `${BY_ROUNDING} t:A is 100; its items together are 99 (role ${ROLE}).`,
    ]);
  });

  test('shows the first items that count, a figure that is there more than once included', () => {
    const items = Array.from({ length: 25 }, () => fact('B', '99')).join('\n');
    const [finding] = diagnostics(`\n${fact('A', '100')}\n${items}`);
    expect(finding?.location?.line).toBe(2);
    expect(finding?.related.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
  });
});

describe('a precision stands for decimals (XBRL 2.1 §4.6.6)', () => {
  // 1200 to two figures is 1200 to the hundred: 2 − 3 − 1 = −2 decimals.
  test.each([
    ['1150', []],
    ['1149', [BY_ROUNDING]],
  ])('1200 with precision 2 lies in [1150, 1250]: %s', (part, expected) => {
    expect(codes(precise('A', '1200', '2') + fact('B', part))).toEqual(expected);
  });

  test('zero with a precision is exact', () => {
    expect(codes(precise('A', '0', '1') + fact('B', '0.5'))).toEqual([BY_ROUNDING]);
  });

  test('an infinite precision is exact', () => {
    expect(codes(precise('A', '100', 'INF') + fact('B', '100.4'))).toEqual([BY_ROUNDING]);
  });
});

// Calculations 1.1 §5.2.4: a number stands for itself and less than 10⁻ᵈ further from zero.
describe('numbers that were cut off', () => {
  const cut = (...facts: readonly (readonly string[])[]) =>
    codes(
      facts.map(([name, value, decimals]) => fact(name ?? '', value ?? '', decimals)).join(''),
      '1.1-truncation',
    );

  test.each([
    [
      '[5, 6) and [4, 5) make [9, 11), 10 is [10, 11)',
      [
        ['A', '10', '0'],
        ['B', '5', '0'],
        ['C', '4', '0'],
      ],
    ],
    [
      '-10 is (-11, -10]',
      [
        ['A', '-10', '0'],
        ['B', '-10.9', 'INF'],
      ],
    ],
    [
      'zero is (-1, 1)',
      [
        ['A', '0', '0'],
        ['B', '0.9', 'INF'],
      ],
    ],
    [
      '10 less [3, 4) is (6, 7]',
      [
        ['A', '7', 'INF'],
        ['B', '10', 'INF'],
        ['D', '3', '0'],
      ],
    ],
  ])('consistent: %s', (_, facts) => {
    expect(cut(...facts)).toEqual([]);
  });

  test.each([
    [
      '[9, 10) and [10, 11) share nothing',
      [
        ['A', '10', '0'],
        ['B', '9', '0'],
      ],
    ],
    [
      '11 is not in [10, 11)',
      [
        ['A', '10', '0'],
        ['B', '11', 'INF'],
      ],
    ],
    [
      '-11 is not in (-11, -10]',
      [
        ['A', '-10', '0'],
        ['B', '-11', 'INF'],
      ],
    ],
    [
      '1 is not in (-1, 1)',
      [
        ['A', '0', '0'],
        ['B', '1', 'INF'],
      ],
    ],
    [
      '6 is not in (6, 7]',
      [
        ['A', '6', 'INF'],
        ['B', '10', 'INF'],
        ['D', '3', '0'],
      ],
    ],
  ])('inconsistent: %s', (_, facts) => {
    expect(cut(...facts)).toEqual([BY_TRUNCATION]);
  });

  test('says from where to where, and which end is not there', () => {
    const facts = fact('A', '10', '0') + fact('B', '-9', '0');
    expect(findings(facts, '1.1-truncation')).toEqual([
      `${BY_TRUNCATION} t:A is 10, by cutting off 10 to less than 11; its items together are more than -10 to -9 (role ${ROLE}).`,
    ]);
    expect(diagnostics(facts, '1.1-truncation').map(({ message }) => message.nl)).toEqual([
      `t:A is 10, door afkapping 10 tot 11; de posten zijn samen meer dan -10 tot en met -9 (rol ${ROLE}).`,
    ]);
  });
});

describe('a figure that is given more than once', () => {
  test.each([
    [
      '[99.5, 100.5] and [100.25, 100.35] share 100.3',
      fact('A', '100', '0') + fact('A', '100.3', '1') + fact('B', '100.3'),
      [],
    ],
    ['but not 100', fact('A', '100', '0') + fact('A', '100.3', '1') + fact('B', '100'), [BY_ROUNDING]],
    ['the same value twice counts once', fact('A', '5') + fact('B', '5') + fact('B', '5.0'), []],
    [
      'a part is narrowed too',
      fact('A', '100') + fact('B', '100', '0') + fact('B', '100.3', '1'),
      [BY_ROUNDING],
    ],
    ['in contexts that say the same', fact('A', '5') + fact('A', '5', 'INF', 'same') + fact('B', '5'), []],
    ['all nil counts as not reported', fact('A', '5') + nil('B') + nil('B'), []],
    [
      'no number suits both',
      fact('A', '100', '0') + fact('A', '102', '1') + fact('B', '100'),
      [CONTRADICTION],
    ],
    [
      'two values with the same decimals, though 100.5 would suit both',
      fact('A', '100', '0') + fact('A', '101', '0') + fact('B', '100'),
      [CONTRADICTION],
    ],
    ['nil and not nil', fact('A', '5') + fact('B', '5') + nil('B'), [CONTRADICTION]],
    [
      'three of which no two meet the third',
      fact('A', '5') + fact('B', '5', '0') + fact('B', '5.4', '1') + fact('B', '4.98', '2'),
      [CONTRADICTION],
    ],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  test.each([
    [
      '10 and 10.6 are cut off from one number',
      fact('A', '10', '0') + fact('A', '10.6', '1') + fact('B', '10.65'),
      [],
    ],
    [
      '10 and 11.0 are not',
      fact('A', '10', '0') + fact('A', '11', '1') + fact('B', '10'),
      [CUT_CONTRADICTION],
    ],
  ])('cut off: %s', (_, facts, expected) => {
    expect(codes(facts, '1.1-truncation')).toEqual(expected);
  });

  test('is named once with all of its values, however many sums it takes part in', () => {
    const links = sum() + sum(undefined, OTHER_ROLE);
    expect(findings(fact('A', '5') + fact('B', ' 4 ') + fact('B', '6') + nil('B'), undefined, links)).toEqual(
      [
        `${CONTRADICTION} t:B is there more than once, with values that contradict each other (4; 6; nil); the sums with it were not checked.`,
      ],
    );
  });

  test('is shown with the first twenty of its values, the first of them at its own place', () => {
    const parts = Array.from({ length: 25 }, (_, i) => fact('B', String(i + 1))).join('\n');
    const [finding] = diagnostics(`\n${parts}\n${fact('A', '5')}`);
    const shown = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(finding?.message.en).toContain(`(${shown.join('; ')})`);
    expect(finding?.location?.line).toBe(2);
    expect(finding?.related.map(({ line }) => line)).toEqual(shown.map((i) => i + 2));
  });

  test('is not looked at where it takes part in no sum', () => {
    expect(codes(fact('A', '4') + fact('A', '6'))).toEqual([]);
    expect(codes(fact('B', '4') + fact('B', '6'))).toEqual([]);
    expect(codes(nil('A') + fact('B', '4') + fact('B', '6'))).toEqual([]);
  });
});

describe('digits beyond the decimals', () => {
  test.each([
    ['of a total', fact('A', '100.4', '0') + fact('B', '100'), [EXCESS]],
    ['of a part', fact('A', '100') + fact('B', '100.4', '0'), [EXCESS]],
    ['of hundreds', fact('A', '1234', '-2') + fact('B', '1234'), [EXCESS]],
    ['of a precision', precise('A', '1234', '2') + fact('B', '1234'), [EXCESS]],
    ['zeros do not count', fact('A', '100.400', '1') + fact('B', '100.4'), []],
    ['nor in front of the point', fact('A', '1200', '-2') + fact('B', '1200'), []],
    ['an exact number has none', fact('A', '100.123') + fact('B', '100.123'), []],
    ['zero has none', fact('A', '0', '-6') + fact('B', '0.00', '0'), []],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
    expect(codes(facts, '1.1-truncation')).toEqual(expected);
  });

  test('are named with their value', () => {
    expect(findings(precise('A', '1234', '2') + fact('B', '1234'))).toEqual([
      `${EXCESS} t:A is 1234, which has digits beyond decimals="-2"; the sums with it were not checked.`,
    ]);
  });
});

describe('what is in tuples', () => {
  const TUPLES = 'calc11e:tuplesInReportWarning';

  test('is left out, and the report says so', () => {
    const facts = fact('A', '5') + fact('B', '5') + `<t:Group>${fact('A', '1')}${fact('B', '2')}</t:Group>`;
    expect(codes(facts)).toEqual([TUPLES]);
    expect(codes(`${fact('A', '5')}${fact('B', '4')}<t:Group/>`)).toEqual([TUPLES, BY_ROUNDING]);
    expect(codes(`<t:Unknown>${fact('A', '5')}</t:Unknown>`)).toEqual([TUPLES]);
  });

  test('is of no interest where nothing is summed', () => {
    expect(codes(`<t:Group>${fact('A', '1')}</t:Group>`, undefined, calculationLink(''))).toEqual([]);
  });
});

describe('a report that does not fit the Open Information Model is not checked', () => {
  const wrong = fact('A', '5') + fact('B', '4');
  const footnote = (arcs: string, role = 'http://www.xbrl.org/2003/role/footnote') =>
    `<link:footnoteLink xlink:type="extended" xlink:role="${ROLE}"><link:footnote xlink:type="resource" xlink:label="n" xlink:role="${role}" xml:lang="nl">x</link:footnote>${arcs}</link:footnoteLink>`;
  const linked =
    '<link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="f" xlink:to="n"/>';

  test.each([
    [
      'fractions',
      '<t:Fraction contextRef="c" unitRef="u"><xbrli:numerator>1</xbrli:numerator><xbrli:denominator>3</xbrli:denominator></t:Fraction>',
      'fractions',
    ],
    ['precision 0', precise('C', '1', '0'), 'numbers with precision="0"'],
    [
      'content that is no dimension',
      fact('C', '1', 'INF', 'content'),
      'contexts with content that is no dimension',
    ],
    [
      'a complex typed dimension',
      fact('C', '1', 'INF', 'complex'),
      'dimensions with a value of several elements',
    ],
    [
      'a linkbase of its own',
      '<link:linkbaseRef xlink:type="simple" xlink:href="http://x/t.xsd" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"/>',
      'a reference of its own to a linkbase',
    ],
    ['a role of a footnote', footnote(linked, 'http://x/role/endnote'), 'footnotes with a role of their own'],
    ['a loose footnote', footnote(''), 'footnotes that belong to no fact'],
    ['xml:base', '<t:Group xml:base="http://x/"/>', 'the attribute xml:base'],
  ])('%s', (_, content, what) => {
    expect(findings(wrong + content).filter((text) => !text.includes('tuples'))).toEqual([
      `calc11e:oimIncompatibleReportWarning This report has ${what}; its sums were not checked for that reason.`,
    ]);
  });

  test.each([undefined, ''])('a footnote of a fact is no hindrance, with the role %j', (role) => {
    expect(codes(wrong + footnote(linked, role))).toEqual([BY_ROUNDING]);
  });

  test('which is of no interest where nothing is summed', () => {
    expect(codes(wrong + precise('C', '1', '0'), undefined, calculationLink(''))).toEqual([]);
  });

  test('xml:base on the root is one', () => {
    expect(codes(wrong, undefined, undefined, 'xml:base="http://x/"')).toEqual([
      'calc11e:oimIncompatibleReportWarning',
    ]);
  });

  test('a context that no fact uses is of no interest', () => {
    expect(codes(wrong)).toEqual([BY_ROUNDING]);
  });
});

describe('which specification judges which arcrole', () => {
  const facts = fact('A', '100', '0') + fact('B', '60', '0') + fact('C', '39', '0') + fact('D', '9', '0');
  const XBRL21_CODE = 'xbrl21:calculation-inconsistency';

  test.each([
    ['nothing asked', undefined, [XBRL21_CODE], [BY_ROUNDING]],
    ['1.1', '1.1', [BY_ROUNDING], [BY_ROUNDING]],
    ['1.1-truncation', '1.1-truncation', [BY_TRUNCATION], [BY_TRUNCATION]],
    ['2.1', '2.1', [XBRL21_CODE], []],
    ['off', 'off', [], []],
  ] as const)('%s', (_, choice, of2003, of2023) => {
    expect(codes(facts, choice, sum(XBRL_21))).toEqual(of2003);
    expect(codes(facts, choice, sum())).toEqual(of2023);
  });

  test('a sum of rounded numbers that XBRL 2.1 rejects, Calculations 1.1 accepts', () => {
    const rounded = fact('A', '100', '0') + fact('B', '60', '0') + fact('C', '39', '0');
    expect(codes(rounded, undefined, sum(XBRL_21))).toEqual([XBRL21_CODE]);
    expect(codes(rounded, '1.1', sum(XBRL_21))).toEqual([]);
  });
});

test('findings come in the order of the report', () => {
  const links = calculationLink(arc('A', 'B', '1') + arc('C', 'D', '1'));
  const facts =
    fact('C', '1') +
    fact('D', '2') +
    fact('A', '1', 'INF', 'other') +
    fact('B', '2', 'INF', 'other') +
    fact('A', '3') +
    fact('B', '4');
  expect(findings(facts, undefined, links).map((text) => text.split(' ').slice(1, 4).join(' '))).toEqual([
    't:C is 1;',
    't:A is 1;',
    't:A is 3;',
  ]);
});
