import type { InlineSource } from '../../xbrl/inline/inline-document.js';
import { readInlineSet } from '../../xbrl/inline/read-inline.js';
import { defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Instance } from '../../xbrl/instance/instance.js';
import { readInstance } from '../../xbrl/instance/read-instance.js';
import type { NamespaceScope } from '../../xbrl/xml/tree.js';
import type { Prefixes } from '../../xbrl/report/fact-text.js';

export const targetNotRead = defineDiagnostic<{ target: string }>({
  code: 'file:target-not-read',
  severity: 'warning',
  basis: { document: 'Inline XBRL 1.1', clause: '3.2' },
  message: {
    nl: ({ target }) =>
      `De pagina’s bevatten meer dan een rapport; alleen het eerste is gelezen. Niet gelezen is ${target}.`,
    en: ({ target }) =>
      `The pages hold more than one report; only the first was read. Not read is ${target}.`,
  },
  help: {
    nl: 'Vraag de maker om het andere rapport als eigen bestand; validate beoordeelt alle rapporten in de pagina’s.',
    en: 'Ask the maker for the other report as a file of its own; validate judges all reports in the pages.',
  },
});

/** A target document of pages, taken apart. */
export interface ReadPages {
  /** Undefined where the pages hold no Inline XBRL, or cannot be read. */
  readonly instance: Instance | undefined;
  /** Those in force where its references stand. */
  readonly prefixes: Prefixes;
  /** What is wrong with the pages: errors only. And which of their reports were not read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The default target document of an Inline XBRL Document Set, or the first where it has no default one. What breaks
 * the rules of Inline XBRL is said, as values may be wrong then.
 */
export function readPages(sources: readonly InlineSource[]): ReadPages {
  const { targets, diagnostics } = readInlineSet(sources);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [target, ...others] = targets;
  if (target === undefined) return { instance: undefined, prefixes: new Map(), diagnostics: errors };
  const { document } = target;
  const file = sources[0]?.file ?? '';
  const left = others.map(({ name }) => targetNotRead({ target: name ?? '' }, { location: { file } }));
  const prefixes = prefixesIn(document.root.scope);
  return { instance: readInstance(document, file), prefixes, diagnostics: [...errors, ...left] };
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
