import { defineDiagnostic, type Diagnostic, type Where } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { ITEM, plain, TUPLE, xs } from '../../../taxonomy/names.js';
import type { Concept, Taxonomy, TypeDefinition } from '../../../taxonomy/taxonomy.js';
import { collapsedAttribute, firstChild } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { isOfSpecification } from '../specification-namespaces.js';

export const tupleContentSimple = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:tuple-content',
  severity: 'error',
  basis: clause('4.9'),
  aliases: ['xbrl.4.9:tupleMixedContent', 'xbrl.4.9:tupleSimpleContent'],
  message: {
    nl: ({ name }) => `Tuple ${name} laat tekst toe; een tuple bevat alleen elementen.`,
    en: ({ name }) => `Tuple ${name} allows text; a tuple contains elements only.`,
  },
  help: {
    nl: 'Geef de tuple een complexType met complexe inhoud, zonder mixed="true".',
    en: 'Give the tuple a complexType with complex content, without mixed="true".',
  },
});

export const tupleChildNotConcept = defineDiagnostic<{ name: string; child: string }>({
  code: 'xbrl21:tuple-child',
  severity: 'error',
  basis: clause('4.9'),
  aliases: ['xbrl.4.9:tupleElementUndefined', 'xbrl.4.9:tupleElementItemOrTuple'],
  message: {
    nl: ({ name, child }) => `Tuple ${name} bevat ${child}; dat is geen verwijzing naar een item of tuple.`,
    en: ({ name, child }) => `Tuple ${name} contains ${child}, which is no reference to an item or tuple.`,
  },
  help: {
    nl: 'Verwijs in de tuple met ref naar concepten die globaal gedeclareerd zijn.',
    en: 'Refer in the tuple, with ref, to concepts that are declared globally.',
  },
});

export const tupleAttributeOfSpecification = defineDiagnostic<{ name: string; attribute: string }>({
  code: 'xbrl21:tuple-attribute',
  severity: 'error',
  basis: clause('4.9'),
  aliases: ['xbrl.4.9:tupleAttribute'],
  message: {
    nl: ({ name, attribute: own }) =>
      `Tuple ${name} heeft het attribuut ${own} uit een naamruimte van XBRL zelf.`,
    en: ({ name, attribute: own }) =>
      `Tuple ${name} has the attribute ${own} from a namespace of XBRL itself.`,
  },
  help: {
    nl: 'Haal het attribuut weg: op een tuple mogen geen attributen van XBRL staan.',
    en: 'Take the attribute away: a tuple may have no attributes of XBRL.',
  },
});

const COMPLEX_CONTENT = xs('complexContent');
const MIXED = plain('mixed');
/** References to these stand for everything in their substitution groups. */
const HEADS = new Set([ITEM, TUPLE]);

/**
 * XBRL 2.1 §4.9: the type of a tuple has element-only content; the elements in it are references to global
 * declarations of items and tuples; none of its attributes is in a namespace of the specification.
 */
export const tupleDeclaration: Rule<TaxonomySubject> = {
  emits: [tupleContentSimple, tupleChildNotConcept, tupleAttributeOfSpecification],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      if (concept.kind !== 'tuple' || concept.type === undefined) continue;
      yield* checkTuple(concept, concept.type, taxonomy);
    }
  },
};

function* checkTuple(concept: Concept, type: TypeDefinition, taxonomy: Taxonomy): Generator<Diagnostic> {
  const name = nameInScope(concept.name, concept.element);
  const where: Where = at(taxonomy.fileOf(concept.document), concept.element);
  if (type.variety !== 'complex' || isMixed(type)) yield tupleContentSimple({ name }, where);
  const { elements, attributes } = taxonomy.contentOf(type);
  for (const { name: childName, element, isReference } of elements.values()) {
    if (isReference && (HEADS.has(childName) || taxonomy.findConcept(childName) !== undefined)) continue;
    yield tupleChildNotConcept({ name, child: nameInScope(childName, element, concept.element) }, where);
  }
  for (const { name: own, element } of attributes.values()) {
    if (!isOfSpecification(own)) continue;
    yield tupleAttributeOfSpecification({ name, attribute: nameInScope(own, element) }, where);
  }
}

/** XML Schema Part 1 §3.4.2: what xs:complexContent says goes before what xs:complexType says. */
function isMixed({ element }: TypeDefinition): boolean {
  const content = firstChild(element, COMPLEX_CONTENT);
  const ofContent = content && collapsedAttribute(content, MIXED);
  const value = ofContent ?? collapsedAttribute(element, MIXED);
  return value === 'true' || value === '1';
}
