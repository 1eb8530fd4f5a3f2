import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { Rule } from '../layer.js';

/** What a rule on a taxonomy alone looks at. */
export interface TaxonomySubject {
  readonly taxonomy: Taxonomy;
}

/** Judges a taxonomy once, however many instances are judged against it. */
export function oncePerTaxonomy(
  check: (taxonomy: Taxonomy) => Iterable<Diagnostic>,
): Rule<TaxonomySubject>['check'] {
  const memo = new WeakMap<Taxonomy, readonly Diagnostic[]>();
  return ({ taxonomy }) => {
    const found = memo.get(taxonomy) ?? [...check(taxonomy)];
    memo.set(taxonomy, found);
    return found;
  };
}
