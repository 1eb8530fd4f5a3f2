import { arithmetic } from '../operators/arithmetic.js';
import { durationTypeOf } from '../operators/temporal-arithmetic.js';
import type { Call } from '../context.js';
import type { Sequence } from '../sequence.js';
import { ATOMIC, typeText } from '../types/atomic-type.js';
import { type AtomicValue, integerValue, isNumeric, isText, stringValue } from '../values/atomic-value.js';
import { cast, toFloating } from '../values/cast.js';
import { orderOf } from '../values/compare.js';
import { fail } from '../xpath-error.js';
import { type Args, sequenceAt, valuesAt } from './arguments.js';
import { checkCollation } from './collation.js';
import type { Declared } from './declare.js';

/** F&O §15.4. */
export const AGGREGATES: readonly Declared[] = [
  ['fn:count($arg as item()*) as xs:integer', (args) => [integerValue(sequenceAt(args, 0).length)]],
  [
    'fn:avg($arg as xs:anyAtomicType*) as xs:anyAtomicType?',
    (args, call) => {
      const values = summable(args);
      const total = sumOf(values, call);
      if (total === undefined) return [];
      return [arithmetic('div', total, integerValue(values.length), call.implicitZone)];
    },
  ],
  [
    [
      'fn:sum($arg as xs:anyAtomicType*) as xs:anyAtomicType',
      'fn:sum($arg as xs:anyAtomicType*, $zero as xs:anyAtomicType?) as xs:anyAtomicType?',
    ],
    (args, call) => {
      const total = sumOf(summable(args), call);
      if (total !== undefined) return [total];
      return args.length > 1 ? sequenceAt(args, 1) : [integerValue(0)];
    },
  ],
  [
    [
      'fn:max($arg as xs:anyAtomicType*) as xs:anyAtomicType?',
      'fn:max($arg as xs:anyAtomicType*, $collation as xs:string) as xs:anyAtomicType?',
    ],
    (args, call) => extreme(args, call, 1),
  ],
  [
    [
      'fn:min($arg as xs:anyAtomicType*) as xs:anyAtomicType?',
      'fn:min($arg as xs:anyAtomicType*, $collation as xs:string) as xs:anyAtomicType?',
    ],
    (args, call) => extreme(args, call, -1),
  ],
];

function fromUntyped(value: AtomicValue): AtomicValue {
  return value.kind === 'untypedAtomic' ? cast(value, ATOMIC.double) : value;
}

/** Numbers, or durations of one of the two kinds. @throws XPathError err:FORG0006 */
function summable(args: Args): readonly AtomicValue[] {
  const values = valuesAt(args, 0).map(fromUntyped);
  const [first] = values;
  if (first === undefined) return values;
  const kind = first.kind === 'duration' ? durationTypeOf(first) : undefined;
  for (const value of values) {
    const isRight =
      kind === undefined ? isNumeric(value) : value.kind === 'duration' && durationTypeOf(value) === kind;
    if (!isRight) fail('FORG0006', typeText(value.type));
  }
  return values;
}

function sumOf(values: readonly AtomicValue[], { implicitZone, budget }: Call): AtomicValue | undefined {
  budget.spend(values.length);
  let total: AtomicValue | undefined;
  for (const value of values) {
    total = total === undefined ? value : arithmetic('+', total, value, implicitZone);
  }
  return total;
}

/** fn:max and fn:min (F&O §15.4.3, §15.4.4): the first of those that no other is beyond. */
function extreme(args: Args, call: Call, sign: 1 | -1): Sequence {
  checkCollation(args, 1, call);
  const values = promoted(valuesAt(args, 0).map(fromUntyped));
  call.budget.spend(values.length);
  let [best] = values;
  if (best === undefined) return [];
  // Values of a type without an order have no greatest, even where there is only one.
  if (orderOf(best, best, call.implicitZone) === undefined) fail('FORG0006', typeText(best.type));
  for (const value of values) {
    const order = orderOf(value, best, call.implicitZone);
    if (order === undefined) fail('FORG0006', `${typeText(best.type)}, ${typeText(value.type)}`);
    if (isNotANumber(value)) return [value];
    if (order * sign > 0) best = value;
  }
  return [best];
}

function isNotANumber(value: AtomicValue): boolean {
  return (value.kind === 'double' || value.kind === 'float') && Number.isNaN(value.value);
}

/** Numbers to their common type, addresses to strings where strings are among them. */
function promoted(values: readonly AtomicValue[]): readonly AtomicValue[] {
  if (values.every(isNumeric)) {
    const kinds = new Set(values.map(({ kind }) => kind));
    if (kinds.size <= 1) return values;
    const kind = kinds.has('double') ? 'double' : 'float';
    return values.map((value) => toFloating(kind, value));
  }
  const hasStrings = values.some(({ kind }) => kind === 'string');
  return hasStrings
    ? values.map((value) => (isText(value) && value.kind !== 'string' ? stringValue(value.value) : value))
    : values;
}
