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

export const packageNotAZip = defineDiagnostic<{ reason: string }>({
  code: 'package:not-a-zip',
  severity: 'error',
  basis: packages('3.1'),
  aliases: ['tpe:invalidArchiveFormat'],
  message: {
    nl: ({ reason }) => `Het taxonomiepakket is geen leesbaar zip-bestand: ${reason}.`,
    en: ({ reason }) => `The taxonomy package is no readable zip file: ${reason}.`,
  },
  help: {
    nl: 'Download het pakket opnieuw bij de uitgever van de taxonomie.',
    en: 'Download the package again from the publisher of the taxonomy.',
  },
});

export const packageUnsafePath = defineDiagnostic<{ path: string }>({
  code: 'package:unsafe-path',
  severity: 'error',
  basis: packages('3.1'),
  message: {
    nl: ({ path }) => `Het pad ${path} leidt buiten het taxonomiepakket; het wordt niet gelezen.`,
    en: ({ path }) => `The path ${path} leads outside the taxonomy package; it is not read.`,
  },
  help: {
    nl: 'Vertrouw dit pakket niet: een gewone taxonomie verwijst alleen naar eigen bestanden.',
    en: 'Do not trust this package: an ordinary taxonomy refers to its own files only.',
  },
});

export const packageFileTooLarge = defineDiagnostic<{ path: string; reason: 'size' | 'ratio' | 'total' }>({
  code: 'package:too-large',
  severity: 'error',
  basis: ours,
  message: {
    nl: ({ path, reason }) => `Het bestand ${path} wordt niet uitgepakt: ${whyTooLarge.nl[reason]}.`,
    en: ({ path, reason }) => `The file ${path} is not unpacked: ${whyTooLarge.en[reason]}.`,
  },
  help: {
    nl: 'Controleer waar dit pakket vandaan komt: een gewone taxonomie is veel kleiner.',
    en: 'Check where this package comes from: an ordinary taxonomy is much smaller.',
  },
});

const whyTooLarge = {
  nl: {
    size: 'het is te groot',
    ratio: 'het is onwaarschijnlijk sterk samengeperst',
    total: 'het pakket is in zijn geheel te groot',
  },
  en: {
    size: 'it is too large',
    ratio: 'it is compressed beyond what is plausible',
    total: 'the package as a whole is too large',
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

export const catalogueInvalid = defineDiagnostic<{ element: string; problem: 'root' | 'entry' }>({
  code: 'package:catalogue-invalid',
  severity: 'error',
  basis: packages('3.3'),
  aliases: ['tpe:invalidCatalogFile'],
  message: {
    nl: ({ element, problem }) =>
      problem === 'root'
        ? `De catalogus van het taxonomiepakket begint met het element ${element}, niet met catalog.`
        : `In de catalogus van het taxonomiepakket mist ${element} een beginadres of een bruikbare vervanging.`,
    en: ({ element, problem }) =>
      problem === 'root'
        ? `The catalogue of the taxonomy package begins with the element ${element}, not with catalog.`
        : `In the catalogue of the taxonomy package, ${element} lacks a start string or a usable replacement.`,
  },
  help: {
    nl: 'Vraag de uitgever van het pakket om een goede META-INF/catalog.xml.',
    en: 'Ask the publisher of the package for a proper META-INF/catalog.xml.',
  },
});

export const catalogueRepeatsPrefix = defineDiagnostic<{ start: string }>({
  code: 'package:catalogue-repeats-prefix',
  severity: 'error',
  basis: packages('3.3'),
  aliases: ['tpe:multipleRewriteURIsForStartString'],
  message: {
    nl: ({ start }) => `De catalogus herschrijft adressen die met ${start} beginnen meer dan eens.`,
    en: ({ start }) => `The catalogue rewrites addresses that begin with ${start} more than once.`,
  },
  help: {
    nl: 'Laat in META-INF/catalog.xml één rewriteURI per uriStartString staan; de eerste is gebruikt.',
    en: 'Keep one rewriteURI for each uriStartString in META-INF/catalog.xml; the first was used.',
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
