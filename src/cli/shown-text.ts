const ELSEWHERE = /[^\P{Cc}\t\n\r\u007f-\u009f]/gu;
/** There a lone return lets the rest of a line be written over, and some characters turn the direction of writing. */
const ON_TERMINAL = /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it may be printed: control characters, which an input can smuggle into a finding and which tell a terminal
 * what to do, are spelled out. Elsewhere than on a terminal those stay that may stand in XML.
 */
export function shownText(text: string, isTerminal: boolean): string {
  return text.replace(
    isTerminal ? ON_TERMINAL : ELSEWHERE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
