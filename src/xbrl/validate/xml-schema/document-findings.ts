import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import type { XmlElement } from '../../xml/tree.js';
import type { SchemaSet } from '../../xsd/components/schema-set.js';
import { type IsOutside, TreeValidator } from '../../xsd/validate-tree.js';
import { explain } from './explain-violation.js';

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
    yield explain(violation, { location: placeOf(file, violation.element) });
  }
}
