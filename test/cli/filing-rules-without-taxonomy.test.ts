import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { convert } from '../../src/pipeline/convert.js';
import { validate } from '../../src/pipeline/validate.js';

const FILING = fileURLToPath(
  new URL('../../fixtures/boards/one-school/expected/filing.xbrl', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'npo-filing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function judged(name: string, from: string | RegExp, to: string, entryPoint?: string) {
  const path = join(folder, name);
  const text = readFileSync(FILING, 'utf8').replace(from, () => to);
  const ref = /http:[^"]*beleidsinformatie-2024\.xsd/;
  writeFileSync(path, entryPoint === undefined ? text : text.replace(ref, entryPoint));
  const [verdict] = await validate([path]);
  const codes = verdict?.diagnostics.map(({ code }) => code) ?? [];
  const filing = verdict?.layers.find((layer) => layer.name === 'filing')?.status;
  const note = verdict?.diagnostics.find(({ code }) => code === 'filing:needs-taxonomy')?.message.en;
  return { verdict: verdict?.verdict, filing, codes, named: note?.match(/\b[A-Z]+-[\w.-]*\d/g) ?? [] };
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

describe('rules that compare contexts', () => {
  const other = 'http://www.nltaxonomie.nl/nt99/ocw/20990101/entrypoints/ocw-rpt-x.xsd';
  const typed = /<xbrli:context id="[^"]*">(?:(?!<\/xbrli:context>)[^])*typedMember[^]*?<\/xbrli:context>/;

  test('are named where typed values could be the same without their types', async () => {
    const [school = ''] = typed.exec(readFileSync(FILING, 'utf8')) ?? [];
    const second = school.replace(/id="[^"]*"/, 'id="second"').replace(/>(\d\d\w\w)</, '>99ZZ<');
    const { named } = await judged('typed.xbrl', school, school + second, other);
    expect(named).toEqual(expect.arrayContaining(['FR-NL-3.04', 'FR-NL-5.01']));
  }, 60_000);

  test('are not named where there are none', async () => {
    const { named } = await judged('untyped.xbrl', typed, '', other);
    expect(named).toContain('FR-NL-5.11');
    expect(named).not.toContain('FR-NL-3.04');
  }, 60_000);
});

describe('a fact of a part of the taxonomy that is not here', () => {
  const OUTSIDE = 'ocw-i:GuidanceCounciler';

  test('keeps the layer from passing, and the rules that say nothing of it are named', async () => {
    const fact = `<${OUTSIDE} contextRef="c1">Ja</${OUTSIDE}></xbrli:xbrl>`;
    const { verdict, filing, named } = await judged('outside.xbrl', '</xbrli:xbrl>', fact);
    expect([verdict, filing]).toEqual(['undetermined', 'skipped']);
    expect(named).toEqual(['FR-NL-5.11', 'FG-NL-03', 'NTA-2.04.00.04']);
  }, 60_000);

  test('keeps it from passing in xBRL-JSON', async () => {
    const path = join(folder, 'outside.json');
    const { content = [] } = await convert(FILING, { to: 'json' });
    writeFileSync(path, content.join('').replace('"ocw-i:AuthorityNumber"', `"${OUTSIDE}"`));
    const [verdict] = await validate([path]);
    expect(verdict?.layers.find(({ name }) => name === 'filing')?.status).toBe('skipped');
  }, 60_000);
});
