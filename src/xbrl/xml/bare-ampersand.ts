/** An ampersand that begins no reference, and what is not looked into: its opening. */
const INTERESTING = /<!\[CDATA\[|<!--|<\?|&(?!(?:[\p{L}_:][\p{L}\p{N}_:.\-]*|#\d+|#x[\da-fA-F]+);)/gu;

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
]);

/**
 * Where the first ampersand stands that begins no reference (XML 1.0 §2.4, §4.1): the mistake that is made most, of
 * which parsers tell something else, at the next semicolon. Undefined where there is none. Linear in the text.
 */
export function bareAmpersand(text: string): number | undefined {
  INTERESTING.lastIndex = 0;
  for (let found = INTERESTING.exec(text); found !== null; found = INTERESTING.exec(text)) {
    const closing = CLOSED_BY.get(found[0]);
    if (closing === undefined) return found.index;
    const end = text.indexOf(closing, INTERESTING.lastIndex);
    if (end === -1) return undefined;
    INTERESTING.lastIndex = end + closing.length;
  }
  return undefined;
}
