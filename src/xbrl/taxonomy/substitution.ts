import type { QName } from '../xml/qname.js';
import type { Taxonomy } from './taxonomy.js';

/** Whether an element of a name may stand for a head: it is the head, or declared in its substitution group. */
export function standsFor(
  name: QName,
  head: QName,
  taxonomy: Pick<Taxonomy, 'findElement' | 'isInSubstitutionGroup'>,
): boolean {
  if (name === head) return true;
  const declared = taxonomy.findElement(name);
  return declared !== undefined && taxonomy.isInSubstitutionGroup(declared, head);
}
