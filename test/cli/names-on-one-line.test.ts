import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { formatFindings } from '../../src/cli/format-findings.js';
import { defineDiagnostic } from '../../src/diagnostics/diagnostic.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-names-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const LEDGER = fileURLToPath(new URL('../../fixtures/ledgers/grootboek-3.2.xaf', import.meta.url));
const BOARD = fileURLToPath(new URL('../../fixtures/ledgers/bestuur.json', import.meta.url));

async function printed(...args: readonly string[]): Promise<string> {
  let out = '';
  const print = (text: string) => (out += text);
  await main([...args, '--lang', 'en'], { out: print, err: print });
  return out;
}

describe('a name that breaks its line', () => {
  const NAME = 'a\nerror · b';
  const SHOWN = String.raw`a\u000aerror · b`;
  const path = join(folder, NAME);

  test('does not break that of a verdict, nor that of a finding', async () => {
    const out = await printed('validate', path);
    expect(out).toContain(`${SHOWN}: undetermined`);
    expect(out).toContain(`file:not-readable · ${join(folder, SHOWN)}`);
    expect(out).not.toContain('\nerror · b');
  });

  test('does not break the line that says what was written', async () => {
    expect(await printed('init', '-o', `${path}.xlsx`)).toContain(`Written: ${join(folder, SHOWN)}.xlsx\n`);
  });

  test('does not break the head of a ledger', async () => {
    const ledger = `${path}.xaf`;
    copyFileSync(LEDGER, ledger);
    expect(await printed('map', ledger)).toContain(`${SHOWN}.xaf · XML Auditfile`);
  });
});

describe('a value', () => {
  const kind = defineDiagnostic<{ value: string }>({
    ...{ code: 'test:value', severity: 'error', basis: { document: 'test' } },
    message: { nl: ({ value }) => `Niet "${value}".`, en: ({ value }) => `Not "${value}".` },
    help: { nl: 'Herstel het.', en: 'Mend it.' },
  });
  const said = (value: string) => formatFindings([kind({ value }, {})], 'en');

  test('in a message does not break its line', () => {
    expect(said('1\n2')).toBe('error · test:value\n  Not "1\\u000a2".\n  → Mend it.\n');
  });

  test('in a message does not have a terminal go up, back or into colour', () => {
    expect(said('\u001b[1A\b\u009b31m\t')).toContain(String.raw`"\u001b[1A\u0008\u009b31m` + '\t"');
  });
});

test('the name of a board does not break the line of its report', async () => {
  const board = JSON.parse(readFileSync(BOARD, 'utf8')) as { board: object };
  const input = join(folder, 'board.json');
  writeFileSync(input, JSON.stringify({ ...board, board: { ...board.board, name: 'a\nerror · b' } }));
  const out = await printed('generate', input, '-o', join(folder, 'out'));
  expect(out).toContain(String.raw`a\u000aerror · b · report year`);
}, 60_000);
