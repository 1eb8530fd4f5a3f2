import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { fileEmpty, fileKindUnknown, fileNotReadable, singleTable } from '../diagnostics/file-diagnostics.js';
import { headOf, openInput, unreadable } from '../read/open-input.js';
import type { ZipParts } from '../workbook/zip-parts.js';
import { tableKindUnknown } from './table-file-diagnostics.js';

/** A file that holds one table, or an audit file. */
export type TableFile =
  | { readonly kind: 'xml'; readonly file: string }
  | { readonly kind: 'workbook'; readonly file: string; readonly zip: ZipParts }
  | { readonly kind: 'json'; readonly file: string; readonly bytes: Buffer }
  | { readonly kind: 'csv'; readonly file: string; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

const HEAD_BYTES = 1024;

/** Tells what a file is by its content. XML is left on disk: it may be of any size. */
export async function openTableFile(path: string): Promise<TableFile> {
  const file = basename(path);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) {
      const reason = stats.isDirectory() ? 'EISDIR' : 'ENOTSUP';
      return refused(fileNotReadable({ path, reason }, { source: { file: path } }));
    }
    if (stats.size === 0) return refused(fileEmpty({}, { source: { file } }));
    const head = await headOf(path, HEAD_BYTES);
    if (startsAsXml(head)) return { kind: 'xml', file };
    const input = await openInput(path);
    if (input.kind === 'folder') {
      return refused(fileNotReadable({ path, reason: 'EISDIR' }, { source: { file: path } }));
    }
    if (input.kind !== 'refused') return input;
    const { code } = input.diagnostic;
    const isUnknown = code === fileKindUnknown.definition.code;
    if (code === singleTable.definition.code || (isUnknown && isMarkedUtf16(head))) {
      return { kind: 'csv', file, bytes: await readFile(path) };
    }
    if (isUnknown) return refused(tableKindUnknown({}, { source: { file } }));
    return input;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return refused(unreadable(path, error));
  }
}

function refused(diagnostic: Diagnostic): TableFile {
  return { kind: 'refused', diagnostic };
}

/** What Excel saves as Unicode text. */
function isMarkedUtf16(head: Buffer): boolean {
  return ['fffe', 'feff'].includes(head.subarray(0, 2).toString('hex'));
}

function startsAsXml(head: Buffer): boolean {
  const text = head
    .toString('latin1')
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart();
  return text.startsWith('<');
}
