import type { QName } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import type { Type } from '../../xsd/components/components.js';
import type { AtomicValue } from '../values/atomic-value.js';

/** XQuery 1.0 and XPath 2.0 Data Model §6. */
export type NodeKind =
  'document' | 'element' | 'attribute' | 'namespace' | 'text' | 'comment' | 'processing-instruction';

/**
 * A node of the data model. Two nodes are the same exactly where they are the same object, so an adapter
 * makes one object a node.
 */
export interface XPathNode {
  readonly nodeKind: NodeKind;
  /** Of an element or attribute; the target of a processing instruction, the prefix of a namespace node. */
  readonly name: QName | undefined;
  /** As written; empty where there is none. */
  readonly prefix: string;
  readonly parent: XPathNode | undefined;
  readonly children: readonly XPathNode[];
  readonly attributes: readonly XPathNode[];
  /** The place among the children, the attributes or the namespace nodes of its parent; from 0. */
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
  /** The prefixes in scope of an element, or of the element that another node belongs to. */
  readonly scope: NamespaceScope;
}

/** Attributes and namespace nodes have a parent whose children they are not (data model §6.3.1, §6.4.1). */
export function isChild(node: XPathNode): node is XPathNode & { readonly parent: XPathNode } {
  return node.parent !== undefined && node.nodeKind !== 'attribute' && node.nodeKind !== 'namespace';
}

export function rootOf(node: XPathNode): XPathNode {
  let at = node;
  while (at.parent !== undefined) at = at.parent;
  return at;
}
