import { nameInScope } from '../../../instance/name-in-scope.js';
import type { Concept, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { NameValue } from '../../../xpath/values/atomic-value.js';
import { expandedNameValue } from '../../../xpath/xpath.js';

const known = new WeakMap<Concept, NameValue>();

/** The name of a concept as a value, with the prefix that its own schema gives it. */
export function conceptName(concept: Concept): NameValue {
  const value = known.get(concept) ?? expandedNameValue(concept.name, prefixOf(concept));
  known.set(concept, value);
  return value;
}

/** A name that is most often that of a concept. */
export function nameOf(name: QName, taxonomy: Taxonomy): NameValue {
  const concept = taxonomy.findConcept(name);
  return concept === undefined ? expandedNameValue(name) : conceptName(concept);
}

function prefixOf({ name, element }: Concept): string {
  const written = nameInScope(name, element);
  return written.startsWith('{') || !written.includes(':') ? '' : written.slice(0, written.indexOf(':'));
}
