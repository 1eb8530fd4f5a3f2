import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { CoveringSource, SourceDocument } from './document-source.js';
import { decodePath, isPlainPath, type FileStore } from './file-store.js';

/** How much of the address space a store laid out by address speaks for. */
export type Coverage =
  /** All below a folder of host and first path segment that is there. */
  | 'folders'
  /** The documents that are there, and nothing else. */
  | 'documents';

/**
 * The documents of a store that is laid out by address: host, then path. `http:` and `https:` lead
 * to the same document, which is known by its `http:` address.
 */
export class FolderSource implements CoveringSource {
  private readonly covered = new Map<string, boolean>();

  constructor(
    private readonly store: FileStore,
    private readonly coverage: Coverage,
  ) {}

  covers(url: string): boolean {
    const path = pathOf(url);
    if (path === undefined) return false;
    if (this.coverage === 'documents') return this.store.isFile(path);
    const folder = path.split('/').slice(0, 2).join('/');
    const known = this.covered.get(folder) ?? this.store.isFolder(folder);
    this.covered.set(folder, known);
    return known;
  }

  read(url: string): SourceDocument | undefined {
    const path = pathOf(url);
    const bytes = path === undefined ? undefined : this.store.read(path);
    if (path === undefined || bytes === undefined) return undefined;
    return { url: url.replace(/^https:/, 'http:'), file: this.store.nameOf(path), bytes };
  }

  whyNot(url: string): Diagnostic | undefined {
    const path = pathOf(url);
    return path === undefined ? undefined : this.store.whyNot(path);
  }
}

function pathOf(url: string): string | undefined {
  const match = /^https?:\/\/([^/?#]+)\/([^?#]+)$/.exec(url);
  const path = match === null ? undefined : decodePath(`${match[1] ?? ''}/${match[2] ?? ''}`);
  return path !== undefined && isPlainPath(path) ? path : undefined;
}
