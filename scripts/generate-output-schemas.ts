/** Writes schemas/output: `npx tsx scripts/generate-output-schemas.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outputSchemas } from './output-schemas.js';

const folder = fileURLToPath(new URL('../schemas/output/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, schema] of outputSchemas()) writeFileSync(`${folder}${name}`, schema);
