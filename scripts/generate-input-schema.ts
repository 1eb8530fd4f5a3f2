/** Writes the published JSON Schema of the input: `npx tsx scripts/generate-input-schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { submissionJsonSchema } from '../src/npo/input/submission-schema.js';

const folder = new URL('../schemas/input/', import.meta.url);

mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('submission.schema.json', folder),
  `${JSON.stringify(submissionJsonSchema(), undefined, 2)}\n`,
);
