import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { systemErrorCode } from './system-error.js';

const ours = { document: 'npo-xbrl', clause: 'docs/architecture.md, files' };

export const wouldOverwrite = defineDiagnostic<{ files: string }>({
  code: 'output:would-overwrite',
  severity: 'error',
  basis: ours,
  message: {
    nl: ({ files }) =>
      `In de uitvoermap staan al bestanden met deze namen: ${files}. Er is niets geschreven.`,
    en: ({ files }) => `The output folder already has files of these names: ${files}. Nothing was written.`,
  },
  help: {
    nl: 'Kies een andere map, of geef --force om ze te vervangen.',
    en: 'Choose another folder, or give --force to replace them.',
  },
});

export const outputNotWritable = defineDiagnostic<{ reason: string }>({
  code: 'output:not-writable',
  severity: 'error',
  basis: ours,
  message: {
    nl: ({ reason }) => `De uitvoer kan hier niet worden geschreven: ${reason}.`,
    en: ({ reason }) => `The output cannot be written here: ${reason}.`,
  },
  help: {
    nl: 'Kies een map waarin u mag schrijven, met genoeg ruimte.',
    en: 'Choose a folder in which you may write, with room enough.',
  },
});

export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Looks whether the files may be written, before any work is done. */
export function mayWrite(folder: string, names: readonly string[], force: boolean): Diagnostic | undefined {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    return outputNotWritable({ reason: 'ENOTDIR' }, { location: { file: folder } });
  }
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0 || force) return undefined;
  return wouldOverwrite({ files: there.join(', ') }, { location: { file: folder } });
}

/**
 * Writes all files or none: each beside its place first, then all are renamed. Files of an earlier
 * run that this one does not make are removed, so that no old report stands beside new findings.
 */
export function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  stale: readonly string[],
): Diagnostic | undefined {
  const beside = (name: string) => join(folder, `.${name}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, content } of files) writeFileSync(beside(name), content);
    for (const name of stale) rmSync(join(folder, name), { force: true });
    for (const { name } of files) renameSync(beside(name), join(folder, name));
    return undefined;
  } catch (error) {
    for (const { name } of files) rmSync(beside(name), { force: true });
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    return outputNotWritable({ reason }, { location: { file: folder } });
  }
}
