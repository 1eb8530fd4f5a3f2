import { localNameOf } from '../../../xml/qname.js';
import { placeOf } from '../../../xml/place.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import type { FoundProblems } from '../schema-problems.js';
import { substituteNotDerived } from '../schema-document-findings.js';

/** XML Schema Part 1 §3.3.6 (e-props-correct, 4): the type of an element is derived from those of its substitution groups. */
export function substitutesDerived({ notDerived }: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [substituteNotDerived],

    *check({ taxonomy }) {
      const told = new Set<XmlElement>();
      for (const { url, element, name, head } of notDerived) {
        // A schema that others include is in the namespace of each.
        if (told.has(element)) continue;
        told.add(element);
        const location = placeOf(taxonomy.fileOf(url), element);
        yield substituteNotDerived({ name: localNameOf(name), head: localNameOf(head) }, { location });
      }
    },
  };
}
