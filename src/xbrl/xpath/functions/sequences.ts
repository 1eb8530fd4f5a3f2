import type { Sequence } from '../sequence.js';
import { type AtomicValue, booleanValue, type DecimalValue, integerValue } from '../values/atomic-value.js';
import { equal } from '../values/compare.js';
import { fail } from '../xpath-error.js';
import { type Args, doubleAt, sequenceAt, valueAt, valuesAt } from './arguments.js';
import { checkCollation } from './collation.js';
import type { Declared } from './declare.js';
import { DistinctValues } from './distinct-values.js';

/** F&O §15.1 and §15.2. */
export const SEQUENCES: readonly Declared[] = [
  [
    [
      'fn:index-of($seqParam as xs:anyAtomicType*, $srchParam as xs:anyAtomicType) as xs:integer*',
      'fn:index-of($seqParam as xs:anyAtomicType*, $srchParam as xs:anyAtomicType, $collation as xs:string) as xs:integer*',
    ],
    (args, call) => {
      checkCollation(args, 2, call);
      const sought = valueAt(args, 1);
      const values = valuesAt(args, 0);
      call.budget.spend(values.length);
      return values.flatMap((value, index) =>
        sought !== undefined && areEqual(value, sought, call.implicitZone) ? [integerValue(index + 1)] : [],
      );
    },
  ],
  ['fn:empty($arg as item()*) as xs:boolean', (args) => [booleanValue(sequenceAt(args, 0).length === 0)]],
  ['fn:exists($arg as item()*) as xs:boolean', (args) => [booleanValue(sequenceAt(args, 0).length > 0)]],
  [
    [
      'fn:distinct-values($arg as xs:anyAtomicType*) as xs:anyAtomicType*',
      'fn:distinct-values($arg as xs:anyAtomicType*, $collation as xs:string) as xs:anyAtomicType*',
    ],
    (args, call) => {
      checkCollation(args, 1, call);
      const distinct = new DistinctValues(call.implicitZone, call.budget);
      return valuesAt(args, 0).filter((value) => distinct.add(value));
    },
  ],
  [
    'fn:insert-before($target as item()*, $position as xs:integer, $inserts as item()*) as item()*',
    (args, { budget }) => {
      const target = sequenceAt(args, 0);
      const at = Math.min(Math.max(positionAt(args) - 1, 0), target.length);
      budget.items(target.length + sequenceAt(args, 2).length);
      return [...target.slice(0, at), ...sequenceAt(args, 2), ...target.slice(at)];
    },
  ],
  [
    'fn:remove($target as item()*, $position as xs:integer) as item()*',
    (args, { budget }) => {
      const at = positionAt(args) - 1;
      budget.items(sequenceAt(args, 0).length);
      return sequenceAt(args, 0).filter((_, index) => index !== at);
    },
  ],
  [
    'fn:reverse($arg as item()*) as item()*',
    (args, { budget }) => {
      budget.items(sequenceAt(args, 0).length);
      return [...sequenceAt(args, 0)].reverse();
    },
  ],
  [
    [
      'fn:subsequence($sourceSeq as item()*, $startingLoc as xs:double) as item()*',
      'fn:subsequence($sourceSeq as item()*, $startingLoc as xs:double, $length as xs:double) as item()*',
    ],
    (args) => subsequence(args),
  ],
  ['fn:unordered($sourceSeq as item()*) as item()*', (args) => sequenceAt(args, 0)],
  [
    'fn:zero-or-one($arg as item()*) as item()?',
    (args) => {
      const sequence = sequenceAt(args, 0);
      return sequence.length > 1 ? fail('FORG0003') : sequence;
    },
  ],
  [
    'fn:one-or-more($arg as item()*) as item()+',
    (args) => {
      const sequence = sequenceAt(args, 0);
      return sequence.length === 0 ? fail('FORG0004') : sequence;
    },
  ],
  [
    'fn:exactly-one($arg as item()*) as item()',
    (args) => {
      const sequence = sequenceAt(args, 0);
      return sequence.length === 1 ? sequence : fail('FORG0005');
    },
  ],
];

function positionAt(args: Args): number {
  return (valueAt(args, 1) as DecimalValue).value.toNumber();
}

/** Untyped values as strings; values that cannot be compared are different (F&O §15.1.3). */
export function areEqual(a: AtomicValue, b: AtomicValue, implicitZone: number): boolean {
  return equal(a, b, implicitZone) ?? false;
}

/** F&O §15.1.10: as fn:substring counts. */
function subsequence(args: Args): Sequence {
  const start = Math.round(doubleAt(args, 1));
  const end = args.length > 2 ? start + Math.round(doubleAt(args, 2)) : Infinity;
  if (Number.isNaN(start) || Number.isNaN(end)) return [];
  return sequenceAt(args, 0).slice(Math.max(start - 1, 0), Math.max(end - 1, 0));
}
