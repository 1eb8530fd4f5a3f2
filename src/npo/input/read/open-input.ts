import type { Stats } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic, Place, Text } from '../../../diagnostics/diagnostic.js';
import {
  fileEmpty,
  fileKindUnknown,
  fileNotFound,
  fileNotReadable,
  fileTooLarge,
  singleTable,
  workbookEncrypted,
  workbookOtherFormat,
} from '../diagnostics/file-diagnostics.js';
import type { ZipParts } from '../workbook/zip-parts.js';
import { MOST_MEGABYTES, refusalFinding, ZipRefusal } from '../workbook/zip-refusal.js';

/** Characters that no text file has. */

const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

export type OpenedInput =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'workbook'; readonly file: string; readonly bytes: Buffer; readonly zip: ZipParts }
  | { readonly kind: 'json'; readonly file: string; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/**
 * The bytes at the beginning of a file.
 *
 * @param most how many
 * @throws NodeJS.ErrnoException where it cannot be read
 */
export async function headOf(path: string, most: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Opens the input and tells what it is by its content, whatever its name says. */
export async function openInput(path: string): Promise<OpenedInput> {
  const read = await readOrRefuse(path);
  if (read === 'folder') return { kind: 'folder', path };
  return Buffer.isBuffer(read) ? tellKind(read, basename(path)) : { kind: 'refused', diagnostic: read };
}

async function readOrRefuse(path: string): Promise<Buffer | 'folder' | Diagnostic> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return refuseBySize(stats, path) ?? (await readFile(path));
  } catch (error) {
    return unreadable(path, error);
  }
}

/** The finding of what the file system says. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
  const where = { source: { file: path } };
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? fileNotFound({ path }, where)
    : fileNotReadable({ path, reason: code }, where);
}

export function refuseBySize(stats: Stats, path: string): Diagnostic | undefined {
  const source = { file: basename(path) };
  if (!stats.isFile()) return fileNotReadable({ path, reason: 'ENOTSUP' }, { source: { file: path } });
  if (stats.size === 0) return fileEmpty({}, { source });
  return stats.size > MOST_MEGABYTES * 1024 * 1024
    ? fileTooLarge({ megabytes: MOST_MEGABYTES }, { source })
    : undefined;
}

async function tellKind(bytes: Buffer, file: string): Promise<OpenedInput> {
  const source = { file };
  const refuse = (diagnostic: Diagnostic): OpenedInput => ({ kind: 'refused', diagnostic });
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return tellZip(bytes, file);
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return refuse(tellCompound(bytes, source));
  const start = bytes.subarray(0, 4096).toString('latin1');
  if (start.startsWith('%PDF')) return refuse(unknownKind('een PDF', 'a PDF', source));
  const text = start
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (text === '' && !start.includes('\0')) return refuse(fileEmpty({}, { source }));
  if (text.startsWith('<')) return refuse(tellMarkup(text, source));
  if (/^[{[]/.test(text) || /\.json$/i.test(file)) return { kind: 'json', file, bytes };
  return refuse(
    CONTROL.test(start)
      ? unknownKind('een onbekend soort bestand', 'an unknown kind of file', source)
      : singleTable({}, { source }),
  );
}

/** What is in a zip file, by the parts that each kind of document must have. */
const ZIP_KINDS: readonly { readonly part: RegExp; readonly format?: Text; readonly other?: Text }[] = [
  {
    part: /^xl\/workbook\.bin$/,
    format: { nl: 'een binaire werkmap (.xlsb)', en: 'a binary workbook (.xlsb)' },
  },
  { part: /^Index\/Document\.iwa$/, format: { nl: 'een Numbers-bestand', en: 'a Numbers file' } },
  { part: /^word\//, other: { nl: 'een Word-document', en: 'a Word document' } },
  {
    part: /\.csv$/i,
    other: {
      nl: 'een zip-bestand met CSV-bestanden; pak het eerst uit',
      en: 'a zip file of CSV files; unpack it first',
    },
  },
];

async function tellZip(bytes: Buffer, file: string): Promise<OpenedInput> {
  const source = { file };
  const refuse = (diagnostic: Diagnostic): OpenedInput => ({ kind: 'refused', diagnostic });
  try {
    const { openZip } = await import('../workbook/zip-parts.js');
    const zip = await openZip(bytes);
    if (zip.names.has('xl/workbook.xml') || [...zip.names].some((name) => /\/workbook\d*\.xml$/.test(name))) {
      return { kind: 'workbook', file, bytes, zip };
    }
    const type = Buffer.from((await zip.read('mimetype')) ?? []).toString('latin1');
    if (type.includes('opendocument.spreadsheet')) {
      const format = { nl: 'een LibreOffice-werkmap (.ods)', en: 'a LibreOffice workbook (.ods)' };
      return refuse(workbookOtherFormat({ format }, { source }));
    }
    const known = ZIP_KINDS.find(({ part }) => [...zip.names].some((name) => part.test(name)));
    if (known?.format !== undefined) return refuse(workbookOtherFormat({ format: known.format }, { source }));
    const looksLike = known?.other ?? { nl: 'een ander zip-bestand', en: 'another zip file' };
    return refuse(fileKindUnknown({ looksLike }, { source }));
  } catch (error) {
    if (error instanceof ZipRefusal) return refuse(refusalFinding(error, file));
    throw error;
  }
}

/** An OLE compound file: an encrypted workbook keeps its content in a stream of that name. */
function tellCompound(bytes: Buffer, source: Place): Diagnostic {
  const has = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return workbookEncrypted({}, { source });
  if (has('Workbook') || has('Book')) {
    const format = { nl: 'een oude Excel-werkmap (.xls)', en: 'an old Excel workbook (.xls)' };
    return workbookOtherFormat({ format }, { source });
  }
  return unknownKind('een oud Office-bestand', 'an old Office file', source);
}

function tellMarkup(text: string, source: Place): Diagnostic {
  if (text.includes('urn:oasis:names:tc:opendocument:xmlns:office')) {
    const format = { nl: 'een LibreOffice-werkmap (.fods)', en: 'a LibreOffice workbook (.fods)' };
    return workbookOtherFormat({ format }, { source });
  }
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    const format = { nl: 'een XML-werkblad van Excel 2003', en: 'an XML spreadsheet of Excel 2003' };
    return workbookOtherFormat({ format }, { source });
  }
  return /<html/i.test(text)
    ? unknownKind('een webpagina (HTML)', 'a web page (HTML)', source)
    : unknownKind('een XML-bestand', 'an XML file', source);
}

function unknownKind(nl: string, en: string, source: Place): Diagnostic {
  return fileKindUnknown({ looksLike: { nl, en } }, { source });
}
