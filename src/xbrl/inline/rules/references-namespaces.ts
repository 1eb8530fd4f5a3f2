import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { namespacesInScope } from '../../xml/navigate.js';
import type { NamespaceScope } from '../../xml/tree.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { targetOf } from '../inline-set.js';
import { type Tag, tagPlace } from '../tag.js';

export const namespaceClash = defineDiagnostic<{ prefix: string; first: string; second: string }>({
  code: 'inline:references-namespace-clash',
  severity: 'error',
  basis: inlineBasis('12.1.2'),
  aliases: ['ReferencesNamespaceClash', 'ix11.12.1.2:referencesNamespacePrefixConflict'],
  message: {
    nl: ({ prefix, first, second }) =>
      `Het voorvoegsel “${prefix}” staat bij de ene ix:references voor ${first} en bij de andere van hetzelfde rapport voor ${second}.`,
    en: ({ prefix, first, second }) =>
      `The prefix “${prefix}” stands for ${first} at one ix:references and for ${second} at another of the same report.`,
  },
  help: ASK_MAKER,
});

interface Bound {
  readonly namespace: string;
  readonly tag: Tag;
}

/** §12.1.2: the ix:references of one target document do not bind one prefix to several namespaces. */
export const referencesNamespaces: InlineRule = {
  emits: [namespaceClash],

  *check(set) {
    const bound = new Map<string, Bound>();
    const seen = new Set<string>();
    const scopes = new Map<NamespaceScope, number>();
    for (const tag of set.named('references')) {
      const target = targetOf(tag) ?? '';
      const scope = scopes.get(tag.element.scope) ?? scopes.size;
      scopes.set(tag.element.scope, scope);
      // Of the many in one scope the first says it all.
      if (seen.has(`${scope} ${target}`)) continue;
      seen.add(`${scope} ${target}`);
      for (const [prefix, namespace] of namespacesInScope(tag.element.scope)) {
        const key = `${prefix} ${target}`;
        const known = bound.get(key);
        if (known === undefined) bound.set(key, { namespace, tag });
        else if (known.namespace !== namespace) {
          const params = { prefix, first: known.namespace, second: namespace };
          yield namespaceClash(params, { location: tagPlace(tag), related: [tagPlace(known.tag)] });
        }
      }
    }
  },
};
