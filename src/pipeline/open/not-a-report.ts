import { closeSync, openSync, readSync } from 'node:fs';
import { systemErrorCode } from '../../xbrl/processor/system-error.js';
import { defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { openZip } from '../../npo/input/workbook/zip-parts.js';
import { ZipRefusal } from '../../npo/input/workbook/zip-refusal.js';
import { readFile } from '../../xbrl/processor/read-file.js';
import { statOf } from '../../xbrl/taxonomy/resolve/stat-of.js';
import { reportIsPackage } from '../../xbrl/processor/report-is-package.js';

const basis = { document: 'npo-xbrl', clause: 'docs/convert.md' };

export const reportIsWorkbook = defineDiagnostic({
  code: 'report:is-workbook',
  severity: 'error',
  leavesOpen: true,
  basis,
  message: {
    nl: () => 'Dit is een werkmap, geen XBRL-rapport.',
    en: () => 'This is a workbook, not an XBRL report.',
  },
  help: {
    nl: 'Maak er eerst een rapport van met npo-xbrl generate, en geef dan dat rapport.',
    en: 'First make a report of it with npo-xbrl generate, then give that report.',
  },
});

export const reportZipDamaged = defineDiagnostic({
  code: 'report:zip-damaged',
  severity: 'error',
  leavesOpen: true,
  basis,
  message: {
    nl: () =>
      'Dit is een zip-bestand dat niet kan worden gelezen: het is afgebroken of beschadigd, of te groot.',
    en: () => 'This is a zip file that cannot be read: it was cut off or damaged, or is too large.',
  },
  help: {
    nl: 'Haal het opnieuw op of laat het opnieuw sturen, pak het uit en geef het rapport dat erin staat.',
    en: 'Download it or have it sent once more, unpack it, and give the report that is in it.',
  },
});

export const noConsoleInput = defineDiagnostic({
  code: 'report:no-console-input',
  severity: 'error',
  leavesOpen: true,
  basis,
  message: {
    nl: () => 'Er is geen bestand genoemd; van de standaardinvoer (-) wordt niet gelezen.',
    en: () => 'No file is named, and no report is read from standard input (-).',
  },
  help: {
    nl: 'Bewaar het rapport als bestand, en geef de naam van dat bestand.',
    en: 'Save the report as a file, and give the name of that file.',
  },
});

/** How a workbook of before 2007 begins: an OLE compound file. */
const COMPOUND = 'd0cf11e0a1b11ae1';
/** What tells a workbook from other zip files: of Excel, binary or not, and of LibreOffice or Numbers. */
const WORKBOOK_PART = /(?:^|\/)workbook\d*\.(?:xml|bin)$|^Index\/Document\.iwa$/;
const REPORT_NAME = /\.(?:xbrl|html|xhtml|json)$/i;
const MOST_NAMED = 5;

/** Why a path that a person gave for a report is none; undefined where it may be one. */
export async function whyNoReport(path: string): Promise<Diagnostic | undefined> {
  const where = { location: { file: path } };
  const stats = statOf(path);
  // The parser of the command line gives a lone hyphen as an empty text.
  if (stats === undefined) return path === '-' || path === '' ? noConsoleInput({}, where) : undefined;
  if (stats.isDirectory()) return reportIsPackage({ names: undefined }, where);
  return stats.isFile() ? whyNoReportIn(path) : undefined;
}

async function whyNoReportIn(path: string): Promise<Diagnostic | undefined> {
  const where = { location: { file: path } };
  const start = startOf(path);
  if (start === COMPOUND) return reportIsWorkbook({}, where);
  const isZip = start.startsWith('504b0304') || start.startsWith('504b0506');
  if (!isZip && !/\.(?:zip|xbri|xbr)$/i.test(path)) return undefined;
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    const { names } = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if ([...names].some((name) => WORKBOOK_PART.test(name)) || isOpenDocument(names)) {
      return reportIsWorkbook({}, where);
    }
    const reports = [...names].filter((name) => isReport(name));
    const shown = reports.slice(0, MOST_NAMED).join(', ');
    return reportIsPackage({ names: reports.length > MOST_NAMED ? `${shown}, …` : shown }, where);
  } catch (error) {
    if (error instanceof ZipRefusal) return reportZipDamaged({}, where);
    throw error;
  }
}

/** The first bytes of a file, in hexadecimal; nothing where it cannot be read. */
function startOf(path: string): string {
  const start = Buffer.alloc(8);
  try {
    const file = openSync(path, 'r');
    try {
      return start.toString('hex', 0, readSync(file, start, 0, start.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return '';
  }
}

/** In the folder of reports (Report Package 1.0 §4), or an instance anywhere. */
function isReport(name: string): boolean {
  return /\.xbrl$/i.test(name) || (/(?:^|\/)reports\//.test(name) && REPORT_NAME.test(name));
}

function isOpenDocument(names: ReadonlySet<string>): boolean {
  return names.has('content.xml') && names.has('mimetype');
}
