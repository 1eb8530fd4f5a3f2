import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readInstalledJson, SCHEMAS } from '../npo/model/installed-file.js';
import { parseProfiles, type Profile } from '../xbrl/validate/filing/profile.js';
import type { Start } from '../xbrl/taxonomy/document-set.js';
import { discoverTaxonomy, type Discovery } from '../xbrl/taxonomy/dts.js';
import { type CoveringSource, layeredSource } from '../xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../xbrl/taxonomy/resolve/local-files.js';
import { openFolder, openPackage } from '../xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../xbrl/taxonomy/resolve/standard-schemas.js';

/** Taxonomies to judge files with: the packages given first, then those that come with the program. */
export interface Taxonomies {
  /** Discovers the taxonomy of one file; the file's own folder counts as given. */
  discover(start: readonly Start[], file: string): Discovery;
  readonly profiles: readonly Profile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function openTaxonomies(packages: readonly string[]): Promise<Taxonomies> {
  const given = await Promise.all(packages.map(openPackage));
  const bundled = [
    openFolder(fileURLToPath(new URL('ocw/nt19', SCHEMAS)), { isRewrittenPart: true }),
    openFolder(fileURLToPath(new URL('npo', SCHEMAS))),
  ];
  const shared: readonly CoveringSource[] = [
    standardSchemas(),
    ...[...given, ...bundled].map(({ source }) => source),
  ];
  const known = new Map<string, Discovery>();
  return {
    discover: (start, file) => {
      const key = start.map(({ url }) => url).join(' ');
      const discovery =
        known.get(key) ??
        discoverTaxonomy(start, layeredSource([...shared, new LocalFiles([dirname(file), ...packages])]));
      if (isShared(discovery)) known.set(key, discovery);
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
