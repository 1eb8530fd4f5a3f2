import { BaseAddresses } from '../../taxonomy/resolve/base-addresses.js';
import type { Concept, Taxonomy } from '../../taxonomy/taxonomy.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import { TYPED_DOMAIN_REF } from './names.js';

/** The xbrldt:typedDomainRef of a dimension, taken apart. */
export interface TypedDomainRef {
  readonly dimension: Concept;
  /** As written. */
  readonly href: string;
  /** The absolute address without the fragment. */
  readonly document: string;
  readonly fragment: string;
}

export function* typedDomainRefs(taxonomy: Taxonomy): Generator<TypedDomainRef> {
  for (const dimension of taxonomy.findAllConcepts()) {
    const href = collapsedAttribute(dimension.element, TYPED_DOMAIN_REF);
    if (dimension.kind !== 'dimension' || href === undefined) continue;
    const pointer = new BaseAddresses(dimension.document).pointer(dimension.element, href);
    yield { dimension, href, document: pointer?.document ?? href, fragment: pointer?.fragment ?? '' };
  }
}
