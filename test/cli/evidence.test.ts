import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
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

test('a package of an earlier run stays where a later one is not asked for another, which says so', async () => {
  const output = join(folder, 'again');
  const earlier = `Het bewijspakket ${join(output, 'evidence.zip')} is van een eerdere keer`;
  expect(await run('generate', INPUT, '-o', output, '--evidence')).not.toContain(earlier);
  expect(await run('generate', INPUT, '-o', output, '--force')).toContain(earlier);
  expect(existsSync(join(output, 'evidence.zip'))).toBe(true);
});

test('the figures of a report in an unpacked package are traced to the input', async () => {
  const output = join(folder, 'unpacked');
  await run('generate', INPUT, '-o', output, '--evidence');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(output, 'evidence.zip'))))) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), bytes);
  }
  const report = join(output, 'npo-evidence/reports/report.xbrl');
  expect(await run('trace', report, 'ResourcesSpentAtSchoolLevel')).toContain('input.json');
});

test('the help of generate tells of it in both languages', async () => {
  expect(await run('generate', '--help')).toContain('evidence.zip');
  expect(await run('generate', '--help', '--lang', 'en')).toContain('Write evidence.zip too');
});
