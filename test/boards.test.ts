import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { generate } from '../src/pipeline/generate.js';
import { validate } from '../src/pipeline/validate.js';

const BOARDS = fileURLToPath(new URL('../fixtures/boards/', import.meta.url));
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const boards = readdirSync(BOARDS).map((name) => {
  const input = readdirSync(join(BOARDS, name)).find((file) => file.startsWith('input.')) ?? '';
  return [name, join(BOARDS, name, input), join(BOARDS, name, 'expected')] as const;
});

describe.each(boards)('the board %s', (_, input, expected) => {
  test('gives the expected files, byte by byte', async () => {
    const output = newFolder();
    const { written } = await generate(input, { output });
    expect(readdirSync(output).sort()).toEqual(readdirSync(expected).sort());
    expect(written).toHaveLength(readdirSync(expected).length);
    for (const name of readdirSync(expected)) {
      expect([name, readFileSync(join(output, name), 'utf8')]).toEqual([
        name,
        readFileSync(join(expected, name), 'utf8'),
      ]);
      expect(readFileSync(join(output, name)).equals(readFileSync(join(expected, name)))).toBe(true);
    }
  });

  test('gives reports that validate finds valid', async () => {
    const reports = readdirSync(expected).filter((name) => name.endsWith('.xbrl'));
    const verdicts = await validate(reports.map((name) => join(expected, name)));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(reports.map(() => 'valid'));
  });

  test('points findings about a fact at the input, where the lineage stands beside the report', async () => {
    const verdicts = await validate([join(expected, 'report.xbrl')]);
    const found = verdicts.flatMap(({ diagnostics }) => diagnostics);
    expect(found.filter(({ source }) => source === undefined).map(({ code }) => code)).toEqual([]);
  });
});
