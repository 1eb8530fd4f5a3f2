import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readInstalledJson, SCHEMAS } from '../npo/model/installed-file.js';
import { parseProfiles, type Profile } from '../xbrl/validate/filing/profile.js';
import {
  type CoveringSource,
  type DocumentSource,
  layeredSource,
} from '../xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../xbrl/taxonomy/resolve/local-files.js';
import { openFolder, openPackage } from '../xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../xbrl/taxonomy/resolve/standard-schemas.js';

/** Taxonomies to judge files with: the packages given first, then those that come with the program. */
export interface Taxonomies {
  /** The documents for one file; its own folder counts as given. */
  sourceFor(file: string): DocumentSource;
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
  return {
    sourceFor: (file) => layeredSource([...shared, new LocalFiles([dirname(file)])]),
    profiles: installedProfiles(),
    diagnostics: [...given, ...bundled].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What is asked of a report, by its entry point (`schemas/data/profiles.json`). */
export function installedProfiles(): readonly Profile[] {
  return parseProfiles(readInstalledJson('data/profiles.json'));
}
