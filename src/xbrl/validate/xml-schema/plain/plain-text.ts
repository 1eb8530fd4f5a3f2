import { XML, XSI } from '../../../instance/names.js';
import { isBlank } from '../../../xml/is-blank.js';
import { namespaceOf, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { XS, xs } from '../../../xsd/components/xs.js';

const ANNOTATION = xs('annotation');
const IN_ANNOTATIONS: ReadonlySet<QName> = new Set([xs('appinfo'), xs('documentation')]);

/** The values that the attributes of an element of XML Schema may have, by name. */
export type Attributes = Readonly<Record<string, RegExp>>;

export const REFERENCE = /^(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*$/;
/** An absolute address without anything to escape. */
export const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:[\w:/.~#-]*$/;
export const BOOLEAN = /^(?:true|false|0|1)$/;

/** Whether an element of XML Schema has these attributes only, beside those of other namespaces. */
export function hasOnly({ attributes }: XmlElement, allowed: Attributes): boolean {
  for (const { name, value } of attributes) {
    if (name.startsWith('{')) {
      const namespace = namespaceOf(name);
      if (namespace === XS || namespace === XML || namespace === XSI) return false;
    } else if (allowed[name]?.test(value) !== true) return false;
  }
  return true;
}

/**
 * The elements in an element of XML Schema, without a plain annotation at its beginning. Undefined where something
 * else stands there.
 */
export function contentOf(element: XmlElement): readonly XmlElement[] | undefined {
  const content: XmlElement[] = [];
  let isFirst = true;
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!isBlank(child)) return undefined;
      continue;
    }
    if (isFirst && child.name === ANNOTATION) {
      if (!isAnnotation(child)) return undefined;
    } else content.push(child);
    isFirst = false;
  }
  return content;
}

/** Whether an element is an annotation without attributes, whatever stands in it. */
export function isAnnotation({ name, attributes, children }: XmlElement): boolean {
  if (name !== ANNOTATION || attributes.length > 0) return false;
  return children.every((child) =>
    typeof child === 'string'
      ? isBlank(child)
      : IN_ANNOTATIONS.has(child.name) && child.attributes.length === 0,
  );
}

const DECLARATION =
  /^(?:\xef\xbb\xbf)?<(?:\?xml version=["']1\.0["'](?: encoding=["'](?:utf|UTF)-8["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>|[A-Za-z!])/;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
const MOST_BYTES = 9_000_000;
const [DEEPEST, LONGEST_NAME] = [100, 1000];

/**
 * Whether a document that our reader finds well-formed is so for any parser with namespaces: UTF-8 that says so or says
 * nothing, no document type, no processing instruction, no attribute that parsers heed, no limit near.
 */
export function isPlainText(bytes: Uint8Array, root: XmlElement): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.length > MOST_BYTES || !DECLARATION.test(text.toString('latin1', 0, 200))) return false;
  if (text.includes('<!D') || text.lastIndexOf('<?') > BYTE_ORDER_MARK.length) return false;
  let level: readonly XmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST || !level.every(isPlainElement)) return false;
    level = level.flatMap(({ children }) => children.filter((child) => typeof child !== 'string'));
  }
  return true;
}

function isPlainElement({ name, attributes, scope, parent }: XmlElement): boolean {
  if (name.length > LONGEST_NAME) return false;
  for (const attribute of attributes) {
    if (attribute.name.length > LONGEST_NAME) return false;
    if (attribute.prefix === 'xml' && !attribute.name.endsWith('}lang')) return false;
  }
  if (scope === parent?.scope) return true;
  for (const [prefix, namespace] of scope.declared) {
    if (Math.max(prefix.length, namespace.length) > LONGEST_NAME || !ADDRESS.test(namespace)) return false;
  }
  return true;
}
