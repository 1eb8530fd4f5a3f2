import { xs } from '../../taxonomy/names.js';
import type { Taxonomy, TypeDefinition } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';

/** xs:decimal and the built-in types that derive from it (XML Schema Part 2 §3); float and double do not. */
const DECIMALS: ReadonlySet<QName | undefined> = new Set(
  [
    ['decimal', 'integer', 'nonPositiveInteger', 'negativeInteger', 'long', 'int', 'short', 'byte'],
    ['nonNegativeInteger', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte'],
    ['positiveInteger'],
  ]
    .flat()
    .map(xs),
);

/** Whether a concept is an item of a type that rests on xs:decimal; true where its type cannot be found. */
export function isDecimalConcept(name: QName, taxonomy: Taxonomy): boolean {
  const concept = taxonomy.findConcept(name);
  if (concept?.kind !== 'item') return false;
  const seen = new Set<TypeDefinition>();
  for (let at = concept.type; at !== undefined && !seen.has(at); at = at.base) {
    if (DECIMALS.has(at.name) || DECIMALS.has(at.baseName)) return true;
    seen.add(at);
  }
  // A type that is declared nowhere is a problem of the schemas.
  return concept.type === undefined;
}
