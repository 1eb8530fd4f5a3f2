import { describe, expect, test } from '@jest/globals';
import { presentationTree } from '../../../src/xbrl/query/presentation.js';
import type { Taxonomy } from '../../../src/xbrl/taxonomy/taxonomy.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { item, linkbase, presentationArc, presentationLink } from '../taxonomy/memory-source.js';
import { locators, ROLE, taxonomyOf } from './query-taxonomy-source.js';

const ITEMS = ['A', 'B', 'C', 'D'].map((name) => item(name)).join('');

function presented(arcs: string): Taxonomy {
  return taxonomyOf(ITEMS, {
    'pre.xml': linkbase(presentationLink(locators('A', 'B', 'C', 'D') + arcs)),
  });
}

/** Rows as text: how deep, the name, and `*` where what is below is left out. */
function rows(taxonomy: Taxonomy): readonly string[] {
  return presentationTree(taxonomy, ROLE).map(
    ({ depth, concept, isRepeated }) => `${depth} ${localNameOf(concept.name)}${isRepeated ? ' *' : ''}`,
  );
}

describe('the presentation tree', () => {
  test('goes depth first, children by their order', () => {
    const taxonomy = presented(
      presentationArc('A', 'C', 'order="2"') +
        presentationArc('A', 'B', 'order="1"') +
        presentationArc('B', 'D'),
    );
    expect(rows(taxonomy)).toEqual(['0 A', '1 B', '2 D', '1 C']);
  });

  test('keeps the label that an arc prefers', () => {
    const role = 'http://www.xbrl.org/2003/role/totalLabel';
    const taxonomy = presented(presentationArc('A', 'B', `preferredLabel="${role}"`));
    expect(presentationTree(taxonomy, ROLE).map(({ preferredLabel }) => preferredLabel)).toEqual([
      undefined,
      role,
    ]);
  });

  test('shows what is below a concept once, where it comes first', () => {
    const taxonomy = presented(
      presentationArc('A', 'B', 'order="1"') +
        presentationArc('A', 'C', 'order="2"') +
        presentationArc('C', 'B') +
        presentationArc('B', 'D'),
    );
    expect(rows(taxonomy)).toEqual(['0 A', '1 B', '2 D', '1 C', '2 B *']);
  });

  test('ends where a concept stands above itself', () => {
    const taxonomy = presented(presentationArc('A', 'B') + presentationArc('B', 'A'));
    expect(rows(taxonomy)).toEqual(['0 A', '1 B', '2 A *']);
  });

  test('has what stands in a circle beside what does not', () => {
    const taxonomy = presented(
      presentationArc('A', 'B') + presentationArc('C', 'D') + presentationArc('D', 'C'),
    );
    expect(rows(taxonomy)).toEqual(['0 A', '1 B', '0 C', '1 D', '2 C *']);
  });

  test('has no more rows than arcs and roots, however the arcs cross', () => {
    const arcs = ['A', 'B', 'C'].map((from, index) =>
      ['B', 'C', 'D'].slice(index).map((to) => presentationArc(from, to)),
    );
    const tree = rows(presented(arcs.flat().join('')));
    expect(tree.length).toBe(1 + 6);
  });
});
