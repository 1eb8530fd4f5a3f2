import { fileURLToPath } from 'node:url';
import { SCHEMAS } from '../../npo/model/installed-file.js';
import type { Start } from '../../xbrl/taxonomy/document-set.js';
import { discoverTaxonomy, type Discovery } from '../../xbrl/taxonomy/dts.js';
import { boundedSource } from '../../xbrl/taxonomy/resolve/bounded-source.js';
import { type CoveringSource, layeredSource } from '../../xbrl/taxonomy/resolve/document-source.js';
import { folderGivenWith, LocalFiles } from '../../xbrl/taxonomy/resolve/local-files.js';
import { openFolder } from '../../xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../xbrl/taxonomy/resolve/standard-schemas.js';

/**
 * The taxonomy of a file, where the standards, what comes with the program and the folder of the file have it.
 *
 * @param own the package that the file lies in
 */
export function discoverInstalled(
  start: readonly Start[],
  file: string,
  own: readonly CoveringSource[] = [],
): Discovery {
  const installed = [
    openFolder(fileURLToPath(new URL('ocw/nt19', SCHEMAS)), { isRewrittenPart: true }),
    openFolder(fileURLToPath(new URL('npo', SCHEMAS))),
  ];
  const sources = [
    standardSchemas(),
    ...own,
    ...installed.map(({ source }) => source),
    new LocalFiles([folderGivenWith(file)]),
  ];
  return discoverTaxonomy(start, boundedSource(layeredSource(sources)));
}
