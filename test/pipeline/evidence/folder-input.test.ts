import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeTemplate } from '../../../src/npo/input/write-template.js';
import type { EvidenceRecord } from '../../../src/pipeline/evidence/evidence-record.js';
import { generate } from '../../../src/pipeline/generate.js';

let folder = '';
let input = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  input = join(folder, 'input');
  await writeTemplate(input, { year: 2024, format: 'csv', example: true, force: false, language: 'nl' });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function evidence(output: string, force = false): Promise<Buffer> {
  await generate(input, { output, evidence: true, force });
  return readFileSync(join(output, 'evidence.zip'));
}

function inputsOf(bytes: Buffer): readonly string[] {
  const record = unzipSync(bytes)['npo-evidence/evidence.json'] ?? new Uint8Array();
  return (JSON.parse(strFromU8(record)) as EvidenceRecord).inputs.map(({ name }) => name);
}

describe('the evidence of a folder with tables', () => {
  test('names each table that is read, whatever its ending', async () => {
    renameSync(join(input, 'besteding.csv'), join(input, 'Besteding.txt'));
    renameSync(join(input, 'scholen.csv'), join(input, 'scholen.tsv'));
    expect(inputsOf(await evidence(join(folder, 'output')))).toEqual([
      'Besteding.txt',
      'bekostiging.csv',
      'bestuur.csv',
      'leerlingen.csv',
      'programma.csv',
      'scholen.tsv',
    ]);
  });

  test('names no table that is not read', async () => {
    writeFileSync(join(input, 'notes.csv'), 'a;b\n');
    expect(inputsOf(await evidence(join(folder, 'output')))).not.toContain('notes.csv');
  });

  test('names a folder that was given for a report as what it is', async () => {
    const output = join(folder, 'output');
    await generate(input, { output, evidence: true, previous: input });
    const names = inputsOf(readFileSync(join(output, 'evidence.zip')));
    expect([names.length, names.at(-1)]).toEqual([7, 'input']);
  });

  test('is the same once more where the reports are written into that folder', async () => {
    const first = await evidence(input);
    expect((await evidence(input, true)).equals(first)).toBe(true);
  });
});
