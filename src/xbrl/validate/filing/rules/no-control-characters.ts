import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { characterReferences } from '../character-references.js';
import { andMore, firstOccurrences } from '../first-occurrences.js';
import { codePointName, isDisputedCodePoint, manual } from '../manual.js';
import { textMatches, type TextMatch } from '../text-matches.js';

export const controlCharacter = defineDiagnostic<{ character: string; more: number }>({
  code: 'filing:control-character',
  severity: 'warning',
  basis: manual('FR-NL-1.02'),
  message: {
    nl: ({ character, more }) =>
      `Het teken ${character} valt naar de letter van FR-NL-1.02 buiten wat mag, al laat een bekend programma het door.${andMore(more).nl}`,
    en: ({ character, more }) =>
      `By the letter of FR-NL-1.02 the character ${character} is not allowed, though a known program lets it through.${andMore(more).en}`,
  },
  help: {
    nl: 'Dit is een besturingsteken, meestal een apostrof, aanhalingsteken of streepje uit Word dat verkeerd is overgenomen. Typ het opnieuw.',
    en: 'This is a control character, usually an apostrophe, quotation mark or dash from Word that was taken over wrongly. Type it again.',
  },
});

const CONTROL = /[\u0080-\u009f]/g;

/**
 * The control characters U+0080 to U+009F, as themselves or by reference: FR-NL-1.02 and 1.04 exclude them by their
 * wording, and Arelle does not by its ranges. So they are told, and are no errors.
 */
export const noControlCharacters: Rule<Subject> = {
  emits: [controlCharacter],

  *check(subject) {
    yield* firstOccurrences(controls(subject), ({ match: [text], place }, more) => {
      const character = text.startsWith('&') ? text : codePointName(text.charCodeAt(0));
      return controlCharacter({ character, more }, { location: place });
    });
  },
};

function* controls(subject: Subject): Generator<TextMatch> {
  yield* textMatches(subject, CONTROL);
  for (const reference of characterReferences(subject)) {
    if (reference.codePoint !== undefined && isDisputedCodePoint(reference.codePoint)) yield reference;
  }
}
