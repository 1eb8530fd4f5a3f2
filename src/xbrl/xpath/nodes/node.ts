import type { QName } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import type { Type } from '../../xsd/components/components.js';
import type { AtomicValue } from '../values/atomic-value.js';

/** XQuery 1.0 and XPath 2.0 Data Model §6, without namespace nodes: the namespace axis is not supported. */
export type NodeKind = 'document' | 'element' | 'attribute' | 'text' | 'comment' | 'processing-instruction';

/**
 * A node of the data model. Two nodes are the same exactly where they are the same object, so an adapter
 * makes one object a node.
 */
export interface XPathNode {
  readonly nodeKind: NodeKind;
  /** The name of an element or attribute, the target of a processing instruction. */
  readonly name: QName | undefined;
  /** As written; empty where there is none. */
  readonly prefix: string;
  readonly parent: XPathNode | undefined;
  readonly children: readonly XPathNode[];
  readonly attributes: readonly XPathNode[];
  /** The place among the children, or among the attributes, of its parent; from 0. */
  readonly index: number;
  readonly stringValue: string;
  /** The schema type of an element or attribute; undefined where it was not validated. */
  readonly type: Type | undefined;
  /**
   * The typed value (data model §5.15).
   *
   * @throws XPathError err:FOTY0012 where element content has none
   */
  readonly typedValue: readonly AtomicValue[];
  readonly isNilled: boolean;
  /** Whether its value identifies an element (dm:is-id), or refers to one (dm:is-idrefs). */
  readonly isId: boolean;
  readonly isIdReference: boolean;
  readonly baseUri: string | undefined;
  /** The address of a document node. */
  readonly documentUri: string | undefined;
  /** The prefixes in scope of an element, or of the element that an attribute belongs to. */
  readonly scope: NamespaceScope;
}

export function rootOf(node: XPathNode): XPathNode {
  let at = node;
  while (at.parent !== undefined) at = at.parent;
  return at;
}
