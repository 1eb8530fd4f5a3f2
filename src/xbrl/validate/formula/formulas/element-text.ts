import { localNameOf, namespaceOf, type QName } from '../../../xml/qname.js';
import { XML } from '../../../instance/names.js';
import { namespacesInScope } from '../../../xml/navigate.js';
import type { XmlElement } from '../../../xml/tree.js';
import { declarationOf, escapeAttribute, escapeText } from '../../../xml/write-xml.js';

type Prefixes = ReadonlyMap<string, string>;

/** An element that is written, with the prefixes that are in scope within it. */
interface Written {
  readonly element: XmlElement;
  readonly prefixes: Prefixes;
}

/**
 * An element as XML text with the prefixes that it is read by: names in its values mean the same. White space
 * stays as it is. Depth costs no stack.
 */
export function elementText(root: XmlElement): string {
  const parts: string[] = [];
  const open: (Written | string)[] = [{ element: root, prefixes: new Map() }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const { element } = next;
    const prefixes = namespacesInScope(element.scope);
    const name = qualified(element.name, element.prefix);
    parts.push(`<${name}${declarations(prefixes, next.prefixes)}${attributesOf(element)}`);
    if (element.children.length === 0) {
      parts.push('/>');
      continue;
    }
    parts.push('>');
    open.push(`</${name}>`);
    for (const child of [...element.children].reverse()) {
      open.push(typeof child === 'string' ? escapeText(child) : { element: child, prefixes });
    }
  }
  return parts.join('');
}

function declarations(prefixes: Prefixes, outer: Prefixes): string {
  const own = [...prefixes].filter(
    ([prefix, namespace]) => outer.get(prefix) !== namespace && prefix !== 'xml',
  );
  // A default namespace that does not reach in here is taken back.
  if (!prefixes.has('') && (outer.get('') ?? '') !== '') own.push(['', '']);
  return own
    .map(([prefix, namespace]) => ` ${declarationOf(prefix)}="${escapeAttribute(namespace)}"`)
    .join('');
}

function attributesOf({ attributes }: XmlElement): string {
  return attributes
    .map(({ name, prefix, value }) => ` ${qualified(name, prefix)}="${escapeAttribute(value)}"`)
    .join('');
}

function qualified(name: QName, prefix: string): string {
  const shown = namespaceOf(name) === XML ? 'xml' : prefix;
  return shown === '' ? localNameOf(name) : `${shown}:${localNameOf(name)}`;
}
