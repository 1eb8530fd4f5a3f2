import { fileURLToPath } from 'node:url';
import { readInstalledJson, SCHEMAS } from '../../npo/model/installed-file.js';
import { openTaxonomies as openGiven, type Taxonomies as Given } from '../../xbrl/processor/taxonomies.js';
import { openFolder, type OpenedPackage } from '../../xbrl/taxonomy/resolve/package-source.js';
import { parseProfiles, type Profile } from '../../xbrl/validate/filing/profile.js';

/** The taxonomies given and those that come with the program, and what it asks of reports on them. */
export interface Taxonomies extends Given {
  readonly profiles: readonly Profile[];
}

/** What comes with the program is the same for as long as it runs. */
let installed: readonly OpenedPackage[] | undefined;
let profiles: readonly Profile[] | undefined;

/** @param cache a folder to keep what was found of taxonomies of reports in */
export async function openTaxonomies(packages: readonly string[], cache?: string): Promise<Taxonomies> {
  installed ??= [
    openFolder(fileURLToPath(new URL('ocw/nt19', SCHEMAS)), { isRewrittenPart: true }),
    openFolder(fileURLToPath(new URL('npo', SCHEMAS))),
  ];
  return { ...(await openGiven(packages, installed, cache)), profiles: installedProfiles() };
}

/** What is asked of a report, by its entry point (`schemas/data/profiles.json`). */
export function installedProfiles(): readonly Profile[] {
  return (profiles ??= parseProfiles(readInstalledJson('data/profiles.json')));
}
