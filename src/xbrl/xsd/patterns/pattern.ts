import { type Expression, Expressions, TooComplex } from '../derivatives.js';
import { PatternError, type PatternSyntax, readPattern } from './pattern-syntax.js';

export { PatternError, TooComplex };

type Characters = Expression<number, true>;

/**
 * A regular expression of XML Schema Part 2 §F, anchored at both ends. No text takes more than linear
 * time, short of a pattern that cannot be held in memory; that one throws TooComplex.
 */
export class Pattern {
  private readonly expressions = new Expressions<number, true>();
  private readonly whole: Characters;

  /** @throws PatternError where it is no pattern */
  constructor(pattern: string) {
    this.whole = this.expressionOf(readPattern(pattern));
  }

  /** @throws TooComplex */
  matches(text: string): boolean {
    let at = this.whole;
    for (let index = 0; index < text.length; index++) {
      const code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index++;
      const step = this.expressions.step(at, code);
      if (step === undefined) return false;
      at = step.next;
    }
    return at.nullable;
  }

  private expressionOf(syntax: PatternSyntax): Characters {
    switch (syntax.kind) {
      case 'characters': {
        const { accepts } = syntax;
        return this.expressions.leaf((symbol) => (accepts(symbol) ? true : undefined));
      }
      case 'sequence':
        return this.expressions.sequenceOf(syntax.pieces.map((piece) => this.expressionOf(piece)));
      case 'choice':
        return this.expressions.choice(syntax.branches.map((branch) => this.expressionOf(branch)));
      case 'repeat':
        return this.expressions.repeat(this.expressionOf(syntax.of), syntax.min, syntax.max);
      case 'group':
        return this.expressionOf(syntax.of);
      case 'reference':
      case 'start':
      case 'end':
        throw new Error(`a pattern of XML Schema has no ${syntax.kind}`);
    }
  }
}

/** Whether a text is a pattern. */
export function isPattern(text: string): boolean {
  try {
    return new Pattern(text) instanceof Pattern;
  } catch (error) {
    if (error instanceof TooComplex) return true;
    if (error instanceof PatternError) return false;
    throw error;
  }
}
