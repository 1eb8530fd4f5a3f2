import { VOID_ELEMENTS } from '../../html/void-elements.js';
import { attribute } from '../../xml/navigate.js';
import { namespaceOf, qname } from '../../xml/qname.js';
import type { XmlElement, XmlNode } from '../../xml/tree.js';
import { declarationOf, escapeAttribute, escapeText } from '../../xml/write-xml.js';
import { IX, ix, XHTML } from '../names.js';
import { resolvedValue } from './resolved-address.js';

const EXCLUDE = ix('exclude');
const CODEBASE = qname('', 'codebase');

const VOID: ReadonlySet<string> = new Set([...VOID_ELEMENTS].map((name) => qname(XHTML, name)));

/** A part of a fact, with the address that `base` gives in its document. */
export interface MarkupPart {
  readonly element: XmlElement;
  readonly base: string | undefined;
}

/** The prefixes declared by the elements that are open in the text, innermost last. */
type Declared = readonly (readonly [prefix: string, namespace: string])[];

/** A tag or text that is ready to be written, or an element that is not. */
type Pending = string | { readonly node: XmlNode; readonly declared: Declared };

/**
 * The content of a fact as markup in text (Inline XBRL 1.1 §11.1, `escape`): elements of Inline XBRL give way
 * to their content, those of ix:exclude go, addresses are resolved. An element declares the namespaces of its
 * name and attributes that no element around it in the text has declared, so that the text by itself means
 * what it meant in the document.
 */
export function escapedMarkup(parts: readonly MarkupPart[]): string {
  const pieces: string[] = [];
  for (const { element, base } of parts) {
    const stack: Pending[] = [];
    pushReversed(element.children, [], stack);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (typeof next === 'string') {
        pieces.push(next);
        continue;
      }
      const { node, declared } = next;
      if (typeof node === 'string') pieces.push(escapeText(node));
      else if (node.name === EXCLUDE) continue;
      else if (namespaceOf(node.name) === IX) pushReversed(node.children, declared, stack);
      else open(node, base, declared, pieces, stack);
    }
  }
  return pieces.join('');
}

function open(
  element: XmlElement,
  base: string | undefined,
  outer: Declared,
  pieces: string[],
  stack: Pending[],
): void {
  const added = missing(element, outer);
  const declared = added.length === 0 ? outer : [...outer, ...added];
  const name = writtenName(element.prefix, element.name);
  pieces.push('<', name);
  for (const [prefix, namespace] of added) {
    pieces.push(' ', declarationOf(prefix), '="', escapeAttribute(namespace), '"');
  }
  const codebase = attribute(element, CODEBASE);
  for (const { name: key, prefix, value } of element.attributes) {
    const shown = resolvedValue(element.name, key, value, base, codebase);
    pieces.push(' ', writtenName(prefix, key), '="', escapeAttribute(shown), '"');
  }
  if (element.children.length === 0 && VOID.has(element.name)) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  stack.push(`</${name}>`);
  pushReversed(element.children, declared, stack);
}

/** The declarations that an element needs and that are not in force around it. */
function missing(element: XmlElement, declared: Declared): Declared {
  const { name, prefix, attributes } = element;
  if (inForce(prefix, declared) === namespaceOf(name) && attributes.every((one) => one.prefix === ''))
    return [];
  const needed = new Map<string, string>([[prefix, namespaceOf(name)]]);
  for (const one of attributes) {
    if (one.prefix !== '' && one.prefix !== 'xml') needed.set(one.prefix, namespaceOf(one.name));
  }
  return [...needed].filter(([prefix, namespace]) => inForce(prefix, declared) !== namespace);
}

function inForce(prefix: string, declared: Declared): string | undefined {
  for (let at = declared.length - 1; at >= 0; at--) {
    const [known, namespace] = declared[at] ?? ['', ''];
    if (known === prefix) return namespace;
  }
  return prefix === '' ? '' : undefined;
}

function writtenName(prefix: string, name: string): string {
  const local = name.slice(name.indexOf('}') + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function pushReversed(nodes: readonly XmlNode[], declared: Declared, stack: Pending[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at] as XmlNode, declared });
}
