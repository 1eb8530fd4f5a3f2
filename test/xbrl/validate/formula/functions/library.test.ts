import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { xfiLibrary } from '../../../../../src/xbrl/validate/formula/functions/library.js';
import { qname } from '../../../../../src/xbrl/xml/qname.js';
import { evaluate } from './registry-report.js';

/** The functions of the registry by number, with the numbers of arguments that they take. */
const REGISTRY: readonly (readonly [number: number, name: string, ...arities: number[]])[] = [
  [80101, 'context', 1],
  [80102, 'unit', 1],
  [80103, 'unit-numerator', 1],
  [80104, 'unit-denominator', 1],
  [80105, 'measure-name', 1],
  [80120, 'period', 1],
  [80121, 'context-period', 1],
  [80122, 'is-start-end-period', 1],
  [80123, 'is-forever-period', 1],
  [80124, 'is-duration-period', 1],
  [80125, 'is-instant-period', 1],
  [80126, 'period-start', 1],
  [80127, 'period-end', 1],
  [80129, 'period-instant', 1],
  [80130, 'entity', 1],
  [80131, 'context-entity', 1],
  [80132, 'identifier', 1],
  [80133, 'context-identifier', 1],
  [80134, 'entity-identifier', 1],
  [80135, 'identifier-value', 1],
  [80136, 'identifier-scheme', 1],
  [80137, 'segment', 1],
  [80138, 'entity-segment', 1],
  [80139, 'context-segment', 1],
  [80140, 'scenario', 1],
  [80141, 'context-scenario', 1],
  [80142, 'fact-identifier-value', 1],
  [80143, 'fact-identifier-scheme', 1],
  [80150, 'is-non-numeric', 1],
  [80151, 'is-numeric', 1],
  [80152, 'is-fraction', 1],
  [80153, 'precision', 1],
  [80154, 'decimals', 1],
  [80200, 'identical-nodes', 2],
  [80201, 's-equal', 2],
  [80202, 'u-equal', 2],
  [80203, 'v-equal', 2],
  [80204, 'c-equal', 2],
  [80205, 'identical-node-set', 2],
  [80206, 's-equal-set', 2],
  [80207, 'v-equal-set', 2],
  [80208, 'c-equal-set', 2],
  [80209, 'u-equal-set', 2],
  [80210, 'x-equal', 2],
  [80211, 'duplicate-item', 2],
  [80212, 'duplicate-tuple', 2],
  [80213, 'p-equal', 2],
  [80214, 'cu-equal', 2],
  [80215, 'pc-equal', 2],
  [80216, 'pcu-equal', 2],
  [80217, 'start-equal', 2],
  [80218, 'end-equal', 2],
  [80219, 'nodes-correspond', 2],
  [80300, 'taxonomy-refs', 0],
  [80301, 'any-identifier', 0],
  [80302, 'unique-identifiers', 0],
  [80303, 'single-unique-identifier', 0],
  [80304, 'any-start-date', 0],
  [80305, 'unique-start-dates', 0],
  [80306, 'single-unique-start-date', 0],
  [80307, 'any-end-date', 0],
  [80308, 'unique-end-dates', 0],
  [80309, 'single-unique-end-date', 0],
  [80310, 'any-instant-date', 0],
  [80311, 'unique-instant-dates', 0],
  [80312, 'single-unique-instant-date', 0],
  [80360, 'positive-filing-indicators', 0],
  [80361, 'negative-filing-indicators', 0],
  [80362, 'positive-filing-indicator', 1],
  [80363, 'negative-filing-indicator', 1],
  [90101, 'facts-in-instance', 1],
  [90102, 'items-in-instance', 1],
  [90103, 'tuples-in-instance', 1],
  [90104, 'items-in-tuple', 1],
  [90105, 'tuples-in-tuple', 1],
  [90106, 'non-nil-facts-in-instance', 1],
  [90201, 'concept-balance', 1],
  [90202, 'concept-period-type', 1],
  [90203, 'concept-custom-attribute', 2],
  [90204, 'concept-data-type', 1],
  [90205, 'concept-data-type-derived-from', 2],
  [90206, 'concept-substitutions', 1],
  [90213, 'filter-member-network-selection', 5],
  [90214, 'filter-member-DRS-selection', 5],
  [90304, 'fact-segment-remainder', 1],
  [90305, 'fact-scenario-remainder', 1],
  [90306, 'fact-has-explicit-dimension', 2],
  [90307, 'fact-has-typed-dimension', 2],
  [90308, 'fact-has-explicit-dimension-value', 3],
  [90309, 'fact-explicit-dimension-value', 2],
  [90310, 'fact-typed-dimension-value', 2],
  [90311, 'fact-explicit-dimensions', 1],
  [90312, 'fact-typed-dimensions', 1],
  [90313, 'fact-typed-dimension-simple-value', 2],
  [90403, 'fact-dimension-s-equal2', 3],
  [90501, 'linkbase-link-roles', 1, 2],
  [90503, 'concept-label', 4, 5],
  [90504, 'arcrole-definition', 1, 2],
  [90505, 'role-definition', 1, 2],
  [90506, 'fact-footnotes', 5, 6],
  [90507, 'concept-relationships', 4, 5, 6, 7, 8],
  [90508, 'relationship-from-concept', 1],
  [90509, 'relationship-to-concept', 1],
  [90510, 'distinct-nonAbstract-parent-concepts', 2, 3],
  [90511, 'relationship-attribute', 2],
  [90512, 'relationship-link-attribute', 2],
  [90513, 'relationship-name', 1],
  [90514, 'relationship-link-name', 1],
  [90701, 'format-number', 2],
];

const XFI = 'http://www.xbrl.org/2008/function/instance';
const folder = fileURLToPath(new URL('.', import.meta.url));
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('-functions.test.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('');

describe('the functions of the registry', () => {
  test.each(REGISTRY)('%i xfi:%s', (_, name, ...arities) => {
    const found = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((arity) => xfiLibrary(qname(XFI, name), arity));
    expect(found).toEqual(arities);
    expect(tests).toContain(`xfi:${name}(`);
  });

  test('another namespace has none', () => {
    expect(xfiLibrary(qname('http://example.org/e', 'context'), 1)).toBeUndefined();
  });

  test('a call with another number of arguments is an error of the expression', () => {
    expect(evaluate('xfi:context()')).toBe('err:XPST0017');
    expect(evaluate('xfi:xbrl-instance("http://example.org/other.xbrl")')).toBe('err:XPST0017');
  });
});
