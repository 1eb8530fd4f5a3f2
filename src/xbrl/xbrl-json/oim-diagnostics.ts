import { type Basis, defineDiagnostic } from '../../diagnostics/diagnostic.js';

/** A section of the Open Information Model 1.0 (13 October 2021, errata to 19 April 2023). */
function clause(section: string): Basis {
  return {
    document: 'Open Information Model 1.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/oim/REC-2021-10-13/oim-REC-2021-10-13.html',
  };
}

export const noTaxonomy = defineDiagnostic({
  code: 'oime:noTaxonomy',
  severity: 'error',
  basis: clause('3.2'),
  message: {
    nl: () => 'Het rapport noemt geen taxonomie.',
    en: () => 'The report names no taxonomy.',
  },
  help: {
    nl: 'Zet het adres van het instappunt in documentInfo.taxonomy.',
    en: 'Put the address of the entry point in documentInfo.taxonomy.',
  },
});

export const invalidBaseUrl = defineDiagnostic<{ url: string }>({
  code: 'oime:invalidBaseURL',
  severity: 'error',
  basis: clause('3.2'),
  message: {
    nl: ({ url }) => `Bij baseURL hoort een absoluut adres, niet ${url}.`,
    en: ({ url }) => `An absolute address belongs to baseURL, not ${url}.`,
  },
  help: {
    nl: 'Schrijf het volledige adres, of laat baseURL weg.',
    en: 'Write the whole address, or leave baseURL out.',
  },
});

export const unknownConcept = defineDiagnostic<{ concept: string }>({
  code: 'oime:unknownConcept',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ concept }) => `De taxonomie heeft geen concept ${concept}.`,
    en: ({ concept }) => `The taxonomy has no concept ${concept}.`,
  },
  help: {
    nl: 'Gebruik de naam van een concept van de taxonomie.',
    en: 'Use the name of a concept of the taxonomy.',
  },
});

export const unknownDimension = defineDiagnostic<{ dimension: string }>({
  code: 'oime:unknownDimension',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ dimension }) => `De taxonomie heeft geen dimensie ${dimension}.`,
    en: ({ dimension }) => `The taxonomy has no dimension ${dimension}.`,
  },
  help: {
    nl: 'Gebruik de naam van een dimensie van de taxonomie.',
    en: 'Use the name of a dimension of the taxonomy.',
  },
});

export const invalidDimensionValue = defineDiagnostic<{ dimension: string; member: string }>({
  code: 'oime:invalidDimensionValue',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ dimension, member }) =>
      `Bij ${dimension} is ${member} de waarde die geldt als er niets staat; zij mag er niet staan.`,
    en: ({ dimension, member }) =>
      `Of ${dimension}, ${member} is the value that holds where there is none; it must not be there.`,
  },
  help: {
    nl: 'Laat de dimensie weg bij dit feit.',
    en: 'Leave the dimension out of this fact.',
  },
});

export const valueForAbstractConcept = defineDiagnostic<{ concept: string }>({
  code: 'oime:valueForAbstractConcept',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ concept }) => `${concept} is een kop in de taxonomie (abstract): er hoort geen waarde bij.`,
    en: ({ concept }) => `${concept} is a heading of the taxonomy (abstract): it takes no value.`,
  },
  help: {
    nl: 'Gebruik het concept waar de waarde bij hoort.',
    en: 'Use the concept that the value belongs to.',
  },
});

export const unsupportedConceptType = defineDiagnostic<{ concept: string }>({
  code: 'oime:unsupportedConceptDataType',
  severity: 'error',
  basis: clause('3.1'),
  message: {
    nl: ({ concept }) =>
      `Een feit van ${concept} kan niet in xBRL-JSON staan: dat is een tuple, een breuk of een type met prefixen in de tekst.`,
    en: ({ concept }) =>
      `A fact of ${concept} cannot stand in xBRL-JSON: that is a tuple, a fraction or a type with prefixes in its text.`,
  },
  help: {
    nl: 'Lever dit rapport als xBRL-XML.',
    en: 'Give this report as xBRL-XML.',
  },
});

export const unsupportedDimensionType = defineDiagnostic<{ dimension: string }>({
  code: 'oime:unsupportedDimensionDataType',
  severity: 'error',
  basis: clause('3.1'),
  message: {
    nl: ({ dimension }) =>
      `Waarden van ${dimension} kunnen niet in xBRL-JSON staan: hun type is samengesteld, een lijst of een verouderd type.`,
    en: ({ dimension }) =>
      `Values of ${dimension} cannot stand in xBRL-JSON: their type is complex, a list or a legacy one.`,
  },
  help: {
    nl: 'Lever dit rapport als xBRL-XML.',
    en: 'Give this report as xBRL-XML.',
  },
});

export const misplacedLanguage = defineDiagnostic<{ concept: string }>({
  code: 'oime:misplacedLanguageDimension',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ concept }) => `${concept} is geen tekst; er hoort geen taal bij.`,
    en: ({ concept }) => `${concept} is no text; it takes no language.`,
  },
  help: {
    nl: 'Haal language weg bij dit feit.',
    en: 'Take language out of this fact.',
  },
});

export const misplacedUnit = defineDiagnostic<{ concept: string }>({
  code: 'oime:misplacedUnitDimension',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ concept }) => `${concept} is geen getal; er hoort geen eenheid bij.`,
    en: ({ concept }) => `${concept} is no number; it takes no unit.`,
  },
  help: {
    nl: 'Haal unit weg bij dit feit.',
    en: 'Take unit out of this fact.',
  },
});

export const illegalPureUnit = defineDiagnostic({
  code: 'oime:illegalPureUnit',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: () =>
      'De eenheid xbrli:pure alleen wordt niet geschreven: een getal zonder eenheid is al een zuiver getal.',
    en: () =>
      'The unit xbrli:pure by itself is not written: a number without a unit is a pure number already.',
  },
  help: {
    nl: 'Haal unit weg bij dit feit.',
    en: 'Take unit out of this fact.',
  },
});

export const misplacedDecimals = defineDiagnostic<{ concept: string }>({
  code: 'oime:misplacedDecimalsProperty',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ concept }) =>
      `Bij ${concept} hoort hier geen nauwkeurigheid (decimals): het feit is geen getal, of leeg (nil).`,
    en: ({ concept }) => `${concept} takes no accuracy (decimals) here: the fact is no number, or is nil.`,
  },
  help: {
    nl: 'Haal decimals weg bij dit feit.',
    en: 'Take decimals out of this fact.',
  },
});

export const missingPeriod = defineDiagnostic<{ concept: string }>({
  code: 'oime:missingPeriodDimension',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ concept }) => `${concept} geldt op een moment; het feit heeft geen periode.`,
    en: ({ concept }) => `${concept} holds at a moment; the fact has no period.`,
  },
  help: {
    nl: 'Geef het feit een moment als period.',
    en: 'Give the fact a moment as its period.',
  },
});

export const invalidPeriod = defineDiagnostic<{ concept: string; period: string }>({
  code: 'oime:invalidPeriodDimension',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ concept, period }) =>
      `De periode ${period} past niet bij ${concept}: de een is een moment, de ander een tijdvak.`,
    en: ({ concept, period }) =>
      `The period ${period} does not fit ${concept}: one is a moment, the other a stretch of time.`,
  },
  help: {
    nl: 'Geef een moment bij een stand, en een tijdvak bij een stroom.',
    en: 'Give a moment to a balance, and a stretch of time to a flow.',
  },
});

export const invalidFactValue = defineDiagnostic<{ concept: string }>({
  code: 'oime:invalidFactValue',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ concept }) => `${concept} mag niet leeg (nil) zijn.`,
    en: ({ concept }) => `${concept} must not be nil.`,
  },
  help: {
    nl: 'Geef een waarde, of laat het feit weg.',
    en: 'Give a value, or leave the fact out.',
  },
});

export const reservedEntity = defineDiagnostic<{ entity: string }>({
  code: 'oime:invalidUseOfReservedIdentifier',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ entity }) => `De entiteit ${entity} is vergeven: zij staat voor een feit zonder entiteit.`,
    en: ({ entity }) => `The entity ${entity} is taken: it stands for a fact without an entity.`,
  },
  help: {
    nl: 'Laat entity weg bij dit feit.',
    en: 'Leave entity out of this fact.',
  },
});
