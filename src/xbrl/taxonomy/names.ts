import { XLINK, XML, XS } from '../xml/namespaces.js';
import { qname, type QName } from '../xml/qname.js';

export { XLINK, XML, XS };
export const XBRLI = 'http://www.xbrl.org/2003/instance';
export const LINK = 'http://www.xbrl.org/2003/linkbase';
export const XBRLDT = 'http://xbrl.org/2005/xbrldt';
export const XBRLDI = 'http://xbrl.org/2006/xbrldi';

export const xs = (local: string): QName => qname(XS, local);
export const xlink = (local: string): QName => qname(XLINK, local);
export const link = (local: string): QName => qname(LINK, local);
/** An attribute in no namespace. */
export const plain = (local: string): QName => qname('', local);

export const ITEM = qname(XBRLI, 'item');
export const TUPLE = qname(XBRLI, 'tuple');
export const HYPERCUBE_ITEM = qname(XBRLDT, 'hypercubeItem');
export const DIMENSION_ITEM = qname(XBRLDT, 'dimensionItem');
