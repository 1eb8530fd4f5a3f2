import { XML } from '../../xml/namespaces.js';
import { localNameOf, namespaceOf, qname } from '../../xml/qname.js';
import { rootOf, type XPathNode } from '../nodes/node.js';
import { atomizeOne } from '../nodes/atomize.js';
import { booleanValue, doubleValue, stringValue, uriValue } from '../values/atomic-value.js';
import { numberOf } from '../values/cast.js';
import { textAt, sequenceAt } from './arguments.js';
import type { Declared } from './declare.js';
import { focusItem, nodeOrFocus } from './focus.js';

const XML_LANG = qname(XML, 'lang');

/** F&O §14. */
export const NODES: readonly Declared[] = [
  [
    ['fn:name() as xs:string', 'fn:name($arg as node()?) as xs:string'],
    (args, call) => {
      const node = nodeOrFocus(args, 0, call);
      if (node?.name === undefined) return [stringValue('')];
      const local = localNameOf(node.name);
      return [stringValue(node.prefix === '' ? local : `${node.prefix}:${local}`)];
    },
  ],
  [
    ['fn:local-name() as xs:string', 'fn:local-name($arg as node()?) as xs:string'],
    (args, call) => {
      const name = nodeOrFocus(args, 0, call)?.name;
      return [stringValue(name === undefined ? '' : localNameOf(name))];
    },
  ],
  [
    ['fn:namespace-uri() as xs:anyURI', 'fn:namespace-uri($arg as node()?) as xs:anyURI'],
    (args, call) => {
      const name = nodeOrFocus(args, 0, call)?.name;
      return [uriValue(name === undefined ? '' : namespaceOf(name))];
    },
  ],
  [
    ['fn:number() as xs:double', 'fn:number($arg as xs:anyAtomicType?) as xs:double'],
    (args, call) => {
      const value = atomizeOne(args.length === 0 ? [focusItem(call)] : sequenceAt(args, 0));
      return [value === undefined ? doubleValue(NaN) : numberOf(value)];
    },
  ],
  [
    [
      'fn:lang($testlang as xs:string?) as xs:boolean',
      'fn:lang($testlang as xs:string?, $node as node()) as xs:boolean',
    ],
    (args, call) => [booleanValue(isInLanguage(nodeOrFocus(args, 1, call), textAt(args, 0)))],
  ],
  [
    ['fn:root() as node()', 'fn:root($arg as node()?) as node()?'],
    (args, call) => {
      const node = nodeOrFocus(args, 0, call);
      return node === undefined ? [] : [rootOf(node)];
    },
  ],
];

/** F&O §14.5: the language itself or one that it is the first part of, in any case. */
function isInLanguage(node: XPathNode | undefined, wanted: string): boolean {
  for (let at = node; at !== undefined; at = at.parent) {
    const found = at.attributes.find(({ name }) => name === XML_LANG)?.stringValue.toLowerCase();
    if (found !== undefined) {
      const language = wanted.toLowerCase();
      return found === language || found.startsWith(`${language}-`);
    }
  }
  return false;
}
