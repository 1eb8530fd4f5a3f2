import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
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

/**
 * Writes all files or none: each beside its place first, then all are renamed. Paths that an earlier
 * run may have left (`stale`) are removed, so that nothing old stands beside the new.
 */
export async function placeFiles(
  files: readonly PlacedFile[],
  force: boolean,
  stale: readonly string[] = [],
): Promise<Diagnostic[]> {
  if (!force) {
    const there = await existing([...files.map(({ path }) => path), ...stale]);
    if (there.length > 0) return there.map((path) => targetExists({ path }, { location: { file: path } }));
  }
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

async function existing(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists) found.push(path);
  }
  return found;
}
