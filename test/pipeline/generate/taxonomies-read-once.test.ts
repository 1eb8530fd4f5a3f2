import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import * as dts from '../../../src/xbrl/taxonomy/dts.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-once-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a report is judged with the taxonomy that its facts were formed with, which is read once', async () => {
  const read: string[] = [];
  const discoverTaxonomy: typeof dts.discoverTaxonomy = (start, ...rest) => {
    read.push(...start.map((one) => (typeof one === 'string' ? one : one.url)));
    return dts.discoverTaxonomy(start, ...rest);
  };
  jest.unstable_mockModule('../../../src/xbrl/taxonomy/dts.js', () => ({ ...dts, discoverTaxonomy }));
  const { generate } = await import('../../../src/pipeline/generate.js');
  const input = 'fixtures/boards/one-school/input.json';
  const { verdicts } = await generate(input, { output: folder, evidence: true });
  expect(verdicts).toHaveLength(2);
  expect(read).toHaveLength(2);
  expect(new Set(read).size).toBe(2);
});
