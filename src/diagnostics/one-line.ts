/** A text on one line: what would break it is spelled out, so that a name cannot be taken for another line. */
export function oneLine(text: string): string {
  return text.replace(
    /[\n\r\v\f\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
