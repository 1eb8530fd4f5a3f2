import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Subject } from '../subject.js';

/** A piece of the text of a file, and where it stands. */
export interface TextMatch {
  readonly match: RegExpExecArray;
  readonly place: Place;
}

/**
 * What a pattern finds in the text, with line and column counted as the reader counts them: lines end
 * at a line feed, columns in UTF-16 units. The text is scanned once.
 */
export function* textMatches(
  { file, text }: Pick<Subject, 'file' | 'text'>,
  pattern: RegExp,
): Generator<TextMatch> {
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf('\n');
  for (const match of text.matchAll(pattern)) {
    while (newline !== -1 && newline < match.index) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
    yield { match, place: { file, line, column: match.index - lineStart + 1 } };
  }
}
