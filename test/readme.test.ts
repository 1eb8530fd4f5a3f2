import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../src/cli/main.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The fenced blocks without a language, in order: the pipeline, the run, the finding, the help. */
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, language, block = '']) =>
  language === '' ? block : [],
);

let folder = '';
const before = process.cwd();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function printed(...args: string[]): Promise<string> {
  let text = '';
  const print = (part: string) => (text += part);
  await main(args, { out: print, err: print });
  return text.replaceAll('\\', '/');
}

describe('the README', () => {
  test('shows what the first command really prints', async () => {
    const input = join(root, 'fixtures/boards/twelve-schools/input.xlsx');
    expect(blocks[1]).toBe(await printed('generate', input, '-o', 'rapport'));
  });

  test('shows findings that the program really makes', async () => {
    const input = join(root, 'fixtures/broken/xlsx-amounts/input.xlsx');
    expect(await printed('generate', input, '-o', 'none')).toContain(blocks[2] ?? 'no block');
  });

  test('shows the help as it is', async () => {
    expect(blocks[3]).toBe(await printed('--help'));
  });

  test('shows what map really prints', async () => {
    const ledgers = join(root, 'fixtures/ledgers');
    const args = ['map', join(ledgers, 'grootboek-3.2.xaf'), '--board', join(ledgers, 'bestuur.json')];
    expect(blocks[4]).toBe(await printed(...args));
  });
});
