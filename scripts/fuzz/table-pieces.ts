import type { Piece } from './piece.js';

/** Whether a text is CSV: its first line has a separator and no markup. */
export function looksLikeTable(text: string): boolean {
  return /^[^<\n\0]*[;,\t]/.test(text);
}

/** Lines with their ends. */
export function linesOf(text: string): readonly Piece[] {
  return matchesOf(text, /[^\n]*\n|[^\n]+$/g);
}

/** What stands between separators, with its quotes. */
export function fieldsOf(text: string): readonly Piece[] {
  return matchesOf(text, /[^;\t\r\n]+/g);
}

function matchesOf(text: string, pattern: RegExp): readonly Piece[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
}
