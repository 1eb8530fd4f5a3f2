import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { generate } from '../../../src/pipeline/generate.js';
import { writeAltered } from '../altered-example.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-findings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('findings.json names the reports without their folder, also as what a finding is about besides', async () => {
  const input = writeAltered(folder, 'input', ({ programmes }) => {
    for (const programme of programmes) Reflect.deleteProperty(programme, 'mrConsent');
  });
  const texts: string[] = [];
  for (const name of ['one', 'other']) {
    const output = join(folder, name);
    const { findings } = await generate(input, { output });
    expect(findings.flatMap(({ related }) => related.map(({ file }) => file))).toContain(
      join(output, 'report.xbrl'),
    );
    texts.push(readFileSync(join(output, 'findings.json'), 'utf8'));
  }
  expect(texts[0]).toContain('"file": "report.xbrl"');
  expect(texts[1]).toBe(texts[0]);
}, 60_000);
