import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { andMore, firstOccurrences } from '../first-occurrences.js';
import { ALLOWED_RANGES, codePointName, manual } from '../manual.js';
import { textMatches } from '../text-matches.js';

export const characterNotAllowed = defineDiagnostic<{ character: string; more: number }>({
  code: 'FR-NL-1.02',
  severity: 'error',
  basis: manual('FR-NL-1.02'),
  aliases: ['NL.FR-NL-1.02'],
  message: {
    nl: ({ character, more }) => `Het teken ${shown(character)} mag niet voorkomen.${andMore(more).nl}`,
    en: ({ character, more }) => `The character ${shown(character)} is not allowed.${andMore(more).en}`,
  },
  help: {
    nl: 'Gebruik rechte aanhalingstekens, een gewoon streepje en drie losse punten in plaats van de tekens van een tekstverwerker; letters met accenten en € mogen.',
    en: 'Use straight quotation marks, a plain hyphen and three separate full stops in place of a word processor’s characters; accented letters and € are allowed.',
  },
});

const NOT_ALLOWED = new RegExp(`[^${ALLOWED_RANGES.map(range).join('')}]`, 'gu');

function range([first, last]: readonly [number, number]): string {
  return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;
}

/** The character, unless it is one that cannot be seen, and its code. */
function shown(character: string): string {
  const name = codePointName(character.codePointAt(0) ?? 0);
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? name : `${character} (${name})`;
}

/**
 * FR-NL-1.02: an instance holds only characters of the Unicode blocks Basic Latin, Latin-1 Supplement
 * and Currency Symbols; in comments and attributes too. A character that is written as a reference is
 * the matter of `allowed-character-references`.
 */
export const allowedCharacters: Rule<Subject> = {
  emits: [characterNotAllowed],

  *check(subject) {
    yield* firstOccurrences(textMatches(subject, NOT_ALLOWED), ({ match, place }, more) =>
      characterNotAllowed({ character: match[0], more }, { location: place }),
    );
  },
};
