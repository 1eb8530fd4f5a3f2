import { isTrue } from '../xsd/components/xs.js';
import { namespaceOf, type QName } from '../xml/qname.js';
import { XSI, XSI_NIL } from './names.js';

/**
 * Whether an attribute says nothing of the value of its element, only how a schema reads it (XML Schema Part 1 §2.6):
 * its type, where the schema is, and that it is not nil.
 */
export function isForSchemas(name: QName, value: string): boolean {
  return namespaceOf(name) === XSI && !(name === XSI_NIL && isTrue(value));
}
