/** An ampersand, and what is not looked into: its opening. */
const INTERESTING = /<!\[CDATA\[|<!--|<\?|&/g;

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
]);

/** What ends a reference, if it is one: a semicolon, and nothing else that is not of a name or number. */
const END = /[^\p{L}\p{N}_:.\-#]/gu;

/**
 * Where the first ampersand stands that begins no reference (XML 1.0 §2.4, §4.1): the mistake that is made most, of
 * which parsers tell something else, at the next semicolon. Undefined where there is none. Linear in the text.
 */
export function bareAmpersand(text: string): number | undefined {
  INTERESTING.lastIndex = 0;
  for (let found = INTERESTING.exec(text); found !== null; found = INTERESTING.exec(text)) {
    const closing = CLOSED_BY.get(found[0]);
    if (closing === undefined) {
      if (!beginsReference(text, found.index)) return found.index;
      continue;
    }
    const end = text.indexOf(closing, INTERESTING.lastIndex);
    if (end === -1) return undefined;
    INTERESTING.lastIndex = end + closing.length;
  }
  return undefined;
}

function beginsReference(text: string, ampersand: number): boolean {
  END.lastIndex = ampersand + 1;
  const end = END.exec(text)?.index;
  if (end === undefined || text[end] !== ';') return false;
  const [first, second] = [text[ampersand + 1], text[ampersand + 2]];
  if (first !== '#') {
    const name = text.slice(ampersand + 1, end);
    return /^[\p{L}_:]/u.test(name) && !name.includes('#');
  }
  const digits = text.slice(ampersand + (second === 'x' ? 3 : 2), end);
  return digits !== '' && !(second === 'x' ? /[^\da-fA-F]/ : /\D/).test(digits);
}
