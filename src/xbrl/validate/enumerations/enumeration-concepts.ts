import type { Where } from '../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../instance/name-in-scope.js';
import type { Concept, Taxonomy, TypeDefinition } from '../../taxonomy/taxonomy.js';
import { collapsedAttribute, resolveQName } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { qname, type QName } from '../../xml/qname.js';

const NAMESPACES = {
  1: 'http://xbrl.org/2014/extensible-enumerations',
  2: 'http://xbrl.org/2020/extensible-enumerations-2.0',
} as const;

type Version = keyof typeof NAMESPACES;

const TYPES: readonly (readonly [Version, local: string, isSet: boolean])[] = [
  [1, 'enumerationItemType', false],
  [2, 'enumerationItemType', false],
  [2, 'enumerationSetItemType', true],
];

/** A concept whose facts choose from a domain of members (Extensible Enumerations 2.0 §3, 1.0 §2). */
export interface EnumerationConcept {
  readonly concept: Concept;
  /** The version of the specification that its type comes from. */
  readonly version: Version;
  /** Whether a value is a set of members. */
  readonly isSet: boolean;
  /** The text of the attribute domain; undefined where it is absent. */
  readonly domain: string | undefined;
  /** The item at the head of the domain; undefined where the attribute leads to none. */
  readonly head: Concept | undefined;
  readonly linkRole: string | undefined;
  readonly isHeadUsable: boolean;
}

const memo = new WeakMap<Taxonomy, ReadonlyMap<QName, EnumerationConcept>>();

/** The enumeration concepts of a taxonomy, in the order of their declarations; worked out once. */
export function enumerationConcepts(taxonomy: Taxonomy): ReadonlyMap<QName, EnumerationConcept> {
  const known = memo.get(taxonomy) ?? findConcepts(taxonomy);
  memo.set(taxonomy, known);
  return known;
}

function findConcepts(taxonomy: Taxonomy): ReadonlyMap<QName, EnumerationConcept> {
  const kinds = new Map<TypeDefinition, (typeof TYPES)[number] | undefined>();
  for (const kind of TYPES) {
    const type = taxonomy.findType(qname(NAMESPACES[kind[0]], kind[1]));
    if (type !== undefined) kinds.set(type, kind);
  }
  const found = new Map<QName, EnumerationConcept>();
  if (kinds.size === 0) return found;
  for (const concept of taxonomy.findAllConcepts()) {
    const kind = kindOf(concept.type, kinds);
    if (kind !== undefined) found.set(concept.name, enumerationConcept(concept, kind[0], kind[2], taxonomy));
  }
  return found;
}

/** What a type derives from; each type is walked once. */
function kindOf<Kind>(
  type: TypeDefinition | undefined,
  kinds: Map<TypeDefinition, Kind | undefined>,
): Kind | undefined {
  const passed: TypeDefinition[] = [];
  let at = type;
  for (; at !== undefined && !kinds.has(at); at = at.base) {
    // Also stops a chain that leads back into itself.
    kinds.set(at, undefined);
    passed.push(at);
  }
  const kind = at && kinds.get(at);
  for (const one of passed) kinds.set(one, kind);
  return kind;
}

function enumerationConcept(
  concept: Concept,
  version: Version,
  isSet: boolean,
  taxonomy: Taxonomy,
): EnumerationConcept {
  const value = (local: string) => collapsedAttribute(concept.element, qname(NAMESPACES[version], local));
  const domain = value('domain');
  const name = domain === undefined ? undefined : resolveQName(concept.element, domain);
  const head = name && taxonomy.findConcept(name);
  return {
    concept,
    version,
    isSet,
    domain,
    head: head?.kind === 'item' ? head : undefined,
    linkRole: value('linkrole'),
    isHeadUsable: ['true', '1'].includes(value('headUsable') ?? ''),
  };
}

/** The name of a concept as its taxonomy writes it, and the place of its declaration. */
export function declared(
  { concept }: EnumerationConcept,
  taxonomy: Taxonomy,
): { name: string; where: Where } {
  const { name, element, document } = concept;
  return {
    name: nameInScope(name, element),
    where: { location: placeOf(taxonomy.fileOf(document), element) },
  };
}
