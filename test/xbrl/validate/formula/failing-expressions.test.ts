import { describe, expect, test } from '@jest/globals';
import {
  arc,
  codesOf,
  existenceAssertion,
  fact,
  factVariable,
  filterArc,
  general,
  generalVariable,
  run,
  taxonomyWith,
  unsatisfiedMessage,
  valueAssertion,
} from './formula-case.js';

const BROKEN = [valueAssertion('$a = 0'), factVariable('a', 'part')];

describe('rules whose variables fail for one fact', () => {
  const INVERSE = generalVariable('inverse', '2 idiv $a');
  const rows = [0, 3, 1].map((value, index) => fact('part', value, { row: String(index) }));
  const rule = (links: readonly string[], facts = rows) => {
    const { assertions, findings } = run(taxonomyWith(valueAssertion('$inverse ge 1'), ...links), facts);
    return [assertions.map(({ satisfied, unsatisfied }) => [satisfied, unsatisfied]), codesOf(findings)];
  };
  const BOTH = ['formula:assertion-unsatisfied', 'formula:expression-failed'];

  test('are judged for the others where it is a general variable', () => {
    expect(rule([factVariable('a', 'part'), INVERSE])).toEqual([[[1, 1]], BOTH]);
  });

  test('are judged for the others where it is a filter that looks at the fact', () => {
    const links = [
      factVariable('a', 'part'),
      factVariable('b', 'part'),
      general('near', '2 idiv $a ge 0'),
      filterArc('v-b', 'near', 'complement="false" cover="false"'),
      generalVariable('inverse', '2 idiv $b'),
    ];
    expect(rule(links)).toEqual([[[1, 1]], BOTH]);
  });

  test('are judged for the others where it is a fallback value', () => {
    const links = [
      factVariable('a', 'part'),
      factVariable('b', 'other', 'fallbackValue="1 idiv 0"'),
      generalVariable('inverse', '$a + $b'),
    ];
    const others = [-3, 0].map((value, index) => fact('other', value, { row: String(index + 1) }));
    expect(rule(links, [...rows, ...others])).toEqual([[[1, 1]], BOTH]);
  });

  test('are not judged with a fallback value in the place of that fact', () => {
    const links = [factVariable('c', 'total'), factVariable('a', 'part', 'fallbackValue="0.5"'), INVERSE];
    const only = taxonomyWith(valueAssertion('$inverse ge 5'), ...links);
    const { assertions, findings } = run(only, [fact('total', 1), fact('part', 0)]);
    expect(assertions).toEqual([{ id: 'rule', satisfied: 0, unsatisfied: 0 }]);
    expect(codesOf(findings)).toEqual(['formula:expression-failed']);
  });
});

describe('a rule that does not hold and whose message cannot be made', () => {
  const FAILING = [...BROKEN, unsatisfiedMessage('nl', 'Deel {1 idiv ($a - 7)}')];
  const outcome = (...links: readonly string[]) => run(taxonomyWith(...FAILING, ...links), [fact('part', 7)]);

  test('is told, beside the expression that fails', () => {
    expect(codesOf(outcome().findings)).toEqual([
      'formula:assertion-unsatisfied',
      'formula:expression-failed',
    ]);
  });

  test('says so, in the language that it fails in', () => {
    const { findings } = outcome(unsatisfiedMessage('en', 'Part {$a}'));
    expect(findings[0]?.message).toEqual({
      nl: 'rule: Aan deze regel is niet voldaan. De melding die de taxonomie erover heeft, kan niet worden gemaakt.',
      en: 'rule: Part 7',
    });
  });

  test('is told of an existence assertion too', () => {
    const rule = [existenceAssertion(), factVariable('a', 'other'), unsatisfiedMessage('nl', '{1 idiv 0}')];
    const { findings } = run(taxonomyWith(...rule), []);
    expect(codesOf(findings)).toContain('formula:assertion-unsatisfied');
  });
});

test('a severity that cannot be computed is error, and the rule is told', () => {
  const expression = `<sev:expression xlink:type="resource" xlink:label="how" severity="string(1 idiv ($a - 7))"/>`;
  const { findings } = run(
    taxonomyWith(...BROKEN, expression, arc('2022/assertion-unsatisfied-severity', 'rule', 'how')),
    [fact('part', 7)],
  );
  expect(codesOf(findings)).toEqual(['formula:assertion-unsatisfied', 'formula:expression-failed']);
  expect(findings[0]?.severity).toBe('error');
});
