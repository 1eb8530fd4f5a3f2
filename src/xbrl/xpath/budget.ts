import { failTooComplex } from './xpath-error.js';

/** What one evaluation, with all that it calls, may use. */
export interface Limits {
  /**
   * Work in units of some fifty nanoseconds: an item looked at or an instruction of a regular expression is
   * one, what takes more time or memory counts for more.
   */
  readonly steps: number;
  /** Nested expressions, counted through the custom functions that they call. */
  readonly depth: number;
  /** Characters in one text. */
  readonly textLength: number;
}

export const DEFAULT_LIMITS: Limits = { steps: 50_000_000, depth: 1000, textLength: 10_000_000 };

/** What is kept takes memory: there is room for little more than a million items. */
const STEPS_AN_ITEM = 40;
const STEPS_AN_EVALUATION = 100;

/** Counts down what is left; the first limit that is met ends the evaluation as too complex. */
export class Budget {
  private steps: number;
  private depth = 0;

  constructor(private readonly limits: Limits = DEFAULT_LIMITS) {
    this.steps = limits.steps;
  }

  /** @throws XPathError npo-xbrl:xpath-too-complex */
  spend(steps: number): void {
    this.steps -= steps;
    if (this.steps < 0) failTooComplex('steps');
  }

  /** So many items are about to be made, or put into a sequence. */
  items(count: number): void {
    this.spend(count * STEPS_AN_ITEM);
  }

  /** A text of this length is about to be made. */
  text(length: number): void {
    if (length > this.limits.textLength) failTooComplex('text');
    this.spend(length >> 3);
  }

  /** Goes down into an expression of so many levels. */
  enter(levels: number): void {
    if (this.depth + levels > this.limits.depth) failTooComplex('depth');
    this.depth += levels;
    this.spend(STEPS_AN_EVALUATION);
  }

  leave(levels: number): void {
    this.depth -= levels;
  }
}
