import { attribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { restsOn } from '../functions/concepts.js';
import { CONCEPT_FILTER } from './concept-name.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';

const [TYPE, STRICT] = [qname(CONCEPT_FILTER, 'type'), qname('', 'strict')];

/** Concept Filters 1.0 §2.5: facts whose concept has a type, or one that derives from it. */
export const conceptDataType: FilterKind = {
  element: qname(CONCEPT_FILTER, 'conceptDataType'),

  compile(source) {
    const name = nameModel(firstChild(source.element, TYPE) ?? source.element, source);
    const isStrict = isTrue(attribute(source.element, STRICT));
    return {
      covers: ['concept'],
      matches: (fact, evaluation) => {
        if (fact.concept === undefined) return false;
        const wanted = name.of(fact, evaluation);
        return isStrict ? fact.concept.type?.name === wanted : restsOn(fact.concept.type, wanted);
      },
    };
  },
};
