import { append } from '../../../maps/append.js';
import type { Call } from '../context.js';
import { rootOf, type XPathNode } from '../nodes/node.js';
import { inDocumentOrder } from '../nodes/document-order.js';
import type { Sequence } from '../sequence.js';
import { textOf } from '../values/value-text.js';
import { fail } from '../xpath-error.js';
import { type Args, valuesAt } from './arguments.js';
import type { Declared } from './declare.js';
import { nodeOrFocus } from './focus.js';
import { collapsed } from '../../xml/collapsed.js';

/** F&O §15.5.2, §15.5.3. */
export const IDENTIFIERS: readonly Declared[] = [
  [
    ['fn:id($arg as xs:string*) as element()*', 'fn:id($arg as xs:string*, $node as node()) as element()*'],
    (args, call) => found(args, call, 'identified'),
  ],
  [
    ['fn:idref($arg as xs:string*) as node()*', 'fn:idref($arg as xs:string*, $node as node()) as node()*'],
    (args, call) => found(args, call, 'referring'),
  ],
];

/** The nodes of a document by identifier: elements that have it, and nodes that refer to it. */
interface DocumentIdentifiers {
  readonly identified: ReadonlyMap<string, readonly XPathNode[]>;
  readonly referring: ReadonlyMap<string, readonly XPathNode[]>;
}

const known = new WeakMap<XPathNode, DocumentIdentifiers>();

/** @throws XPathError err:FODC0001 where the node is not in a document */
function found(args: Args, call: Call, side: keyof DocumentIdentifiers): Sequence {
  const node = nodeOrFocus(args, 1, call);
  const root = node === undefined ? undefined : rootOf(node);
  if (root?.nodeKind !== 'document') return fail('FODC0001');
  const identifiers = known.get(root) ?? survey(root, call);
  const wanted = new Set(
    valuesAt(args, 0).flatMap((value) => (side === 'identified' ? words(textOf(value)) : [textOf(value)])),
  );
  return inDocumentOrder([...wanted].flatMap((id) => identifiers[side].get(id) ?? []));
}

function survey(root: XPathNode, { budget }: Call): DocumentIdentifiers {
  const identified = new Map<string, XPathNode[]>();
  const referring = new Map<string, XPathNode[]>();
  const open: XPathNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    budget.spend(1 + node.attributes.length);
    for (const one of [node, ...node.attributes]) {
      // Of two elements with an identifier, the document being wrong, the first counts.
      if (one.isId) {
        const id = collapsed(one.stringValue);
        if (!identified.has(id)) identified.set(id, [elementWith(one)]);
      }
      if (one.isIdReference) for (const id of words(one.stringValue)) append(referring, id, one);
    }
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child?.nodeKind === 'element') open.push(child);
    }
  }
  const identifiers = { identified, referring };
  known.set(root, identifiers);
  return identifiers;
}

/** An identifier in an attribute or in an element's content is that of the element around it. */
function elementWith(node: XPathNode): XPathNode {
  return (node.nodeKind === 'attribute' ? node.parent : node) ?? node;
}

function words(text: string): readonly string[] {
  return text.split(/[\t\n\r ]+/).filter((word) => word !== '');
}
