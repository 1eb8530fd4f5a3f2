import { attribute, collapsedAttribute } from '../xml/navigate.js';
import type { XmlElement } from '../xml/tree.js';
import { XML_LANG } from './names.js';

/** xml:lang holds for the content of its element; the empty value takes it away (XML 1.0 §2.12). */
export function languageAt(element: XmlElement, outer: string | undefined): string | undefined {
  const own = collapsedAttribute(element, XML_LANG);
  return own === undefined ? outer : own === '' ? undefined : own;
}

/** The language of an element, by itself or by those around it. */
export function languageInScope(element: XmlElement): string | undefined {
  for (let up: XmlElement | undefined = element; up !== undefined; up = up.parent) {
    if (attribute(up, XML_LANG) !== undefined) return languageAt(up, undefined);
  }
  return undefined;
}
