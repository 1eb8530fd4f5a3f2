import { defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';
import { whyNoAccess } from '../../../diagnostics/why-no-access.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, bestanden' };

export const fileNotFound = defineDiagnostic<{ path: string }>({
  code: 'input:file-not-found',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `Er is geen bestand of map ${path}.`,
    en: ({ path }) => `There is no file or folder ${path}.`,
  },
  help: {
    nl: 'Controleer de naam en de map; zet een pad met spaties tussen aanhalingstekens.',
    en: 'Check the name and the folder; put a path with spaces between quotation marks.',
  },
});

export const fileNotReadable = defineDiagnostic<{ path: string; reason: string }>({
  code: 'input:file-not-readable',
  severity: 'error',
  basis,
  message: {
    nl: ({ path, reason }) => `${path} kan niet worden gelezen${whyNoAccess(reason).nl}.`,
    en: ({ path, reason }) => `${path} cannot be read${whyNoAccess(reason).en}.`,
  },
  help: {
    nl: 'Sluit het bestand in andere programma’s en controleer of u het mag openen.',
    en: 'Close the file in other programs and check that you may open it.',
  },
});

export const fileEmpty = defineDiagnostic({
  code: 'input:file-empty',
  severity: 'error',
  basis,
  message: {
    nl: () => 'Het bestand is leeg.',
    en: () => 'The file is empty.',
  },
  help: {
    nl: 'Waarschijnlijk is het opslaan of versturen afgebroken: sla het opnieuw op of vraag het opnieuw.',
    en: 'Saving or sending was probably cut short: save it again or ask for it again.',
  },
});

export const fileTooLarge = defineDiagnostic<{ megabytes: number }>({
  code: 'input:file-too-large',
  severity: 'error',
  basis,
  message: {
    nl: ({ megabytes }) => `De inhoud van het bestand is uitgepakt groter dan ${megabytes} MB.`,
    en: ({ megabytes }) => `The content of the file is larger than ${megabytes} MB when unpacked.`,
  },
  help: {
    nl: 'Zo groot is een gewone opgave niet. Vertrouwt u het bestand, kopieer dan alleen de ingevulde regels naar een nieuwe werkmap.',
    en: 'An ordinary submission is not that large. If you trust the file, copy only the rows filled in to a new workbook.',
  },
});

export const fileKindUnknown = defineDiagnostic<{ looksLike: Text }>({
  code: 'input:file-kind-unknown',
  severity: 'error',
  basis,
  message: {
    nl: ({ looksLike }) =>
      `Dit is geen werkmap (.xlsx), map met CSV-bestanden of JSON, maar ${looksLike.nl}.`,
    en: ({ looksLike }) => `This is no workbook (.xlsx), folder of CSV files or JSON, but ${looksLike.en}.`,
  },
  help: {
    nl: 'Geef het ingevulde bestand dat met npo-xbrl init is gemaakt; de naam van het bestand zegt niet wat erin zit.',
    en: 'Give the filled-in file that npo-xbrl init made; the name of a file does not say what is in it.',
  },
});

export const workbookOtherFormat = defineDiagnostic<{ format: Text }>({
  code: 'input:workbook-other-format',
  severity: 'error',
  basis,
  message: {
    nl: ({ format }) => `Dit is ${format.nl}; alleen werkmappen in het formaat .xlsx worden gelezen.`,
    en: ({ format }) => `This is ${format.en}; only workbooks in the format .xlsx are read.`,
  },
  help: {
    nl: 'Open het bestand in uw rekenprogramma en kies Opslaan als, Excel-werkmap (.xlsx).',
    en: 'Open the file in your spreadsheet program and choose Save as, Excel workbook (.xlsx).',
  },
});

export const workbookEncrypted = defineDiagnostic({
  code: 'input:workbook-encrypted',
  severity: 'error',
  basis,
  message: {
    nl: () => 'De werkmap is met een wachtwoord versleuteld.',
    en: () => 'The workbook is encrypted with a password.',
  },
  help: {
    nl: 'Open haar in Excel en haal het wachtwoord weg: Bestand, Info, Werkmap beveiligen, Versleutelen met wachtwoord, veld leegmaken.',
    en: 'Open it in Excel and remove the password: File, Info, Protect workbook, Encrypt with password, clear the field.',
  },
});

export const workbookDamaged = defineDiagnostic<{ reason: Text }>({
  code: 'input:workbook-damaged',
  severity: 'error',
  basis,
  message: {
    nl: ({ reason }) => `De werkmap is beschadigd: ${reason.nl}.`,
    en: ({ reason }) => `The workbook is damaged: ${reason.en}.`,
  },
  help: {
    nl: 'Open haar in Excel of LibreOffice, laat haar zo nodig herstellen en sla haar opnieuw op; lukt dat niet, vraag het bestand dan opnieuw.',
    en: 'Open it in Excel or LibreOffice, have it repaired if asked, and save it again; if that fails, ask for the file again.',
  },
});

export const folderWithoutTables = defineDiagnostic<{ expected: string }>({
  code: 'input:folder-without-tables',
  severity: 'error',
  basis,
  message: {
    nl: ({ expected }) => `In de map staat geen van de bestanden ${expected}.`,
    en: ({ expected }) => `The folder has none of the files ${expected}.`,
  },
  help: {
    nl: 'Geef de map waarin de CSV-bestanden staan en noem ze zo; npo-xbrl init --format csv maakt ze leeg aan.',
    en: 'Give the folder that the CSV files are in and name them like this; npo-xbrl init --format csv makes them empty.',
  },
});

export const singleTable = defineDiagnostic({
  code: 'input:single-table',
  severity: 'error',
  basis,
  message: {
    nl: () => 'Dit lijkt één CSV- of tekstbestand; een opgave bestaat uit een map met verscheidene.',
    en: () => 'This looks like one CSV or text file; a submission is a folder of several.',
  },
  help: {
    nl: 'Geef de map op waarin bestuur.csv, scholen.csv en de andere staan, niet een enkel bestand.',
    en: 'Give the folder that board.csv, schools.csv and the others are in, not a single file.',
  },
});

export const csvQuoteNotClosed = defineDiagnostic({
  code: 'input:csv-quote-not-closed',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'Een aanhalingsteken in de regel die hier begint, wordt nergens gesloten; de rest is daardoor niet te lezen.',
    en: () => 'A quotation mark in the row that begins here is never closed, so the rest cannot be read.',
  },
  help: {
    nl: 'Sluit het aanhalingsteken, of sla het bestand opnieuw op vanuit uw rekenprogramma.',
    en: 'Close the quotation mark, or save the file again from your spreadsheet program.',
  },
});

export const csvQuoteMisplaced = defineDiagnostic({
  code: 'input:csv-quote-misplaced',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'In deze regel staat een aanhalingsteken midden in een veld; waar het veld eindigt, is niet te zien.',
    en: () => 'This row has a quotation mark in the middle of a field; where the field ends cannot be told.',
  },
  help: {
    nl: 'Haal het aanhalingsteken weg, of schrijf het dubbel en zet het hele veld tussen aanhalingstekens.',
    en: 'Remove the quotation mark, or write it twice and put the whole field between quotation marks.',
  },
});

export const csvRowTooLong = defineDiagnostic<{ fields: number; headers: number }>({
  code: 'input:csv-row-too-long',
  severity: 'error',
  basis,
  message: {
    nl: ({ fields, headers }) => `Deze regel heeft ${fields} velden, maar er zijn ${headers} kolommen.`,
    en: ({ fields, headers }) => `This row has ${fields} fields, but there are ${headers} columns.`,
  },
  help: {
    nl: 'Waarschijnlijk staat er een scheidingsteken in een tekst: zet die tekst tussen aanhalingstekens.',
    en: 'A text probably holds a separator: put that text between quotation marks.',
  },
});

export const csvNotText = defineDiagnostic({
  code: 'input:csv-not-text',
  severity: 'error',
  basis,
  message: {
    nl: () => 'Dit bestand heeft de naam van een CSV-bestand, maar bevat geen tekst.',
    en: () => 'This file has the name of a CSV file, but holds no text.',
  },
  help: {
    nl: 'Sla het in uw rekenprogramma op als CSV; alleen de naam veranderen is niet genoeg.',
    en: 'Save it as CSV in your spreadsheet program; changing the name only is not enough.',
  },
});

export const csvEncodingMixed = defineDiagnostic<{ count: number }>({
  code: 'input:csv-encoding-mixed',
  severity: 'warning',
  basis,
  message: {
    nl: ({ count }) =>
      count === 1
        ? 'Eén teken is niet te lezen: het staat er in een andere codering dan de rest.'
        : `${count} tekens zijn niet te lezen: zij staan er in een andere codering dan de rest.`,
    en: ({ count }) =>
      count === 1
        ? 'One character cannot be read: it is in another encoding than the rest.'
        : `${count} characters cannot be read: they are in another encoding than the rest.`,
  },
  help: {
    nl: 'Sla het bestand opnieuw op als CSV UTF-8, of typ de letters met accenten in deze regels opnieuw.',
    en: 'Save the file again as CSV UTF-8, or type the accented letters of these rows again.',
  },
});
