/** Makes the pages of findings from their definitions: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diagnosticPages } from './diagnostic-pages.js';

const folder = fileURLToPath(new URL('../docs/diagnostics/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(`${folder}${name}`);
for (const [name, page] of diagnosticPages()) writeFileSync(`${folder}${name}`, page);
