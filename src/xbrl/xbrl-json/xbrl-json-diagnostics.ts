import { type Basis, defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';

/** A section of xBRL-JSON 1.0 (13 October 2021, errata to 19 April 2023). */
function clause(section: string): Basis {
  return {
    document: 'xBRL-JSON 1.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/xbrl-json/REC-2021-10-13/xbrl-json-REC-2021-10-13.html',
  };
}

const limits = { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' };

export const invalidJson = defineDiagnostic<{ reason: Text }>({
  code: 'xbrlje:invalidJSON',
  severity: 'error',
  basis: clause('2.1'),
  message: {
    nl: ({ reason }) => `Dit is geen geldige JSON: ${reason.nl}.`,
    en: ({ reason }) => `This is no valid JSON: ${reason.en}.`,
  },
  help: {
    nl: 'Herstel het bestand op de aangegeven plaats, of laat het programma dat het maakte het opnieuw schrijven.',
    en: 'Mend the file at the place shown, or have the program that made it write it again.',
  },
});

export const jsonTooDeep = defineDiagnostic<{ limit: number }>({
  code: 'xbrl-json:nested-too-deep',
  severity: 'error',
  leavesOpen: true,
  basis: limits,
  message: {
    nl: ({ limit }) => `De JSON is dieper genest dan ${limit} niveaus.`,
    en: ({ limit }) => `The JSON is nested deeper than ${limit} levels.`,
  },
  help: {
    nl: 'Controleer waar dit bestand vandaan komt: een gewoon rapport is niet zo diep genest.',
    en: 'Check where this file comes from: an ordinary report is not nested so deeply.',
  },
});

export const jsonTooLarge = defineDiagnostic<{ limit: number }>({
  code: 'xbrl-json:too-large',
  severity: 'error',
  leavesOpen: true,
  basis: limits,
  message: {
    nl: ({ limit }) =>
      `Het bestand is groter dan ${limit} megabyte; zo grote bestanden kan het programma niet lezen.`,
    en: ({ limit }) => `The file is larger than ${limit} megabytes, more than this program can read.`,
  },
  help: {
    nl: 'Controleer of dit het juiste bestand is, of gebruik er andere software voor.',
    en: 'Check whether this is the right file, or use other software for it.',
  },
});

export const moreJsonFindings = defineDiagnostic<{ code: string; most: number }>({
  code: 'xbrl-json:more-findings',
  severity: 'info',
  basis: limits,
  message: {
    nl: ({ code, most }) => `Van ${code} zijn er meer dan ${most}; de rest wordt niet genoemd.`,
    en: ({ code, most }) => `There are more than ${most} of ${code}; the rest is not listed.`,
  },
  help: {
    nl: 'Herstel de genoemde plaatsen en lees het bestand opnieuw.',
    en: 'Mend the places named and read the file again.',
  },
});

export const tooManyLinks = defineDiagnostic<{ limit: number }>({
  code: 'xbrl-json:too-many-links',
  severity: 'error',
  leavesOpen: true,
  basis: limits,
  message: {
    nl: ({ limit }) => `De voetnoten leggen meer dan ${limit} koppelingen tussen feiten.`,
    en: ({ limit }) => `The footnotes make more than ${limit} links between facts.`,
  },
  help: {
    nl: 'Controleer waar dit bestand vandaan komt: een gewoon rapport heeft er niet zo veel.',
    en: 'Check where this file comes from: an ordinary report does not have so many.',
  },
});

export const invalidJsonStructure = defineDiagnostic<{ reason: Text }>({
  code: 'xbrlje:invalidJSONStructure',
  severity: 'error',
  basis: clause('2.3'),
  message: {
    nl: ({ reason }) => `Dit heeft niet de vorm van een xBRL-JSON-rapport: ${reason.nl}.`,
    en: ({ reason }) => `This does not have the form of an xBRL-JSON report: ${reason.en}.`,
  },
  help: {
    nl: 'Schrijf het rapport zoals xBRL-JSON 1.0 het voorschrijft; eigen gegevens krijgen een naam met een prefix.',
    en: 'Write the report as xBRL-JSON 1.0 prescribes; data of your own takes a name with a prefix.',
  },
});

export const invalidLanguageCase = defineDiagnostic<{ language: string }>({
  code: 'xbrlje:invalidLanguageCodeCase',
  severity: 'error',
  basis: clause('5.2'),
  message: {
    nl: ({ language }) => `De taalcode ${language} moet in kleine letters staan.`,
    en: ({ language }) => `The language code ${language} must be in lower case.`,
  },
  help: {
    nl: 'Schrijf de taalcode in kleine letters, zoals nl of en-gb.',
    en: 'Write the language code in lower case, such as nl or en-gb.',
  },
});

export const nonCanonicalValue = defineDiagnostic<{ value: string; canonical: string }>({
  code: 'xbrlje:nonCanonicalValue',
  severity: 'error',
  basis: clause('6.1.1'),
  message: {
    nl: ({ value, canonical }) =>
      `Het rapport zegt dat al zijn waarden canoniek zijn, maar ${value} is dat niet: dat is ${canonical}.`,
    en: ({ value, canonical }) =>
      `The report says that all of its values are canonical, but ${value} is not: that is ${canonical}.`,
  },
  help: {
    nl: 'Schrijf de waarde in haar canonieke vorm, of haal xbrl:canonicalValues uit features.',
    en: 'Write the value in its canonical form, or take xbrl:canonicalValues out of features.',
  },
});

export const invalidJsonFactValue = defineDiagnostic<{ value: string; reason: Text }>({
  code: 'xbrlje:invalidFactValue',
  severity: 'error',
  basis: clause('5.1'),
  message: {
    nl: ({ value, reason }) => `De waarde ${value} kan niet die van een feit zijn: ${reason.nl}.`,
    en: ({ value, reason }) => `The value ${value} cannot be that of a fact: ${reason.en}.`,
  },
  help: {
    nl: 'Schrijf een waarde van het type dat de taxonomie aan het concept geeft.',
    en: 'Write a value of the type that the taxonomy gives the concept.',
  },
});

export const invalidJsonDimensionValue = defineDiagnostic<{ dimension: string; value: string; reason: Text }>(
  {
    code: 'xbrlje:invalidDimensionValue',
    severity: 'error',
    basis: clause('5.2'),
    message: {
      nl: ({ dimension, value, reason }) => `Bij ${dimension} past de waarde ${value} niet: ${reason.nl}.`,
      en: ({ dimension, value, reason }) => `The value ${value} does not fit ${dimension}: ${reason.en}.`,
    },
    help: {
      nl: 'Geef bij een expliciete dimensie de naam van een member, en bij een getypeerde een waarde van haar type.',
      en: 'Give an explicit dimension the name of a member, and a typed one a value of its type.',
    },
  },
);

export const unknownLinkType = defineDiagnostic<{ name: string }>({
  code: 'xbrlje:unknownLinkType',
  severity: 'error',
  basis: clause('5.3'),
  message: {
    nl: ({ name }) => `De soort koppeling ${name} staat niet in linkTypes.`,
    en: ({ name }) => `The link type ${name} is not in linkTypes.`,
  },
  help: {
    nl: 'Noem de soort koppeling in documentInfo.linkTypes, met haar adres.',
    en: 'Name the link type in documentInfo.linkTypes, with its address.',
  },
});

export const unknownLinkGroup = defineDiagnostic<{ name: string }>({
  code: 'xbrlje:unknownLinkGroup',
  severity: 'error',
  basis: clause('5.3'),
  message: {
    nl: ({ name }) => `De groep koppelingen ${name} staat niet in linkGroups.`,
    en: ({ name }) => `The link group ${name} is not in linkGroups.`,
  },
  help: {
    nl: 'Noem de groep in documentInfo.linkGroups, met haar adres.',
    en: 'Name the group in documentInfo.linkGroups, with its address.',
  },
});

export const unknownLinkTarget = defineDiagnostic<{ target: string }>({
  code: 'xbrlje:unknownLinkTarget',
  severity: 'error',
  basis: clause('5.3'),
  message: {
    nl: ({ target }) => `Een koppeling wijst naar het feit ${target}, dat er niet is.`,
    en: ({ target }) => `A link points to the fact ${target}, which is not there.`,
  },
  help: {
    nl: 'Laat de koppeling naar een feit van dit rapport wijzen.',
    en: 'Let the link point to a fact of this report.',
  },
});
