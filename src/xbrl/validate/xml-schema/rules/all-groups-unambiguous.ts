import { xs } from '../../../taxonomy/names.js';
import { attribute, childElements, descendants, resolveQName } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, qname, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import type { FoundProblems } from '../schema-problems.js';
import { elementTwiceInAll } from '../schema-document-findings.js';
import { schemasInQuestion } from '../schemas-in-question.js';

const [ALL, ELEMENT] = [xs('all'), xs('element')];
const REF = qname('', 'ref');

/** XML Schema Part 1 §3.8.6 (unique particle attribution) in groups of any order, which libxml2 does not look at. */
export function allGroupsUnambiguous(problems: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [elementTwiceInAll],

    *check(subject) {
      for (const { url, root } of schemasInQuestion(problems, subject)) {
        for (const group of descendants(root, ALL)) {
          const seen = new Set<QName>();
          for (const element of childElements(group, ELEMENT)) {
            const name = resolveQName(element, attribute(element, REF) ?? '');
            if (name === undefined) continue;
            if (seen.has(name)) {
              const location = placeOf(subject.taxonomy.fileOf(url), element);
              yield elementTwiceInAll({ name: localNameOf(name) }, { location });
            }
            seen.add(name);
          }
        }
      }
    },
  };
}
