import { XSI } from '../xml/namespaces.js';
import { attribute } from '../xml/navigate.js';
import { qname } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { xmlWords } from '../xml/xml-words.js';
import type { BaseAddresses } from './resolve/base-addresses.js';

const SCHEMA_LOCATION = qname(XSI, 'schemaLocation');

/** Where a schema of a namespace may be found (XML Schema Part 1 §4.3.2). */
export interface SchemaHint {
  readonly namespace: string;
  /** The absolute address. */
  readonly url: string;
}

/** The pairs of xsi:schemaLocation on an element. A namespace alone, or what is no address, says nothing. */
export function schemaHints(element: XmlElement, addresses: BaseAddresses): readonly SchemaHint[] {
  const words = xmlWords(attribute(element, SCHEMA_LOCATION) ?? '');
  const hints: SchemaHint[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [namespace = '', written = ''] = words.slice(at, at + 2);
    const url = addresses.resolve(element, written);
    if (url !== undefined) hints.push({ namespace, url });
  }
  return hints;
}
