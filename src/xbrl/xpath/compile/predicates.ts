import { effectiveBooleanValue } from '../operators/effective-boolean-value.js';
import { isNode, type Item, type Sequence } from '../sequence.js';
import type { Expression } from '../syntax/expression.js';
import { isNumeric } from '../values/atomic-value.js';
import type { Compilation } from './compilation.js';
import type { Frame } from './frame.js';

export type Filter = (items: Sequence, frame: Frame) => Sequence;

const KEEP_ALL: Filter = (items) => items;

/** Predicates one after the other (XPath 2.0 §3.2.2). */
export function compilePredicates(predicates: readonly Expression[], compilation: Compilation): Filter {
  const filters = predicates.map((predicate) => compilePredicate(predicate, compilation));
  const [only] = filters;
  if (only === undefined) return KEEP_ALL;
  if (filters.length === 1) return only;
  return (items, frame) => filters.reduce((kept, filter) => filter(kept, frame), items);
}

function compilePredicate(predicate: Expression, compilation: Compilation): Filter {
  if (predicate.kind === 'literal' && predicate.type === 'integer') {
    const index = Number(predicate.text) - 1;
    return (items) => items.slice(index, index + 1);
  }
  const test = compilation.compile(predicate);
  const { at } = predicate;
  return (items, frame) => {
    if (items.length === 0) return items;
    const { item, position, size } = frame;
    const kept: Item[] = [];
    frame.size = items.length;
    frame.budget.spend(items.length);
    items.forEach((one, index) => {
      frame.item = one;
      frame.position = index + 1;
      const value = test(frame);
      frame.at = at;
      if (holds(value, index + 1)) kept.push(one);
    });
    frame.item = item;
    frame.position = position;
    frame.size = size;
    return kept;
  };
}

/** A number is a position; all else has an effective boolean value. */
function holds(value: Sequence, position: number): boolean {
  const [only] = value;
  if (value.length === 1 && only !== undefined && !isNode(only) && isNumeric(only)) {
    return only.kind === 'decimal' ? only.value.equals(position) : only.value === position;
  }
  return effectiveBooleanValue(value);
}
