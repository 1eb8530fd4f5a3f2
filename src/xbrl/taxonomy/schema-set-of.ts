import type { Taxonomy } from './taxonomy.js';
import { SchemaSet } from '../xsd/components/schema-set.js';
import { missingStandardSchemas } from '../xsd/standard-schemas.js';

const known = new WeakMap<Taxonomy, SchemaSet>();

/** The schema components of a taxonomy and of XBRL itself, for as long as the taxonomy is in use. */
export function schemaSetOf(taxonomy: Taxonomy): SchemaSet {
  const before = known.get(taxonomy);
  if (before !== undefined) return before;
  const schemas = [...taxonomy.schemaDocuments.values(), ...taxonomy.hintedSchemas];
  const namespaces = new Set(schemas.map(({ targetNamespace }) => targetNamespace));
  const set = new SchemaSet([
    ...missingStandardSchemas(namespaces),
    ...schemas.flatMap(({ root, namespaces: own }) => own.map((namespace) => ({ root, namespace }))),
  ]);
  known.set(taxonomy, set);
  return set;
}
