import { collapsed } from '../../xml/collapsed.js';
import { lookupNamespace } from '../../xml/navigate.js';
import { localNameOf, namespaceOf, qname } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import { NCNAME_SOURCE } from '../../xsd/values/built-in-type.js';
import { inScopeNamespaces } from '../nodes/in-scope-namespaces.js';
import type { XPathNode } from '../nodes/node.js';
import { ATOMIC } from '../types/atomic-type.js';
import {
  expandedNameValue,
  type NameValue,
  stringValue,
  type TextValue,
  uriValue,
} from '../values/atomic-value.js';
import { fail } from '../xpath-error.js';
import { type Args, itemAt, optionalTextAt, textAt, valueAt } from './arguments.js';
import type { Declared } from './declare.js';

const QNAME = new RegExp(`^(?:(${NCNAME_SOURCE}):)?(${NCNAME_SOURCE})$`, 'u');

/** F&O §11. */
export const QNAMES: readonly Declared[] = [
  [
    'fn:resolve-QName($qname as xs:string?, $element as element()) as xs:QName?',
    (args) => {
      const text = optionalTextAt(args, 0);
      return text === undefined ? [] : [resolved(text, scopeAt(args, 1))];
    },
  ],
  [
    'fn:QName($paramURI as xs:string?, $paramQName as xs:string) as xs:QName',
    (args) => [nameIn(textAt(args, 0), textAt(args, 1))],
  ],
  [
    'fn:prefix-from-QName($arg as xs:QName?) as xs:NCName?',
    (args) => {
      const prefix = nameAt(args)?.prefix ?? '';
      return prefix === '' ? [] : [ncName(prefix)];
    },
  ],
  [
    'fn:local-name-from-QName($arg as xs:QName?) as xs:NCName?',
    (args) => {
      const value = nameAt(args);
      return value === undefined ? [] : [ncName(localNameOf(value.name))];
    },
  ],
  [
    'fn:namespace-uri-from-QName($arg as xs:QName?) as xs:anyURI?',
    (args) => {
      const value = nameAt(args);
      return value === undefined ? [] : [uriValue(namespaceOf(value.name))];
    },
  ],
  [
    'fn:namespace-uri-for-prefix($prefix as xs:string?, $element as element()) as xs:anyURI?',
    (args) => {
      const namespace = lookupNamespace(scopeAt(args, 1), textAt(args, 0));
      return namespace === undefined || namespace === '' ? [] : [uriValue(namespace)];
    },
  ],
  [
    'fn:in-scope-prefixes($element as element()) as xs:string*',
    (args, { budget }) => [...inScopeNamespaces(scopeAt(args, 0), budget).keys()].map(stringValue),
  ],
];

function nameAt(args: Args): NameValue | undefined {
  return valueAt(args, 0) as NameValue | undefined;
}

function scopeAt(args: Args, index: number): NamespaceScope {
  return (itemAt(args, index) as XPathNode).scope;
}

function ncName(value: string): TextValue {
  return { kind: 'string', type: ATOMIC.NCName, value };
}

/** F&O §11.1.1. @throws XPathError err:FOCA0002, err:FONS0004 */
function resolved(text: string, scope: NamespaceScope): NameValue {
  const [, prefix = '', local = ''] = QNAME.exec(collapsed(text)) ?? fail('FOCA0002', text);
  const namespace = lookupNamespace(scope, prefix) ?? fail('FONS0004', prefix);
  return expandedNameValue(qname(namespace, local), prefix);
}

/** F&O §11.1.2. @throws XPathError err:FOCA0002 */
function nameIn(namespace: string, text: string): NameValue {
  const [, prefix = '', local = ''] = QNAME.exec(text) ?? fail('FOCA0002', text);
  if (prefix !== '' && namespace === '') fail('FOCA0002', text);
  return expandedNameValue(qname(namespace, local), prefix);
}
