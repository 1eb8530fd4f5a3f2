import { EMPTY, isNode, type Sequence } from '../sequence.js';
import type { AtomicValue } from '../values/atomic-value.js';
import { fail } from '../xpath-error.js';

/** Atomization (XPath 2.0 §2.4.2). @throws XPathError err:FOTY0012 */
export function atomize(sequence: Sequence): readonly AtomicValue[] {
  const [only] = sequence;
  if (only === undefined) return EMPTY as readonly AtomicValue[];
  if (sequence.length === 1) return isNode(only) ? only.typedValue : (sequence as readonly AtomicValue[]);
  if (!sequence.some(isNode)) return sequence as readonly AtomicValue[];
  const values: AtomicValue[] = [];
  for (const item of sequence) {
    if (!isNode(item)) values.push(item);
    else for (const value of item.typedValue) values.push(value);
  }
  return values;
}

/** The only atomic value of an operand; undefined where there is none. @throws XPathError err:XPTY0004 for more */
export function atomizeOne(sequence: Sequence): AtomicValue | undefined {
  const values = atomize(sequence);
  if (values.length > 1) fail('XPTY0004');
  return values[0];
}
