import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readFile } from '../xbrl/processor/read-file.js';

/** A file that `generate` writes beside its reports; undefined where it is not there. */
export function bytesBeside(file: string, name: string): Uint8Array | undefined {
  const folder = dirname(resolve(file));
  // In an evidence package the reports have a folder of their own, which nothing else may be in.
  const beside = join(basename(folder) === 'reports' ? dirname(folder) : folder, name);
  // A pipe would never end, and a link could lead anywhere.
  const isFile = lstatSync(beside, { throwIfNoEntry: false })?.isFile() === true;
  const bytes = isFile ? readFile(beside) : undefined;
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** The same as text. */
export function textBeside(file: string, name: string): string | undefined {
  const bytes = bytesBeside(file, name);
  return bytes && new TextDecoder().decode(bytes);
}
