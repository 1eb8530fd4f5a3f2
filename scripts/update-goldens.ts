/**
 * Writes the expected outputs of the fixture boards anew: `npx tsx scripts/update-goldens.ts`. Read the
 * difference before you keep it.
 */
import { generate } from '../src/pipeline/generate.js';
import { fixtureBoards } from './fixture-boards.js';

// One after the other: the report of a year is what the next one is held against.
for (const { input, expected, previous } of fixtureBoards()) {
  await generate(input, { output: expected, force: true, ...(previous === undefined ? {} : { previous }) });
}
