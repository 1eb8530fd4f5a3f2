import type { Text } from '../../diagnostics/diagnostic.js';

/** The errors of XPath 2.0 (appendix G) and of its function library (F&O appendix C) that can occur here. */
export const ERROR_TEXTS = {
  XPST0003: { nl: 'de expressie is geen XPath 2.0', en: 'the expression is not XPath 2.0' },
  XPST0008: {
    nl: 'een variabele, element, attribuut of type met deze naam is er niet',
    en: 'there is no variable, element, attribute or type of this name',
  },
  XPST0017: {
    nl: 'een functie met deze naam en dit aantal argumenten is er niet',
    en: 'there is no function of this name with this number of arguments',
  },
  XPST0051: { nl: 'een atomair type met deze naam is er niet', en: 'there is no atomic type of this name' },
  XPST0080: {
    nl: 'naar dit type kan niets worden omgezet',
    en: 'nothing can be cast to this type',
  },
  XPST0081: { nl: 'deze prefix is niet gedeclareerd', en: 'this prefix is not declared' },
  XPDY0002: {
    nl: 'een deel van de context waar de expressie naar vraagt is er niet',
    en: 'a part of the context that the expression asks for is absent',
  },
  XPDY0050: {
    nl: 'de waarde heeft niet het vereiste type',
    en: 'the value is not of the required type',
  },
  XPTY0004: {
    nl: 'een waarde heeft hier niet het juiste type',
    en: 'a value is not of the type that is required here',
  },
  XPTY0018: {
    nl: 'de laatste stap van een pad levert zowel knopen als waarden',
    en: 'the last step of a path gives both nodes and values',
  },
  XPTY0019: {
    nl: 'een stap van een pad levert een waarde in plaats van knopen',
    en: 'a step of a path gives a value instead of nodes',
  },
  XPTY0020: {
    nl: 'een stap van een pad begint bij een waarde in plaats van een knoop',
    en: 'a step of a path starts from a value instead of a node',
  },
  FOER0000: { nl: 'de expressie meldt zelf een fout', en: 'the expression itself raises an error' },
  FOAR0001: { nl: 'er wordt door nul gedeeld', en: 'division by zero' },
  FOAR0002: {
    nl: 'de uitkomst is te groot of te klein',
    en: 'the result is too large or too small',
  },
  FOCA0002: { nl: 'de waarde is hier niet toegestaan', en: 'the value is not allowed here' },
  FOCA0005: { nl: 'NaN is hier niet toegestaan', en: 'NaN is not allowed here' },
  FOCH0001: { nl: 'dit is geen teken van XML', en: 'this is no character of XML' },
  FOCH0002: { nl: 'deze sorteervolgorde wordt niet ondersteund', en: 'this collation is not supported' },
  FOCH0003: {
    nl: 'deze vorm van Unicode-normalisatie wordt niet ondersteund',
    en: 'this form of Unicode normalization is not supported',
  },
  FODC0001: { nl: 'de knoop hoort niet bij een document', en: 'the node does not belong to a document' },
  FODC0002: { nl: 'het document is er niet', en: 'the document is not there' },
  FODC0004: { nl: 'de verzameling is er niet', en: 'the collection is not there' },
  FODC0005: { nl: 'dit is geen adres van een document', en: 'this is no address of a document' },
  FODT0001: { nl: 'de datum of tijd valt buiten het bereik', en: 'the date or time is out of range' },
  FODT0002: { nl: 'de duur valt buiten het bereik', en: 'the duration is out of range' },
  FODT0003: {
    nl: 'dit is geen tijdzone tussen -14:00 en +14:00',
    en: 'this is no time zone from -14:00 to +14:00',
  },
  FONS0004: {
    nl: 'voor deze prefix is geen namespace gedeclareerd',
    en: 'no namespace is declared for this prefix',
  },
  FONS0005: { nl: 'het basisadres is niet bekend', en: 'the base address is not known' },
  FORG0001: {
    nl: 'de waarde past niet bij het type waarnaar zij wordt omgezet',
    en: 'the value does not fit the type that it is cast to',
  },
  FORG0002: { nl: 'dit is geen bruikbaar adres', en: 'this is no usable address' },
  FORG0003: {
    nl: 'fn:zero-or-one kreeg meer dan één waarde',
    en: 'fn:zero-or-one was given more than one item',
  },
  FORG0004: { nl: 'fn:one-or-more kreeg geen waarde', en: 'fn:one-or-more was given no item' },
  FORG0005: {
    nl: 'fn:exactly-one kreeg geen of meer dan één waarde',
    en: 'fn:exactly-one was given no item or more than one',
  },
  FORG0006: { nl: 'een argument heeft een verkeerd type', en: 'an argument is of a wrong type' },
  FORG0008: {
    nl: 'de twee waarden noemen verschillende tijdzones',
    en: 'the two values have different time zones',
  },
  FORX0001: { nl: 'deze vlaggen zijn er niet', en: 'there are no such flags' },
  FORX0002: { nl: 'dit is geen reguliere expressie', en: 'this is no regular expression' },
  FORX0003: {
    nl: 'de reguliere expressie past op een lege tekst',
    en: 'the regular expression matches an empty text',
  },
  FORX0004: {
    nl: 'de vervangende tekst is niet goed geschreven',
    en: 'the replacement is not well written',
  },
  FOTY0012: {
    nl: 'het element heeft alleen elementen als inhoud, en dus geen waarde',
    en: 'the element has element content only, and so no value',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ErrorCode = keyof typeof ERROR_TEXTS;
