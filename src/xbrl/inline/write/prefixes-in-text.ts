import { lookupNamespace } from '../../xml/navigate.js';
import type { NamespaceScope } from '../../xml/tree.js';

const NAME_CHARACTER = /[\p{L}\p{M}\p{N}\p{Cs}_.\-·]/u;

/**
 * The prefixes that a text speaks with, and what they mean where it stands: what is before a colon, with something
 * behind it, and declared. That of `xml` means the same everywhere.
 */
export function prefixesInText(text: string, scope: NamespaceScope): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set(['xml']);
  let from = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', from)) {
    let start = colon;
    while (start > from && NAME_CHARACTER.test(text.charAt(start - 1))) start--;
    const prefix = text.slice(start, colon);
    from = colon + 1;
    if (prefix === '' || seen.has(prefix) || !/\S/.test(text.charAt(from))) continue;
    seen.add(prefix);
    const namespace = lookupNamespace(scope, prefix);
    if (namespace !== undefined) found.set(prefix, namespace);
  }
  return found;
}
