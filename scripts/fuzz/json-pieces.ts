import type { Piece } from './piece.js';

/** Whether a text is JSON or was once: XML begins otherwise. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** A string with its quotes, a bracket, or another scalar. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s",:[\]{}]+/g;

/** Objects and arrays; nesting that is broken ends where it breaks. */
export function jsonContainersOf(text: string): readonly Piece[] {
  const found: Piece[] = [];
  const open: number[] = [];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(index);
    if (token !== '}' && token !== ']') continue;
    const start = open.pop();
    if (start === undefined) break;
    found.push({ start, end: index + 1 });
  }
  return found;
}

/** Names with the scalar that they are the names of, each from its first quote. */
export function jsonMembersOf(text: string): readonly Piece[] {
  const matches = text.matchAll(/"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[^\s",:[\]{}]+)/g);
  return [...matches].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

/** What stands in quotes, names of members too. */
export function jsonStringsOf(text: string): readonly Piece[] {
  return [...text.matchAll(TOKEN)]
    .filter(([token]) => token.startsWith('"'))
    .map(({ index, 0: token }) => ({ start: index + 1, end: index + token.length - 1 }));
}

/** Strings with their quotes, numbers, `true`, `null`. */
export function jsonScalarsOf(text: string): readonly Piece[] {
  return [...text.matchAll(TOKEN)]
    .filter(([token]) => !/^[[\]{}]$/.test(token))
    .map(({ index, 0: token }) => ({ start: index, end: index + token.length }));
}
