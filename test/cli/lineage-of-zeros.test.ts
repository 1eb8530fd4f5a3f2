import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';

const INPUT = fileURLToPath(new URL('../../fixtures/boards/one-school/input.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-zeros-'));
const filing = join(folder, 'filing.xbrl');

async function run(...args: string[]): Promise<string> {
  let out = '';
  await main(args, { out: (text) => (out += text), err: (text) => (out += text) });
  return out;
}

beforeAll(() => run('generate', INPUT, '-o', folder), 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const other = ['trace', filing, 'OtherInterventions', '--school', '00AB'];

test('trace says that nothing was booked on a zero', async () => {
  const out = await run(...other);
  expect(out).toContain('0 iso4217:EUR\n  hierop is niets geboekt\n');
  expect(await run(...other, '--lang', 'en')).toContain('nothing was booked on this');
});

test('trace does not know what a figure is made of that was changed since', async () => {
  const text = readFileSync(filing, 'utf8');
  const changed = text.replace(/(<ocw-i:OtherInterventions contextRef="c2"[^>]*>)0</, '$15<');
  expect(changed).not.toBe(text);
  writeFileSync(filing, changed);
  expect(await run(...other)).toContain('de herkomst is niet bekend');
  writeFileSync(filing, text);
});

test('every fact of the reports is in the lineage', () => {
  const lineage = readFileSync(join(folder, 'lineage.csv'), 'utf8').split('\n').slice(1, -1);
  const counts = ['filing.xbrl', 'report.xbrl'].map((report) => {
    const rows = lineage.filter((row) => row.startsWith(`${report},`));
    const text = readFileSync(join(folder, report), 'utf8');
    const facts = text.match(/ contextRef="/g)?.length;
    return [new Set(rows.map((row) => row.split(',').slice(0, 5).join())).size, facts];
  });
  for (const [known, facts] of counts) expect(known).toBe(facts);
});
