import { collapsed } from '../xml/collapsed.js';
import { decodeXml } from '../xml/decode.js';
import { isBlank } from '../xml/is-blank.js';
import { attribute, childElements, descendants } from '../xml/navigate.js';
import { localNameOf } from '../xml/qname.js';
import { PLAIN_NAME } from '../xml/xml-name.js';
import type { XmlElement, XmlNode } from '../xml/tree.js';
import { plain, xs } from './components/xs.js';
import type { ParsedSchema, SchemaDocumentText } from './schema-text.js';

const ELEMENT = xs('element');
const [NAME, ID] = [plain('name'), plain('id')];
const [REF, SUBSTITUTION_GROUP] = [plain('ref'), plain('substitutionGroup')];
/** With fewer children of xs:schema there is nothing to gain. */
const MANY = 1000;

/** What may not be left out, in any schema and any namespace: more than need be. */
interface Kept {
  /** Local names of elements that are declared twice, or referred to. */
  readonly names: Set<string>;
  /** Those that are there twice. */
  readonly ids: Set<string>;
}

/**
 * Schemas without the global elements that are like one before them in all but their name and id: where these
 * schemas are right, all of them are. What is declared twice or referred to stays. Undefined where that leaves
 * nothing out.
 */
export function withoutAlike(schemas: readonly ParsedSchema[]): readonly SchemaDocumentText[] | undefined {
  if (schemas.every(({ root }) => root.children.length < MANY)) return undefined;
  const kept = whatToKeep(schemas);
  const shorter = schemas.map((schema) => ({ ...schema, bytes: shortened(schema, kept) ?? schema.bytes }));
  return shorter.some(({ bytes }, at) => bytes !== schemas[at]?.bytes) ? shorter : undefined;
}

function whatToKeep(schemas: readonly ParsedSchema[]): Kept {
  const kept = { names: new Set<string>(), ids: new Set<string>() };
  const [names, ids] = [new Set<string>(), new Set<string>()];
  for (const { root } of schemas) {
    for (const { name: elementName, attributes } of descendants(root)) {
      for (const { name, value } of attributes) {
        const text = collapsed(value);
        if (name === NAME && elementName === ELEMENT) (names.has(text) ? kept.names : names).add(text);
        else if (name === ID) (ids.has(text) ? kept.ids : ids).add(text);
        else if (name === REF || name === SUBSTITUTION_GROUP)
          kept.names.add(text.slice(text.indexOf(':') + 1));
      }
    }
  }
  return kept;
}

/** Undefined where a schema must stay as it is. */
function shortened({ root, bytes }: ParsedSchema, kept: Kept): Uint8Array | undefined {
  if (root.children.length < MANY || root.children.some(isText)) return undefined;
  const { text = '', encoding } = decodeXml(bytes);
  if (encoding !== 'utf-8') return undefined;
  // An instruction may be wrong too, and stands in no tree.
  if (text.lastIndexOf('<?') > 1) return undefined;
  const placeOf = places(text);
  const parts: string[] = [];
  let end = 0;
  for (const { first, next } of runsOfAlike(root, kept)) {
    const start = placeOf(first);
    if (start === undefined) return undefined;
    parts.push(text.slice(end, start));
    end = placeOf(next) ?? start;
  }
  return parts.length === 0 ? undefined : new TextEncoder().encode(parts.join('') + text.slice(end));
}

/** Text between components is wrong, and must not be left out with them. */
function isText(child: XmlNode): boolean {
  return typeof child === 'string' && !isBlank(child);
}

/** Elements to leave out that follow each other, by the first of them and what comes next. The last child stays. */
function* runsOfAlike(
  root: XmlElement,
  kept: Kept,
): Generator<{ readonly first: XmlElement; readonly next: XmlElement }> {
  const seen = new Set<string>();
  let first: XmlElement | undefined;
  let last: XmlElement | undefined;
  let before: XmlElement | undefined;
  for (const child of childElements(root)) {
    last = child;
    const isPlain = isPlainDeclaration(child, kept) && child.scope === root.scope;
    if (isPlain && (isAlike(child, before) || seen.has(likeness(child)))) {
      first ??= child;
    } else {
      if (isPlain) seen.add(likeness(child));
      if (first !== undefined) yield { first, next: child };
      first = undefined;
    }
    if (isPlain) before = child;
  }
  if (first !== undefined && last !== undefined) yield { first, next: last };
}

/** Whether an element is a declaration without content, of a name and an id that cannot be wrong. */
function isPlainDeclaration(element: XmlElement, { names, ids }: Kept): boolean {
  if (element.name !== ELEMENT || element.children.length > 0) return false;
  const name = attribute(element, NAME) ?? '';
  const id = attribute(element, ID);
  if (names.has(name) || !PLAIN_NAME.test(name)) return false;
  return id === undefined || (!ids.has(id) && PLAIN_NAME.test(id));
}

/** Whether two declarations say the same of their elements in the same order: most do that follow each other. */
function isAlike({ attributes }: XmlElement, before: XmlElement | undefined): boolean {
  if (attributes.length !== before?.attributes.length) return false;
  for (let at = 0; at < attributes.length; at++) {
    const [one, other] = [attributes[at], before.attributes[at]];
    if (one === other) continue;
    if (one?.name !== other?.name) return false;
    if (one?.value !== other?.value && one?.name !== NAME && one?.name !== ID) return false;
  }
  return true;
}

/** The same for declarations that say the same of their elements. */
function likeness({ attributes }: XmlElement): string {
  return JSON.stringify(
    attributes.map(({ name, value }) => (name === NAME || name === ID ? name : [name, value])),
  );
}

/** Where elements begin in the text that they were read from, in document order; undefined where none does. */
function places(text: string): (element: XmlElement) => number | undefined {
  let line = 1;
  let start = 0;
  return ({ position, name, prefix }) => {
    for (; line < position.line; line++) {
      const newline = text.indexOf('\n', start);
      if (newline === -1) return undefined;
      start = newline + 1;
    }
    const place = start + position.column - 1;
    const tag = `<${prefix === '' ? '' : `${prefix}:`}${localNameOf(name)}`;
    return text.startsWith(tag, place) ? place : undefined;
  };
}
