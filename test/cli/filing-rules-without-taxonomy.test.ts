import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { validate } from '../../src/pipeline/validate.js';

const FILING = fileURLToPath(
  new URL('../../fixtures/boards/one-school/expected/filing.xbrl', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'npo-filing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function judged(name: string, from: string | RegExp, to: string) {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(FILING, 'utf8').replace(from, to));
  const [verdict] = await validate([path]);
  const codes = verdict?.diagnostics.map(({ code }) => code) ?? [];
  const filing = verdict?.layers.find((layer) => layer.name === 'filing')?.status;
  return { verdict: verdict?.verdict, filing, codes };
}

test('a linkbase of its own is reported, also where it cannot be found', async () => {
  const own =
    '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="own-lab.xml"/>';
  const { verdict, filing, codes } = await judged('own.xbrl', '<xbrli:context ', `${own}<xbrli:context `);
  expect([verdict, filing]).toEqual(['invalid', 'failed']);
  expect(codes).toEqual(
    expect.arrayContaining(['FR-NL-2.05', 'dts:document-not-found', 'filing:needs-taxonomy']),
  );
}, 60_000);

test('a taxonomy that is not there leaves the verdict open, and the layer has not passed', async () => {
  const other = 'http://www.nltaxonomie.nl/nt99/ocw/20990101/entrypoints/ocw-rpt-beleidsinformatie-2098.xsd';
  const { verdict, filing, codes } = await judged(
    'absent.xbrl',
    /http:[^"]*beleidsinformatie-2024\.xsd/,
    other,
  );
  expect([verdict, filing]).toEqual(['undetermined', 'skipped']);
  expect(codes).toContain('filing:needs-taxonomy');
}, 60_000);
