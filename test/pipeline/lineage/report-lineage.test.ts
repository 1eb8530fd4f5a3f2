import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { convert } from '../../../src/pipeline/convert.js';
import { generate } from '../../../src/pipeline/generate.js';
import { trace } from '../../../src/pipeline/trace.js';
import { validate } from '../../../src/pipeline/validate.js';

const INPUT = fileURLToPath(new URL('../../../fixtures/boards/twelve-schools/input.xlsx', import.meta.url));

/** `reports` is what an evidence package calls the folder of its reports; anybody may. */
describe.each(['rapport', 'reports'])('the lineage in a folder of the name %s', (name) => {
  let root = '';
  let output = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
    output = join(root, name);
    await generate(INPUT, { output });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test.each(['report.xbrl', 'report.html', '.'])('is that of %s', async (report) => {
    const { figures = [] } = await trace(join(output, report), 'ResourcesReceived');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ sources }) => sources === undefined)).toEqual([]);
  });

  test('is that of the same report in xBRL-JSON, in which whole amounts are written otherwise', async () => {
    const json = join(output, 'report.json');
    const { content = [] } = await convert(join(output, 'report.xbrl'), { to: 'json', output: json });
    writeFileSync(json, [...content].join(''));
    const { figures = [] } = await trace(json, 'SpendingAtSchoolLevel');
    expect(figures.map(({ value }) => value)).toContain('11760.0');
    expect(figures.filter(({ sources }) => sources === undefined)).toEqual([]);
  });

  test('tells the cells of a page that is given by itself or with its folder', async () => {
    const cells = async (path: string) => {
      const [verdict] = await validate([path]);
      const found = verdict?.diagnostics.filter(({ code }) => code === 'npo:consent-refused') ?? [];
      return found.map(({ source }) => source?.cell);
    };
    expect(await cells(output)).toEqual(['T17']);
    expect(await cells(join(output, 'report.html'))).toEqual(['T17']);
  });
});
