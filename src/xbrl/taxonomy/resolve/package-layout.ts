import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import {
  invalidDirectoryStructure,
  metadataDirectoryNotFound,
  metadataFileNotFound,
  type StructureProblem,
} from './package-diagnostics.js';
import type { FileStore } from './file-store.js';

export const METADATA = 'META-INF/taxonomyPackage.xml';
export const REPORT_METADATA = 'META-INF/reportPackage.json';
/** Beside the hosts, where there is no package: any OASIS catalogue, not only one that a package may have. */
export const CATALOGUE_ON_TOP = 'catalog.xml';
export const CATALOGUES: readonly string[] = ['META-INF/catalog.xml', CATALOGUE_ON_TOP];

/** How the files of a zip file are laid out. */
export type Layout =
  /** All in one folder, named with a slash behind it, that META-INF stands in. */
  | { readonly kind: 'package'; readonly top: string }
  /** No package: laid out by address, host and then path, or by a catalogue on top. */
  | { readonly kind: 'by-address' }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** A store that can name its files. */
export interface ListedStore extends FileStore {
  /** Paths of files, and of folders with a slash behind them. */
  readonly paths: readonly string[];
}

/**
 * The layout of a zip file (Taxonomy Packages 1.0 §3.1): one folder holds everything, META-INF stands in
 * it, and taxonomyPackage.xml in that; packages of reports may do without (Report Package 1.0 §3). A zip
 * file without any META-INF is no package but may hold the documents of a taxonomy by their addresses.
 *
 * @param file how findings name the zip file
 */
export function layoutOf(store: ListedStore, file: string): Layout {
  // What macOS adds beside the folder that was packed is no part of it.
  const paths = store.paths.filter((path) => !path.startsWith('__MACOSX/'));
  const refuse = (diagnostic: Diagnostic): Layout => ({ kind: 'refused', diagnostic });
  const where = { location: { file } };
  const misplaced = (problem: StructureProblem): Layout =>
    refuse(invalidDirectoryStructure({ problem }, where));
  if (paths.length === 0) return misplaced({ kind: 'empty' });
  const tops = [...new Set(paths.map((path) => path.split('/', 1)[0] ?? ''))];
  const [top = ''] = tops;
  const isReports = /\.xbri?$/i.test(file) || (tops.length === 1 && store.isFolder(`${top}/reports`));
  if (!paths.some(isMetadata) && !isReports) {
    if (paths.includes(CATALOGUE_ON_TOP) || paths.some(isByAddress)) return { kind: 'by-address' };
    return refuse(metadataDirectoryNotFound({ nested: paths.find((path) => path.endsWith('.zip')) }, where));
  }
  if (tops.includes('META-INF')) return misplaced({ kind: 'no-top-folder' });
  if (tops.length > 1 || store.isFile(top)) return misplaced({ kind: 'several-tops', names: tops });
  if (isReports) return { kind: 'package', top: `${top}/` };
  if (!store.isFolder(`${top}/META-INF`))
    return refuse(metadataDirectoryNotFound({ nested: paths.find(isMetadata) }, where));
  if (!store.isFile(`${top}/${METADATA}`) && !store.isFile(`${top}/${REPORT_METADATA}`))
    return refuse(metadataFileNotFound({}, where));
  return { kind: 'package', top: `${top}/` };
}

function isMetadata(path: string): boolean {
  return path.startsWith('META-INF/') || path.includes('/META-INF/');
}

function isByAddress(path: string): boolean {
  return /^[^/]*\.[^/]*\/[^/]/.test(path);
}
