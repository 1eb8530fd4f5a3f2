/**
 * Writes the expected outputs of the fixture boards anew: `npx tsx scripts/update-goldens.ts`. Read the
 * difference before you keep it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../src/pipeline/generate.js';

const BOARDS = fileURLToPath(new URL('../fixtures/boards/', import.meta.url));

for (const name of readdirSync(BOARDS)) {
  const input = readdirSync(join(BOARDS, name)).find((file) => file.startsWith('input.')) ?? '';
  await generate(join(BOARDS, name, input), { output: join(BOARDS, name, 'expected'), force: true });
}
