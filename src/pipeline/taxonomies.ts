import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readInstalledJson, SCHEMAS } from '../npo/model/installed-file.js';
import { parseProfiles, type Profile } from '../xbrl/validate/filing/profile.js';
import type { Start } from '../xbrl/taxonomy/document-set.js';
import { discoverTaxonomy, type Discovery } from '../xbrl/taxonomy/dts.js';
import { boundedSource } from '../xbrl/taxonomy/resolve/bounded-source.js';
import { type CoveringSource, layeredSource } from '../xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../xbrl/taxonomy/resolve/local-files.js';
import { openFolder, openPackage } from '../xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../xbrl/taxonomy/resolve/standard-schemas.js';

/** Taxonomies to judge files with: the packages given first, then those that come with the program. */
export interface Taxonomies {
  /**
   * Discovers the taxonomy of one file; the file's own folder counts as given.
   *
   * @param own the package that the file is or lies in; it goes before what comes with the program
   */
  discover(start: readonly Start[], file: string, own?: readonly CoveringSource[]): Discovery;
  readonly profiles: readonly Profile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function openTaxonomies(packages: readonly string[]): Promise<Taxonomies> {
  const given = await Promise.all(packages.map(openPackage));
  const bundled = [
    openFolder(fileURLToPath(new URL('ocw/nt19', SCHEMAS)), { isRewrittenPart: true }),
    openFolder(fileURLToPath(new URL('npo', SCHEMAS))),
  ];
  const first = [standardSchemas(), ...given.map(({ source }) => source)];
  const last = bundled.map(({ source }) => source);
  const known = new Map<string, Discovery>();
  return {
    discover: (start, file, own = []) => {
      const key = own.length > 0 ? undefined : start.map(({ url }) => url).join(' ');
      const before = key === undefined ? undefined : known.get(key);
      if (before !== undefined) return before;
      const local = new LocalFiles([dirname(file), ...packages]);
      const discovery = discoverTaxonomy(
        start,
        boundedSource(layeredSource([...first, ...own, ...last, local])),
      );
      if (key !== undefined && isShared(discovery)) known.set(key, discovery);
      return discovery;
    },
    profiles: installedProfiles(),
    diagnostics: [...given, ...bundled].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Whether a taxonomy is the same for every file: nothing is wrong with it, and none of it is local. */
function isShared({ taxonomy, diagnostics, missing }: Discovery): boolean {
  const isLocal = taxonomy.documentUrls.some((url) => url.startsWith('file:'));
  return diagnostics.length === 0 && missing.length === 0 && !isLocal;
}

/** What is asked of a report, by its entry point (`schemas/data/profiles.json`). */
export function installedProfiles(): readonly Profile[] {
  return parseProfiles(readInstalledJson('data/profiles.json'));
}
