import { PARENT_CHILD } from '../../xbrl/taxonomy/standard-roles.js';
import type { Concept, Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { chooseLabel } from '../../xbrl/query/choose-label.js';
import { wordsOf } from '../../xbrl/query/find-concepts.js';
import { typeFacts } from '../../xbrl/query/type-facts.js';
import { DOMAIN_MEMBER } from '../../xbrl/validate/dimensions/names.js';
import { itemClassOf, itemTypeOf } from '../../xbrl/taxonomy/item-type.js';
import { localNameOf, type QName } from '../../xbrl/xml/qname.js';

/** A text with its words, so that each is taken apart once. */
export interface Worded {
  readonly text: string;
  readonly words: readonly string[];
}

/** What a type says of values, for comparing. */
export interface ComparedType {
  /** The local name; the empty string for an unnamed type. */
  readonly name: string;
  /** The facets and values in force as one text. */
  readonly facets: string;
  /** The local name of the type of XBRL that it rests on. */
  readonly item: string;
  readonly values: readonly string[];
}

/** What values are: another kind is never the same question. */
export type ValueKind = 'amount' | 'number' | 'date' | 'other';

/** All that concepts of two taxonomies are compared by. */
export interface Features {
  readonly concept: Concept;
  readonly name: Worded;
  readonly nl: Worded | undefined;
  readonly en: Worded | undefined;
  readonly type: ComparedType;
  readonly kind: ValueKind;
  /** Where it is presented or a line item. */
  readonly roles: ReadonlySet<string>;
}

const NO_ROLES: ReadonlySet<string> = new Set();
const known = new WeakMap<Taxonomy, ReadonlyMap<QName, Features>>();

/** The features of every concept of a taxonomy that facts can be of, by name. */
export function featuresOf(taxonomy: Taxonomy): ReadonlyMap<QName, Features> {
  const features = known.get(taxonomy) ?? collect(taxonomy);
  known.set(taxonomy, features);
  return features;
}

function collect(taxonomy: Taxonomy): ReadonlyMap<QName, Features> {
  const roles = rolesByConcept(taxonomy);
  const features = new Map<QName, Features>();
  for (const concept of taxonomy.findAllConcepts()) {
    if (concept.abstract || concept.kind !== 'item') continue;
    features.set(concept.name, {
      concept,
      name: worded(localNameOf(concept.name)),
      nl: labelOf(taxonomy, concept, 'nl'),
      en: labelOf(taxonomy, concept, 'en'),
      type: comparedType(taxonomy, concept),
      kind: valueKind(taxonomy, concept),
      roles: roles.get(concept.name) ?? NO_ROLES,
    });
  }
  return features;
}

export function worded(text: string): Worded {
  return { text, words: wordsOf(text) };
}

/** Labels of ours in a rewritten part say so; another edition has its own words. */
const OURS = /\((?:formulering|wording by) npo-xbrl\)$/;

export function labelOf(taxonomy: Taxonomy, { name }: Concept, language: string): Worded | undefined {
  const label = chooseLabel(taxonomy, name, language);
  return label === undefined || OURS.test(label) ? undefined : worded(label);
}

function comparedType(taxonomy: Taxonomy, { type }: Concept): ComparedType {
  if (type === undefined) return { name: '', facets: '', item: '', values: [] };
  const { name, facets, values } = typeFacts(taxonomy, type);
  const item = taxonomy.findItemType(type);
  const listed = values.map(({ value }) => value);
  return {
    name: name === undefined ? '' : localNameOf(name),
    facets: JSON.stringify([facets.map((facet) => [facet.name, facet.value]), listed]),
    item: item === undefined ? '' : localNameOf(item),
    values: listed,
  };
}

function valueKind(taxonomy: Taxonomy, concept: Concept): ValueKind {
  const itemType = itemTypeOf(concept, taxonomy);
  const name = itemType === undefined ? '' : localNameOf(itemType);
  if (name === 'monetaryItemType') return 'amount';
  if (name === 'dateItemType' || name === 'dateTimeItemType') return 'date';
  return itemClassOf(concept, taxonomy) === 'numeric' ? 'number' : 'other';
}

/** The roles in which concepts are presented, or are line items. */
function rolesByConcept(taxonomy: Taxonomy): ReadonlyMap<QName, ReadonlySet<string>> {
  const roles = new Map<QName, Set<string>>();
  for (const arcrole of [PARENT_CHILD, DOMAIN_MEMBER]) {
    for (const { to, role } of taxonomy.filterRelationships(arcrole)) {
      const own = roles.get(to.name);
      if (own === undefined) roles.set(to.name, new Set([role]));
      else own.add(role);
    }
  }
  return roles;
}
