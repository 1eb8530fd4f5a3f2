import { statSync } from 'node:fs';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { CatalogueSource } from './catalogue-source.js';
import { readCatalogue } from './catalogue.js';
import { packageNotFound } from './diagnostics.js';
import type { CoveringSource } from './document-source.js';
import { storedAddress, type FileStore } from './file-store.js';
import { FolderSource } from './folder-source.js';
import { FolderStore } from './folder-store.js';
import type { ZipStore } from './zip-store.js';

const CATALOGUES = ['META-INF/catalog.xml', 'catalog.xml'];
const METADATA = 'META-INF/taxonomyPackage.xml';

/** A source for what a user or the program named, and what was wrong with it. */
export interface OpenedPackage {
  /** Covers nothing where the package could not be opened. */
  readonly source: CoveringSource;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FolderOptions {
  /** The folder holds a part of the taxonomy that its catalogue leads to it, not the whole. */
  readonly isRewrittenPart?: boolean;
}

const NOTHING: CoveringSource = { covers: () => false, read: () => undefined };

/**
 * Opens a taxonomy package (Taxonomy Packages 1.0): a zip file, or a folder. Without a catalogue the
 * files count as laid out by address: host, then path.
 */
export async function openPackage(path: string): Promise<OpenedPackage> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return openFolder(path);
  // Loaded only for zip files.
  const { openZip } = await import('./zip-store.js');
  const { store, diagnostics } = await openZip(path);
  if (store === undefined) return { source: NOTHING, diagnostics };
  return withDiagnostics(diagnostics, sourceOver(store, topFolder(store)));
}

/** Opens a folder as `openPackage` does. */
export function openFolder(path: string, options: FolderOptions = {}): OpenedPackage {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return { source: NOTHING, diagnostics: [packageNotFound({ path }, { location: { file: path } })] };
  }
  return sourceOver(new FolderStore(path), '', options);
}

/** @param top the folder of the store that META-INF stands in, with a slash behind it */
function sourceOver(store: FileStore, top: string, options: FolderOptions = {}): OpenedPackage {
  for (const path of CATALOGUES) {
    const bytes = store.read(top + path);
    if (bytes === undefined) continue;
    const source = { file: store.nameOf(top + path), url: storedAddress(top + path) };
    const { catalogue, diagnostics } = readCatalogue(bytes, source);
    const part = options.isRewrittenPart === true ? { prefixes: catalogue.startStrings } : undefined;
    return { source: new CatalogueSource(store, catalogue, part), diagnostics };
  }
  const below = top === '' ? store : new SubfolderStore(store, top);
  return { source: new FolderSource(below, 'folders'), diagnostics: [] };
}

/** The single top folder of a package (Taxonomy Packages 1.0 §3.1); empty where META-INF stands at the top. */
function topFolder(store: ZipStore): string {
  const tops = new Set<string>();
  for (const path of store.paths) {
    if (path === METADATA || CATALOGUES.includes(path)) return '';
    // What macOS adds beside the folder that was packed is no part of it.
    if (!path.startsWith('__MACOSX/')) tops.add(path.slice(0, path.indexOf('/') + 1));
  }
  const [top = ''] = tops;
  const isPackage = [METADATA, ...CATALOGUES].some((path) => store.isFile(top + path));
  return tops.size === 1 && isPackage ? top : '';
}

/** The files below a folder of a store. */
class SubfolderStore implements FileStore {
  constructor(
    private readonly store: FileStore,
    private readonly top: string,
  ) {}

  nameOf(path: string): string {
    return this.store.nameOf(this.top + path);
  }

  read(path: string): Uint8Array | undefined {
    return this.store.read(this.top + path);
  }

  isFile(path: string): boolean {
    return this.store.isFile(this.top + path);
  }

  isFolder(path: string): boolean {
    return this.store.isFolder(this.top + path);
  }

  whyNot(path: string): Diagnostic | undefined {
    return this.store.whyNot(this.top + path);
  }
}

function withDiagnostics(before: readonly Diagnostic[], opened: OpenedPackage): OpenedPackage {
  return { source: opened.source, diagnostics: [...before, ...opened.diagnostics] };
}
