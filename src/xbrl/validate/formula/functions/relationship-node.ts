import type { ConceptRelationship } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { NamespaceScope } from '../../../xml/tree.js';
import { type Args, itemAt } from '../../../xpath/functions/arguments.js';
import { fail, type XPathNode } from '../../../xpath/xpath.js';

/**
 * An effective relationship as a value of XPath (the registry's xfi:relationship.type): something that only
 * other functions of the registry look into. A node of its own, because one arc may stand for many.
 */
export class RelationshipNode implements XPathNode {
  readonly nodeKind = 'element';
  readonly parent = undefined;
  readonly children: readonly XPathNode[] = [];
  readonly attributes: readonly XPathNode[] = [];
  readonly index = 0;
  readonly stringValue = '';
  readonly type = undefined;
  readonly isNilled = false;
  readonly isId = false;
  readonly isIdReference = false;
  readonly documentUri = undefined;

  constructor(readonly relationship: ConceptRelationship) {}

  get name(): QName {
    return this.relationship.arc.name;
  }

  get prefix(): string {
    return this.relationship.arc.prefix;
  }

  get typedValue(): never {
    return fail('FOTY0012', 'xfi:relationship.type');
  }

  get baseUri(): string {
    return this.relationship.document;
  }

  get scope(): NamespaceScope {
    return this.relationship.arc.scope;
  }
}

const nodes = new WeakMap<ConceptRelationship, RelationshipNode>();

/** The one node of a relationship. */
export function relationshipNode(relationship: ConceptRelationship): RelationshipNode {
  const node = nodes.get(relationship) ?? new RelationshipNode(relationship);
  nodes.set(relationship, node);
  return node;
}

/** @throws XPathError err:XPTY0004 where the argument is no relationship */
export function relationshipAt(args: Args, index: number): ConceptRelationship {
  const item = itemAt(args, index);
  return item instanceof RelationshipNode ? item.relationship : fail('XPTY0004', 'xfi:relationship.type');
}
