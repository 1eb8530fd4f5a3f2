import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { CatalogueSource } from './catalogue-source.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { packageNotFound } from './diagnostics.js';
import type { CoveringSource, PackageSource } from './document-source.js';
import { storedAddress, type FileStore } from './file-store.js';
import { FolderSource } from './folder-source.js';
import { FolderStore } from './folder-store.js';
import { readOasisCatalogue } from './oasis-catalogue.js';
import { CATALOGUE_ON_TOP, CATALOGUES, layoutOf, METADATA, REPORT_METADATA } from './package-layout.js';
import type { PackageMetadata } from './package-metadata.js';
import { statOf } from './stat-of.js';
import { StoredSource } from './stored-source.js';

/** The files of a package that could be opened. */
export interface PackageContents {
  readonly store: FileStore;
  /** The folder that META-INF stands in, with a slash behind it; empty where that is the top. */
  readonly top: string;
  /** Undefined where the package has no taxonomyPackage.xml. */
  readonly metadata: PackageMetadata | undefined;
  /** Its documents by their place in it. */
  readonly stored: CoveringSource;
}

/** A source for what a user or the program named, and what was wrong with it. */
export interface OpenedPackage {
  /** Covers nothing where the package could not be opened. */
  readonly source: PackageSource;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the package could not be opened. */
  readonly contents?: PackageContents;
}

export interface FolderOptions {
  /** The folder holds a part of the taxonomy that its catalogue leads to it, not the whole. */
  readonly isRewrittenPart?: boolean;
}

const NOTHING: PackageSource = {
  covers: () => false,
  startOf: () => undefined,
  has: () => false,
  read: () => undefined,
};

/**
 * Opens a taxonomy package (Taxonomy Packages 1.0): a zip file, or a folder that one was unpacked to; or files with an
 * OASIS catalogue (XML Catalogs 1.1) on top. Files without a catalogue count as laid out by address: host, then path.
 */
export async function openPackage(path: string): Promise<OpenedPackage> {
  const stats = statOf(path);
  if (stats?.isDirectory() === true) {
    const store = new FolderStore(path);
    return store.isReadable ? withMetadata(store, topFolder(store)) : notFound(path);
  }
  if (stats?.isFile() !== true) return notFound(path);
  // Loaded only for zip files.
  const { openZip } = await import('./zip-store.js');
  const { store, diagnostics } = await openZip(path);
  if (store === undefined) return refused(diagnostics);
  const layout = layoutOf(store, path);
  if (layout.kind === 'refused') return refused([layout.diagnostic]);
  return withMetadata(store, layout.kind === 'package' ? layout.top : '');
}

/** Opens a folder as `openPackage` does, without looking at what it says of itself. */
export function openFolder(path: string, options: FolderOptions = {}): OpenedPackage {
  if (statOf(path)?.isDirectory() !== true) return notFound(path);
  return sourceOver(new FolderStore(path), '', options).opened;
}

function notFound(path: string): OpenedPackage {
  return refused([packageNotFound({ path }, { location: { file: path } })]);
}

function refused(diagnostics: readonly Diagnostic[]): OpenedPackage {
  return { source: NOTHING, diagnostics };
}

async function withMetadata(store: FileStore, top: string): Promise<OpenedPackage> {
  const { opened, catalogue } = sourceOver(store, top);
  const stored = new StoredSource(store, catalogue);
  const path = top + METADATA;
  const bytes = store.read(path);
  if (bytes === undefined) {
    const refusal = store.whyNot(path);
    if (refusal !== undefined) return refused([refusal]);
    return { ...opened, contents: { store, top, metadata: undefined, stored } };
  }
  // Loaded only for packages that say something of themselves.
  const { readMetadata } = await import('./package-metadata.js');
  const source = { file: store.nameOf(path), url: storedAddress(path) };
  const { metadata, diagnostics } = readMetadata(bytes, source);
  if (metadata === undefined) return refused([...diagnostics, ...opened.diagnostics]);
  return { ...opened, contents: { store, top, metadata, stored } };
}

interface SourceOver {
  readonly opened: OpenedPackage;
  readonly catalogue: Catalogue | undefined;
}

/** @param top the folder of the store that META-INF stands in, with a slash behind it */
function sourceOver(store: FileStore, top: string, options: FolderOptions = {}): SourceOver {
  for (const path of CATALOGUES) {
    const bytes = store.read(top + path);
    if (bytes === undefined) {
      const refusal = store.whyNot(top + path);
      if (refusal !== undefined) return { opened: refused([refusal]), catalogue: undefined };
      continue;
    }
    const { catalogue, diagnostics } =
      path === CATALOGUE_ON_TOP
        ? readOasisCatalogue(store, top + path)
        : readCatalogue(bytes, { file: store.nameOf(top + path), url: storedAddress(top + path) });
    const part = options.isRewrittenPart === true ? { prefixes: catalogue.startStrings } : undefined;
    return { opened: { source: new CatalogueSource(store, catalogue, part), diagnostics }, catalogue };
  }
  const source = new FolderSource(store, 'folders', top);
  return { opened: { source, diagnostics: [] }, catalogue: undefined };
}

/** The folder of a folder that META-INF stands in: itself, or the only one that a package was unpacked to. */
function topFolder(store: FolderStore): string {
  const names = store.list('');
  const [only = ''] = names.filter((name) => name.endsWith('/'));
  const isPackage = [METADATA, REPORT_METADATA, ...CATALOGUES].some((path) => store.isFile(only + path));
  const isItself = [METADATA, REPORT_METADATA, ...CATALOGUES].some((path) => store.isFile(path));
  return names.length === 1 && isPackage && !isItself ? only : '';
}
