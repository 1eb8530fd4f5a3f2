import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { NamespaceScope, XmlDocument } from '../../../src/xbrl/xml/tree.js';
import {
  compile,
  type DynamicContext,
  isNode,
  type MomentValue,
  readValue,
  ATOMIC,
  type Sequence,
  type StaticContext,
  textOf,
  XmlTree,
  XPathError,
} from '../../../src/xbrl/xpath/xpath.js';

export const NAMESPACES: NamespaceScope = {
  parent: undefined,
  declared: new Map([
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
    ['xs', 'http://www.w3.org/2001/XMLSchema'],
    ['fn', 'http://www.w3.org/2005/xpath-functions'],
    ['err', 'http://www.w3.org/2005/xqt-errors'],
    ['p', 'urn:p'],
  ]),
};

export const STATICS: StaticContext = { namespaces: NAMESPACES, baseUri: 'http://example.org/base/' };

export function documentOf(xml: string): XmlDocument {
  const { document } = readXml(new TextEncoder().encode(xml), {
    file: 'doc.xml',
    url: 'http://example.org/doc.xml',
  });
  if (document === undefined) throw new Error('not well-formed');
  return document;
}

/** The value of an expression, each item as its type and text. */
export function evaluate(
  expression: string,
  context: DynamicContext = {},
  statics: Partial<StaticContext> = {},
): Sequence {
  return compile(expression, { ...STATICS, ...statics }).evaluate(context);
}

/** Each item as text, nodes by their string value; items are apart by ` | `. */
export function textsOf(sequence: Sequence): string {
  return sequence.map((item) => (isNode(item) ? item.stringValue : textOf(item))).join(' | ');
}

/** Each atomic item with the local name of its type: `integer 3`. */
export function typedTextsOf(sequence: Sequence): string {
  return sequence
    .map((item) =>
      isNode(item) ? item.nodeKind : `${item.type.name?.replace(/^.*\}/, '') ?? '?'} ${textOf(item)}`,
    )
    .join(' | ');
}

/** The code of the error that something ends with; undefined where it ends with none. */
export function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof XPathError) return error.codeText;
    throw error;
  }
  return undefined;
}

/** The outcome of an expression as text, or the code of its error. */
export function outcome(
  expression: string,
  context: DynamicContext = {},
  statics: Partial<StaticContext> = {},
): string {
  try {
    return textsOf(evaluate(expression, context, statics));
  } catch (error) {
    if (error instanceof XPathError) return error.codeText;
    throw error;
  }
}

export function treeOf(xml: string): XmlTree {
  return new XmlTree(documentOf(xml));
}

/** A moment of the context. */
export function dateTime(text: string): MomentValue {
  const value = readValue(ATOMIC.dateTime, text);
  if (value?.kind !== 'dateTime') throw new Error(`${text} is no dateTime`);
  return value;
}
