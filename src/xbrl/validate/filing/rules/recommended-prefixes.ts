import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import type { Instance } from '../../../instance/instance.js';
import { STANDARD_PREFIXES } from '../../../instance/prefixes.js';
import type { ElementDeclaration, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import { namespaceOf, type QName } from '../../../xml/qname.js';
import type { NamespaceScope } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';
import { namespaceDeclarations } from '../namespace-declarations.js';

export const otherPrefix = defineDiagnostic<{ prefix: string; namespace: string; recommended: string }>({
  code: 'FG-NL-03',
  severity: 'warning',
  basis: manual('FG-NL-03'),
  aliases: ['NL.FG-NL-03'],
  message: {
    nl: ({ prefix, namespace, recommended }) =>
      `De prefix van ${namespace} is hier ${prefix}; aanbevolen is ${recommended}.`,
    en: ({ prefix, namespace, recommended }) =>
      `The prefix of ${namespace} is ${prefix} here; recommended is ${recommended}.`,
  },
  help: {
    nl: 'Gebruik de prefix die de taxonomie zelf gebruikt.',
    en: 'Use the prefix that the taxonomy itself uses.',
  },
});

/**
 * FG-NL-03: namespaces have their recommended prefixes: those of the standards, and for a namespace of
 * the taxonomy the prefix that the schema which declares its elements gives it (architecture rule
 * 3.02.04.04). A namespace of which the file uses nothing that the taxonomy declares is not judged, nor
 * is a default namespace.
 */
export const recommendedPrefixes: Rule<Subject> = {
  emits: [otherPrefix],

  *check({ file, instance, taxonomy }) {
    const recommended = prefixesOfTaxonomy(instance, taxonomy);
    for (const { prefix, namespace, element } of namespaceDeclarations(instance.document.root)) {
      const standard = STANDARD_PREFIXES.get(namespace);
      const allowed = standard === undefined ? recommended.get(namespace) : [standard];
      const [first] = allowed ?? [];
      if (allowed === undefined || first === undefined || allowed.includes(prefix)) continue;
      const location = placeOf(file, element);
      yield otherPrefix({ prefix, namespace, recommended: first }, { location });
    }
  },
};

/** By namespace, the prefixes it has where the taxonomy declares an element that the file uses. */
function prefixesOfTaxonomy(instance: Instance, taxonomy: Taxonomy): Map<string, readonly string[]> {
  const prefixes = new Map<string, readonly string[]>();
  for (const name of namesIn(instance)) {
    const namespace = namespaceOf(name);
    if (prefixes.has(namespace)) continue;
    const declaration = taxonomy.findElement(name);
    if (declaration !== undefined) prefixes.set(namespace, prefixesAt(declaration, namespace));
  }
  return prefixes;
}

function* namesIn(instance: Instance): Generator<QName> {
  for (const { concept } of everyFact(instance)) yield concept;
  for (const { dimensions } of instance.contexts) {
    for (const { dimension, member } of dimensions) {
      yield dimension;
      yield member.kind === 'explicit' ? member.member : member.element;
    }
  }
}

function prefixesAt({ element }: ElementDeclaration, namespace: string): readonly string[] {
  const prefixes: string[] = [];
  for (let at: NamespaceScope | undefined = element.scope; at !== undefined; at = at.parent) {
    for (const [prefix, bound] of at.declared)
      if (bound === namespace && prefix !== '') prefixes.push(prefix);
  }
  return prefixes;
}
