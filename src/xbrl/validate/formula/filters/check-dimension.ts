import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { localNameOf, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { XPathError } from '../../../xpath/xpath.js';
import { ExpressionError } from '../compile/expression.js';
import { failRegistry } from '../functions/registry-error.js';

/**
 * The predicates of dimension filters ask xfi:fact-has-explicit-dimension and xfi:fact-has-typed-dimension
 * (Dimension Filters 1.0 §2), which want the name of a dimension of their kind.
 *
 * @param filter the element of the filter
 * @throws ExpressionError xfie:invalidExplicitDimensionQName, xfie:invalidTypedDimensionQName
 */
export function checkDimension(
  name: QName,
  kind: 'explicit' | 'typed',
  taxonomy: Taxonomy,
  filter: XmlElement,
): void {
  const concept = taxonomy.findConcept(name);
  if (concept?.kind === 'dimension' && concept.isTypedDimension === (kind === 'typed')) return;
  try {
    failRegistry(kind === 'typed' ? 'invalidTypedDimensionQName' : 'invalidExplicitDimensionQName', name);
  } catch (error) {
    if (!(error instanceof XPathError)) throw error;
    throw new ExpressionError(error, { at: filter, source: localNameOf(filter.name) });
  }
}
