import { type Basis, defineDiagnostic } from '../../../diagnostics/diagnostic.js';

const packages = (clause: string): Basis => ({
  document: 'Taxonomy Packages 1.0',
  clause,
  url: 'https://www.xbrl.org/Specification/taxonomy-package/REC-2016-04-19/taxonomy-package-REC-2016-04-19.html',
});

const ASK_PUBLISHER = {
  nl: 'Vraag de uitgever om een pakket dat aan Taxonomy Packages 1.0 voldoet, of pak het uit en geef de map met --package.',
  en: 'Ask the publisher for a package that conforms to Taxonomy Packages 1.0, or unpack it and give the folder with --package.',
} as const;

/** Why a file is no zip file that a package may be. */
export type ArchiveProblem =
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** The zip format has paths with forward slashes only (.ZIP File Format Specification 4.4.17.1). */
  | { readonly kind: 'backslash'; readonly path: string }
  /** Report Package 1.0 §3: a package is not encrypted. */
  | { readonly kind: 'encrypted' };

const ARCHIVE = {
  nl: (problem: ArchiveProblem): string => {
    switch (problem.kind) {
      case 'backslash':
        return `Het pad ${problem.path} in het pakket heeft een backslash (\\); in een zip-bestand staat tussen mappen altijd een gewone schuine streep (/).`;
      case 'encrypted':
        return 'Het pakket is versleuteld met een wachtwoord, en dat mag een pakket niet zijn.';
      case 'unreadable':
      default:
        return `Het pakket is geen leesbaar zip-bestand: ${problem.reason}.`;
    }
  },
  en: (problem: ArchiveProblem): string => {
    switch (problem.kind) {
      case 'backslash':
        return `The path ${problem.path} in the package has a backslash (\\); between folders a zip file always has a forward slash (/).`;
      case 'encrypted':
        return 'The package is encrypted with a password, and a package may not be.';
      case 'unreadable':
      default:
        return `The package is no readable zip file: ${problem.reason}.`;
    }
  },
} as const;

export const invalidArchiveFormat = defineDiagnostic<{ problem: ArchiveProblem }>({
  code: 'tpe:invalidArchiveFormat',
  severity: 'error',
  basis: packages('3.1'),
  aliases: ['rpe:invalidArchiveFormat'],
  message: {
    nl: ({ problem }) => ARCHIVE.nl(problem),
    en: ({ problem }) => ARCHIVE.en(problem),
  },
  help: {
    nl: 'Pak het pakket uit, een versleuteld pakket met zijn wachtwoord, en geef de map. Lukt uitpakken niet, download het dan opnieuw of vraag de uitgever om een gewoon zip-bestand.',
    en: 'Unpack the package, an encrypted one with its password, and give the folder. If it cannot be unpacked, download it again or ask the publisher for an ordinary zip file.',
  },
  advice: {
    nl: 'Het bestand is geen zip-bestand, is afgebroken, is versleuteld of heeft backslashes in zijn paden.',
    en: 'The file is no zip file, was cut off, is encrypted or has backslashes in its paths.',
  },
});

/** What is wrong with the folders of a package. */
export type StructureProblem =
  | { readonly kind: 'empty' }
  /** META-INF stands at the top of the zip file, not in the folder of the package. */
  | { readonly kind: 'no-top-folder' }
  | { readonly kind: 'several-tops'; readonly names: readonly string[] }
  | { readonly kind: 'repeated'; readonly path: string }
  /** A segment of a path is empty or `.`, or has a NUL in it. */
  | { readonly kind: 'no-name'; readonly path: string };

const NAMED = 5;

function listed(names: readonly string[]): string {
  return names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}, …` : names.join(', ');
}

const STRUCTURE = {
  nl: (problem: StructureProblem): string => {
    switch (problem.kind) {
      case 'empty':
        return 'Het pakket bevat geen bestanden.';
      case 'no-top-folder':
        return 'De map META-INF staat los in het pakket; zij hoort in de ene map te staan waar alles in zit.';
      case 'several-tops':
        return `Het pakket hoort één map te bevatten waar alles in zit; het bevat er meer: ${listed(problem.names)}.`;
      case 'no-name':
        return `Het pad ${problem.path} in het pakket heeft een stap die geen naam van een bestand of map is, zoals // of /./.`;
      case 'repeated':
      default:
        return `In het pakket staat meer dan eens een bestand met de naam ${problem.path}.`;
    }
  },
  en: (problem: StructureProblem): string => {
    switch (problem.kind) {
      case 'empty':
        return 'The package holds no files.';
      case 'no-top-folder':
        return 'The folder META-INF stands at the top of the package; it should be in the one folder that holds everything.';
      case 'several-tops':
        return `The package should hold one folder with everything in it; it holds more: ${listed(problem.names)}.`;
      case 'no-name':
        return `The path ${problem.path} in the package has a step that is no name of a file or folder, such as // or /./.`;
      case 'repeated':
      default:
        return `The package holds more than one file by the name of ${problem.path}.`;
    }
  },
} as const;

export const invalidDirectoryStructure = defineDiagnostic<{ problem: StructureProblem }>({
  code: 'tpe:invalidDirectoryStructure',
  severity: 'error',
  basis: packages('3.1'),
  aliases: ['rpe:invalidDirectoryStructure'],
  message: {
    nl: ({ problem }) => STRUCTURE.nl(problem),
    en: ({ problem }) => STRUCTURE.en(problem),
  },
  help: ASK_PUBLISHER,
});

export const metadataDirectoryNotFound = defineDiagnostic<{ nested: string | undefined }>({
  code: 'tpe:metadataDirectoryNotFound',
  severity: 'error',
  basis: packages('3.1'),
  message: {
    nl: ({ nested }) =>
      nested === undefined
        ? 'Dit is geen taxonomiepakket: er is geen map META-INF.'
        : `De map META-INF staat niet waar zij hoort; het pakket lijkt ingepakt in een ander pakket (${nested}).`,
    en: ({ nested }) =>
      nested === undefined
        ? 'This is no taxonomy package: there is no folder META-INF.'
        : `The folder META-INF is not where it belongs; the package seems to be packed in another one (${nested}).`,
  },
  help: {
    nl: 'Geef het pakket zelf: een zip-bestand met één map, waarin META-INF staat.',
    en: 'Give the package itself: a zip file with one folder, which holds META-INF.',
  },
});

export const metadataFileNotFound = defineDiagnostic({
  code: 'tpe:metadataFileNotFound',
  severity: 'error',
  basis: packages('3.1'),
  message: {
    nl: () => 'In de map META-INF van het pakket ontbreekt taxonomyPackage.xml.',
    en: () => 'The folder META-INF of the package lacks taxonomyPackage.xml.',
  },
  help: ASK_PUBLISHER,
});

/** What is wrong with an element of taxonomyPackage.xml. */
export type MetadataProblem = 'root' | 'misplaced' | 'incomplete' | 'value';

const METADATA_PROBLEM = {
  nl: {
    root: 'het begint met het verkeerde element',
    misplaced: 'dit element, of iets erin, hoort hier niet',
    incomplete: 'er ontbreekt iets aan dit element',
    value: 'de waarde klopt niet',
  },
  en: {
    root: 'it begins with the wrong element',
    misplaced: 'this element, or something in it, does not belong here',
    incomplete: 'something is missing from this element',
    value: 'the value is not as it should be',
  },
} as const;

export const invalidMetadataFile = defineDiagnostic<{ element: string; problem: MetadataProblem }>({
  code: 'tpe:invalidMetaDataFile',
  severity: 'error',
  basis: packages('3.2'),
  message: {
    nl: ({ element, problem }) =>
      `De beschrijving van het pakket (taxonomyPackage.xml) klopt niet bij ${element}: ${METADATA_PROBLEM.nl[problem]}.`,
    en: ({ element, problem }) =>
      `The description of the package (taxonomyPackage.xml) is not as it should be at ${element}: ${METADATA_PROBLEM.en[problem]}.`,
  },
  help: ASK_PUBLISHER,
});

export const missingLanguage = defineDiagnostic<{ element: string }>({
  code: 'tpe:missingLanguageAttribute',
  severity: 'error',
  basis: packages('3.4'),
  message: {
    nl: ({ element }) =>
      `Van het element ${element} in taxonomyPackage.xml is niet gezegd in welke taal het is.`,
    en: ({ element }) =>
      `The element ${element} in taxonomyPackage.xml does not say in which language it is.`,
  },
  help: {
    nl: 'Zet xml:lang op het element, of op een element eromheen.',
    en: 'Put xml:lang on the element, or on one around it.',
  },
});

export const repeatedLanguage = defineDiagnostic<{ element: string; language: string }>({
  code: 'tpe:duplicateLanguagesForElement',
  severity: 'error',
  basis: packages('3.4'),
  message: {
    nl: ({ element, language }) =>
      `Het element ${element} staat in taxonomyPackage.xml meer dan eens in de taal “${language}”.`,
    en: ({ element, language }) =>
      `The element ${element} stands in taxonomyPackage.xml more than once in the language “${language}”.`,
  },
  help: {
    nl: 'Laat per taal één zo’n element staan.',
    en: 'Keep one such element for each language.',
  },
});

type CatalogueProblem = 'root' | 'entry' | 'not-allowed';

const CATALOGUE_PROBLEM = {
  nl: {
    root: 'zij begint met een ander element dan catalog',
    entry: 'een beginadres of een bruikbare vervanging ontbreekt',
    'not-allowed': 'in een taxonomiepakket mag dit zo niet; er staan alleen vermeldingen rewriteURI in',
  },
  en: {
    root: 'it begins with another element than catalog',
    entry: 'a start string or a usable replacement is missing',
    'not-allowed': 'a taxonomy package may not have this so; it has entries rewriteURI only',
  },
} as const;

export const catalogueInvalid = defineDiagnostic<{ element: string; problem: CatalogueProblem }>({
  code: 'tpe:invalidCatalogFile',
  severity: 'error',
  basis: packages('3.3'),
  message: {
    nl: ({ element, problem }) =>
      `De catalogus van het taxonomiepakket klopt niet bij ${element}: ${CATALOGUE_PROBLEM.nl[problem]}.`,
    en: ({ element, problem }) =>
      `The catalogue of the taxonomy package is not as it should be at ${element}: ${CATALOGUE_PROBLEM.en[problem]}.`,
  },
  help: {
    nl: 'Vraag de uitgever van het pakket om een goede META-INF/catalog.xml.',
    en: 'Ask the publisher of the package for a proper META-INF/catalog.xml.',
  },
});

export const catalogueRepeatsPrefix = defineDiagnostic<{ start: string }>({
  code: 'tpe:multipleRewriteURIsForStartString',
  severity: 'error',
  basis: packages('3.3'),
  message: {
    nl: ({ start }) => `De catalogus herschrijft adressen die met ${start} beginnen meer dan eens.`,
    en: ({ start }) => `The catalogue rewrites addresses that begin with ${start} more than once.`,
  },
  help: {
    nl: 'Laat in META-INF/catalog.xml één rewriteURI per uriStartString staan; de eerste is gebruikt.',
    en: 'Keep one rewriteURI for each uriStartString in META-INF/catalog.xml; the first was used.',
  },
});

export const noEntryPoints = defineDiagnostic({
  code: 'package:no-entry-points',
  severity: 'error',
  leavesOpen: true,
  basis: packages('3.2.2'),
  message: {
    nl: () =>
      'Dit pakket of deze map noemt geen instappunten; waar het oordeel moet beginnen is niet bekend.',
    en: () => 'This package or folder names no entry points, so nobody can tell where to begin.',
  },
  help: {
    nl: 'Geef met --entry-point het adres van een schema, of de naam van een bestand in de map.',
    en: 'Give the address of a schema with --entry-point, or the name of a file in the folder.',
  },
});

export const entryPointUnknown = defineDiagnostic<{ wanted: string; names: readonly string[] }>({
  code: 'package:entry-point-unknown',
  severity: 'error',
  leavesOpen: true,
  basis: packages('3.2.2'),
  message: {
    nl: ({ wanted, names }) =>
      names.length === 0
        ? `Er is geen instappunt “${wanted}”; hier zijn geen instappunten.`
        : `Er is geen instappunt “${wanted}”; deze zijn er: ${names.join('; ')}.`,
    en: ({ wanted, names }) =>
      names.length === 0
        ? `There is no entry point “${wanted}”; there are none here.`
        : `There is no entry point “${wanted}”; these there are: ${names.join('; ')}.`,
  },
  help: {
    nl: 'Neem een van de genoemde namen over, of geef het adres van een schema.',
    en: 'Take over one of the names, or give the address of a schema.',
  },
});
