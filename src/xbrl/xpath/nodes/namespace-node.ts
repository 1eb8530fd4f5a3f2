import { qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import type { Budget } from '../budget.js';
import { type AtomicValue, stringValue } from '../values/atomic-value.js';
import { inScopeNamespaces } from './in-scope-namespaces.js';
import type { XPathNode } from './node.js';
import { PlainNode } from './plain-node.js';

/** A namespace that is in scope of an element (data model §6.4). */
class NamespaceNode extends PlainNode implements XPathNode {
  readonly nodeKind = 'namespace';

  constructor(
    private readonly boundPrefix: string,
    readonly stringValue: string,
    readonly index: number,
    readonly parent: XPathNode,
  ) {
    super();
  }

  /** The prefix, in no namespace; the default namespace has no name. */
  override get name(): QName | undefined {
    return this.boundPrefix === '' ? undefined : qname('', this.boundPrefix);
  }

  get typedValue(): readonly AtomicValue[] {
    return [stringValue(this.stringValue)];
  }

  get baseUri(): undefined {
    return undefined;
  }

  get scope(): NamespaceScope {
    return this.parent.scope;
  }
}

const known = new WeakMap<XPathNode, readonly XPathNode[]>();

/**
 * The namespace nodes of an element, the same each time; other nodes have none (data model §5.8). They are made
 * when they are first asked for, and elements keep no room for them.
 *
 * @throws XPathError npo-xbrl:xpath-too-complex
 */
export function namespaceNodes(of: XPathNode, budget: Budget): readonly XPathNode[] {
  let nodes = known.get(of);
  if (nodes === undefined) {
    if (of.nodeKind !== 'element') return [];
    const namespaces = [...inScopeNamespaces(of.scope, budget)];
    budget.items(namespaces.length);
    nodes = namespaces.map(([prefix, uri], index) => new NamespaceNode(prefix, uri, index, of));
    known.set(of, nodes);
  }
  return nodes;
}
