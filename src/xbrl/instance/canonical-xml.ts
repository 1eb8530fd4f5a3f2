import { localNameOf, namespaceOf } from '../xml/qname.js';
import { isBlank } from '../xml/is-blank.js';
import type { XmlElement } from '../xml/tree.js';
import { escapeAttribute, escapeText } from '../xml/write-xml.js';
import { XML, XSI_NIL } from './names.js';
import { isForSchemas } from './for-schemas.js';

/**
 * An element as well-formed text that does not depend on prefixes, order of attributes, comments or
 * white space between elements: every element declares its own namespace as the default one,
 * attributes stand in the order of their names, without those that only help a schema, and what is nil says
 * `true`. Prefixes within values are not resolved.
 */
export function canonicalXml(root: XmlElement): string {
  const parts: string[] = [];
  // A stack, so that depth costs none of the program's own: text is what is ready to be written.
  const stack: (XmlElement | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const name = localNameOf(next.name);
    parts.push(`<${name} xmlns="${escapeAttribute(namespaceOf(next.name))}"${attributesOf(next)}>`);
    stack.push(`</${name}>`);
    const isElementOnly = next.children.every((child) => typeof child !== 'string' || isBlank(child));
    const hasElements = next.children.some((child) => typeof child !== 'string');
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child === undefined || (typeof child === 'string' && isElementOnly && hasElements)) continue;
      stack.push(typeof child === 'string' ? escapeText(child) : child);
    }
  }
  return parts.join('');
}

function attributesOf(element: XmlElement): string {
  const telling = element.attributes.filter(({ name, value }) => !isForSchemas(name, value));
  const sorted = telling.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted
    .map(({ name, value }, index) => attributeText(name, name === XSI_NIL ? 'true' : value, index))
    .join('');
}

function attributeText(name: XmlElement['name'], value: string, index: number): string {
  const namespace = namespaceOf(name);
  const assignment = `${localNameOf(name)}="${escapeAttribute(value)}"`;
  if (namespace === '') return ` ${assignment}`;
  if (namespace === XML) return ` xml:${assignment}`;
  return ` xmlns:a${index}="${escapeAttribute(namespace)}" a${index}:${assignment}`;
}
