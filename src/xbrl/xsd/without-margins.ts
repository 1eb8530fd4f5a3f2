import { decodeXml } from '../xml/decode.js';
import { itselfAndDescendants } from '../xml/navigate.js';
import { localNameOf, namespaceOf } from '../xml/qname.js';
import { XS } from './components/xs.js';
import type { ParsedSchema } from './schema-text.js';

/** Attributes of XML Schema whose types collapse white space (Part 1 §A); libxml2 takes their values as they are. */
const COLLAPSED = [
  ...['abstract', 'attributeFormDefault', 'base', 'block', 'blockDefault', 'elementFormDefault', 'final'],
  ...['finalDefault', 'form', 'id', 'itemType', 'maxOccurs', 'minOccurs', 'mixed', 'name', 'namespace'],
  ...['nillable', 'processContents', 'ref', 'refer', 'substitutionGroup', 'targetNamespace', 'type', 'use'],
];
const NAMES = new Set(COLLAPSED);
const SPACE = ' \t\n\r';
/** The beginning of an element, or an attribute of one: what stands in a value is none. */
const IN_TEXT = new RegExp(
  `<([^${SPACE}<>/!?]+)|([${SPACE}]([^${SPACE}<>/="']+)[${SPACE}]*=[${SPACE}]*)("[^"<]*"|'[^'<]*')`,
  'g',
);
const ENCODING = /^(<\?xml[^>]*?\bencoding\s*=\s*)("[^"]*"|'[^']*')/;

/**
 * A schema in UTF-8 with the white space around such values put outside their quotes, where it says as little; lines
 * and columns of elements stay. The same schema where there is none.
 */
export function withoutMargins(schema: ParsedSchema): ParsedSchema {
  if (!hasMargins(schema)) return schema;
  const { text } = decodeXml(schema.bytes);
  if (text === undefined) return schema;
  return { ...schema, bytes: new TextEncoder().encode(marginsOutside(inUtf8(text))) };
}

function marginsOutside(text: string): string {
  let element = '';
  return text.replace(
    IN_TEXT,
    (whole: string, tag: string | undefined, before: string, name: string, quoted: string) => {
      if (tag !== undefined) {
        element = tag.slice(tag.indexOf(':') + 1);
        return whole;
      }
      if (!isCollapsed(element, name)) return whole;
      const [quote, value] = [quoted.charAt(0), quoted.slice(1, -1)];
      const [start, end] = [startOf(value), endOf(value)];
      const margins = [value.slice(0, start), value.slice(Math.max(start, end))];
      return `${before}${margins.join(`${quote}${value.slice(start, end)}${quote}`)}`;
    },
  );
}

/** Facets have values of what type they restrict; that of white space is a word (Part 2 §4.3.6.2). */
function isCollapsed(element: string, attribute: string): boolean {
  return NAMES.has(attribute) || (element === 'whiteSpace' && attribute === 'value');
}

function inUtf8(text: string): string {
  return text.replace(
    ENCODING,
    (_whole, before: string, name: string) => before + '"UTF-8"'.padEnd(name.length),
  );
}

function startOf(value: string): number {
  let at = 0;
  while (at < value.length && SPACE.includes(value.charAt(at))) at++;
  return at;
}

function endOf(value: string): number {
  let at = value.length;
  while (at > 0 && SPACE.includes(value.charAt(at - 1))) at--;
  return at;
}

function hasMargin(value: string): boolean {
  return startOf(value) > 0 || endOf(value) < value.length;
}

function hasMargins({ root }: ParsedSchema): boolean {
  for (const element of itselfAndDescendants(root)) {
    if (namespaceOf(element.name) !== XS) continue;
    const own = localNameOf(element.name);
    if (element.attributes.some(({ name, value }) => isCollapsed(own, localNameOf(name)) && hasMargin(value)))
      return true;
  }
  return false;
}
