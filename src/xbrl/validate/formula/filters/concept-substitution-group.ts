import { attribute, firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { CONCEPT_FILTER } from './concept-name.js';
import type { FilterKind } from './filter.js';
import { nameModel } from './qname-model.js';

const [GROUP, STRICT] = [qname(CONCEPT_FILTER, 'substitutionGroup'), qname('', 'strict')];

/** Concept Filters 1.0 §2.6: facts whose concept is declared for a head, or for one that leads to it. */
export const conceptSubstitutionGroup: FilterKind = {
  element: qname(CONCEPT_FILTER, 'conceptSubstitutionGroup'),

  compile(source) {
    const { taxonomy } = source;
    const name = nameModel(firstChild(source.element, GROUP) ?? source.element, source);
    const isStrict = isTrue(attribute(source.element, STRICT));
    return {
      covers: ['concept'],
      matches: (fact, evaluation) => {
        const { concept } = fact;
        const head = concept?.substitutionGroup;
        if (concept === undefined || head === undefined) return false;
        const wanted = name.of(fact, evaluation);
        if (head === wanted) return true;
        return !isStrict && concept.name !== wanted && taxonomy.isInSubstitutionGroup(concept, wanted);
      },
    };
  },
};
