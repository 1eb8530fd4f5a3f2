/** Makes the pictures and tables of docs/handleiding.md anew: `npx tsx scripts/update-handleiding.ts`. */
import { writeFileSync } from 'node:fs';
import { HANDLEIDING, handleiding } from './handleiding.js';

writeFileSync(HANDLEIDING, await handleiding());
