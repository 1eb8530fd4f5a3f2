import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { XmlElement } from '../../../xml/tree.js';
import { messageClause } from '../clause.js';
import { raise } from '../formula-error.js';

const HELP = {
  nl: 'Zet elke expressie tussen { en }; schrijf een accolade in de tekst dubbel.',
  en: 'Put each expression between { and }; write a bracket in the text twice.',
};

export const missingLeftCurlyBracket = defineDiagnostic<{ text: string }>({
  code: 'xbrlmsge:missingLeftCurlyBracketInMessage',
  severity: 'error',
  basis: messageClause('2.1'),
  message: {
    nl: ({ text }) => `In de melding “${text}” staat een } zonder { ervoor.`,
    en: ({ text }) => `The message “${text}” has a } without a { before it.`,
  },
  help: HELP,
});

export const missingRightCurlyBracket = defineDiagnostic<{ text: string }>({
  code: 'xbrlmsge:missingRightCurlyBracketInMessage',
  severity: 'error',
  basis: messageClause('2.1'),
  message: {
    nl: ({ text }) => `In de melding “${text}” staat een { zonder } erna.`,
    en: ({ text }) => `The message “${text}” has a { without a } after it.`,
  },
  help: HELP,
});

/** A piece of a message: text, or an expression whose value stands there. */
export type MessagePart = { readonly text: string } | { readonly expression: string };

/**
 * Takes a message apart (Generic Messages 1.0 §2.1): expressions stand between { and }; a bracket that is
 * text is written twice.
 *
 * @throws FormulaError
 */
export function messageParts(text: string, at: XmlElement): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  let piece = '';
  let isExpression = false;
  let from = 0;
  for (const { index } of text.matchAll(/[{}]/g)) {
    // The second of two.
    if (index < from) continue;
    const char = text.charAt(index);
    piece += text.slice(from, index);
    from = index + 1;
    if (text.charAt(from) === char) {
      piece += char;
      from++;
    } else if (char === '{') {
      if (isExpression) raise(missingRightCurlyBracket, { text }, at);
      parts.push({ text: piece });
      [piece, isExpression] = ['', true];
    } else {
      if (!isExpression) raise(missingLeftCurlyBracket, { text }, at);
      parts.push({ expression: piece });
      [piece, isExpression] = ['', false];
    }
  }
  if (isExpression) raise(missingRightCurlyBracket, { text }, at);
  parts.push({ text: piece + text.slice(from) });
  return parts;
}
