import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { csvFiles } from '../../../src/npo/input/write/csv-files.js';
import { exampleSubmission } from '../../../src/npo/input/write/example-submission.js';
import { brief } from './comparable.js';
import { temporaryFolder } from './temporary-folder.js';

const FEWEST = 5;
const KIND_COLUMN = 5;
const folder = temporaryFolder();
const example = exampleSubmission(2024);
const last = example.spending.length - 1;

/** What people write of hire that is none of the choices, and what nobody can read. */
const WORDS = ['inhuur zzp J. Jansen', 'uitzendkracht', 'Randstad 4110', '#N/B', 'x'.repeat(400)] as const;

/** The words at the kinds of rows, by the index of the row. */
type Kinds = ReadonlyMap<number, string>;
type Persons = number | undefined;

function readJson(kinds: Kinds, hiredPersons: Persons) {
  const spending = example.spending.map((row, index) => ({ ...row, kind: kinds.get(index) ?? row.kind }));
  const path = join(folder, 'opgave.json');
  writeFileSync(path, JSON.stringify({ ...example, board: { ...example.board, hiredPersons }, spending }));
  return readSubmission(path, { fewestHiredPersons: FEWEST });
}

function readCsv(kinds: Kinds, hiredPersons: Persons) {
  mkdirSync(join(folder, 'csv'), { recursive: true });
  for (const { name, content } of csvFiles({ ...example, board: { ...example.board, hiredPersons } }, 'nl')) {
    writeFileSync(join(folder, 'csv', name), name === 'besteding.csv' ? withKinds(content, kinds) : content);
  }
  return readSubmission(join(folder, 'csv'), { fewestHiredPersons: FEWEST });
}

function withKinds(content: string, kinds: Kinds): string {
  const rows = content.split('\r\n').map((line, index) => {
    const word = kinds.get(index - 1);
    const fields = line.split(';');
    return word === undefined ? line : fields.with(KIND_COLUMN, word).join(';');
  });
  return rows.join('\r\n');
}

const READERS = [
  ['CSV', readCsv],
  ['JSON', readJson],
] as const;

describe.each(READERS)('with few hired persons or an unknown number, in %s', (_, read) => {
  test('no finding changes with the row or the word of what is no kind', async () => {
    const row = fc.integer({ min: 0, max: last });
    const word = fc.constantFrom(...WORDS);
    const persons = fc.constantFrom(undefined, 0, 1, 2, 3, 4);
    await fc.assert(
      fc.asyncProperty(row, row, word, word, persons, async (here, there, one, other, hired) => {
        const first = await read(new Map([[here, one]]), hired);
        const second = await read(new Map([[there, other]]), hired);
        expect(second.diagnostics).toEqual(first.diagnostics);
      }),
      { verbose: true, numRuns: 25 },
    );
  });

  test('one finding tells how many rows have no kind that can be read, and no word of them', async () => {
    const kinds = new Map(WORDS.map((word, index) => [index, word]));
    const { diagnostics } = await read(kinds, 4);
    expect(diagnostics.map(({ code }) => code)).toEqual(['input:kinds-unreadable']);
    expect(diagnostics[0]?.message.nl).toMatch(/^Bij 5 regels /);
    expect(diagnostics[0]?.message.en).toMatch(/^5 rows /);
    const { source, related } = diagnostics[0] ?? {};
    expect([source?.cell, related]).toEqual([undefined, []]);
    const said = JSON.stringify(diagnostics);
    for (const word of WORDS) expect(said).not.toContain(word);
  });
});

test('from five hired persons on each word is shown with its row', async () => {
  const kinds = new Map([
    [1, 'inhuur zzp'],
    [3, 'uitzendkracht'],
  ]);
  const { diagnostics: ofCsv } = await readCsv(kinds, 5);
  expect(brief(ofCsv)).toEqual(['input:code-unknown 3 6', 'input:code-unknown 5 6']);
  const { diagnostics: ofJson } = await readJson(kinds, 5);
  expect(ofJson.map(({ code, source }) => [code, source?.pointer])).toEqual([
    ['input:json-value', '/spending/1/kind'],
    ['input:json-value', '/spending/3/kind'],
  ]);
});
