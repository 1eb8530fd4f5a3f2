import { XML } from '../../xml/namespaces.js';
import type { NamespaceScope } from '../../xml/tree.js';
import type { Budget } from '../budget.js';

/**
 * The namespaces in scope by their prefixes, the empty prefix being that of the default namespace: innermost
 * first, `xml` always among them; a default namespace that is none is not in scope (Namespaces in XML 1.0 §3,
 * §6.2).
 *
 * @throws XPathError npo-xbrl:xpath-too-complex
 */
export function inScopeNamespaces(scope: NamespaceScope, budget: Budget): ReadonlyMap<string, string> {
  const namespaces = new Map<string, string>();
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.parent) {
    budget.spend(1 + at.declared.size);
    for (const [prefix, namespace] of at.declared) {
      if (!namespaces.has(prefix)) namespaces.set(prefix, namespace);
    }
  }
  if (namespaces.get('') === '') namespaces.delete('');
  return namespaces.set('xml', XML);
}
