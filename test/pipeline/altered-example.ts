import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';

type Row = Record<string, unknown>;

/** The filled-in example of 2024 in its JSON form, to be changed. */
export interface Example {
  board: Row;
  schools: Row[];
  pupils: Row[];
  funding: Row[];
  programmes: Row[];
  spending: Row[];
}

/** Writes the example with something changed, and gives its path. */
export function writeAltered(folder: string, name: string, alter: (example: Example) => void): string {
  const example = structuredClone(exampleSubmission(2024)) as unknown as Example;
  alter(example);
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(example));
  return path;
}
