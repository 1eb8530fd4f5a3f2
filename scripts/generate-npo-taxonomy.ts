import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { SCHEMAS } from '../src/npo/model/installed-file.js';
import { npoTaxonomyFiles } from './npo-taxonomy/taxonomy-files.js';

/** Writes the detail taxonomy anew: `npx tsx scripts/generate-npo-taxonomy.ts`. */
const root = new URL('npo/', SCHEMAS);
const files = npoTaxonomyFiles();
for (const folder of ['META-INF', 'npo']) rmSync(new URL(folder, root), { recursive: true, force: true });
for (const [path, text] of files) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} files in schemas/npo`);
