import { join } from 'node:path';
import type { Diagnostic, Language } from '../../diagnostics/diagnostic.js';
import { placeFiles, type PlacedFile } from './write/place-files.js';
import type { PartialSubmissionJson } from './write/records.js';

export type InputFormat = 'xlsx' | 'csv' | 'json';

export interface WriteOptions {
  /** The language of sheets, headers and answers. */
  readonly language?: Language | undefined;
  /** Whether existing files may be replaced. */
  readonly force?: boolean | undefined;
  /** The year whose drop-down lists a workbook gets; the submission's own otherwise. */
  readonly year?: number | undefined;
}

export interface Written {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were written; none where there is a finding. */
  readonly written: readonly string[];
}

/** Writes a submission in the JSON form as a workbook, a folder of CSV files or JSON. */
export async function writeSubmission(
  json: PartialSubmissionJson,
  path: string,
  format: InputFormat,
  { language = 'nl', force = false, year }: WriteOptions = {},
): Promise<Written> {
  const files = await filesOf(json, path, format, language, year);
  const diagnostics = await placeFiles(files, { force });
  return { diagnostics, written: diagnostics.length > 0 ? [] : files.map((file) => file.path) };
}

async function filesOf(
  json: PartialSubmissionJson,
  path: string,
  format: InputFormat,
  language: Language,
  year: number | undefined,
): Promise<readonly PlacedFile[]> {
  switch (format) {
    case 'json':
      return [{ path, content: `${JSON.stringify(json, undefined, 2)}\n` }];
    case 'csv': {
      const { csvFiles } = await import('./write/csv-files.js');
      return csvFiles(json, language).map(({ name, content }) => ({ path: join(path, name), content }));
    }
    case 'xlsx': {
      const { workbookBytes } = await import('./write/workbook-bytes.js');
      const stated = Number(json.reportingYear);
      return [{ path, content: await workbookBytes(json, year ?? stated, language) }];
    }
  }
}
