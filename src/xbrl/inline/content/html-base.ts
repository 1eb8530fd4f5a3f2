import { collapsed } from '../../xml/collapsed.js';
import { attribute, firstChild } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { BASE, HEAD } from '../names.js';
import { SCHEME } from './resolved-reference.js';

const HREF = qname('', 'href');

/** The address that `base` in the head of a document gives (HTML 4.01 §12.4); undefined where it is not absolute. */
export function htmlBase(root: XmlElement): string | undefined {
  const head = firstChild(root, HEAD);
  const base = head && firstChild(head, BASE);
  const href = base && collapsed(attribute(base, HREF) ?? '');
  return href !== undefined && SCHEME.test(href) ? href : undefined;
}
