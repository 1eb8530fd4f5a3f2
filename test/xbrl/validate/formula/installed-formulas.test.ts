import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { validate } from '../../../../src/pipeline/validate.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-formulas-'));
cpSync(join(root, 'schemas/ocw/nt19'), join(folder, 'ocw'), { recursive: true });
cpSync(join(root, 'schemas/npo'), join(folder, 'npo'), { recursive: true });

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// What comes with the program is read only where it is needed; as somebody's package it is judged as a whole.
describe('the formulas that come with the program', () => {
  const years = ['2021', '2022', '2023', '2024', '2025'].map(
    (year) => `fixtures/boards/five-years/${year}/expected`,
  );
  test.each([
    ['fixtures/boards/one-school/expected/filing.xbrl', 'ocw'],
    ...years.map((path) => [`${path}/report.xbrl`, 'npo']),
  ])('have nothing wrong with them: those of %s', async (report, name) => {
    const [verdict] = await validate([join(root, report)], { packages: [join(folder, name)] });
    expect(verdict?.layers.find((layer) => layer.name === 'formula')?.status).toBe('passed');
    expect(verdict?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdict?.assertions?.length).toBeGreaterThan(0);
  });
});
