import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { documentNotReadable, outsideGivenFolders, packageFileTooLarge } from './diagnostics.js';
import { isPlainPath, LARGEST_DOCUMENT, type FileStore } from './file-store.js';

/** The files below a folder; a symbolic link that leads out of it is refused. */
export class FolderStore implements FileStore {
  private readonly root: string;
  private readonly refusals = new Map<string, Diagnostic>();

  /** @param name an existing folder, as findings name it */
  constructor(readonly name: string) {
    this.root = realpathSync.native(name);
  }

  /** Whether anyone here may see what is in the folder. */
  get isReadable(): boolean {
    return entriesOf(this.root) !== undefined;
  }

  nameOf(path: string): string {
    return join(this.name, path);
  }

  read(path: string): Uint8Array | undefined {
    const real = this.locate(path);
    const size = real === undefined ? undefined : sizeOfFile(real);
    if (real === undefined || size === undefined) return undefined;
    if (size > LARGEST_DOCUMENT) {
      const name = this.nameOf(path);
      this.refusals.set(
        path,
        packageFileTooLarge({ path: name, reason: 'size' }, { location: { file: name } }),
      );
      return undefined;
    }
    try {
      return readFileSync(real);
    } catch {
      this.refuse(path);
      return undefined;
    }
  }

  isFile(path: string): boolean {
    const real = this.locate(path);
    return real !== undefined && sizeOfFile(real) !== undefined;
  }

  isFolder(path: string): boolean {
    const real = this.locate(path);
    return real !== undefined && statSync(real, { throwIfNoEntry: false })?.isDirectory() === true;
  }

  list(folder: string): readonly string[] {
    const real = folder === '' ? this.root : this.locate(folder);
    if (real === undefined || statSync(real, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return (entriesOf(real) ?? [])
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort();
  }

  whyNot(path: string): Diagnostic | undefined {
    return this.refusals.get(path);
  }

  /** The path of what is there, without symbolic links, where it lies below the folder. */
  private locate(path: string): string | undefined {
    if (!isPlainPath(path) || isStream(path)) return undefined;
    let real: string;
    try {
      real = realpathSync.native(join(this.root, path));
    } catch (error) {
      if (!isNothingThere(error)) this.refuse(path);
      return undefined;
    }
    if (isBelow(this.root, real)) return real;
    const name = this.nameOf(path);
    this.refusals.set(path, outsideGivenFolders({ path: name }, { location: { file: name } }));
    return undefined;
  }

  private refuse(path: string): void {
    const name = this.nameOf(path);
    this.refusals.set(path, documentNotReadable({ path: name }, { location: { file: name } }));
  }
}

const NOTHING_THERE: ReadonlySet<string | undefined> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
]);

/** Whether there is no such file or folder, nor can be; otherwise nobody here may look. */
function isNothingThere(error: unknown): boolean {
  return NOTHING_THERE.has((error as NodeJS.ErrnoException).code);
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The path without symbolic links; undefined where nothing is there. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Whether a path lies below a folder; both without symbolic links. */
export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function sizeOfFile(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : undefined;
}

/** Whether a path names something within a file, as a colon does on Windows. */
function isStream(path: string): boolean {
  return sep === '\\' && path.includes(':');
}
