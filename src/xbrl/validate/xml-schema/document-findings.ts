import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { SchemaSet } from '../../xsd/components/schema-set.js';
import { type IsOutside, TreeValidator } from '../../xsd/validate-tree.js';
import { explain } from './explain-violation.js';

/** References that XBRL 2.1 §4.6.1 and §4.6.2 have rules of their own for, which say more than that no ID is there. */
const OF_ITEMS: ReadonlySet<QName> = new Set([qname('', 'contextRef'), qname('', 'unitRef')]);

/**
 * What schemas find wrong in a document, in document order.
 *
 * @param file how findings name the document
 * @param isOutside names that may be declared where this program cannot look: nothing is said of them
 */
export function* documentFindings(
  root: XmlElement,
  file: string,
  schemas: SchemaSet,
  isOutside: IsOutside,
): Generator<Diagnostic> {
  for (const violation of new TreeValidator(schemas, isOutside).validate(root)) {
    if (violation.kind === 'id-not-found' && violation.attribute && OF_ITEMS.has(violation.attribute))
      continue;
    yield explain(violation, { location: placeOf(file, violation.element) });
  }
}
