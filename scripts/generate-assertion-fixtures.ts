import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fixtureFiles } from './assertion-fixtures/fixture-files.js';

/** Writes a broken filing for each official assertion, made of a good one: `npx tsx scripts/generate-assertion-fixtures.ts`. */
const fixtures = new URL('../fixtures/', import.meta.url);
const root = new URL('assertions/', fixtures);
const good = readFileSync(new URL('boards/one-school/expected/filing.xbrl', fixtures), 'utf8');
const files = fixtureFiles(good);
rmSync(root, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} files in fixtures/assertions`);
