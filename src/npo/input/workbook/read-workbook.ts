import type { Grid, GridRow } from '../table.js';
import { readCellFormats } from './cell-formats.js';
import { readSharedStrings } from './shared-strings.js';
import { readFirstRows, readSheetRows } from './sheet-rows.js';
import { missing, readWorkbookParts } from './workbook-parts.js';
import type { ZipParts } from './zip-parts.js';
import { ZipRefusal } from './zip-refusal.js';

/** The sheets of a workbook that are asked for by name. */
export interface ReadWorkbook {
  readonly names: readonly string[];
  readonly sheets: ReadonlyMap<string, Grid>;
  /** The first filled rows of any sheet; none where it cannot be read. */
  readonly firstRows: (name: string, most: number) => Promise<readonly GridRow[]>;
}

/**
 * Reads a workbook. Our own reader of the few parts that matter, not the library that writes them: it
 * keeps the stored number, starts ten times sooner, and a validation or merge over a million cells costs
 * it nothing.
 */
export async function readWorkbook(
  zip: ZipParts,
  file: string,
  wanted: (sheet: string) => boolean,
): Promise<ReadWorkbook> {
  const { daysFrom, sheets, sharedStrings, styles } = await readWorkbookParts(zip);
  const strings = await readPart(zip, sharedStrings, readSharedStrings);
  const formats = await readPart(zip, styles, readCellFormats);
  const grids = new Map<string, Grid>();
  for (const { name, part, isHidden } of sheets) {
    if (!wanted(name)) continue;
    const bytes = await zip.read(part);
    if (bytes === undefined) throw missing(part);
    const place = { file, sheet: name };
    const { rows, merged } = readSheetRows(bytes, { place, part, daysFrom, strings, formats });
    grids.set(name, { place, daysFrom, isHidden, rows, merged });
  }
  const firstRows = async (name: string, most: number) => {
    const part = sheets.find((sheet) => sheet.name === name)?.part ?? '';
    try {
      const bytes = await zip.read(part);
      const context = { place: { file, sheet: name }, part, daysFrom, strings, formats };
      return bytes === undefined ? [] : readFirstRows(beginningOf(bytes), context, most);
    } catch (error) {
      if (error instanceof ZipRefusal) return [];
      throw error;
    }
  };
  return { names: sheets.map(({ name }) => name), sheets: grids, firstRows };
}

/** As much of a sheet as its first rows may take, up to a tag. */
const BEGINNING_BYTES = 4 * 1024 * 1024;

function beginningOf(bytes: Uint8Array): Uint8Array {
  return bytes.length <= BEGINNING_BYTES
    ? bytes
    : bytes.subarray(0, Math.max(0, bytes.lastIndexOf('<'.charCodeAt(0), BEGINNING_BYTES)));
}

async function readPart<T>(
  zip: ZipParts,
  part: string | undefined,
  read: (bytes: Uint8Array, part: string) => readonly T[],
): Promise<readonly T[]> {
  if (part === undefined) return [];
  const bytes = await zip.read(part);
  if (bytes === undefined) throw missing(part);
  return read(bytes, part);
}
