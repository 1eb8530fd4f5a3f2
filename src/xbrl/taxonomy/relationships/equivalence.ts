import { namespaceOf, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { plain, XLINK } from '../names.js';
import { attributesKey } from '../s-equality.js';
import type { Taxonomy } from '../taxonomy.js';

const ORDER = plain('order');
const EXEMPT = new Set([plain('use'), plain('priority')]);

/**
 * The non-exempt attributes of an arc as one string, equal where they are s-equal
 * (XBRL 2.1 §3.5.3.9.7.4 and §4.10): by value, as their types have it, an absent order as 1.
 */
export function nonExemptAttributes(
  arc: XmlElement,
  declarations: Pick<Taxonomy, 'findElement' | 'findAttribute' | 'contentOf'>,
): string {
  const type = declarations.findElement(arc.name)?.type;
  const supplied: ReadonlyMap<QName, string> = new Map([[ORDER, '1']]);
  return attributesKey(arc, type, declarations, { isExempt, supplied });
}

function isExempt(name: QName): boolean {
  return EXEMPT.has(name) || namespaceOf(name) === XLINK;
}
