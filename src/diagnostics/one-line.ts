/**
 * A text on one line: what would break it, or has a terminal do something, is spelled out, so that a name cannot be
 * taken for another line.
 */
export function oneLine(text: string): string {
  return text.replace(
    /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
