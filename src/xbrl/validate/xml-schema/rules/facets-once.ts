import { xs } from '../../../taxonomy/names.js';
import { childElements, descendants } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import type { FoundProblems } from '../schema-problems.js';
import { facetTwice } from '../schema-document-findings.js';
import { schemasInQuestion } from '../schemas-in-question.js';

const RESTRICTION = xs('restriction');
const ONCE: ReadonlySet<QName> = new Set(
  [
    'length',
    'minLength',
    'maxLength',
    'whiteSpace',
    'minInclusive',
    'minExclusive',
    'maxInclusive',
    'maxExclusive',
    'totalDigits',
    'fractionDigits',
  ].map(xs),
);

/** XML Schema Part 2 §4.1.3 (src-single-facet-value): of pattern and enumeration a restriction has any number, of others one. */
export function facetsOnce(problems: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [facetTwice],

    *check(subject) {
      for (const { url, root } of schemasInQuestion(problems, subject)) {
        for (const restriction of descendants(root, RESTRICTION)) {
          const seen = new Set<QName>();
          for (const facet of childElements(restriction)) {
            if (ONCE.has(facet.name) && seen.has(facet.name)) {
              const location = placeOf(subject.taxonomy.fileOf(url), facet);
              yield facetTwice({ facet: localNameOf(facet.name) }, { location });
            }
            seen.add(facet.name);
          }
        }
      }
    },
  };
}
