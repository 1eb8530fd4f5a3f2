import type { ValueOperator } from '../values/compare.js';
import type {
  ArithmeticOperator,
  Expression,
  LexicalName,
  Operation,
  SequenceTypeSyntax,
  SetOperator,
} from './expression.js';
import { PathParser } from './path-parser.js';

/** @throws XPathError err:XPST0003, with its position; npo-xbrl:xpath-too-complex */
export function parseExpression(source: string): Expression {
  return new ExpressionParser(source).whole();
}

/** A sequence type on its own. @throws XPathError err:XPST0003 */
export function parseSequenceType(source: string): SequenceTypeSyntax {
  return new ExpressionParser(source).wholeType();
}

export interface SignatureSyntax {
  readonly name: LexicalName;
  readonly parameters: readonly SequenceTypeSyntax[];
  readonly result: SequenceTypeSyntax;
}

/** A signature as specifications write it: `fn:nilled($arg as node()?) as xs:boolean?`. */
export function parseSignature(source: string): SignatureSyntax {
  return new ExpressionParser(source).signature();
}

/** The binary operators from loosest to tightest; those of a family bind alike (XPath 2.0 §A.4). */
const LEVELS = {
  or: 1,
  and: 2,
  comparison: 3,
  range: 4,
  additive: 5,
  multiplicative: 6,
  union: 7,
  intersection: 8,
  instance: 9,
  treat: 10,
  castable: 11,
  cast: 12,
} as const;
type Family = keyof typeof LEVELS;

const GENERAL: Readonly<Record<string, ValueOperator>> = {
  '=': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
const WORDS: Readonly<Record<string, Family>> = {
  ...{ or: 'or', and: 'and', to: 'range', div: 'multiplicative', idiv: 'multiplicative' },
  ...{ mod: 'multiplicative', union: 'union', intersect: 'intersection', except: 'intersection' },
  ...{ instance: 'instance', treat: 'treat', castable: 'castable', cast: 'cast' },
  ...{ eq: 'comparison', ne: 'comparison', lt: 'comparison', le: 'comparison', gt: 'comparison' },
  ...{ ge: 'comparison', is: 'comparison' },
};
const SYMBOLS: Readonly<Record<string, Family>> = {
  ...{ '+': 'additive', '-': 'additive', '*': 'multiplicative', '|': 'union' },
  ...{ '<<': 'comparison', '>>': 'comparison', '=': 'comparison', '!=': 'comparison' },
  ...{ '<': 'comparison', '<=': 'comparison', '>': 'comparison', '>=': 'comparison' },
};

/** Reads whole expressions (XPath 2.0 §A.1) by the precedence of their operators. */
class ExpressionParser extends PathParser {
  whole(): Expression {
    const whole = this.expression();
    this.expectEnd();
    return whole;
  }

  wholeType(): SequenceTypeSyntax {
    const type = this.sequenceType();
    this.expectEnd();
    return type;
  }

  signature(): SignatureSyntax {
    const name = this.expectName();
    this.expect('(');
    const parameters: SequenceTypeSyntax[] = [];
    while (!this.sees(')')) {
      if (parameters.length > 0) this.expect(',');
      this.expect('$');
      this.expectName();
      this.expect('as');
      parameters.push(this.sequenceType());
    }
    this.expect(')');
    this.expect('as');
    const result = this.sequenceType();
    this.expectEnd();
    return { name, parameters, result };
  }

  protected expression(): Expression {
    const { at } = this.peek();
    const first = this.expressionSingle();
    if (!this.sees(',')) return first;
    const items = [first];
    while (this.takes(',')) items.push(this.expressionSingle());
    return { kind: 'sequence', items, at };
  }

  protected expressionSingle(): Expression {
    const { kind, text } = this.peek();
    if (kind === 'name') {
      if (text === 'if' && this.sees('(', 1)) return this.conditional();
      if ((text === 'for' || text === 'some' || text === 'every') && this.sees('$', 1)) {
        this.take();
        return this.bindings(text);
      }
    }
    return this.binary(LEVELS.or);
  }

  /** XPath 2.0 §3.8; `else if` goes on with the same expression. */
  private conditional(): Expression {
    const { at } = this.peek();
    const branches: { test: Expression; then: Expression }[] = [];
    do {
      this.expect('if');
      this.expect('(');
      const test = this.nested(() => this.expression());
      this.expect(')');
      this.expect('then');
      const then = this.nested(() => this.expressionSingle());
      this.expect('else');
      branches.push({ test, then });
    } while (this.sees('if') && this.sees('(', 1));
    const otherwise = this.nested(() => this.expressionSingle());
    return { kind: 'if', branches, otherwise, at };
  }

  /** XPath 2.0 §3.7, §3.9: each further variable nests in the one before. */
  private bindings(kind: 'for' | 'some' | 'every'): Expression {
    const { at } = this.expect('$');
    const variable = this.expectName();
    this.expect('in');
    const source = this.nested(() => this.expressionSingle());
    const body = this.nested(() => {
      if (this.takes(',')) return this.bindings(kind);
      this.expect(kind === 'for' ? 'return' : 'satisfies');
      return this.expressionSingle();
    });
    return { kind, variable, source, body, at };
  }

  /** Operators of this level and tighter ones. */
  private binary(least: number): Expression {
    let left = this.unary();
    let ceiling = Infinity;
    for (;;) {
      const family = this.operatorFamily();
      if (family === undefined || LEVELS[family] < least) return left;
      const level = LEVELS[family];
      if (level > ceiling) this.refuse();
      left = this.operation(family, left);
      // What cannot be repeated without parentheses ends its own level too.
      const isChain = level <= LEVELS.and || (level >= LEVELS.additive && level <= LEVELS.intersection);
      ceiling = isChain ? level : level - 1;
    }
  }

  private operatorFamily(): Family | undefined {
    const { kind, text } = this.peek();
    if (kind === 'symbol') return SYMBOLS[text];
    return kind === 'name' && Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  }

  private operation(family: Family, left: Expression): Expression {
    const { at } = left;
    switch (family) {
      case 'or':
      case 'and':
        return { kind: family, operands: this.operands(family, left), at };
      case 'comparison':
        return this.comparison(left);
      case 'range':
        this.take();
        return { kind: 'range', from: left, to: this.binary(LEVELS.additive), at };
      case 'additive':
      case 'multiplicative':
        return {
          kind: 'arithmetic',
          first: left,
          rest: this.chain(family, (text) => text as ArithmeticOperator),
          at,
        };
      case 'union':
      case 'intersection':
        return { kind: 'set', first: left, rest: this.chain(family, setOperator), at };
      case 'instance':
        this.take();
        this.expect('of');
        return { kind: 'instance', operand: left, type: this.sequenceType(), at };
      case 'treat':
        this.take();
        this.expect('as');
        return { kind: 'treat', operand: left, type: this.sequenceType(), at };
      case 'castable':
      case 'cast':
        this.take();
        this.expect('as');
        return { kind: family, operand: left, ...this.singleType(), at };
    }
  }

  private operands(family: 'or' | 'and', first: Expression): readonly Expression[] {
    const operands = [first];
    while (this.takes(family)) operands.push(this.binary(LEVELS[family] + 1));
    return operands;
  }

  private chain<Operator>(family: Family, read: (text: string) => Operator): readonly Operation<Operator>[] {
    const rest: Operation<Operator>[] = [];
    while (this.operatorFamily() === family) {
      const { text, at } = this.take();
      rest.push({ operator: read(text), operand: this.binary(LEVELS[family] + 1), at });
    }
    return rest;
  }

  private comparison(left: Expression): Expression {
    const { text, at } = this.take();
    const right = this.binary(LEVELS.range);
    if (text === 'is' || text === '<<' || text === '>>') {
      return { kind: 'node-comparison', operator: text, left, right, at };
    }
    const general = GENERAL[text];
    return {
      kind: 'comparison',
      family: general === undefined ? 'value' : 'general',
      operator: general ?? (text as ValueOperator),
      left,
      right,
      at,
    };
  }

  /** XPath 2.0 [54]: any number of signs. */
  private unary(): Expression {
    const { at } = this.peek();
    let signs = 0;
    let isNegative = false;
    for (; this.sees('-') || this.sees('+'); signs++) {
      if (this.take().text === '-') isNegative = !isNegative;
    }
    const operand = this.path();
    return signs === 0 ? operand : { kind: 'sign', isNegative, operand, at };
  }
}

function setOperator(text: string): SetOperator {
  return text === '|' ? 'union' : (text as SetOperator);
}
