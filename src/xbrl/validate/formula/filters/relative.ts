import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { PLAIN_ASPECTS } from '../facts/aspect.js';
import { Cover } from '../facts/cover.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { coveredBy } from './apply-filter.js';
import { MadeOfFacts } from './fact-index.js';
import type { FilterKind, PlacedFilter } from './filter.js';
import { type IndexedFacts, Likeness } from './likeness.js';

const VARIABLE = qname('', 'variable');

/**
 * Relative Filters 1.0 §2.1: facts that are like the fact of another variable in every aspect that no other
 * filter of their own variable covers. Of the dimensions, those count that the fact itself has a value for
 * and that the other variable does not cover. It covers every aspect that is left.
 */
export const relative: FilterKind = {
  element: qname('http://xbrl.org/2008/filter/relative', 'relativeFilter'),

  compile({ element, aspectModel, variable }) {
    const name = variable(attribute(element, VARIABLE) ?? '', element);
    const plain = PLAIN_ASPECTS[aspectModel];
    const indexed = new MadeOfFacts<IndexedFacts>();
    let beside: readonly PlacedFilter[] = [];
    const select = (facts: readonly FormulaFact[], evaluation: Evaluation): readonly FormulaFact[] => {
      const binding = evaluation.binding(name);
      if (binding?.kind !== 'fact') return [];
      const own = new Cover(beside.flatMap((placed) => (placed.cover ? coveredBy(placed, evaluation) : [])));
      const likeness = new Likeness(own, binding.cover, evaluation);
      const index = indexed.of(facts, evaluation.host, likeness.version, () => likeness.index(facts));
      return likeness.find(index, binding.facts);
    };
    return {
      covers: aspectModel === 'dimensional' ? [...plain, 'dimensions'] : plain,
      checkBeside: (_own, others) => {
        beside = others;
      },
      matches: (fact, evaluation) => select([fact], evaluation).length > 0,
      select,
    };
  },
};
