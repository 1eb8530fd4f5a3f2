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
  /** A sheet that was not asked for; undefined where it cannot be read. */
  readonly otherSheet: (name: string) => Promise<Grid | undefined>;
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
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const bytesOf = async (name: string) => {
    const part = byName.get(name)?.part ?? '';
    const bytes = await zip.read(part);
    if (bytes === undefined) throw missing(part);
    return { bytes, context: { place: { file, sheet: name }, part, daysFrom, strings, formats } };
  };
  const readSheet = async (name: string): Promise<Grid> => {
    const { bytes, context } = await bytesOf(name);
    const isHidden = byName.get(name)?.isHidden === true;
    return { place: context.place, daysFrom, isHidden, ...readSheetRows(bytes, context) };
  };
  const grids = new Map<string, Grid>();
  for (const { name } of sheets) if (wanted(name)) grids.set(name, await readSheet(name));
  return {
    names: sheets.map(({ name }) => name),
    sheets: grids,
    otherSheet: (name) => unlessRefused(() => readSheet(name)),
    firstRows: async (name, most) => {
      const rows = await unlessRefused(async () => {
        const { bytes, context } = await bytesOf(name);
        return readFirstRows(beginningOf(bytes), context, most);
      });
      return rows ?? [];
    },
  };
}

async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ZipRefusal) return undefined;
    throw error;
  }
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
