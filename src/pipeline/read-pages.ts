import type { InlineSource } from '../xbrl/inline/inline-document.js';
import { readInlineSet } from '../xbrl/inline/read-inline.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Instance } from '../xbrl/instance/instance.js';
import { readInstance } from '../xbrl/instance/read-instance.js';
import type { NamespaceScope } from '../xbrl/xml/tree.js';
import type { Prefixes } from '../xbrl/report/fact-text.js';

/** A target document of pages, taken apart. */
export interface ReadPages {
  /** Undefined where the pages hold no Inline XBRL, or cannot be read. */
  readonly instance: Instance | undefined;
  /** Those in force where its references stand. */
  readonly prefixes: Prefixes;
  /** What is wrong with the pages: errors only. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The default target document of an Inline XBRL Document Set, or the first where it has no default one. What breaks
 * the rules of Inline XBRL is said, as values may be wrong then.
 */
export function readPages(sources: readonly InlineSource[]): ReadPages {
  const { targets, diagnostics } = readInlineSet(sources);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [target] = targets;
  if (target === undefined) return { instance: undefined, prefixes: new Map(), diagnostics: errors };
  const { document } = target;
  const instance = readInstance(document, sources[0]?.file ?? '');
  return { instance, prefixes: prefixesIn(document.root.scope), diagnostics: errors };
}

/** By namespace, the prefix that is declared nearest. */
function prefixesIn(scope: NamespaceScope): Prefixes {
  const prefixes = new Map<string, string>();
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.parent) {
    for (const [prefix, namespace] of at.declared)
      if (!prefixes.has(namespace)) prefixes.set(namespace, prefix);
  }
  return prefixes;
}
