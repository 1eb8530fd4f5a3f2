import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';

const ours = (clause: string) => ({ document: 'npo-xbrl', clause });

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

export const answerNotInList = defineDiagnostic<{ concept: string; answer: string; allowed: string }>({
  code: 'npo:answer-not-in-list',
  severity: 'warning',
  basis: ours('schemas/bindings'),
  message: {
    nl: ({ concept, answer, allowed }) =>
      `Het antwoord "${answer}" bestaat niet bij ${concept} (wel: ${allowed}); het gegeven is weggelaten.`,
    en: ({ concept, answer, allowed }) =>
      `The answer "${answer}" does not exist for ${concept} (there are: ${allowed}); the fact is left out.`,
  },
  help: {
    nl: 'Kies een van de antwoorden die de vraag kent, of laat de cel leeg als er nog geen antwoord is.',
    en: 'Choose one of the answers that the question knows, or leave the cell blank while there is none.',
  },
});

export const twoAnswers = defineDiagnostic<{ concept: string }>({
  code: 'npo:two-answers',
  severity: 'error',
  basis: { document: 'SBR filing rules', clause: 'FR-NL-5.01' },
  message: {
    nl: ({ concept }) =>
      `De invoer geeft twee antwoorden op dezelfde vraag (${concept}); geen van beide is geschreven.`,
    en: ({ concept }) => `The input gives two answers to the same question (${concept}); neither is written.`,
  },
  help: {
    nl: 'Laat op de aangewezen plaatsen een antwoord staan.',
    en: 'Keep one answer at the places shown.',
  },
});
