/** Makes the pictures and tables of docs/handleiding.md anew: `npx tsx scripts/update-handleiding.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HANDLEIDING, handleiding } from './handleiding.js';

const { text, pictures } = await handleiding();
writeFileSync(HANDLEIDING, text);
for (const [path, picture] of pictures) {
  const file = join(dirname(HANDLEIDING), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
