/**
 * A text as it may be printed: control characters, which an input can smuggle into a finding and which tell a terminal
 * what to do, are spelled out. Elsewhere than on a terminal those stay that may stand in XML.
 */
export function shownText(text: string, isTerminal: boolean): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, (character) =>
    isTerminal || character < ' ' ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character,
  );
}
