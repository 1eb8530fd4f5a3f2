import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { outsideGivenFolders } from './diagnostics.js';
import type { CoveringSource, SourceDocument } from './document-source.js';
import { FolderStore, isBelow, realPath } from './folder-store.js';
import { statOf } from './stat-of.js';

interface GivenFolder {
  /** The absolute path as given, and without symbolic links. */
  readonly given: string;
  readonly root: string;
  readonly store: FolderStore;
}

/** The folder that counts as given with a path: a folder itself, and that of a file. */
export function folderGivenWith(path: string): string {
  return statOf(path)?.isDirectory() === true ? path : dirname(path);
}

/** Files by `file:` address, below the folders that the user named and nowhere else. */
export class LocalFiles implements CoveringSource {
  private readonly folders: readonly GivenFolder[];

  /** @param folders paths; those that do not exist give nothing */
  constructor(folders: readonly string[]) {
    this.folders = folders.flatMap((folder) => {
      const root = realPath(folder);
      return root === undefined ? [] : [{ given: resolve(folder), root, store: new FolderStore(folder) }];
    });
  }

  covers(url: string): boolean {
    return url.startsWith('file:');
  }

  read(url: string): SourceDocument | undefined {
    const found = this.locate(url);
    const bytes = found?.store.read(found.path);
    if (found === undefined || bytes === undefined) return undefined;
    return { url, file: found.store.nameOf(found.path), bytes };
  }

  whyNot(url: string): Diagnostic | undefined {
    const path = filePath(url);
    if (path === undefined) return isElsewhere(url) ? outsideGivenFolders({ path: url }) : undefined;
    const found = this.locate(url);
    if (found !== undefined) return found.store.whyNot(found.path);
    return outsideGivenFolders({ path });
  }

  private isNamedInside(path: string): boolean {
    return this.folders.some(({ given, root }) => isBelow(given, path) || isBelow(root, path));
  }

  /** The folder that a file lies in, and its path from there. */
  private locate(url: string): { readonly store: FolderStore; readonly path: string } | undefined {
    const path = filePath(url);
    // Nothing outside is touched, not even to see where it leads: the name of a server is enough to be called.
    if (path === undefined || !this.isNamedInside(path)) return undefined;
    const real = realPath(path);
    const holder = this.folders.find(({ root }) => real !== undefined && isBelow(root, real));
    if (holder !== undefined && real !== undefined)
      return { store: holder.store, path: relativePath(holder.root, real) };
    // Not there, or a link to elsewhere: named as it was asked for.
    const named = this.folders.find(({ given }) => isBelow(given, path));
    return named && { store: named.store, path: relativePath(named.given, path) };
  }
}

function relativePath(root: string, path: string): string {
  return path
    .slice(root.length)
    .split(/[\\/]/)
    .filter((name) => name !== '')
    .join('/');
}

/** Whether a file is one of another machine, which is not asked for it: on Windows also one without a drive. */
function isElsewhere(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, pathname } = new URL(url);
  return host !== '' || (sep === '\\' && !/^\/[a-z]:/i.test(pathname));
}

/**
 * The path of an address; undefined for one that this system has no path for. One on another machine
 * (`file://server/share`) is a path on Windows alone, where the user may have given a folder there.
 */
function filePath(url: string): string | undefined {
  try {
    if (new URL(url).pathname.startsWith('//')) return undefined;
    return resolve(fileURLToPath(url));
  } catch {
    return undefined;
  }
}
