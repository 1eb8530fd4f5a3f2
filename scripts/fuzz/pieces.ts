import {
  jsonContainersOf,
  jsonMembersOf,
  jsonScalarsOf,
  jsonStringsOf,
  looksLikeJson,
} from './json-pieces.js';
import type { Piece } from './piece.js';
import { fieldsOf, linesOf, looksLikeTable } from './table-pieces.js';

/** Elements with their tags, or objects and arrays, or lines; nesting that is broken ends where it breaks. */
export function elementsOf(text: string): readonly Piece[] {
  if (looksLikeJson(text)) return jsonContainersOf(text);
  if (looksLikeTable(text)) return linesOf(text);
  const found: Piece[] = [];
  const open: { name: string; start: number }[] = [];
  for (const { index, 1: closing, 2: name = '' } of text.matchAll(/<(\/?)([A-Za-z_][\w.:-]*)/g)) {
    const end = endOfTag(text, index);
    // No tag further on ends either; looking for each end anew would take time squared.
    if (end > text.length) break;
    if (closing === '') {
      if (text[end - 2] === '/') found.push({ start: index, end });
      else open.push({ name, start: index });
      continue;
    }
    const last = open.pop();
    if (last?.name !== name) break;
    found.push({ start: last.start, end });
  }
  return found;
}

/** Behind the `>` of a tag; one in quotes does not count. */
function endOfTag(text: string, start: number): number {
  let at = start;
  for (; at < text.length && text[at] !== '>'; at++) {
    const quote = text[at];
    if (quote !== '"' && quote !== "'") continue;
    const closing = text.indexOf(quote, at + 1);
    if (closing === -1) return text.length + 1;
    at = closing;
  }
  return at + 1;
}

/** Attributes, each from the space before its name to its closing quote, or members of objects, or fields. */
export function attributesOf(text: string): readonly Piece[] {
  if (looksLikeJson(text)) return jsonMembersOf(text);
  if (looksLikeTable(text)) return fieldsOf(text);
  const matches = text.matchAll(/\s[A-Za-z_][\w.:-]*=(?:"[^"<]*"|'[^'<]*')/g);
  return [...matches].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

/** The values of attributes, or strings, without their quotes, or fields. */
export function valuesOf(text: string): readonly Piece[] {
  if (looksLikeJson(text)) return jsonStringsOf(text);
  if (looksLikeTable(text)) return fieldsOf(text);
  return attributesOf(text).map(({ start, end }) => {
    const quote = /["']/.exec(text.slice(start, end))?.index ?? 0;
    return { start: start + quote + 1, end: end - 1 };
  });
}

/** Texts between tags that are more than white space, or scalars, or fields. */
export function contentsOf(text: string): readonly Piece[] {
  if (looksLikeJson(text)) return jsonScalarsOf(text);
  if (looksLikeTable(text)) return fieldsOf(text);
  const matches = [...text.matchAll(/(?<=>)[^<>]+(?=<)/g)].filter(([whole]) => whole.trim() !== '');
  return matches.map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}
