import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import { xs } from '../../../taxonomy/names.js';
import { attribute, childElements, collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Type } from '../../../xsd/components/components.js';
import { type SchemaSet, TooDeep, type Written } from '../../../xsd/components/schema-set.js';
import { valueTypeOf } from '../../../xsd/components/value-type.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { idWithPreset } from '../schema-document-findings.js';
import type { FoundProblems } from '../schema-problems.js';
import { schemasInQuestion } from '../schemas-in-question.js';

const [ELEMENT, ATTRIBUTE, ANNOTATION, ID] = [xs('element'), xs('attribute'), xs('annotation'), xs('ID')];
const [SIMPLE_TYPE, COMPLEX_TYPE] = [xs('simpleType'), xs('complexType')];
const [NAME, TYPE] = [qname('', 'name'), qname('', 'type')];
const PRESETS = ['default', 'fixed'].map((local) => qname('', local));

/**
 * XML Schema Part 1 §3.2.6 (a-props-correct, 3) and §3.3.6 (e-props-correct, 5): what is of a type derived from xs:ID has
 * no value of its own: of xs:ID itself libxml2 sees it.
 */
export function idsWithoutPresets(problems: FoundProblems): Rule<TaxonomySubject> {
  return {
    emits: [idWithPreset],

    *check(subject) {
      const { taxonomy } = subject;
      const set = schemaSetOf(taxonomy);
      for (const { url, root, namespaces } of schemasInQuestion(problems, subject)) {
        const schema = { root, namespace: namespaces[0] ?? '' };
        for (const element of declarationsIn(root)) {
          if (PRESETS.every((name) => attribute(element, name) === undefined)) continue;
          if (!isDerivedFromId({ element, schema }, set)) continue;
          const location = placeOf(taxonomy.fileOf(url), element);
          yield idWithPreset({ name: collapsedAttribute(element, NAME) ?? '' }, { location });
        }
      }
    },
  };
}

/** What annotations hold declares nothing (§3.13). */
function* declarationsIn(root: XmlElement): Generator<XmlElement> {
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.name === ANNOTATION) continue;
    if (next.name === ELEMENT || next.name === ATTRIBUTE) yield next;
    for (const child of [...childElements(next)].reverse()) open.push(child);
  }
}

function isDerivedFromId(declaration: Written, set: SchemaSet): boolean {
  try {
    const type = typeOf(declaration, set);
    const value = type && valueTypeOf(type);
    return value?.variety === 'atomic' && value.builtIn.name === 'ID' && value.name !== ID;
  } catch (error) {
    if (error instanceof TooDeep) return false;
    throw error;
  }
}

function typeOf(declaration: Written, set: SchemaSet): Type | undefined {
  const named = set.reference(declaration, TYPE);
  if (named !== undefined) return set.findType(named);
  for (const child of childElements(declaration.element)) {
    if (child.name === SIMPLE_TYPE || child.name === COMPLEX_TYPE)
      return set.readType({ element: child, schema: declaration.schema }, undefined);
  }
  return undefined;
}
