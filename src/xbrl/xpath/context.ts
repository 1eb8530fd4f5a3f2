import type { QName } from '../xml/qname.js';
import type { NamespaceScope } from '../xml/tree.js';
import type { SchemaSet } from '../xsd/components/schema-set.js';
import type { Budget } from './budget.js';
import type { XPathNode } from './nodes/node.js';
import type { Item, Sequence } from './sequence.js';
import type { SequenceType } from './types/sequence-type.js';
import type { MomentValue } from './values/atomic-value.js';

/** The schema definitions in scope (XPath 2.0 §2.1.1); a set of schemas is one. */
export type SchemaDefinitions = Pick<
  SchemaSet,
  'findType' | 'findElement' | 'findAttribute' | 'isSubstitute'
>;

/**
 * A function that expressions can call. Arguments arrive converted to the types of the parameters
 * (XPath 2.0 §3.1.5); what is returned is trusted to be of the result type.
 */
export interface FunctionDeclaration {
  readonly name: QName;
  readonly parameters: readonly SequenceType[];
  readonly result: SequenceType;
  readonly evaluate: (args: readonly Sequence[], call: Call) => Sequence;
}

/** What is known when an expression is compiled (XPath 2.0 §2.1.1). */
export interface StaticContext {
  /** The prefixes in scope; its default namespace is not used. */
  readonly namespaces: NamespaceScope;
  /** The namespace of element and type names without a prefix; none where absent. */
  readonly defaultElementNamespace?: string | undefined;
  /** That of XPath functions where absent. */
  readonly defaultFunctionNamespace?: string | undefined;
  /** Functions besides those of XPath and the constructors; a name here goes before a constructor. */
  readonly findFunction?: ((name: QName, arity: number) => FunctionDeclaration | undefined) | undefined;
  /** Whether a variable is in scope; every variable is where this is absent. */
  readonly hasVariable?: ((name: QName) => boolean) | undefined;
  readonly schema?: SchemaDefinitions | undefined;
  readonly baseUri?: string | undefined;
}

/** What is known when an expression is evaluated (XPath 2.0 §2.1.2). */
export interface DynamicContext {
  readonly item?: Item | undefined;
  /** 1 where absent. */
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  /** The value of a variable; asked for each time, so whoever computes it remembers it. */
  readonly variable?: ((name: QName) => Sequence | undefined) | undefined;
  /** With a time zone; the same throughout (fn:current-dateTime is deterministic). */
  readonly currentDateTime?: MomentValue | undefined;
  /** Minutes east of UTC; 0 where absent. */
  readonly implicitTimezone?: number | undefined;
  /** fn:doc and fn:collection find what this gives; nothing where absent. */
  readonly document?: ((uri: string) => XPathNode | undefined) | undefined;
  /** @param uri undefined for the default collection */
  readonly collection?: ((uri: string | undefined) => readonly XPathNode[] | undefined) | undefined;
  readonly trace?: ((value: Sequence, label: string) => void) | undefined;
  /** What is left to spend; a fresh one where absent. Passed on to what a function evaluates. */
  readonly budget?: Budget | undefined;
  /** What the host's own functions need; the engine does not look at it. */
  readonly host?: unknown;
}

/** What a function sees of the expression that calls it. */
export interface Call {
  /** The focus (XPath 2.0 §2.1.2); undefined where there is none. */
  readonly item: Item | undefined;
  readonly position: number;
  readonly size: number;
  readonly context: DynamicContext;
  readonly statics: StaticContext;
  readonly budget: Budget;
  /** Minutes east of UTC. */
  readonly implicitZone: number;
}
