import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { nameModels } from './qname-model.js';

export const CONCEPT_FILTER = 'http://xbrl.org/2008/filter/concept';

/** Concept Filters 1.0 §2.1: facts whose element is one of the concepts named. */
export const conceptName: FilterKind = {
  element: qname(CONCEPT_FILTER, 'conceptName'),

  compile(source) {
    const names = nameModels(source, qname(CONCEPT_FILTER, 'concept'));
    const written = names.flatMap((name) => name.written ?? []);
    const all = new Set(written);
    if (written.length === names.length) {
      return { covers: ['concept'], concepts: written, matches: ({ name }) => all.has(name) };
    }
    return {
      covers: ['concept'],
      matches: (fact, evaluation) =>
        all.has(fact.name) ||
        names.some((name) => name.written === undefined && name.of(fact, evaluation) === fact.name),
    };
  },
};
