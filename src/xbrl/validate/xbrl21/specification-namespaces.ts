import { LINK, XBRLI, XLINK } from '../../taxonomy/names.js';
import { namespaceOf, type QName } from '../../xml/qname.js';

const NAMESPACES = new Set([XBRLI, LINK, XLINK, 'http://www.xbrl.org/2003/XLink']);

/** Whether a name is in a namespace that XBRL 2.1 defines (§1.6). */
export function isOfSpecification(name: QName): boolean {
  return NAMESPACES.has(namespaceOf(name));
}
