import type { QName } from '../xml/qname.js';
import { compileExpression } from './compile/compile-expression.js';
import { Compilation } from './compile/compilation.js';
import { Frame } from './compile/frame.js';
import type { DynamicContext, StaticContext } from './context.js';
import type { Sequence } from './sequence.js';
import { parseExpression } from './syntax/parse.js';
import { XPathError } from './xpath-error.js';

/** An expression that was read once, to be evaluated often. */
export interface CompiledExpression {
  readonly source: string;
  /** The variables that it takes from the context, in the order of their first use. */
  readonly variables: readonly QName[];
  /** @throws XPathError a dynamic or type error, with its position; npo-xbrl:xpath-too-complex */
  evaluate(context: DynamicContext): Sequence;
}

/**
 * Compiles an XPath 2.0 expression (W3C Recommendation, second edition, 14 December 2010), without the
 * static typing feature.
 *
 * @throws XPathError a static error, with its position; npo-xbrl:xpath-too-complex where it nests too deep
 */
export function compile(source: string, statics: StaticContext): CompiledExpression {
  const compilation = new Compilation(source, statics, compileExpression);
  const run = compilation.compile(parseExpression(source));
  const levels = compilation.deepest;
  return {
    source,
    variables: [...compilation.variables],
    evaluate: (context) => {
      const frame = new Frame(context, statics);
      frame.budget.enter(levels);
      try {
        return run(frame);
      } catch (error) {
        if (error instanceof XPathError) error.placeIn(source, frame.at);
        throw error;
      } finally {
        frame.budget.leave(levels);
      }
    },
  };
}

export type {
  Call,
  DynamicContext,
  FunctionDeclaration,
  SchemaDefinitions,
  StaticContext,
} from './context.js';
export type { Item, Sequence } from './sequence.js';
export type { NodeKind, XPathNode } from './nodes/node.js';
export type { AtomicType } from './types/atomic-type.js';
export type { SequenceType } from './types/sequence-type.js';
export type { AtomicValue, MomentValue } from './values/atomic-value.js';
export type { ExpressionPosition } from './xpath-error.js';
export type { Limits } from './budget.js';
export { Budget, DEFAULT_LIMITS } from './budget.js';
export { readSequenceType } from './compile/sequence-types.js';
export { declareFunction } from './functions/declare.js';
export { FunctionLibrary } from './functions/function-library.js';
export { atomize } from './nodes/atomize.js';
export { SchemaTyping } from './nodes/schema-typing.js';
export { XmlTree, type XmlTyping } from './nodes/xml-tree.js';
export { inDocumentOrder } from './nodes/document-order.js';
export { effectiveBooleanValue } from './operators/effective-boolean-value.js';
export { EMPTY, isNode } from './sequence.js';
export { ATOMIC, atomicTypeOf, builtInAtomicType } from './types/atomic-type.js';
export { convertTo, matchesSequenceType } from './types/sequence-type.js';
export {
  booleanValue,
  decimalValue,
  doubleValue,
  expandedNameValue,
  integerValue,
  nameValue,
  stringValue,
  untypedValue,
  uriValue,
} from './values/atomic-value.js';
export { canCast, cast } from './values/cast.js';
export { readValue } from './values/read-value.js';
export { textOf } from './values/value-text.js';
export { fail, XPathError } from './xpath-error.js';
