import { qname, type QName } from '../../../xml/qname.js';
import { applyFilter, coveredBy } from './apply-filter.js';
import type { FilterKind } from './filter.js';

const BOOLEAN_FILTER = 'http://xbrl.org/2008/filter/boolean';

/** Boolean Filters 1.0 §2.1: facts that all filters joined to it let through. */
export const andFilter: FilterKind = joined(qname(BOOLEAN_FILTER, 'andFilter'), 'every');

/** Boolean Filters 1.0 §2.2: facts that one of the filters joined to it lets through. */
export const orFilter: FilterKind = joined(qname(BOOLEAN_FILTER, 'orFilter'), 'some');

/** Covers what those of its filters cover whose arcs say so (§2). Without any filter it lets nothing through. */
function joined(element: QName, how: 'every' | 'some'): FilterKind {
  return {
    element,
    compile(source) {
      const filters = source.subfilters();
      if (filters.length === 0) return { matches: () => false };
      const isLet = (
        fact: Parameters<typeof applyFilter>[1][number],
        evaluation: Parameters<typeof applyFilter>[2],
      ) => filters[how]((placed) => applyFilter(placed, [fact], evaluation).length > 0);
      return {
        covers: (evaluation) =>
          filters.flatMap((placed) => (placed.cover ? coveredBy(placed, evaluation) : [])),
        matches: isLet,
        select: (facts, evaluation) => {
          const results = filters.map((placed) => new Set(applyFilter(placed, facts, evaluation)));
          return facts.filter((fact) => results[how]((result) => result.has(fact)));
        },
      };
    },
  };
}
