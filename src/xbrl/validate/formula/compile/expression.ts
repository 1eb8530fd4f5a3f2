import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import {
  type CompiledExpression,
  type DynamicContext,
  effectiveBooleanValue,
  type Item,
  type Sequence,
  XPathError,
} from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';

/** An XPath expression of a formula resource. */
export class Expression {
  constructor(
    private readonly compiled: CompiledExpression,
    /** The element that it is written in or on, whose prefixes it uses. */
    readonly at: XmlElement,
  ) {}

  get source(): string {
    return this.compiled.source;
  }

  /** The variables that it refers to. */
  get variables(): readonly QName[] {
    return this.compiled.variables;
  }

  /** @param item the context item; the xbrli:xbrl element where absent. @throws ExpressionError */
  evaluate(evaluation: Evaluation, item?: Item): Sequence {
    return this.derive(evaluation, item, (sequence) => sequence);
  }

  /** Its effective boolean value. @throws ExpressionError */
  isTrue(evaluation: Evaluation, item?: Item): boolean {
    return this.derive(evaluation, item, effectiveBooleanValue);
  }

  /**
   * What is made of its value; an error in the making counts as one of the expression.
   *
   * @throws ExpressionError
   */
  derive<Value>(evaluation: Evaluation, item: Item | undefined, make: (sequence: Sequence) => Value): Value {
    try {
      return make(this.compiled.evaluate(evaluation.context(item)));
    } catch (error) {
      if (error instanceof XPathError) throw new ExpressionError(error, this);
      throw error;
    }
  }

  /** @throws XPathError */
  evaluateIn(context: DynamicContext): Sequence {
    return this.compiled.evaluate(context);
  }
}

/** An error of an expression with the place of the expression. */
export class ExpressionError extends Error {
  constructor(
    readonly error: XPathError,
    readonly expression: Pick<Expression, 'at' | 'source'>,
  ) {
    super(error.message);
  }
}
