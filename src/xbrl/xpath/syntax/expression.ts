import type { ValueOperator } from '../values/compare.js';

/** A name as written; `prefix` is undefined where there is none. */
export interface LexicalName {
  readonly prefix: string | undefined;
  readonly local: string;
  /** Its offset in the expression. */
  readonly at: number;
}

export type Axis =
  | 'child'
  | 'descendant'
  | 'attribute'
  | 'namespace'
  | 'self'
  | 'descendant-or-self'
  | 'following-sibling'
  | 'following'
  | 'parent'
  | 'ancestor'
  | 'preceding-sibling'
  | 'preceding'
  | 'ancestor-or-self';

/** XPath 2.0 §2.5.3, §3.2.1.2. An absent name or type admits all. */
export type KindTest =
  | { readonly kind: 'node' | 'text' | 'comment' }
  | { readonly kind: 'processing-instruction'; readonly target: string | undefined }
  | { readonly kind: 'document'; readonly content: KindTest | undefined }
  | {
      readonly kind: 'element' | 'attribute';
      readonly name: LexicalName | undefined;
      readonly type: LexicalName | undefined;
      readonly isNillable: boolean;
    }
  | { readonly kind: 'schema-element' | 'schema-attribute'; readonly name: LexicalName };

/** `*`, `p:*`, `*:local` and `p:local`; an undefined part admits all. */
export interface NameTest {
  readonly kind: 'name';
  /** `none` for a name without a prefix. */
  readonly prefix: { readonly text: string } | 'none' | undefined;
  readonly local: string | undefined;
  readonly at: number;
}

export type NodeTest = NameTest | KindTest;

export type ItemTypeSyntax =
  { readonly kind: 'item' } | { readonly kind: 'atomic'; readonly name: LexicalName } | KindTest;

export interface SequenceTypeSyntax {
  /** Undefined for empty-sequence(). */
  readonly item: ItemTypeSyntax | undefined;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
  readonly text: string;
}

export type ArithmeticOperator = '+' | '-' | '*' | 'div' | 'idiv' | 'mod';
export type NodeOperator = 'is' | '<<' | '>>';
export type SetOperator = 'union' | 'intersect' | 'except';

/** The right side of an operator in a chain. */
export interface Operation<Operator> {
  readonly operator: Operator;
  readonly operand: Expression;
  /** The offset of the operator. */
  readonly at: number;
}

interface Binding {
  readonly variable: LexicalName;
  readonly source: Expression;
  readonly body: Expression;
}

interface OfSequenceType {
  readonly operand: Expression;
  readonly type: SequenceTypeSyntax;
}

interface OfSingleType {
  readonly operand: Expression;
  readonly type: LexicalName;
  readonly isOptional: boolean;
}

interface Comparison<Operator> {
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

interface Chain<Operator> {
  readonly first: Expression;
  readonly rest: readonly Operation<Operator>[];
}

/** A part of an expression (XPath 2.0, appendix A); `at` is its offset. Chains of operators lie flat. */
export type Expression = { readonly at: number } & (
  | {
      readonly kind: 'literal';
      readonly type: 'string' | 'integer' | 'decimal' | 'double';
      readonly text: string;
    }
  | { readonly kind: 'variable'; readonly name: LexicalName }
  | { readonly kind: 'context-item' }
  | { readonly kind: 'call'; readonly name: LexicalName; readonly args: readonly Expression[] }
  | { readonly kind: 'sequence'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly test: Expression; readonly then: Expression }[];
      readonly otherwise: Expression;
    }
  | ({ readonly kind: 'for' } & Binding)
  | ({ readonly kind: 'some' | 'every' } & Binding)
  | { readonly kind: 'or' | 'and'; readonly operands: readonly Expression[] }
  | ({ readonly kind: 'comparison'; readonly family: 'value' | 'general' } & Comparison<ValueOperator>)
  | ({ readonly kind: 'node-comparison' } & Comparison<NodeOperator>)
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | ({ readonly kind: 'arithmetic' } & Chain<ArithmeticOperator>)
  | ({ readonly kind: 'set' } & Chain<SetOperator>)
  | { readonly kind: 'sign'; readonly isNegative: boolean; readonly operand: Expression }
  | ({ readonly kind: 'instance' } & OfSequenceType)
  | ({ readonly kind: 'treat' } & OfSequenceType)
  | ({ readonly kind: 'cast' } & OfSingleType)
  | ({ readonly kind: 'castable' } & OfSingleType)
  | { readonly kind: 'path'; readonly isRooted: boolean; readonly steps: readonly Expression[] }
  | {
      readonly kind: 'step';
      readonly axis: Axis;
      readonly test: NodeTest;
      readonly predicates: readonly Expression[];
    }
  | { readonly kind: 'filter'; readonly primary: Expression; readonly predicates: readonly Expression[] }
);

export type ExpressionOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;
