import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';

const packages = (clause: string) => ({
  document: 'Taxonomy Packages 1.0',
  clause,
  url: 'https://www.xbrl.org/Specification/taxonomy-package/REC-2016-04-19/taxonomy-package-REC-2016-04-19.html',
});
const ours = { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' };

export const packageNotFound = defineDiagnostic<{ path: string }>({
  code: 'package:not-found',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl' },
  message: {
    nl: ({ path }) => `Het taxonomiepakket ${path} is er niet, of kan niet worden gelezen.`,
    en: ({ path }) => `The taxonomy package ${path} is not there, or cannot be read.`,
  },
  help: {
    nl: 'Controleer het pad achter --package: een zip-bestand, of een map met de bestanden van de taxonomie.',
    en: 'Check the path behind --package: a zip file, or a folder with the files of the taxonomy.',
  },
});

export const packageLacksDocument = defineDiagnostic<{ url: string; source: string }>({
  code: 'package:document-missing',
  severity: 'warning',
  basis: packages('3.3.1'),
  message: {
    nl: ({ url, source }) =>
      `Het taxonomiebestand ${url} hoort in ${source} te staan, maar is daar niet; het oordeel blijft daardoor open.`,
    en: ({ url, source }) =>
      `The taxonomy document ${url} should be in ${source} but is not there, so no verdict can be given.`,
  },
  help: {
    nl: 'Controleer het adres, of geef de versie van het pakket waar dit bestand wel in zit.',
    en: 'Check the address, or give the version of the package that does hold this document.',
  },
});

type CatalogueProblem = 'root' | 'entry' | 'catalogue';

const CATALOGUE_PROBLEM = {
  nl: {
    root: 'zij begint met een ander element dan catalog',
    entry: 'er ontbreekt een attribuut, of het adres erin is niet te gebruiken',
    catalogue: 'de catalogus waarnaar dit verwijst, is er niet of ligt buiten de map',
  },
  en: {
    root: 'it begins with another element than catalog',
    entry: 'an attribute is missing, or the address in it cannot be used',
    catalogue: 'the catalogue that this names is not there, or lies outside the folder',
  },
} as const;

export const oasisCatalogueInvalid = defineDiagnostic<{ element: string; problem: CatalogueProblem }>({
  code: 'package:catalogue-entry',
  severity: 'warning',
  basis: { document: 'XML Catalogs 1.1', clause: '6.5' },
  message: {
    nl: ({ element, problem }) =>
      `De catalogus klopt niet bij ${element}: ${CATALOGUE_PROBLEM.nl[problem]}. Dit is overgeslagen.`,
    en: ({ element, problem }) =>
      `The catalogue is not as it should be at ${element}: ${CATALOGUE_PROBLEM.en[problem]}. This was passed over.`,
  },
  help: {
    nl: 'Verbeter de catalogus (catalog.xml), of geef de bestanden als map die op adres is ingedeeld.',
    en: 'Mend the catalogue (catalog.xml), or give the files as a folder laid out by address.',
  },
});

export const packageUnsafePath = defineDiagnostic<{ path: string }>({
  code: 'package:unsafe-path',
  severity: 'error',
  basis: packages('3.1'),
  // A path from the root is against the zip format, one with a segment `..` against the structure of a package.
  aliases: [
    ...['tpe:invalidDirectoryStructure', 'rpe:invalidDirectoryStructure'],
    ...['tpe:invalidArchiveFormat', 'rpe:invalidArchiveFormat'],
  ],
  message: {
    nl: ({ path }) => `Het pad ${path} leidt buiten het taxonomiepakket; het wordt niet gelezen.`,
    en: ({ path }) => `The path ${path} leads outside the taxonomy package; it is not read.`,
  },
  help: {
    nl: 'Vertrouw dit pakket niet: een gewone taxonomie verwijst alleen naar eigen bestanden.',
    en: 'Do not trust this package: an ordinary taxonomy refers to its own files only.',
  },
});

export type TooLarge = 'size' | 'ratio' | 'total' | 'entries' | 'elements';

export const packageFileTooLarge = defineDiagnostic<{ path: string; reason: TooLarge }>({
  code: 'package:too-large',
  severity: 'error',
  leavesOpen: true,
  basis: ours,
  message: {
    nl: ({ path, reason }) => `Het bestand ${path} wordt niet gelezen: ${whyTooLarge.nl[reason]}.`,
    en: ({ path, reason }) => `The file ${path} is not read: ${whyTooLarge.en[reason]}.`,
  },
  help: {
    nl: 'Controleer waar dit bestand vandaan komt: een gewone taxonomie is veel kleiner.',
    en: 'Check where this file comes from: an ordinary taxonomy is much smaller.',
  },
});

const whyTooLarge = {
  nl: {
    size: 'het is te groot',
    ratio: 'het is onwaarschijnlijk sterk samengeperst',
    total: 'het pakket is in zijn geheel te groot',
    entries: 'het bevat te veel bestanden',
    elements: 'het heeft, met wat al gelezen is, te veel elementen',
  },
  en: {
    size: 'it is too large',
    ratio: 'it is compressed beyond what is plausible',
    total: 'the package as a whole is too large',
    entries: 'it holds too many files',
    elements: 'it has, with what was read before, too many elements',
  },
} as const;

export const packageFileBroken = defineDiagnostic<{ path: string; reason: string }>({
  code: 'package:file-broken',
  severity: 'error',
  basis: packages('3.1'),
  message: {
    nl: ({ path, reason }) => `Het bestand ${path} in het taxonomiepakket is beschadigd: ${reason}.`,
    en: ({ path, reason }) => `The file ${path} in the taxonomy package is damaged: ${reason}.`,
  },
  help: {
    nl: 'Download het pakket opnieuw bij de uitgever van de taxonomie.',
    en: 'Download the package again from the publisher of the taxonomy.',
  },
});

export const packageCompressionNotRead = defineDiagnostic<{ path: string; method: string }>({
  code: 'package:compression-not-read',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl' },
  message: {
    nl: ({ path, method }) =>
      `Het bestand ${path} is samengeperst op een manier (${METHODS.get(method) ?? method}) die dit programma niet leest; in pakketten is deflate gebruikelijk.`,
    en: ({ path, method }) =>
      `The file ${path} is compressed in a way (${METHODS.get(method) ?? method}) that this program does not read; packages usually have deflate.`,
  },
  help: {
    nl: 'Pak het pakket uit en geef de map, of vraag de maker om een zip-bestand dat met deflate is samengeperst.',
    en: 'Unpack the package and give the folder, or ask the maker for a zip file that is compressed with deflate.',
  },
});

/** The names that the .ZIP File Format Specification 4.4.5 gives compression methods. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['9', 'Deflate64'],
  ['12', 'bzip2'],
  ['14', 'LZMA'],
  ['93', 'Zstandard'],
  ['95', 'XZ'],
]);

export const documentNotReadable = defineDiagnostic<{ path: string }>({
  code: 'dts:document-not-readable',
  severity: 'error',
  leavesOpen: true,
  basis: ours,
  message: {
    nl: ({ path }) =>
      `Het taxonomiebestand ${path} mag of kan hier niet worden gelezen; het oordeel blijft daardoor open.`,
    en: ({ path }) =>
      `The taxonomy document ${path} may not or cannot be read here, so no verdict can be given.`,
  },
  help: {
    nl: 'Geef uzelf leesrechten op het bestand en de mappen waar het in staat.',
    en: 'Give yourself the right to read the file and the folders that it is in.',
  },
});

export const outsideGivenFolders = defineDiagnostic<{ path: string }>({
  code: 'dts:outside-given-folders',
  severity: 'error',
  basis: ours,
  message: {
    nl: ({ path }) => `Het bestand ${path} ligt buiten de opgegeven mappen; het wordt niet gelezen.`,
    en: ({ path }) => `The file ${path} lies outside the folders that were given; it is not read.`,
  },
  help: {
    nl: 'Zet het bestand in de map van het rapport, of geef zijn map op met --package.',
    en: 'Put the file in the folder of the report, or give its folder with --package.',
  },
});
