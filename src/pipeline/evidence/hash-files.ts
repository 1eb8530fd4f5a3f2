import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { filesOfParts } from '../../npo/input/read/find-table.js';
import { statOf } from '../../xbrl/taxonomy/resolve/stat-of.js';
import type { InputFile, InputRole } from './evidence-record.js';

/** A file or folder that was given, and what for. */
export interface GivenInput {
  readonly role: InputRole;
  readonly path: string;
}

/** Each file with its SHA-256; of a folder the tables that are read. In the order given, names of a folder sorted. */
export async function hashInputs(given: readonly GivenInput[]): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const { role, path } of given) {
    for (const file of await filesOf(role, path)) inputs.push({ role, ...(await hashFile(file)) });
  }
  return inputs;
}

/** The names of inputs that are there in one form before a run and in another after it. */
export function changedInputs(before: readonly InputFile[], after: readonly InputFile[]): readonly string[] {
  const keyOf = ({ role, name, sha256 = '' }: InputFile) => [role, name, sha256].join('\n');
  const [then, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const changed = [...before, ...after].filter((one) => !then.has(keyOf(one)) || !now.has(keyOf(one)));
  return [...new Set(changed.map(({ name }) => name))];
}

/** The name alone of what cannot be read, or only once: of a pipe nothing would be left to read. */
export async function hashFile(path: string): Promise<Omit<InputFile, 'role'>> {
  const name = basename(resolve(path));
  if (statOf(path)?.isFile() !== true) return { name };
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
    }
  } catch {
    return { name };
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

/** The tables of a folder that are read; a package of taxonomies unpacked to a folder is told by the taxonomies instead. */
async function filesOf(role: InputRole, path: string): Promise<readonly string[]> {
  if (statOf(path)?.isDirectory() !== true) return [path];
  if (role === 'package') return [];
  // No other input is read from a folder.
  if (role !== 'input') return [path];
  const names = await readdir(path).catch(() => undefined);
  // What nobody may look into is refused where it is read.
  if (names === undefined) return [path];
  return filesOfParts(names).map((name) => join(path, name));
}
