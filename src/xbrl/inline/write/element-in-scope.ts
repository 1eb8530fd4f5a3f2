import { writtenName } from '../../instance/name-in-scope.js';
import { namespacesInScope } from '../../xml/navigate.js';
import { localNameOf } from '../../xml/qname.js';
import type { NamespaceScope, XmlAttribute, XmlElement } from '../../xml/tree.js';
import { declarationsOf, escapeAttribute, escapeText } from '../../xml/write-xml.js';

/**
 * An element as text, with its prefixes, that means the same wherever it stands.
 *
 * @param declared what it declares of what is in force where it was written; by prefix, the empty one for the
 *   default namespace
 */
export function elementInScope(root: XmlElement, declared: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  // A stack, so that depth costs none of the program's own: text is what is ready to be written.
  const stack: (XmlElement | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const name = writtenName(next);
    const own = next === root ? declared : declaredAt(next);
    parts.push(`<${name}${declarationsOf(own)}${next.attributes.map(attributeText).join('')}>`);
    stack.push(`</${name}>`);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined) stack.push(typeof child === 'string' ? escapeText(child) : child);
    }
  }
  return parts.join('');
}

/** All that is declared in a scope: by prefix, the empty one for the default namespace. */
export function allDeclared(scope: NamespaceScope): ReadonlyMap<string, string> {
  const all = namespacesInScope(scope);
  if (!all.has('')) all.set('', '');
  return all;
}

function declaredAt({ scope, parent }: XmlElement): ReadonlyMap<string, string> {
  return scope === parent?.scope ? new Map<string, string>() : scope.declared;
}

function attributeText({ name, prefix, value }: XmlAttribute): string {
  return ` ${prefix === '' ? '' : `${prefix}:`}${localNameOf(name)}="${escapeAttribute(value)}"`;
}
