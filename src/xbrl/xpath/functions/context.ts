import { secondsDuration } from '../operators/temporal-arithmetic.js';
import type { Call } from '../context.js';
import { CODEPOINT_COLLATION } from '../names.js';
import { integerValue, type MomentValue, stringValue, uriValue } from '../values/atomic-value.js';
import { exact } from '../values/exact-decimal.js';
import { truncatedTo } from '../values/moment.js';
import { fail } from '../xpath-error.js';
import type { Declared } from './declare.js';

/** F&O §16. */
export const CONTEXT: readonly Declared[] = [
  [
    'fn:position() as xs:integer',
    (_, { item, position }) => (item === undefined ? fail('XPDY0002') : [integerValue(position)]),
  ],
  [
    'fn:last() as xs:integer',
    (_, { item, size }) => (item === undefined ? fail('XPDY0002') : [integerValue(size)]),
  ],
  ['fn:current-dateTime() as xs:dateTime', (_, call) => [now(call)]],
  ['fn:current-date() as xs:date', (_, call) => [truncatedTo('date', now(call))]],
  ['fn:current-time() as xs:time', (_, call) => [truncatedTo('time', now(call))]],
  [
    'fn:implicit-timezone() as xs:dayTimeDuration',
    (_, { implicitZone }) => [secondsDuration(exact(implicitZone * 60))],
  ],
  ['fn:default-collation() as xs:string', () => [stringValue(CODEPOINT_COLLATION)]],
  [
    'fn:static-base-uri() as xs:anyURI?',
    (_, { statics }) => (statics.baseUri === undefined ? [] : [uriValue(statics.baseUri)]),
  ],
];

/** @throws XPathError err:XPDY0002 */
function now({ context }: Call): MomentValue {
  return context.currentDateTime ?? fail('XPDY0002');
}
