/** Makes the pages of findings, and the list of business rules, from their definitions: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diagnosticPages } from './diagnostic-pages.js';
import { rulesPage } from './rules-page.js';

const folder = fileURLToPath(new URL('../docs/diagnostics/', import.meta.url));
const pages = diagnosticPages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(`${folder}${name}`);
for (const [name, page] of pages) writeFileSync(`${folder}${name}`, page);
writeFileSync(fileURLToPath(new URL('../docs/rules.md', import.meta.url)), rulesPage());
