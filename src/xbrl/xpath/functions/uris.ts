import { stringValue, uriValue } from '../values/atomic-value.js';
import { isAbsoluteUri, isUriReference, resolveUri } from '../values/uri.js';
import { fail } from '../xpath-error.js';
import { optionalTextAt, textAt } from './arguments.js';
import type { Declared } from './declare.js';

/** What stays as it is: RFC 3986 §2.3; with §2.2 and `%` for whole addresses; printable ASCII. */
const UNRESERVED = /[A-Za-z0-9\-_.~]/;
const OF_IRI = /[A-Za-z0-9\-_.~!*'();:@&=+$,/?#[\]%]/;
const PRINTABLE = /[\x20-\x7e]/;

/** F&O §7.4.10 to §7.4.12, and §8. */
export const URIS: readonly Declared[] = [
  [
    'fn:encode-for-uri($uri-part as xs:string?) as xs:string',
    (args) => [stringValue(escaped(textAt(args, 0), UNRESERVED))],
  ],
  [
    'fn:iri-to-uri($iri as xs:string?) as xs:string',
    (args) => [stringValue(escaped(textAt(args, 0), OF_IRI))],
  ],
  [
    'fn:escape-html-uri($uri as xs:string?) as xs:string',
    (args) => [stringValue(escaped(textAt(args, 0), PRINTABLE))],
  ],
  [
    [
      'fn:resolve-uri($relative as xs:string?) as xs:anyURI?',
      'fn:resolve-uri($relative as xs:string?, $base as xs:string) as xs:anyURI?',
    ],
    (args, { statics }) => {
      const relative = optionalTextAt(args, 0);
      if (relative === undefined) return [];
      const base = optionalTextAt(args, 1) ?? statics.baseUri;
      if (base === undefined) return fail('FONS0005');
      return [uriValue(resolved(relative, base))];
    },
  ],
];

/** Each octet of UTF-8 of the other characters as `%HH`. */
function escaped(text: string, kept: RegExp): string {
  let result = '';
  for (const character of text) {
    if (kept.test(character)) result += character;
    else {
      for (const octet of Buffer.from(character, 'utf8')) {
        result += `%${octet.toString(16).toUpperCase().padStart(2, '0')}`;
      }
    }
  }
  return result;
}

/** @throws XPathError err:FORG0002 */
function resolved(relative: string, base: string): string {
  if (!isUriReference(relative)) fail('FORG0002', relative);
  if (isAbsoluteUri(relative)) return relative;
  if (!isUriReference(base) || !isAbsoluteUri(base)) fail('FORG0002', base);
  return resolveUri(relative, base);
}
