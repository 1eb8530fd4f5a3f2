import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validate } from '../../src/pipeline/validate.js';

/**
 * What was kept of a taxonomy never hides what happened to it since: with the folder it is kept in and without, a
 * report has the same findings, whatever was damaged. The labels and references are the files that are not read again.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const report = join(root, 'fixtures/boards/one-school/expected/report.xbrl');
const folder = mkdtempSync(join(tmpdir(), 'npo-damaged-taxonomy-'));
const [sound, cache, taxonomy] = ['sound', 'cache', 'taxonomy'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
cpSync(join(root, 'schemas/npo'), sound, { recursive: true });
cpSync(sound, taxonomy, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files = readdirSync(sound, { recursive: true, encoding: 'utf8' })
  .filter((name) => /-(?:lab|ref|for|axes|data|codes|domains)\b.*\.x(?:ml|sd)$/.test(name))
  .sort();

const judged = (options: { cache?: string }) => validate([report], { packages: [taxonomy], ...options });

describe('a taxonomy that is damaged after it was kept', () => {
  test('is judged as if it had not been', async () => {
    const before = await judged({ cache });
    expect(before.map(({ verdict }) => verdict)).toEqual(['valid']);
    expect(readdirSync(cache)).toHaveLength(1);
    const damage = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.constantFrom(0, 1, 20),
      instead: fc.constantFrom('', 'x', '<', '"', ' use="prohibited"', '<!-- -->', '&amp;'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, at, length, instead }) => {
        const whole = readFileSync(join(sound, file), 'utf8');
        const from = Math.floor(at * whole.length);
        writeFileSync(join(taxonomy, file), whole.slice(0, from) + instead + whole.slice(from + length));
        const [kept, own] = [await judged({ cache }), await judged({})];
        writeFileSync(join(taxonomy, file), whole);
        expect(kept).toEqual(own);
      }),
      { numRuns: 12 },
    );
    expect(await judged({ cache })).toEqual(before);
  });
});
