// Loops that run for each element or attribute count: until V8 has optimised `for…of`, it makes an object a round.

import { collapsed } from './collapsed.js';
import { qname, type QName } from './qname.js';
import type { NamespaceScope, XmlElement } from './tree.js';

/** The value of an attribute, undefined where it is absent. */
export function attribute(element: XmlElement, name: QName): string | undefined {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at++) {
    const attr = attributes[at];
    if (attr?.name === name) return attr.value;
  }
  return undefined;
}

/** The same with its white space collapsed, as in an address (XML Schema Part 2 §4.3.6). */
export function collapsedAttribute(element: XmlElement, name: QName): string | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : collapsed(value);
}

/** The child elements in document order, all or those of one name. */
export function* childElements(element: XmlElement, name?: QName): Generator<XmlElement> {
  const { children } = element;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (typeof child === 'object' && (name === undefined || child.name === name)) yield child;
  }
}

export function firstChild(element: XmlElement, name: QName): XmlElement | undefined {
  const { children } = element;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (typeof child === 'object' && child.name === name) return child;
  }
  return undefined;
}

/** The element that the document of an element begins with. */
export function rootOf(element: XmlElement): XmlElement {
  let at = element;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

/** An element and all elements in it, in document order. */
export function* itselfAndDescendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  yield* descendants(element);
}

/**
 * The elements below an element in document order, without itself, one at a time: whoever stops early
 * has paid for no more. Depth costs no stack.
 */
export function* descendants(element: XmlElement, name?: QName): Generator<XmlElement> {
  const open = [{ children: element.children, next: 0 }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children[at.next++];
    if (child === undefined) {
      open.pop();
    } else if (typeof child !== 'string') {
      if (name === undefined || child.name === name) yield child;
      if (child.children.length > 0) open.push({ children: child.children, next: 0 });
    }
  }
}

/** The text directly in an element, its child elements left out. */
export function ownText(element: XmlElement): string {
  const { children } = element;
  let text = '';
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (typeof child === 'string') text += child;
  }
  return text;
}

/** The namespace bound to a prefix; undefined where the prefix is not declared. */
export function lookupNamespace(scope: NamespaceScope, prefix: string): string | undefined {
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.parent) {
    const found = at.declared.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix === '' ? '' : undefined;
}

/** All prefixes that are in force in a scope, the innermost declaration of each; the empty one for the default namespace. */
export function namespacesInScope(scope: NamespaceScope): Map<string, string> {
  const all = new Map<string, string>();
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.parent) {
    for (const [prefix, namespace] of at.declared) if (!all.has(prefix)) all.set(prefix, namespace);
  }
  return all;
}

/**
 * A lexical QName from content (an attribute value or text) resolved at an element; an unprefixed
 * name takes the default namespace (XML Schema Part 2 §3.2.18). Undefined where it is no QName or
 * the prefix is not declared.
 */
export function resolveQName(element: XmlElement, lexical: string): QName | undefined {
  const name = collapsed(lexical);
  const colon = name.indexOf(':');
  const local = name.slice(colon + 1);
  if (colon === 0 || local === '' || local.includes(':') || /\s/.test(name)) return undefined;
  const namespace = lookupNamespace(element.scope, name.slice(0, Math.max(colon, 0)));
  return namespace === undefined ? undefined : qname(namespace, local);
}
