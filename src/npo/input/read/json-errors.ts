import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { Text } from '../../../diagnostics/diagnostic.js';

export const TOO_DEEP: Text = {
  nl: 'de objecten en lijsten zijn te diep genest',
  en: 'objects and lists are nested too deeply',
};

const VALUE_EXPECTED: Text = { nl: 'hier hoort een waarde', en: 'a value belongs here' };

/** The parser's names of what is wrong, as a person says it. */
const TEXTS: Readonly<Record<string, Text>> = {
  InvalidSymbol: {
    nl: 'dit woord staat niet tussen aanhalingstekens',
    en: 'this word is not between quotation marks',
  },
  InvalidNumberFormat: { nl: 'dit is geen getal', en: 'this is no number' },
  PropertyNameExpected: {
    nl: 'hier hoort een naam tussen aanhalingstekens; misschien staat er een komma te veel',
    en: 'a name between quotation marks belongs here; there may be a comma too many',
  },
  ValueExpected: VALUE_EXPECTED,
  ColonExpected: { nl: 'hier ontbreekt een dubbele punt', en: 'a colon is missing here' },
  CommaExpected: { nl: 'hier ontbreekt een komma', en: 'a comma is missing here' },
  CloseBraceExpected: { nl: 'hier ontbreekt een }', en: 'a } is missing here' },
  CloseBracketExpected: { nl: 'hier ontbreekt een ]', en: 'a ] is missing here' },
  EndOfFileExpected: { nl: 'na het einde staat nog iets', en: 'something follows the end' },
  InvalidCommentToken: { nl: 'opmerkingen horen niet in JSON', en: 'comments do not belong in JSON' },
  UnexpectedEndOfString: { nl: 'deze tekst wordt niet gesloten', en: 'this text is not closed' },
};

export function jsonErrorText(code: ParseErrorCode | undefined): Text {
  if (code === undefined) return VALUE_EXPECTED;
  const name = printParseErrorCode(code);
  return TEXTS[name] ?? { nl: name, en: name };
}
