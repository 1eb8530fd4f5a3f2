import { Budget } from '../budget.js';
import type { Call, DynamicContext, StaticContext } from '../context.js';
import type { Item, Sequence } from '../sequence.js';

/** Where an evaluation stands: the focus, the local variables, and the operation that runs. */
export class Frame implements Call {
  item: Item | undefined;
  position: number;
  size: number;
  /** The offset in the expression of what runs, for errors. */
  at = 0;
  readonly locals: Sequence[] = [];
  readonly budget: Budget;
  readonly implicitZone: number;

  constructor(
    readonly context: DynamicContext,
    readonly statics: StaticContext,
  ) {
    this.item = context.item;
    this.position = context.position ?? 1;
    this.size = context.size ?? 1;
    this.budget = context.budget ?? new Budget();
    this.implicitZone = context.implicitTimezone ?? 0;
  }
}

/** A compiled part of an expression. It may move the focus, and puts it back. */
export type Evaluate = (frame: Frame) => Sequence;
