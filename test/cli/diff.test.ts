import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const FILING = fileURLToPath(
  new URL('../../fixtures/boards/twelve-schools/expected/filing.xbrl', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'npo-diff-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function diffWith(name: string, from: RegExp, to: string, ...args: string[]) {
  const text = readFileSync(FILING, 'utf8');
  const path = join(folder, name);
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(path, text.replace(from, to));
  let out = '';
  const code = await main(['diff', FILING, path, ...args], {
    out: (printed) => (out += printed),
    err: (printed) => (out += printed),
  });
  return { code, out };
}

test('a tolerance is of money: a percentage and a count that differ by less are told', async () => {
  const share = /(<ocw-i:PercentageOfResourcesNonSalariedStaff [^>]*>)[^<]*/;
  const { code, out } = await diffWith('share.xbrl', share, '$10.99', '--tolerance', '1');
  expect(code).toBe(1);
  expect(out).toContain('PercentageOfResourcesNonSalariedStaff');
  const order = /(<nl-cd:PresentationOrder [^>]*>)1</;
  expect((await diffWith('order.xbrl', order, '$12<', '--tolerance', '1')).code).toBe(1);
}, 60_000);

test('a text says in which language it is, so that one that differs in nothing else can be told', async () => {
  const text = /<ocw-i:ExplanationHowFundsAreSpent /;
  const { code, out } = await diffWith(
    'language.xbrl',
    text,
    '<ocw-i:ExplanationHowFundsAreSpent xml:lang="en" ',
  );
  expect(code).toBe(1);
  const heads = out.split('\n').filter((row) => row.includes('ExplanationHowFundsAreSpent'));
  expect(heads.map((row) => row.split(/\s{2,}/).at(-1))).toEqual(['en', 'nl']);
}, 60_000);
