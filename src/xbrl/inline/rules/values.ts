import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { LARGEST_SCALE } from '../content/number-value.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { FORMAT, SCALE } from '../names.js';
import { type Tag, tagPlace, valueOf } from '../tag.js';
import type { FactValue, ValueProblem } from '../content/fact-values.js';

export const unknownFormat = defineDiagnostic<{ format: string }>({
  code: 'inline:unknown-format',
  severity: 'error',
  basis: inlineBasis('10.1.2, 11.1.2'),
  aliases: ['FormatUndefined', 'ix11.10.1.2:invalidTransformation', 'ix11.11.1.2:invalidTransformation'],
  message: {
    nl: ({ format }) =>
      `Het formaat ${format} staat in geen van de registers 1 tot en met 5 van XBRL International.`,
    en: ({ format }) => `The format ${format} is in none of the registries 1 to 5 of XBRL International.`,
  },
  help: {
    nl: 'Controleer de naam van het formaat en de naamruimte van zijn voorvoegsel.',
    en: 'Check the name of the format and the namespace of its prefix.',
  },
});

export const textNotOfFormat = defineDiagnostic<{ text: string; format: string }>({
  code: 'inline:text-not-of-format',
  severity: 'error',
  basis: inlineBasis('10.1.2, 11.1.2'),
  aliases: ['InvalidDataType'],
  message: {
    nl: ({ text, format }) => `De tekst “${text}” is niet geschreven zoals het formaat ${format} vraagt.`,
    en: ({ text, format }) => `The text “${text}” is not written as the format ${format} asks.`,
  },
  help: {
    nl: 'Pas de tekst aan, of kies het formaat dat bij de tekst hoort.',
    en: 'Change the text, or choose the format that fits it.',
  },
});

export const notNumber = defineDiagnostic<{ text: string }>({
  code: 'inline:not-a-number',
  severity: 'error',
  basis: inlineBasis('7.1.3, 10.1.2'),
  aliases: ['InvalidDataType'],
  message: {
    nl: ({ text }) => `De tekst “${text}” is geen getal.`,
    en: ({ text }) => `The text “${text}” is no number.`,
  },
  help: {
    nl: 'Geef het formaat aan waarin het getal is geschreven (format), of schrijf het als 1234.56.',
    en: 'Say in which format the number is written (format), or write it as 1234.56.',
  },
});

export const signedNumber = defineDiagnostic<{ text: string }>({
  code: 'inline:signed-number',
  severity: 'error',
  basis: inlineBasis('10.1.2'),
  aliases: ['FormatAbsentNegativeNumber'],
  message: {
    nl: ({ text }) =>
      `Het getal “${text}” heeft een teken; of een getal negatief is, zegt het attribuut sign.`,
    en: ({ text }) => `The number “${text}” has a sign; the attribute sign says whether it is negative.`,
  },
  help: {
    nl: 'Zet sign="-" bij het getal, en het minteken buiten het element.',
    en: 'Put sign="-" on the number, and the minus outside the element.',
  },
});

export const scaleTooLarge = defineDiagnostic<{ scale: string; limit: number }>({
  code: 'inline:scale-too-large',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/inline.md' },
  message: {
    nl: ({ scale, limit }) => `De schaal ${scale} is groter dan ${limit}; zo’n getal wordt niet gemaakt.`,
    en: ({ scale, limit }) => `The scale ${scale} is larger than ${limit}; no such number is made.`,
  },
  help: ASK_MAKER,
});

export const tooMuchContent = defineDiagnostic({
  code: 'inline:too-much-content',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/inline.md' },
  message: {
    nl: () =>
      'Feiten in feiten herhalen de tekst van het document te vaak; vanaf hier zijn waarden niet gelezen.',
    en: () => 'Facts in facts repeat the text of the document too often; from here on values were not read.',
  },
  help: {
    nl: 'Controleer waar dit document vandaan komt: gewone documenten blijven ver onder deze grens.',
    en: 'Check where this document comes from: ordinary ones stay far below this limit.',
  },
});

/**
 * §7.1.3, §10.1.2, §11.1.2: a format is a rule of a registry and the text is in its domain; a number is one, and
 * without a sign.
 */
export const values: InlineRule = {
  emits: [unknownFormat, textNotOfFormat, notNumber, signedNumber, scaleTooLarge, tooMuchContent],

  *check(set) {
    let isTold = false;
    for (const tag of set.named('nonFraction', 'nonNumeric', 'numerator', 'denominator')) {
      const { problem, text } = set.values.of(tag);
      // That there is no text at all is said of the content.
      if (problem === undefined || (problem === 'not a number' && text === '')) continue;
      if (problem !== 'too much content') yield findingOf(tag, problem, { text });
      else if (!isTold) yield tooMuchContent({}, { location: tagPlace(tag) });
      isTold ||= problem === 'too much content';
    }
    const [first] = set.tags;
    if (set.values.isExhausted && !isTold && first !== undefined)
      yield tooMuchContent({}, { location: tagPlace(first) });
  },
};

function findingOf(
  tag: Tag,
  problem: Exclude<ValueProblem, 'too much content'>,
  { text }: FactValue,
): Diagnostic {
  const where = { location: tagPlace(tag) };
  const format = valueOf(tag, FORMAT) ?? '';
  switch (problem) {
    case 'unknown format':
      return unknownFormat({ format }, where);
    case 'outside the domain':
      return textNotOfFormat({ text: shortened(text), format }, where);
    case 'not a number':
      return notNumber({ text: shortened(text) }, where);
    case 'signed':
      return signedNumber({ text: shortened(text) }, where);
    case 'scale too large':
      return scaleTooLarge({ scale: valueOf(tag, SCALE) ?? '', limit: LARGEST_SCALE }, where);
  }
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= 100 ? trimmed : `${trimmed.slice(0, 100)}…`;
}
