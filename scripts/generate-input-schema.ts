/** Writes the published JSON Schemas of the input: `npx tsx scripts/generate-input-schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { mappingJsonSchema } from '../src/npo/input/ledger/mapping/mapping-schema.js';
import { bindingJsonSchema } from '../src/npo/mapping/binding/binding-schema.js';
import { submissionJsonSchema } from '../src/npo/input/submission-schema.js';

const folder = new URL('../schemas/input/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ['submission', submissionJsonSchema()],
  ['mapping', mappingJsonSchema()],
  ['binding', bindingJsonSchema()],
] as const) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
}
