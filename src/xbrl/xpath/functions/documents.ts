import type { Call } from '../context.js';
import type { XPathNode } from '../nodes/node.js';
import { booleanValue } from '../values/atomic-value.js';
import { isAbsoluteUri, isUriReference, resolveUri } from '../values/uri.js';
import { fail } from '../xpath-error.js';
import { optionalTextAt } from './arguments.js';
import type { Declared } from './declare.js';

/** F&O §15.5.4 to §15.5.6: only what the context gives; nothing is fetched. */
export const DOCUMENTS: readonly Declared[] = [
  [
    'fn:doc($uri as xs:string?) as document-node()?',
    (args, call) => {
      const uri = optionalTextAt(args, 0);
      return uri === undefined ? [] : [document(uri, call) ?? fail('FODC0002', uri)];
    },
  ],
  [
    'fn:doc-available($uri as xs:string?) as xs:boolean',
    (args, call) => {
      const uri = optionalTextAt(args, 0);
      return [booleanValue(uri !== undefined && document(uri, call) !== undefined)];
    },
  ],
  [
    ['fn:collection() as node()*', 'fn:collection($arg as xs:string?) as node()*'],
    (args, call) => {
      const uri = optionalTextAt(args, 0);
      if (uri !== undefined && !isUriReference(uri)) return fail('FODC0004', uri);
      const address = uri === undefined ? undefined : absolute(uri, call);
      return call.context.collection?.(address) ?? fail('FODC0002', address);
    },
  ],
];

/** @throws XPathError err:FODC0005 */
function document(uri: string, call: Call): XPathNode | undefined {
  if (!isUriReference(uri)) return fail('FODC0005', uri);
  return call.context.document?.(absolute(uri, call));
}

function absolute(uri: string, { statics }: Call): string {
  const { baseUri } = statics;
  return isAbsoluteUri(uri) || baseUri === undefined ? uri : resolveUri(uri, baseUri);
}
