import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { SCHEMAS } from '../src/npo/model/installed-file.js';
import { formulaFiles, VALIDATION_FOLDER } from './nt19-formulas/formula-files.js';

/** Writes the formula and message linkbases of the rewritten part of OCW NT19: `npx tsx scripts/generate-nt19-formulas.ts`. */
const folder = new URL(`ocw/nt19/${VALIDATION_FOLDER}`, SCHEMAS);
const files = formulaFiles();
for (const name of readdirSync(folder)) {
  if (/-for(-generic-msg-unsatisfied-(nl|en))?\.xml$/.test(name)) rmSync(new URL(name, folder));
}
for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
console.log(`${files.size} files in ${VALIDATION_FOLDER}`);
