import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { packageLacksDocument } from './diagnostics.js';
import type { PackageSource, SourceDocument } from './document-source.js';
import { decodePath, isPlainPath, type FileStore } from './file-store.js';
import { knownAddress } from './web-address.js';

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
export class FolderSource implements PackageSource {
  private readonly covered = new Map<string, boolean>();

  constructor(
    private readonly store: FileStore,
    private readonly coverage: Coverage,
    /** The folder of the store that the hosts stand in, with a slash behind it. */
    private readonly top = '',
  ) {}

  covers(url: string): boolean {
    return this.startOf(url) !== undefined;
  }

  startOf(url: string): string | undefined {
    const path = pathOf(url);
    if (path === undefined) return undefined;
    if (this.coverage === 'documents') return this.has(url) ? url : undefined;
    const folder = path.split('/').slice(0, 2).join('/');
    const known = this.covered.get(folder) ?? this.store.isFolder(this.top + folder);
    this.covered.set(folder, known);
    return known ? /^https?:\/\/[^/]+\/[^/]+\//.exec(url)?.[0] : undefined;
  }

  has(url: string): boolean {
    const path = pathOf(url);
    return path !== undefined && this.store.isFile(this.top + path);
  }

  read(url: string): SourceDocument | undefined {
    const path = pathOf(url);
    const bytes = path === undefined ? undefined : this.store.read(this.top + path);
    if (path === undefined || bytes === undefined) return undefined;
    return { url: knownAddress(url), file: this.store.nameOf(this.top + path), bytes };
  }

  whyNot(url: string): Diagnostic | undefined {
    const path = pathOf(url);
    if (path === undefined) return undefined;
    const lacking = this.has(url) ? undefined : packageLacksDocument({ url, source: this.store.name });
    return this.store.whyNot(this.top + path) ?? lacking;
  }
}

function pathOf(url: string): string | undefined {
  const match = /^https?:\/\/([^/?#]+)\/([^?#]+)$/.exec(url);
  const path = match === null ? undefined : decodePath(`${match[1] ?? ''}/${match[2] ?? ''}`);
  return path !== undefined && isPlainPath(path) ? path : undefined;
}
