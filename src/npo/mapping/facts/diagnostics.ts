import { defineDiagnostic, type Language, type Text } from '../../../diagnostics/diagnostic.js';
import type { Answer } from '../../model/submission.js';

const ours = (clause: string) => ({ document: 'npo-xbrl', clause });

const ANSWERS: Readonly<Record<Language, Readonly<Record<Answer, string>>>> = {
  nl: { yes: 'ja', no: 'nee', notApplicable: 'niet van toepassing' },
  en: { yes: 'yes', no: 'no', notApplicable: 'not applicable' },
};

export const demandedAnswerMissing = defineDiagnostic<{ question: Text; file: string }>({
  code: 'npo:demanded-answer-missing',
  severity: 'error',
  basis: { document: 'OCW NT19 20250219', clause: 'assertions PrtExistOnce, PrtValueThnExistenceCovPU' },
  message: {
    nl: ({ question, file }) =>
      `"${question.nl}" is niet ingevuld, en zonder antwoord kan ${file} niet worden gemaakt.`,
    en: ({ question, file }) => `"${question.en}" has no answer, and without one ${file} cannot be made.`,
  },
  help: {
    nl: 'Vul het antwoord in op de aangewezen plaats; een lege cel wordt nooit als "nee" of nul gelezen.',
    en: 'Fill in the answer at the place shown; a blank is never read as "no" or zero.',
  },
});

export const expectedAnswerMissing = defineDiagnostic<{ question: Text; file: string }>({
  code: 'npo:expected-answer-missing',
  severity: 'warning',
  basis: { document: 'OCW NT19 20250219', clause: 'assertions PrtExistOnce met ernst WARNING' },
  message: {
    nl: ({ question, file }) =>
      `"${question.nl}" is niet ingevuld. ${file} kan zonder, maar het formulier waarschuwt dan.`,
    en: ({ question, file }) =>
      `"${question.en}" has no answer. ${file} can do without, but the form warns then.`,
  },
  help: {
    nl: 'Vul het antwoord in op de aangewezen plaats als het er is.',
    en: 'Fill in the answer at the place shown where there is one.',
  },
});

export const textChanged = defineDiagnostic<{ changes: string }>({
  code: 'npo:text-changed',
  severity: 'info',
  basis: { document: 'SBR filing rules', clause: 'FR-NL-1.02' },
  message: {
    nl: ({ changes }) =>
      `In deze tekst zijn tekens vervangen die een aanlevering niet mag hebben: ${changes}.`,
    en: ({ changes }) => `Characters that a filing may not have were replaced in this text: ${changes}.`,
  },
  help: {
    nl: 'Lees de tekst na; vervang de tekens zelf als u iets anders wilt. Zij komen meestal mee met tekst uit een tekstverwerker.',
    en: 'Read the text again; replace the characters yourself if you want something else. They usually come with text from a word processor.',
  },
});

export const characterLost = defineDiagnostic<{ characters: string }>({
  code: 'npo:character-lost',
  severity: 'warning',
  basis: { document: 'SBR filing rules', clause: 'FR-NL-1.02' },
  message: {
    nl: ({ characters }) =>
      `Deze tekst heeft tekens zonder toegestane tegenhanger; er staat nu een vraagteken: ${characters}.`,
    en: ({ characters }) =>
      `This text has characters without an allowed counterpart; a question mark stands there now: ${characters}.`,
  },
  help: {
    nl: 'Vervang deze tekens in de invoer door gewone letters, cijfers of leestekens.',
    en: 'Replace these characters in the input with ordinary letters, digits or punctuation.',
  },
});

export const controlCharacterInText = defineDiagnostic<{ characters: string }>({
  code: 'npo:control-character',
  severity: 'warning',
  basis: { document: 'SBR filing rules', clause: 'FR-NL-1.02' },
  message: {
    nl: ({ characters }) =>
      `Deze tekst heeft besturingstekens, die naar de letter van FR-NL-1.02 niet mogen; zij zijn zo geschreven: ${characters}.`,
    en: ({ characters }) =>
      `This text has control characters, which by the letter of FR-NL-1.02 are not allowed; they are written as they are: ${characters}.`,
  },
  help: {
    nl: 'Meestal is dit een apostrof, aanhalingsteken of streepje uit Word dat verkeerd is overgenomen. Typ het in de invoer opnieuw.',
    en: 'Usually this is an apostrophe, quotation mark or dash from Word that was taken over wrongly. Type it again in the input.',
  },
});

export const answerNotInList = defineDiagnostic<{ question: Text; answer: Answer; allowed: string }>({
  code: 'npo:answer-not-in-list',
  severity: 'warning',
  basis: ours('schemas/bindings'),
  message: {
    nl: ({ question, answer, allowed }) =>
      `"${ANSWERS.nl[answer]}" is geen antwoord op "${question.nl}" (wel: ${allowed}); de vraag blijft onbeantwoord.`,
    en: ({ question, answer, allowed }) =>
      `"${ANSWERS.en[answer]}" is no answer to "${question.en}" (there are: ${allowed}); the question stays unanswered.`,
  },
  help: {
    nl: 'Kies een van de antwoorden die de vraag kent, of laat de cel leeg als er nog geen antwoord is.',
    en: 'Choose one of the answers that the question knows, or leave the cell blank while there is none.',
  },
});

export const twoAnswers = defineDiagnostic<{ question: Text }>({
  code: 'npo:two-answers',
  severity: 'error',
  basis: { document: 'SBR filing rules', clause: 'FR-NL-5.01' },
  message: {
    nl: ({ question }) =>
      `De invoer geeft twee antwoorden op dezelfde vraag ("${question.nl}"); geen van beide is geschreven.`,
    en: ({ question }) =>
      `The input gives two answers to the same question ("${question.en}"); neither is written.`,
  },
  help: {
    nl: 'Laat op de aangewezen plaatsen een antwoord staan.',
    en: 'Keep one answer at the places shown.',
  },
});
