import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const INPUT = fileURLToPath(new URL('../../fixtures/boards/one-school/input.json', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<string> {
  let out = '';
  const print = (text: string) => (out += text);
  await main(args, { out: print, err: print });
  return out;
}

test('generate --evidence names the package among the files, and validate says that it holds', async () => {
  const path = join(folder, 'with', 'evidence.zip');
  expect(await run('generate', INPUT, '-o', join(folder, 'with'), '--evidence')).toContain(`  ${path}\n`);
  const said = await run('validate', path);
  expect(said).toContain(`${path}: geldig\n`);
  expect(said).toMatch(/Bewijspakket: alle \d+ bestanden zijn zoals SHA256SUMS ze noemt\./);
  expect(said).toContain('!/npo-evidence/reports/filing.xbrl: geldig');
});

test('generate writes no package without it', async () => {
  expect(await run('generate', INPUT, '-o', join(folder, 'without'))).not.toContain('evidence.zip');
});

test('the help of generate tells of it in both languages', async () => {
  expect(await run('generate', '--help')).toContain('evidence.zip');
  expect(await run('generate', '--help', '--lang', 'en')).toContain('Write evidence.zip too');
});
