import { XML } from './namespaces.js';
import { lookupNamespace } from './navigate.js';
import { localNameOf, namespaceOf, type QName } from './qname.js';
import type { NamespaceScope } from './tree.js';

/**
 * The names of the elements and attributes of one scope as they are written in it. A tree that was read has its
 * prefixes declared; one that was made may not.
 */
export class WrittenNames {
  private readonly known = { element: new Map<string, string>(), attribute: new Map<string, string>() };

  constructor(readonly scope: NamespaceScope) {}

  /** @param added where a declaration is added that the scope lacks, by its prefix */
  of(name: QName, prefix: string, kind: 'element' | 'attribute', added: Map<string, string>): string {
    const known = this.known[kind];
    const key = `${prefix} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = this.prefixFor(namespaceOf(name), prefix, kind);
    if (found === undefined) return this.declared(name, prefix, kind, added);
    const written = withPrefix(found, name);
    known.set(key, written);
    return written;
  }

  /** The prefix as it is, or else one that the scope has for the namespace. */
  private prefixFor(namespace: string, prefix: string, kind: 'element' | 'attribute'): string | undefined {
    if (namespace === XML) return 'xml';
    if (namespace === '' && kind === 'attribute') return '';
    const mayBeEmpty = kind === 'element';
    if ((prefix !== '' || mayBeEmpty) && lookupNamespace(this.scope, prefix) === namespace) return prefix;
    for (let at: NamespaceScope | undefined = this.scope; at !== undefined; at = at.parent) {
      for (const [other, bound] of at.declared) {
        const fits = bound === namespace && (other !== '' || mayBeEmpty);
        if (fits && lookupNamespace(this.scope, other) === namespace) return other;
      }
    }
    return undefined;
  }

  private declared(
    name: QName,
    prefix: string,
    kind: 'element' | 'attribute',
    added: Map<string, string>,
  ): string {
    const namespace = namespaceOf(name);
    const isFree = (one: string) =>
      (added.get(one) ?? lookupNamespace(this.scope, one) ?? namespace) === namespace;
    // No namespace has only the empty prefix.
    let chosen = namespace === '' && kind === 'element' ? '' : prefix;
    if (namespace !== '') {
      for (let at = 1; chosen === '' || !isFree(chosen); at++) chosen = `ns${String(at)}`;
    }
    added.set(chosen, namespace);
    return withPrefix(chosen, name);
  }
}

function withPrefix(prefix: string, name: QName): string {
  return prefix === '' ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
}
