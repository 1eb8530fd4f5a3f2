import { LINK, XBRLDI } from '../../../xbrl/instance/names.js';
import { REGISTRY_5 } from '../../../xbrl/inline/transformations/registry-5.js';
import type { Binding } from '../../mapping/binding/binding.js';
import { prefixesOf } from '../../mapping/lineage/lineage.js';

/**
 * The prefixes of the page: the binding's, but one letter each for what stands in every context and tag. A board of
 * sixty schools has thousands of them, and they are most of the page.
 */
export function pagePrefixes(binding: Binding): ReadonlyMap<string, string> {
  return new Map([
    ...[...prefixesOf(binding)].map(([namespace, prefix]) => [namespace, SHORT[prefix] ?? prefix] as const),
    [LINK, 'link'],
    [XBRLDI, 'd'],
    [REGISTRY_5.namespace, 't'],
  ]);
}

const SHORT: Readonly<Record<string, string>> = { 'npo-i': 'n', 'npo-dim': 'a', 'npo-dm': 'm' };
