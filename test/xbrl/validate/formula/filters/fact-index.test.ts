import { expect, test } from '@jest/globals';
import type { FormulaFact } from '../../../../../src/xbrl/validate/formula/facts/formula-fact.js';
import { MadeOfFacts } from '../../../../../src/xbrl/validate/formula/filters/fact-index.js';
import type { FormulaHost } from '../../../../../src/xbrl/validate/formula/formula-host.js';

const HOST = {} as FormulaHost;
const FACTS = [{ place: 0 }, { place: 1 }] as unknown as readonly FormulaFact[];

test('what was made of facts is kept for the same facts', () => {
  const made = new MadeOfFacts<object>();
  const first = made.of(FACTS, HOST, '', () => ({}));
  expect(made.of([...FACTS], HOST, '', () => ({}))).toBe(first);
  expect(made.of(FACTS.slice(1), HOST, '', () => ({}))).not.toBe(first);
});

test('the same list is not gone through again: that would be once for each fact of another variable', () => {
  let looks = 0;
  const watched = new Proxy(FACTS, {
    get: (facts, key) => {
      looks++;
      return Reflect.get(facts, key) as unknown;
    },
  });
  const made = new MadeOfFacts<object>();
  made.of(watched, HOST, '', () => ({}));
  made.of(watched, HOST, '', () => ({}));
  expect(looks).toBe(0);
});
