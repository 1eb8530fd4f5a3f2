import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-init-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function init(...args: string[]) {
  let said = '';
  const console = (text: string) => (said += text);
  const format = args.includes('--format') ? [] : ['--format', 'json'];
  const code = await main(['init', ...format, ...args], { out: console, err: console });
  return { code, said };
}

test('init shows the next command as it can be typed, where the file has spaces in its name', async () => {
  const path = join(folder, 'mijn bestuur.json');
  const { code, said } = await init('-o', path);
  expect(code).toBe(0);
  expect(said).toContain(`npo-xbrl generate "${path}" -o rapport\n`);
});

test('init does not advise --force where a folder was named, with which it would be refused too', async () => {
  const plain = await init('-o', folder);
  expect([plain.code, plain.said]).toEqual([2, expect.stringContaining('output:target-is-folder')]);
  expect(await init('-o', folder, '--force')).toEqual(plain);
});

test.each([
  ['a workbook', 'xlsx', 'bestuur.csv'],
  ['JSON', 'json', 'bestuur.xlsx'],
  ['a folder of CSV files', 'csv', 'bestuur.XLSX'],
])('init gives %s no name that says it is something else', async (_, format, name) => {
  const { code, said } = await init('--format', format, '-o', join(folder, name));
  expect([code, said]).toEqual([64, expect.stringContaining('past niet bij --format')]);
});
