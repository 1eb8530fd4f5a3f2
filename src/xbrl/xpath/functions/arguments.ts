import { EMPTY, type Item, type Sequence } from '../sequence.js';
import type { AtomicValue } from '../values/atomic-value.js';

/*
 * Arguments by their place. They were converted to the declared types before, so that what is read here
 * is what the signature says.
 */

export type Args = readonly Sequence[];

export function sequenceAt(args: Args, index: number): Sequence {
  return args[index] ?? EMPTY;
}

export function itemAt(args: Args, index: number): Item | undefined {
  return args[index]?.[0];
}

/** Of an atomic type with `?` or without. */
export function valueAt(args: Args, index: number): AtomicValue | undefined {
  return args[index]?.[0] as AtomicValue | undefined;
}

/** Of an atomic type with `*` or `+`. */
export function valuesAt(args: Args, index: number): readonly AtomicValue[] {
  return sequenceAt(args, index) as readonly AtomicValue[];
}

/** Of xs:string, empty where there is none (F&O §7.1). */
export function textAt(args: Args, index: number): string {
  return optionalTextAt(args, index) ?? '';
}

export function optionalTextAt(args: Args, index: number): string | undefined {
  return (args[index]?.[0] as { readonly value: string } | undefined)?.value;
}

/** Of xs:double, which an argument has to be given for. */
export function doubleAt(args: Args, index: number): number {
  return (args[index]?.[0] as { readonly value: number } | undefined)?.value ?? NaN;
}
