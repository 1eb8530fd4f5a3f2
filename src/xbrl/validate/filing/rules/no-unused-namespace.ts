import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { ownText } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { NamespaceScope, XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';
import { everyElement, namespaceDeclarations } from '../namespace-declarations.js';

export const unusedNamespace = defineDiagnostic<{ prefix: string; namespace: string }>({
  code: 'FG-NL-05',
  severity: 'warning',
  basis: manual('FG-NL-05'),
  aliases: ['NL.FG-NL-05'],
  message: {
    nl: ({ prefix, namespace }) => `De prefix ${prefix} (${namespace}) wordt nergens gebruikt.`,
    en: ({ prefix, namespace }) => `The prefix ${prefix} (${namespace}) is used nowhere.`,
  },
  help: {
    nl: 'Verwijder de declaratie van deze prefix.',
    en: 'Remove the declaration of this prefix.',
  },
});

/** Whatever may be a name with a prefix, at the beginning of a word. */
const PREFIX = /(?<=^|\s)([^\s:]+):(?=[^\s:])/g;

/**
 * FG-NL-05: a prefix that is declared is used: in the name of an element or attribute, or in a value
 * that may be a qualified name, whether it is one or not. Default namespaces are not looked at.
 */
export const noUnusedNamespace: Rule<Subject> = {
  emits: [unusedNamespace],

  *check({ file, instance }) {
    const { root } = instance.document;
    const used = new Map<NamespaceScope, Set<string>>();
    for (const element of everyElement(root)) {
      for (const prefix of prefixesAt(element)) markUsed(element.scope, prefix, used);
    }
    for (const { prefix, namespace, element } of namespaceDeclarations(root)) {
      if (used.get(element.scope)?.has(prefix) === true) continue;
      yield unusedNamespace({ prefix, namespace }, { location: placeOf(file, element) });
    }
  },
};

function* prefixesAt(element: XmlElement): Generator<string> {
  yield element.prefix;
  yield* prefixesIn(ownText(element));
  for (const { prefix, value } of element.attributes) {
    yield prefix;
    yield* prefixesIn(value);
  }
}

function* prefixesIn(text: string): Generator<string> {
  if (!text.includes(':')) return;
  for (const [, prefix = ''] of text.matchAll(PREFIX)) yield prefix;
}

/** A prefix belongs to the innermost declaration around it. */
function markUsed(scope: NamespaceScope, prefix: string, used: Map<NamespaceScope, Set<string>>): void {
  for (let at: NamespaceScope | undefined = scope; at !== undefined; at = at.parent) {
    if (!at.declared.has(prefix)) continue;
    const prefixes = used.get(at);
    if (prefixes === undefined) used.set(at, new Set([prefix]));
    else prefixes.add(prefix);
    return;
  }
}
