import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readFile } from '../../xbrl/processor/read-file.js';
import { folderGivenWith } from '../../xbrl/taxonomy/resolve/local-files.js';

/** A file that `generate` writes in the folder of a report, or in a folder given; undefined where it is not there. */
export function bytesBeside(file: string, name: string): Uint8Array | undefined {
  const folder = folderGivenWith(resolve(file));
  // In an evidence package the reports have a folder of their own, which nothing else may be in.
  const folders = basename(folder) === 'reports' ? [folder, dirname(folder)] : [folder];
  // A pipe would never end, and a link could lead anywhere.
  const beside = folders
    .map((one) => join(one, name))
    .find((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const bytes = beside === undefined ? undefined : readFile(beside);
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** The same as text. */
export function textBeside(file: string, name: string): string | undefined {
  const bytes = bytesBeside(file, name);
  return bytes && new TextDecoder().decode(bytes);
}
