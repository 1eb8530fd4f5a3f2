import { xs } from '../../../taxonomy/names.js';
import { itselfAndDescendants } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, namespaceOf, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { attributeNotKnown } from '../schema-document-findings.js';
import type { FoundProblems } from '../schema-problems.js';
import { schemasInQuestion } from '../schemas-in-question.js';

const BOUND = ['id', 'value', 'fixed'];
const CHOICE = ['id', 'value'];
const OF_SCHEMA = [
  'id',
  'targetNamespace',
  'version',
  'finalDefault',
  'blockDefault',
  'attributeFormDefault',
  'elementFormDefault',
];

/** The attributes in no namespace that elements may have, of those elements whose attributes libxml2 does not look at. */
const KNOWN: ReadonlyMap<QName, ReadonlySet<string>> = new Map(
  Object.entries({
    schema: OF_SCHEMA,
    pattern: CHOICE,
    enumeration: CHOICE,
    length: BOUND,
    minLength: BOUND,
    maxLength: BOUND,
    whiteSpace: BOUND,
    minInclusive: BOUND,
    minExclusive: BOUND,
    maxInclusive: BOUND,
    maxExclusive: BOUND,
    totalDigits: BOUND,
    fractionDigits: BOUND,
  }).map(([local, attributes]) => [xs(local), new Set(attributes)]),
);

/** XML Schema Part 1 §A and Part 2 §A: the schemas for schemas name the attributes of each element. */
export function attributesKnown(problems: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [attributeNotKnown],

    *check(subject) {
      for (const { url, root } of schemasInQuestion(problems, subject)) {
        for (const element of itselfAndDescendants(root)) {
          const known = KNOWN.get(element.name);
          if (known === undefined) continue;
          for (const { name } of element.attributes) {
            if (namespaceOf(name) !== '' || known.has(localNameOf(name))) continue;
            const params = { element: localNameOf(element.name), attribute: localNameOf(name) };
            yield attributeNotKnown(params, { location: placeOf(subject.taxonomy.fileOf(url), element) });
          }
        }
      }
    },
  };
}
