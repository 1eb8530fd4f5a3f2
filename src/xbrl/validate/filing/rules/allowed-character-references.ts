import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { characterReferences } from '../character-references.js';
import { andMore, firstOccurrences } from '../first-occurrences.js';
import { isAllowedCodePoint, manual } from '../manual.js';
import type { TextMatch } from '../text-matches.js';

export const characterReferenceNotAllowed = defineDiagnostic<{ reference: string; more: number }>({
  code: 'FR-NL-1.04',
  severity: 'error',
  basis: manual('FR-NL-1.04'),
  aliases: ['NL.FR-NL-1.04'],
  message: {
    nl: ({ reference, more }) => `De tekenverwijzing ${reference} mag niet voorkomen.${andMore(more).nl}`,
    en: ({ reference, more }) => `The character reference ${reference} is not allowed.${andMore(more).en}`,
  },
  help: {
    nl: 'Vervang het teken door een toegestaan teken. Alleen &lt; &gt; &amp; &apos; &quot; en numerieke verwijzingen naar toegestane tekens mogen.',
    en: 'Replace the character by an allowed one. Only &lt; &gt; &amp; &apos; &quot; and numeric references to allowed characters are accepted.',
  },
});

const ALLOWED_NAMES: ReadonlySet<string> = new Set(['lt', 'gt', 'amp', 'apos', 'quot']);

/**
 * FR-NL-1.04: a character reference is numeric and names a character of the allowed ranges (see
 * `allowed-characters`), or is one of the five that XML itself defines.
 */
export const allowedCharacterReferences: Rule<Subject> = {
  emits: [characterReferenceNotAllowed],

  *check(subject) {
    yield* firstOccurrences(notAllowed(subject), ({ match, place }, more) =>
      characterReferenceNotAllowed({ reference: match[0], more }, { location: place }),
    );
  },
};

function* notAllowed(subject: Subject): Generator<TextMatch> {
  for (const found of characterReferences(subject)) {
    const { codePoint, name = '' } = found;
    if (!(codePoint === undefined ? ALLOWED_NAMES.has(name) : isAllowedCodePoint(codePoint))) yield found;
  }
}
