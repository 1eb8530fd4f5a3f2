import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { Start } from '../taxonomy/document-set.js';
import { discoverTaxonomy, type Discovery } from '../taxonomy/dts.js';
import { boundedSource } from '../taxonomy/resolve/bounded-source.js';
import {
  type CoveringSource,
  documentsIn,
  layeredSource,
  packagesTogether,
} from '../taxonomy/resolve/document-source.js';
import { folderGivenWith, LocalFiles } from '../taxonomy/resolve/local-files.js';
import type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
import { openPackage, type OpenedPackage } from '../taxonomy/resolve/package-source.js';
import { standardSchemas } from '../taxonomy/resolve/standard-schemas.js';
import type { TaxonomyCache } from './taxonomy-cache.js';

/** Taxonomies to judge files with: the packages given first, then those that come with a program. */
export interface Taxonomies {
  /**
   * Discovers the taxonomy of one file, or of some; their own folders count as given.
   *
   * @param own the package that the file lies in; it goes before what comes with the program
   */
  discover(
    start: readonly Start[],
    file: string | readonly string[],
    own?: readonly CoveringSource[],
  ): Discovery;
  /**
   * Discovers the taxonomy of a package that is judged itself, by the documents that it has; for others it is the first
   * of all packages together.
   */
  discoverIn(judged: OpenedPackage, start: readonly Start[], file: string): Discovery;
  /** The bytes of any document of the places where discovery looks for one; undefined where they have none. */
  read(url: string, file: string, own?: readonly CoveringSource[]): Uint8Array | undefined;
  /**
   * Keeps what was found of a taxonomy that `discover` gave and that was judged since, where there is a folder for it.
   *
   * @returns why that cannot be done
   */
  keep(discovery: Discovery): Text | undefined;
  /** The entry points that the packages given name. */
  readonly entryPoints: readonly EntryPoint[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens taxonomy packages: zip files, or folders laid out as packages or by address.
 *
 * @param installed what comes with a program; a package that is given goes before it
 * @param folder where to keep what was found of taxonomies of reports, for another time
 */
export async function openTaxonomies(
  packages: readonly string[],
  installed: readonly OpenedPackage[] = [],
  folder?: string,
): Promise<Taxonomies> {
  const given = await Promise.all(packages.map(openPackage));
  const together = packagesTogether(given.map(({ source }) => source));
  const last = installed.map(({ source }) => source);
  const known = new Map<string, Discovery>();
  const cache = folder === undefined ? undefined : await openCache(folder);
  const sourceFor = (
    file: string | readonly string[],
    own: readonly CoveringSource[],
    first: readonly CoveringSource[] = [together],
  ) => {
    const folders = (typeof file === 'string' ? [file] : file).map(folderGivenWith);
    const local = new LocalFiles([...folders, ...packages]);
    return boundedSource(layeredSource([standardSchemas(), ...first, ...own, ...last, local]));
  };
  return {
    discover: (start, file, own = []) => {
      const key =
        own.length > 0 ? undefined : start.map(({ kind, url }) => `${kind ?? ''} ${url}`).join('\n');
      const before = key === undefined ? undefined : known.get(key);
      if (before !== undefined) return before;
      const discovery = discoverTaxonomy(start, sourceFor(file, own), cache?.find(start));
      cache?.remember(discovery, start);
      if (key !== undefined && isShared(discovery)) known.set(key, discovery);
      return discovery;
    },
    discoverIn: (judged, start, file) => {
      const all = packagesTogether([judged, ...given].map(({ source }) => source));
      const first = [documentsIn(judged.source), all];
      const stored = judged.contents === undefined ? [] : [judged.contents.stored];
      return discoverTaxonomy(start, sourceFor(file, stored, first));
    },
    read: (url, file, own = []) => sourceFor(file, own).read(url)?.bytes,
    keep: (discovery) => cache?.keep(discovery),
    entryPoints: given.flatMap(({ contents }) => contents?.metadata?.entryPoints ?? []),
    diagnostics: [...given, ...installed].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Loaded only where it is asked for. */
async function openCache(folder: string): Promise<TaxonomyCache> {
  const { TaxonomyCache } = await import('./taxonomy-cache.js');
  return new TaxonomyCache(folder);
}

/** Whether a taxonomy is the same for every file: nothing is wrong with it, and none of it is local. */
function isShared({ taxonomy, diagnostics, missing }: Discovery): boolean {
  const isLocal = taxonomy.documentUrls.some((url) => url.startsWith('file:'));
  return diagnostics.length === 0 && missing.length === 0 && !isLocal;
}
