import { PARENT_CHILD } from '../taxonomy/standard-roles.js';
import type { Concept, ConceptRelationship, Label, Taxonomy } from '../taxonomy/taxonomy.js';
import { plain } from '../taxonomy/names.js';
import { collapsedAttribute } from '../xml/navigate.js';
import type { QName } from '../xml/qname.js';
import { type CubeOfConcept, cubesOfConcept } from './cubes.js';
import { type Reference, referencesOf } from './references.js';
import { type TypeFacts, typeFacts } from './type-facts.js';

/** All that a taxonomy says of one concept. */
export interface ConceptFacts {
  readonly concept: Concept;
  /** Undefined where the schema gives no type, or one that is not here. */
  readonly type: TypeFacts | undefined;
  /** The element of a typed dimension and its type. */
  readonly typedDomain: { readonly name: QName; readonly type: TypeFacts | undefined } | undefined;
  /** The substitution groups, nearest first. */
  readonly substitutionGroups: readonly QName[];
  /** In every role and language. */
  readonly labels: readonly Label[];
  readonly references: readonly Reference[];
  /** The parent-child arcs to it. */
  readonly presented: readonly ConceptRelationship[];
  readonly cubes: readonly CubeOfConcept[];
  /** The other arcs between it and other concepts, by arcrole and role. */
  readonly arcs: readonly ConceptRelationship[];
}

/** Gathers what a taxonomy says of a concept. */
export function conceptFacts(taxonomy: Taxonomy, concept: Concept): ConceptFacts {
  const { name, type, typedDomain } = concept;
  return {
    concept,
    type: type && typeFacts(taxonomy, type),
    typedDomain: typedDomain && {
      name: typedDomain.name,
      type: typedDomain.type && typeFacts(taxonomy, typedDomain.type),
    },
    substitutionGroups: substitutionGroups(taxonomy, concept),
    labels: taxonomy.findLabels(name),
    references: referencesOf(taxonomy, name),
    presented: taxonomy.filterRelationships(PARENT_CHILD).filter(({ to }) => to.name === name),
    cubes: [...cubesOfConcept(taxonomy, name)],
    arcs: taxonomy.arcroles.flatMap((arcrole) => arcsOf(taxonomy, name, arcrole)),
  };
}

function substitutionGroups(taxonomy: Taxonomy, concept: Concept): readonly QName[] {
  const groups = new Set<QName>();
  let group = concept.substitutionGroup;
  while (group !== undefined && !groups.has(group)) {
    groups.add(group);
    group = taxonomy.findElement(group)?.substitutionGroup;
  }
  return [...groups];
}

const WEIGHT = plain('weight');

/** The weight of a summation (XBRL 2.1 §5.2.5.2.1), as it is written. */
export function weightOf({ arc }: ConceptRelationship): string | undefined {
  return collapsedAttribute(arc, WEIGHT);
}

/** Parent-child arcs to the concept are told apart, as where it is presented. */
function arcsOf(taxonomy: Taxonomy, name: QName, arcrole: string): readonly ConceptRelationship[] {
  const isOwn = ({ from, to }: ConceptRelationship) =>
    from.name === name || (to.name === name && arcrole !== PARENT_CHILD);
  const arcs = taxonomy.filterRelationships(arcrole).filter(isOwn);
  return arcs.sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
}
