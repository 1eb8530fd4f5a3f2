import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'docs/architecture.md, files' };

export const targetExists = defineDiagnostic<{ path: string }>({
  code: 'output:target-exists',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `${path} bestaat al; er is niets geschreven.`,
    en: ({ path }) => `${path} exists already; nothing was written.`,
  },
  help: {
    nl: 'Kies een andere naam, of geef --force om het te vervangen.',
    en: 'Choose another name, or give --force to replace it.',
  },
});

export const targetIsInput = defineDiagnostic<{ path: string }>({
  code: 'output:target-is-input',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `${path} is zelf invoer en blijft zoals het is; er is niets geschreven.`,
    en: ({ path }) => `${path} is input itself and stays as it is; nothing was written.`,
  },
  help: {
    nl: 'Kies voor de uitvoer een andere naam of een andere map: ook --force vervangt geen invoer.',
    en: 'Choose another name or another folder for the output: not even --force replaces input.',
  },
});

export const targetNotWritable = defineDiagnostic<{ path: string; reason: string }>({
  code: 'output:target-not-writable',
  severity: 'error',
  basis,
  message: {
    nl: ({ path, reason }) => `${path} kan niet worden geschreven (${reason}).`,
    en: ({ path, reason }) => `${path} cannot be written (${reason}).`,
  },
  help: {
    nl: 'Kies een map waarin u mag schrijven, en sluit het bestand in andere programma’s.',
    en: 'Choose a folder in which you may write, and close the file in other programs.',
  },
});

export interface PlacedFile {
  readonly path: string;
  /** Bytes, a text, or a text in pieces, which may be made only when they are asked for. */
  readonly content: Uint8Array | string | Iterable<string>;
}

export interface Placing {
  /** Whether files that are there may be replaced or removed. */
  readonly force?: boolean;
  /** Paths that an earlier run may have left: they are removed, so that nothing old stands beside the new. */
  readonly stale?: readonly string[];
  /** Files that the new ones are made of: they stay, whatever else is asked. */
  readonly inputs?: readonly string[];
}

/** Writes all files or none: each beside its place first, then all are renamed. */
export async function placeFiles(
  files: readonly PlacedFile[],
  { force = false, stale = [], inputs = [] }: Placing = {},
): Promise<Diagnostic[]> {
  const taken = await existing([...files.map(({ path }) => path), ...stale]);
  const ofInputs = new Set((await existing(inputs)).map(({ real }) => real));
  const input = taken.filter(({ real }) => ofInputs.has(real));
  const finding = input.length > 0 ? targetIsInput : targetExists;
  const kept = input.length > 0 ? input : force ? [] : taken;
  if (kept.length > 0) return kept.map(({ path }) => finding({ path }, { location: { file: path } }));
  const written: { readonly part: string; readonly path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const part = join(dirname(path), `.${basename(path)}.part`);
      written.push({ part, path });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(part, content);
    }
    for (const path of stale) await rm(path, { force: true });
    for (const { part, path } of written) await rename(part, path);
    return [];
  } catch (error) {
    await Promise.allSettled(written.map(({ part }) => rm(part, { force: true })));
    const { code: reason = 'UNKNOWN', path: at } = error as NodeJS.ErrnoException;
    const meant = written.find(({ part }) => part === at) ?? written.at(-1);
    const path = at === undefined || at === meant?.part ? (meant?.path ?? '') : at;
    return [targetNotWritable({ path, reason }, { location: { file: path } })];
  }
}

/** The paths at which something is, each with the one that it has without links. */
async function existing(paths: readonly string[]): Promise<{ path: string; real: string }[]> {
  const found = await Promise.all(
    paths.map(async (path) => ({ path, real: await realpath(path).catch(() => undefined) })),
  );
  return found.flatMap(({ path, real }) => (real === undefined ? [] : [{ path, real }]));
}
