import { collapsed } from '../../xml/collapsed.js';
import { XS } from '../../xml/namespaces.js';
import { qname, type QName } from '../../xml/qname.js';

export { XS };

/** The name of an element of XML Schema. */
export function xs(localName: string): QName {
  return qname(XS, localName);
}

/** A name in no namespace. */
export function plain(localName: string): QName {
  return qname('', localName);
}

/** Whether the value of a boolean attribute is true. */
export function isTrue(value: string | undefined): boolean {
  const text = value === undefined ? undefined : collapsed(value);
  return text === 'true' || text === '1';
}
