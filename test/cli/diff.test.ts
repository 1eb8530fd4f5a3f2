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
  return diff(FILING, path, ...args);
}

async function diff(...args: string[]) {
  let out = '';
  const code = await main(['diff', ...args], {
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

test.each([
  ['1.000', 'nl', '1000 of 1,00'],
  ['1,000', 'en', '1000 or 1.00'],
  ['1.125', 'nl', '1125 of 1,1250'],
])('a tolerance of %s may be two amounts, and is refused with what to write', async (given, lang, words) => {
  const { code, out } = await diff(FILING, FILING, '--tolerance', given, '--lang', lang);
  expect(code).toBe(64);
  expect(out).toContain(words);
});

test.each(['0.005', '0,50', '1.250,50', '1000'])('a tolerance of %s is one amount', async (given) => {
  expect((await diff(FILING, FILING, '--tolerance', given)).code).toBe(0);
});

test('a package that cannot be read leaves open whether reports differ', async () => {
  const { code, out } = await diff(FILING, FILING, '--package', join(folder, 'nothere.zip'));
  expect(code).toBe(2);
  expect(out).toContain('package:not-found');
  expect(out).not.toContain('gelijk');
});

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
