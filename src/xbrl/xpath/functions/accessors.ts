import { atomize } from '../nodes/atomize.js';
import { isNode, type Item } from '../sequence.js';
import { booleanValue, expandedNameValue, stringValue, uriValue } from '../values/atomic-value.js';
import { textOf } from '../values/value-text.js';
import { itemAt, sequenceAt } from './arguments.js';
import type { Declared } from './declare.js';
import { focusItem, nodeOrFocus } from './focus.js';

/** F&O §2. */
export const ACCESSORS: readonly Declared[] = [
  [
    'fn:node-name($arg as node()?) as xs:QName?',
    (args, call) => {
      const node = nodeOrFocus(args, 0, call);
      return node?.name === undefined ? [] : [expandedNameValue(node.name, node.prefix)];
    },
  ],
  [
    'fn:nilled($arg as node()?) as xs:boolean?',
    (args, call) => {
      const node = nodeOrFocus(args, 0, call);
      return node?.nodeKind === 'element' ? [booleanValue(node.isNilled)] : [];
    },
  ],
  [
    ['fn:string() as xs:string', 'fn:string($arg as item()?) as xs:string'],
    (args, call) => {
      const item = args.length === 0 ? focusItem(call) : itemAt(args, 0);
      return [stringValue(item === undefined ? '' : stringOf(item))];
    },
  ],
  ['fn:data($arg as item()*) as xs:anyAtomicType*', (args) => atomize(sequenceAt(args, 0))],
  [
    ['fn:base-uri() as xs:anyURI?', 'fn:base-uri($arg as node()?) as xs:anyURI?'],
    (args, call) => {
      const uri = nodeOrFocus(args, 0, call)?.baseUri;
      return uri === undefined ? [] : [uriValue(uri)];
    },
  ],
  [
    'fn:document-uri($arg as node()?) as xs:anyURI?',
    (args, call) => {
      const uri = nodeOrFocus(args, 0, call)?.documentUri;
      return uri === undefined ? [] : [uriValue(uri)];
    },
  ],
];

/** fn:string of an item (F&O §2.3). */
export function stringOf(item: Item): string {
  return isNode(item) ? item.stringValue : textOf(item);
}
