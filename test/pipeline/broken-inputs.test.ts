import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../src/pipeline/generate.js';

const BROKEN = fileURLToPath(new URL('../../fixtures/broken/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-broken-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a broken input', () => {
  test.each(readdirSync(BROKEN).sort())(
    'gives nothing, or a whole report that is in order: %s',
    async (name) => {
      const input = readdirSync(join(BROKEN, name)).find((file) => file.startsWith('input')) ?? 'input';
      const output = join(folder, name);
      const { written, verdicts, findings } = await generate(join(BROKEN, name, input), { output });
      const there = existsSync(output) ? readdirSync(output).sort() : [];
      expect(there.map((file) => join(output, file))).toEqual([...written].sort());
      if (written.length === 0) {
        expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
      } else {
        expect(there).toEqual(expect.arrayContaining(['findings.json', 'lineage.csv', 'report.xbrl']));
        // The rules of the programme may find errors in a report; the report itself is in order.
        const failed = verdicts.flatMap(({ layers }) => layers.filter(({ status }) => status === 'failed'));
        expect(failed.filter(({ name }) => name !== 'business' && name !== 'formula')).toEqual([]);
        // What an assertion holds against the file, a rule has held against the input.
        const said = findings.some(({ code, severity }) => severity === 'error' && code.startsWith('npo:'));
        expect(failed.some(({ name }) => name === 'formula') && !said).toBe(false);
      }
    },
  );
});
