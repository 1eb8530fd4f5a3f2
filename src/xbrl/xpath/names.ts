import { qname, type QName } from '../xml/qname.js';

/** XQuery 1.0 and XPath 2.0 Functions and Operators §1.3. */
export const FN = 'http://www.w3.org/2005/xpath-functions';
/** The namespace of the error codes (F&O §1.3). */
export const ERR = 'http://www.w3.org/2005/xqt-errors';
/** The only collation there is: by code point (F&O §7.3). */
export const CODEPOINT_COLLATION = 'http://www.w3.org/2005/xpath-functions/collation/codepoint';

export function fn(localName: string): QName {
  return qname(FN, localName);
}
