import { XBRLI } from '../../../instance/names.js';
import { collapsedAttribute, firstChild, ownText } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { xs } from '../../../xsd/components/xs.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import {
  builtInAtomicType,
  type Call,
  fail,
  readValue,
  type Sequence,
  uriValue,
} from '../../../xpath/xpath.js';
import type { Args } from '../../../xpath/functions/arguments.js';
import { contextOf } from './contexts.js';
import { elementAt } from './report-arguments.js';

const [ENTITY, IDENTIFIER] = [qname(XBRLI, 'entity'), qname(XBRLI, 'identifier')];
const SCHEME = qname('', 'scheme');
const TOKEN = builtInAtomicType(xs('token'));

/** Entity identifiers (XBRL 2.1 §4.7.3.1). */
export const IDENTIFIERS: readonly Declared[] = [
  // 80135, 80136
  [
    'xfi:identifier-value($identifier as element(xbrli:identifier)) as xs:token',
    (args, call) => identifierValue(elementAt(args, 0, call)),
  ],
  [
    'xfi:identifier-scheme($identifier as element(xbrli:identifier)) as xs:anyURI',
    (args, call) => identifierScheme(elementAt(args, 0, call)),
  ],
  // 80142, 80143
  [
    'xfi:fact-identifier-value($item as element()) as xs:token',
    (args, call) => identifierValue(identifierOf(args, call)),
  ],
  [
    'xfi:fact-identifier-scheme($item as element()) as xs:anyURI',
    (args, call) => identifierScheme(identifierOf(args, call)),
  ],
];

function identifierOf(args: Args, call: Call): XmlElement {
  const entity = firstChild(contextOf(args, call).element, ENTITY);
  return (entity && firstChild(entity, IDENTIFIER)) ?? fail('XPTY0004', 'element(xbrli:identifier)');
}

function identifierValue(identifier: XmlElement): Sequence {
  const value = TOKEN && readValue(TOKEN, ownText(identifier));
  return [value ?? fail('FORG0001', 'xs:token')];
}

function identifierScheme(identifier: XmlElement): Sequence {
  return [uriValue(collapsedAttribute(identifier, SCHEME) ?? '')];
}
