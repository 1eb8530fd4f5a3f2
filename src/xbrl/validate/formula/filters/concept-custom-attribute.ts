import { attribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { typedValueOf } from '../../../xpath/nodes/typed-value.js';
import { valueComparison } from '../../../xpath/operators/comparison.js';
import { Budget, type Sequence } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { CONCEPT_FILTER } from './concept-name.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';

const [ATTRIBUTE, VALUE] = [qname(CONCEPT_FILTER, 'attribute'), qname('', 'value')];

/** Concept Filters 1.0 §2.4: facts whose concept is declared with an attribute, or with a value of it. */
export const conceptCustomAttribute: FilterKind = {
  element: qname(CONCEPT_FILTER, 'conceptCustomAttribute'),

  compile(source) {
    const { element, expression } = source;
    const name = nameModel(firstChild(element, ATTRIBUTE) ?? element, source);
    const text = attribute(element, VALUE);
    const value = text === undefined ? undefined : expression(text, element);

    /** Undefined where the concept has no such attribute. */
    const stated = (fact: FormulaFact, evaluation: Evaluation): Sequence | undefined => {
      if (fact.concept === undefined) return undefined;
      const wanted = name.of(fact, evaluation);
      const written = attribute(fact.concept.element, wanted);
      if (written === undefined) return undefined;
      const { schema } = evaluation.host;
      return typedValueOf(schema.findAttribute(wanted)?.type, written, fact.concept.element.scope);
    };
    return {
      covers: ['concept'],
      matches: (fact, evaluation) => {
        const found = stated(fact, evaluation);
        if (found === undefined || value === undefined) return found !== undefined;
        const { implicitTimezone = 0, budget = new Budget() } = evaluation.context();
        return value.derive(
          evaluation,
          fact.node,
          (sequence) => valueComparison('eq', found, sequence, implicitTimezone, budget) === true,
        );
      },
    };
  },
};
