import { lstat, readlink, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  defineDiagnostic,
  type Diagnostic,
  type Language,
  type Place,
} from '../../../diagnostics/diagnostic.js';
import { whyNoAccess } from '../../../diagnostics/why-no-access.js';
import { HiddenFolders } from './hidden-folders.js';

const basis = { document: 'npo-xbrl', clause: 'docs/architecture.md, files' };

export const targetExists = defineDiagnostic<{ path: string; others: number }>({
  code: 'output:target-exists',
  severity: 'error',
  basis,
  message: {
    nl: ({ path, others }) => `${pathsText(path, others, 'nl')} al; er is niets geschreven.`,
    en: ({ path, others }) => `${pathsText(path, others, 'en')} already; nothing was written.`,
  },
  help: {
    nl: 'Kies een andere naam of map, of geef --force om te vervangen wat er staat.',
    en: 'Choose another name or folder, or give --force to replace what is there.',
  },
});

function pathsText(path: string, others: number, language: Language): string {
  const count = String(others);
  if (language === 'nl') {
    if (others === 0) return `${path} bestaat`;
    return `${path} en ${others === 1 ? 'een ander bestand' : `${count} andere bestanden`} bestaan`;
  }
  if (others === 0) return `${path} exists`;
  return `${path} and ${others === 1 ? 'one other file' : `${count} other files`} exist`;
}

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

export const targetIsFolder = defineDiagnostic<{ path: string }>({
  code: 'output:target-is-folder',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `${path} is een map, geen bestand; er is niets geschreven.`,
    en: ({ path }) => `${path} is a folder, not a file; nothing was written.`,
  },
  help: {
    nl: 'Noem een bestand, bijvoorbeeld een nieuw bestand in die map. Staat de map op de plaats van een bestand dat het programma zelf schrijft, geef haar dan een andere naam: ook --force vervangt geen map.',
    en: 'Name a file, for example a new one in that folder. If the folder stands where the program writes a file of its own, give it another name: not even --force replaces a folder.',
  },
});

export const folderInUse = defineDiagnostic<{ path: string }>({
  code: 'output:folder-in-use',
  severity: 'error',
  basis,
  message: {
    nl: ({ path }) => `Een andere opdracht van npo-xbrl is bezig in de map ${path}; er is niets geschreven.`,
    en: ({ path }) => `Another command of npo-xbrl is at work in the folder ${path}; nothing was written.`,
  },
  help: {
    nl: 'Geef de opdracht over een minuut opnieuw, of kies een andere map. Een opdracht die is afgebroken, houdt de map niet langer dan een minuut bezet.',
    en: 'Give the command again in a minute, or choose another folder. A command that was broken off holds the folder for a minute at most.',
  },
});

export const notPutBack = defineDiagnostic<{ path: string; kept: string }>({
  code: 'output:not-put-back',
  severity: 'error',
  basis,
  message: {
    nl: ({ path, kept }) => `Wat op ${path} stond, kon niet worden teruggezet; het staat in ${kept}.`,
    en: ({ path, kept }) => `What was at ${path} could not be put back; it is in ${kept}.`,
  },
  help: {
    nl: 'Sluit het bestand in andere programma’s en zet het zelf terug, onder zijn eigen naam.',
    en: 'Close the file in other programs and put it back yourself, under its own name.',
  },
});

export const targetNotWritable = defineDiagnostic<{ path: string; reason: string }>({
  code: 'output:target-not-writable',
  severity: 'error',
  basis,
  message: {
    nl: ({ path, reason }) => `${path} kan niet worden geschreven${whyNoAccess(reason).nl}.`,
    en: ({ path, reason }) => `${path} cannot be written${whyNoAccess(reason).en}.`,
  },
  help: {
    nl: 'Kies een map waarin u mag schrijven en waar ruimte is, en sluit het bestand in andere programma’s.',
    en: 'Choose a folder in which you may write and there is room, and close the file in other programs.',
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

/**
 * Writes all files or none: each beside its place first; then what is there is put aside, and the new ones take its
 * place. Where one cannot, all is put back. One run at a time does so in a folder.
 */
export async function placeFiles(
  files: readonly PlacedFile[],
  placing: Placing = {},
): Promise<readonly Diagnostic[]> {
  const refused = await refusals(files, placing);
  if (refused.length > 0) return refused;
  const hidden = new HiddenFolders();
  try {
    const moves: Move[] = [];
    for (const { path, content } of files) {
      const part = await at(path, hidden.pathBeside(path));
      await at(path, writeFile(part, content, { flag: 'wx' }));
      moves.push({ from: part, to: path, path });
    }
    const busy = await at(moves[0]?.path ?? '', hidden.lock());
    if (busy !== undefined) return [folderInUse({ path: busy }, { location: { file: busy } })];
    const since = await refusals(files, placing);
    return since.length > 0 ? since : await swap(moves, placing.stale ?? [], hidden);
  } catch (error) {
    if (!(error instanceof NotWritable)) throw error;
    return [error.finding];
  } finally {
    await hidden.remove();
  }
}

/** Why nothing may be written there; empty where all may. */
async function refusals(
  files: readonly PlacedFile[],
  { force = false, stale = [], inputs = [] }: Placing,
): Promise<readonly Diagnostic[]> {
  const taken = await existing([...files.map(({ path }) => path), ...stale]);
  const ofInputs = new Set((await existing(inputs)).map(({ real }) => real));
  const isThere = taken.filter(({ isFolder }) => isFolder);
  const folders = new Set([...isThere, ...files.filter(isFolderName)].map(({ path }) => path));
  const reasons = [
    { finding: targetIsInput, kept: taken.filter(({ real }) => ofInputs.has(real)) },
    { finding: targetIsFolder, kept: [...folders].map((path) => ({ path })) },
    { finding: notAFile, kept: taken.filter(({ isFile }) => !isFile) },
  ];
  const reason = reasons.find(({ kept }) => kept.length > 0);
  if (reason !== undefined) {
    return reason.kept.map(({ path }) => reason.finding({ path }, { location: { file: path } }));
  }
  return force ? [] : toReplace(taken);
}

/** One finding for all, which are mostly those of an earlier run. */
function toReplace(taken: readonly Existing[]): readonly Diagnostic[] {
  const [first, ...others] = taken.map(({ path }) => path);
  if (first === undefined) return [];
  const related = others.map((file) => ({ file }));
  return [targetExists({ path: first, others: others.length }, { location: { file: first }, related })];
}

/** A device or a pipe is not replaced by a file: the whole machine may need it. */
function notAFile({ path }: { path: string }, place: { location: Place }): Diagnostic {
  return targetNotWritable({ path, reason: 'ENOTSUP' }, place);
}

/** A name that ends as one of a folder does, whether it is there or not. */
function isFolderName({ path }: PlacedFile): boolean {
  return /[/\\]$/.test(path);
}

interface Existing {
  readonly path: string;
  /** The path that it has without links. */
  readonly real: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

/** What is there already. */
async function existing(paths: readonly string[]): Promise<readonly Existing[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      try {
        // A link that leads nowhere is there too.
        const stats = await stat(path).catch(() => lstat(path));
        // The output of the program may be a pipe, which has no path of its own.
        const real = await realpath(path).catch(() => path);
        const isFile = (stats.isFile() || stats.isSymbolicLink()) && !(await isOpenFile(path));
        return [{ path, real, isFolder: stats.isDirectory(), isFile }];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}

/** A link such as /dev/stdout: it leads to what the process has open, which is a file at one time and not at another. */
async function isOpenFile(path: string): Promise<boolean> {
  const target = await readlink(path).catch(() => undefined);
  return target !== undefined && /^\/(?:proc\/self|dev)\/fd\//.test(resolve(path, '..', target));
}

interface Move {
  readonly from: string;
  readonly to: string;
  /** The file that is written or replaced by it. */
  readonly path: string;
}

/** Puts new files in the place of old ones; where one cannot, all is as it was, but for what the findings say. */
async function swap(
  placed: readonly Move[],
  stale: readonly string[],
  hidden: HiddenFolders,
): Promise<readonly Diagnostic[]> {
  const done: Move[] = [];
  try {
    for (const path of [...placed.map(({ path }) => path), ...stale]) {
      const kept = await putAside(path, hidden);
      if (kept !== undefined) done.push({ from: path, to: kept, path });
    }
    for (const move of placed) {
      await at(move.path, rename(move.from, move.to));
      done.push(move);
    }
    return [];
  } catch (error) {
    const lost = await putBack(done, hidden);
    if (!(error instanceof NotWritable)) throw error;
    return [error.finding, ...lost];
  }
}

/** Where a file is now; undefined where there was none. */
async function putAside(path: string, hidden: HiddenFolders): Promise<string | undefined> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const kept = await at(path, hidden.pathBeside(path));
  await at(path, rename(path, kept));
  return kept;
}

/** Undoes what was done, the last first. */
async function putBack(done: readonly Move[], hidden: HiddenFolders): Promise<readonly Diagnostic[]> {
  const lost: Diagnostic[] = [];
  for (const { from, to, path } of done.toReversed()) {
    try {
      await rename(to, from);
    } catch {
      if (from !== path) continue;
      hidden.keep(to);
      lost.push(notPutBack({ path, kept: to }, { location: { file: path } }));
    }
  }
  return lost;
}

class NotWritable extends Error {
  constructor(readonly finding: Diagnostic) {
    super(finding.message.en);
  }
}

/** What was to be done for a file; a failure names it. */
async function at<Result>(path: string, doing: Promise<Result>): Promise<Result> {
  try {
    return await doing;
  } catch (error) {
    const { code: reason = 'UNKNOWN' } = error as NodeJS.ErrnoException;
    throw new NotWritable(targetNotWritable({ path, reason }, { location: { file: path } }));
  }
}
