/** A stretch of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Elements of a text that is XML or was once, each with its tags; nesting that is broken ends where it breaks. */
export function elementsOf(text: string): readonly Piece[] {
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

/** The attributes of a text, each from the space before its name to its closing quote. */
export function attributesOf(text: string): readonly Piece[] {
  const matches = text.matchAll(/\s[A-Za-z_][\w.:-]*=(?:"[^"<]*"|'[^'<]*')/g);
  return [...matches].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

/** The values of attributes, without their quotes. */
export function valuesOf(text: string): readonly Piece[] {
  return attributesOf(text).map(({ start, end }) => {
    const quote = /["']/.exec(text.slice(start, end))?.index ?? 0;
    return { start: start + quote + 1, end: end - 1 };
  });
}

/** Texts between tags that are more than white space. */
export function contentsOf(text: string): readonly Piece[] {
  const matches = [...text.matchAll(/(?<=>)[^<>]+(?=<)/g)].filter(([whole]) => whole.trim() !== '');
  return matches.map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

export function replaced(text: string, { start, end }: Piece, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
