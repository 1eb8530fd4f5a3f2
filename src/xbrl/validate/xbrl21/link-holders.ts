import type { AnyDiagnosticKind, Diagnostic, Where } from '../../../diagnostics/diagnostic.js';
import { readExtendedLink } from '../../taxonomy/documents/linkbase-document.js';
import type { ExtendedLink, Reference } from '../../taxonomy/documents/taxonomy-document.js';
import { BaseAddresses, splitFragment } from '../../taxonomy/resolve/base-addresses.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { placeOf } from '../../xml/place.js';
import type { XmlElement } from '../../xml/tree.js';
import type { Instance } from '../../instance/instance.js';
import type { Rule } from '../layer.js';
import type { Subject, TaxonomySubject } from '../subject.js';

/** What extended links stand in, with the roles that are referred to there: a linkbase, or an instance. */
export interface LinkHolder {
  readonly file: string;
  /** roleRef and arcroleRef elements. */
  readonly roleReferences: readonly Reference[];
  readonly links: readonly ExtendedLink[];
}

/** A rule on links for both places that have them. */
export interface LinkRule {
  readonly inTaxonomy: Rule<TaxonomySubject>;
  readonly inInstance: Rule<Subject>;
}

/** Makes the rule for taxonomies and the one for instances out of what is asked of a holder of links. */
export function linkRule(
  emits: readonly AnyDiagnosticKind[],
  check: (holder: LinkHolder, taxonomy: Taxonomy) => Iterable<Diagnostic>,
): LinkRule {
  return {
    inTaxonomy: {
      emits,
      *check({ taxonomy }) {
        for (const holder of linkHolders(taxonomy)) yield* check(holder, taxonomy);
      },
    },
    inInstance: {
      emits,
      *check({ instance, taxonomy }) {
        yield* check(linksOf(instance), taxonomy);
      },
    },
  };
}

/** The linkbases of a taxonomy. */
export function* linkHolders({ documents }: Taxonomy): Generator<LinkHolder> {
  for (const { file, linkbases } of documents) {
    for (const { roleReferences, links } of linkbases) yield { file, roleReferences, links };
  }
}

const known = new WeakMap<Instance, LinkHolder>();

/** The footnote links of an instance, with the roles that it refers to. */
export function linksOf(instance: Instance): LinkHolder {
  const before = known.get(instance);
  if (before !== undefined) return before;
  const bases = new BaseAddresses(instance.document.url);
  const holder: LinkHolder = {
    file: instance.file,
    roleReferences: instance.references.flatMap(({ kind, href, url, element }) => {
      if (kind !== 'roleRef' && kind !== 'arcroleRef') return [];
      const { document, fragment } = splitFragment(url);
      return [{ kind, href, element, url: document, fragment }];
    }),
    links: instance.footnoteLinks.map((link) => readExtendedLink(link, bases)),
  };
  known.set(instance, holder);
  return holder;
}

/** The place of an element of a document. */
export function at(file: string, element: XmlElement): Where {
  return { location: placeOf(file, element) };
}
