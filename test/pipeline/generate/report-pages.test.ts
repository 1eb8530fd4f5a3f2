import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sixtySchools } from '../../../bench/sixty-schools.js';
import { writeSubmission } from '../../../src/npo/input/write-submission.js';
import { compare } from '../../../src/pipeline/compare.js';
import { generate } from '../../../src/pipeline/generate.js';
import { validate } from '../../../src/pipeline/validate.js';

const INPUT = fileURLToPath(new URL('../../../fixtures/boards/one-school/input.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-pages-'));

describe('the pages that generate writes', () => {
  const dutch = join(folder, 'nl');
  const english = join(folder, 'en');
  const pageIn = (output: string) => readFileSync(join(output, 'report.html'), 'utf8');

  beforeAll(async () => {
    await generate(INPUT, { output: dutch });
    await generate(INPUT, { output: english, language: 'en' });
  }, 60_000);

  test('are among the files that it says it wrote', async () => {
    const { written } = await generate(INPUT, { output: dutch, force: true });
    expect(written).toEqual(
      expect.arrayContaining([join(dutch, 'report.html'), join(dutch, 'report-lineage.html')]),
    );
  });

  test.each([
    ['Dutch', dutch],
    ['English', english],
  ])('in %s hold the facts of the report, none more and none less', async (_, output) => {
    const { changes } = await compare(join(output, 'report.xbrl'), join(output, 'report.html'));
    expect(changes).toEqual([]);
  });

  test.each([
    ['Dutch', dutch],
    ['English', english],
  ])('in %s are valid reports of their taxonomy', async (_, output) => {
    const [page] = await validate([join(output, 'report.html')]);
    expect(page?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(page?.verdict).toBe('valid');
  });

  test('are in Dutch, or in English where that is asked', () => {
    expect(pageIn(dutch)).toContain('lang="nl"');
    expect(pageIn(dutch)).toContain('Ontvangen, besteed en over');
    expect(pageIn(english)).toContain('lang="en"');
    expect(pageIn(english)).toContain('Received, spent and left');
  });

  test('have links to each other that lead somewhere', () => {
    const lineage = readFileSync(join(dutch, 'report-lineage.html'), 'utf8');
    const links = [...pageIn(dutch).matchAll(/report-lineage\.html#(\w+)/g)].map(([, id]) => id ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !lineage.includes(`id="${id}"`))).toEqual([]);
  });
});

test('the page of sixty schools with 20 000 lines of spending has less than 1.5 MB', async () => {
  const [input, output] = [join(folder, 'sixty.csv'), join(folder, 'sixty')];
  await writeSubmission(sixtySchools(20_000), input, 'csv');
  const { written } = await generate(input, { output });
  expect(written).toContain(join(output, 'report.html'));
  expect(statSync(join(output, 'report.html')).size).toBeLessThan(1_500_000);
});
