import { isNode, type Sequence } from '../sequence.js';
import { typeText } from '../types/atomic-type.js';
import { isNumeric, isText } from '../values/atomic-value.js';
import { fail } from '../xpath-error.js';

/** The effective boolean value (XPath 2.0 §2.4.3). @throws XPathError err:FORG0006 */
export function effectiveBooleanValue(sequence: Sequence): boolean {
  const [first] = sequence;
  if (first === undefined) return false;
  if (isNode(first)) return true;
  if (sequence.length > 1) return fail('FORG0006');
  if (first.kind === 'boolean') return first.value;
  if (isText(first)) return first.value !== '';
  if (first.kind === 'decimal') return !first.value.isZero();
  if (isNumeric(first)) return first.value !== 0 && !Number.isNaN(first.value);
  return fail('FORG0006', typeText(first.type));
}
