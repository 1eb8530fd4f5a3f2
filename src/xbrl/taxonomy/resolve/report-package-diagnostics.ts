import { type Basis, defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';

const reports = (clause: string): Basis => ({
  document: 'Report Package 1.0',
  clause,
  url: 'https://www.xbrl.org/Specification/report-package/REC-2023-09-22/report-package-REC-2023-09-22.html',
});

const ASK_MAKER: Text = {
  nl: 'Vraag de maker van het rapportpakket, of zijn software, om een pakket dat aan Report Package 1.0 voldoet.',
  en: 'Ask the maker of the report package, or his software, for one that conforms to Report Package 1.0.',
};

export const invalidJson = defineDiagnostic<{ path: string }>({
  code: 'rpe:invalidJSON',
  severity: 'error',
  basis: reports('3.3'),
  message: {
    nl: ({ path }) => `Het bestand ${path} van het rapportpakket is geen geldige JSON in UTF-8.`,
    en: ({ path }) => `The file ${path} of the report package is no valid JSON in UTF-8.`,
  },
  help: ASK_MAKER,
});

export const invalidJsonStructure = defineDiagnostic<{ path: string }>({
  code: 'rpe:invalidJSONStructure',
  severity: 'error',
  basis: reports('3.3'),
  message: {
    nl: ({ path }) => `In het bestand ${path} ontbreekt van welke soort het is (documentInfo, documentType).`,
    en: ({ path }) => `The file ${path} does not say of what kind it is (documentInfo, documentType).`,
  },
  help: ASK_MAKER,
});

export const unsupportedVersion = defineDiagnostic<{ documentType: string }>({
  code: 'rpe:unsupportedReportPackageVersion',
  severity: 'error',
  basis: reports('3.4'),
  message: {
    nl: ({ documentType }) => `Het rapportpakket is van een soort die niet wordt gelezen: ${documentType}.`,
    en: ({ documentType }) => `The report package is of a kind that is not read: ${documentType}.`,
  },
  help: {
    nl: 'Geef een pakket dat volgens Report Package 1.0 is gemaakt.',
    en: 'Give a package that was made by Report Package 1.0.',
  },
});

export const extensionMismatch = defineDiagnostic<{ extension: string; documentType: string | undefined }>({
  code: 'rpe:documentTypeFileExtensionMismatch',
  severity: 'error',
  basis: reports('3.4'),
  message: {
    nl: ({ extension, documentType }) =>
      documentType === undefined
        ? `Een rapportpakket dat op ${extension} eindigt, hoort in META-INF een bestand reportPackage.json te hebben.`
        : `De naam van het rapportpakket eindigt op ${extension}; dat past niet bij de soort ${documentType}.`,
    en: ({ extension, documentType }) =>
      documentType === undefined
        ? `A report package that ends in ${extension} should have a file reportPackage.json in META-INF.`
        : `The name of the report package ends in ${extension}, which does not fit the kind ${documentType}.`,
  },
  help: ASK_MAKER,
});

export const unsupportedFileExtension = defineDiagnostic<{ extension: string }>({
  code: 'rpe:unsupportedFileExtension',
  severity: 'error',
  basis: reports('3.4'),
  message: {
    nl: ({ extension }) =>
      extension === ''
        ? 'De naam van het rapportpakket heeft geen extensie; hij hoort op .zip, .xbri of .xbr te eindigen.'
        : `De naam van het rapportpakket eindigt op ${extension}; hij hoort op .zip, .xbri of .xbr te eindigen.`,
    en: ({ extension }) =>
      extension === ''
        ? 'The name of the report package has no extension; it should end in .zip, .xbri or .xbr.'
        : `The name of the report package ends in ${extension}; it should end in .zip, .xbri or .xbr.`,
  },
  help: {
    nl: 'Geef het bestand de naam die bij zijn soort past: .xbri voor Inline XBRL, .xbr voor een ander rapport, .zip voor meer rapporten.',
    en: 'Give the file the name that fits its kind: .xbri for Inline XBRL, .xbr for another report, .zip for several reports.',
  },
});

export const missingReportsDirectory = defineDiagnostic({
  code: 'rpe:missingReportsDirectory',
  severity: 'error',
  basis: reports('4.1'),
  message: {
    nl: () => 'In het rapportpakket ontbreekt de map reports.',
    en: () => 'The report package has no folder reports.',
  },
  help: ASK_MAKER,
});

export const missingReport = defineDiagnostic({
  code: 'rpe:missingReport',
  severity: 'error',
  basis: reports('4.1'),
  message: {
    nl: () => 'In de map reports van het rapportpakket staat geen rapport.',
    en: () => 'The folder reports of the report package holds no report.',
  },
  help: {
    nl: 'Vraag de maker om een pakket met een rapport (.xbrl, .json, .html, .xhtml) in de map reports, of in één map daaronder. Een taxonomie met zo’n map wordt nagekeken met validate --entry-point.',
    en: 'Ask the maker for a package with a report (.xbrl, .json, .html, .xhtml) in the folder reports, or one folder below it. A taxonomy with such a folder is checked with validate --entry-point.',
  },
});

export const multipleReports = defineDiagnostic<{ count: number }>({
  code: 'rpe:multipleReports',
  severity: 'error',
  basis: reports('4.1'),
  message: {
    nl: ({ count }) =>
      `Een rapportpakket van deze soort hoort één rapport te bevatten; het bevat er ${count}.`,
    en: ({ count }) => `A report package of this kind should hold one report; it holds ${count}.`,
  },
  help: ASK_MAKER,
});

export const incorrectReportType = defineDiagnostic<{ path: string }>({
  code: 'rpe:incorrectReportType',
  severity: 'error',
  basis: reports('4.1'),
  message: {
    nl: ({ path }) => `Het rapport ${path} hoort niet in een rapportpakket van deze soort.`,
    en: ({ path }) => `The report ${path} does not belong in a report package of this kind.`,
  },
  help: {
    nl: 'Een .xbri-pakket bevat Inline XBRL; een .xbr-pakket bevat xBRL-XML, xBRL-JSON of xBRL-CSV.',
    en: 'An .xbri package holds Inline XBRL; an .xbr package holds xBRL-XML, xBRL-JSON or xBRL-CSV.',
  },
});

export const multipleReportsInSubdirectory = defineDiagnostic<{ folder: string }>({
  code: 'rpe:multipleReportsInSubdirectory',
  severity: 'error',
  basis: reports('4.1'),
  message: {
    nl: ({ folder }) => `In de map ${folder} van het rapportpakket staat meer dan één rapport.`,
    en: ({ folder }) => `The folder ${folder} of the report package holds more than one report.`,
  },
  help: {
    nl: 'Geef elk rapport een eigen map onder reports.',
    en: 'Give each report a folder of its own below reports.',
  },
});

export const reportFormatNotRead = defineDiagnostic<{ path: string }>({
  code: 'package:report-format-not-read',
  severity: 'warning',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'README.md' },
  message: {
    nl: ({ path }) =>
      `Het rapport ${path} is geen xBRL-XML (.xbrl), xBRL-JSON (.json) of Inline XBRL (.html, .xhtml); andere vormen leest dit programma niet.`,
    en: ({ path }) =>
      `The report ${path} is no xBRL-XML (.xbrl), xBRL-JSON (.json) or Inline XBRL (.html, .xhtml); this program reads no other form.`,
  },
  help: {
    nl: 'Zet het rapport met andere software om naar xBRL-XML, of laat het daarmee nakijken.',
    en: 'Convert the report to xBRL-XML with other software, or have that check it.',
  },
});
