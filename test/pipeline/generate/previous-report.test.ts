import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../../src/pipeline/generate.js';
import type { Generated } from '../../../src/pipeline/generate/generated.js';

const BOARDS = fileURLToPath(new URL('../../../fixtures/boards/', import.meta.url));
const input = join(BOARDS, 'five-years/2023/input.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(previous?: string): Promise<Generated> {
  return generate(input, { output: folder, force: true, ...(previous === undefined ? {} : { previous }) });
}

const about = ({ findings }: Generated) =>
  findings.filter(({ code }) => /previous|^npo:opening|not-readable|^xml:/.test(code));

describe('generate with last year’s report', () => {
  test('of the same board and the year before compares and finds nothing', async () => {
    expect(about(await run(join(BOARDS, 'five-years/2022/expected/report.xbrl')))).toEqual([]);
  });

  test('left out names the rules that were skipped', async () => {
    const found = about(await run());
    expect(found).toMatchObject([{ code: 'npo:previous-report-not-given', severity: 'info' }]);
    expect(found[0]?.message.nl).toMatch(
      /overgeslagen: .*opening-differs-from-closing, .*opening-total-differs/,
    );
  });

  test('of another year is refused, and nothing is compared with it', async () => {
    const found = about(await run(join(BOARDS, 'five-years/2021/expected/report.xbrl')));
    expect(found.map(({ code }) => code)).toEqual(['npo:previous-report-does-not-fit']);
    expect(found[0]?.related).toEqual([{ file: join('expected', 'report.xbrl') }]);
  });

  test('of another board is refused by its name', async () => {
    const found = about(await run(join(BOARDS, 'one-school/expected/report.xbrl')));
    expect(found.map(({ code }) => code)).toEqual(['npo:previous-report-does-not-fit']);
    expect(found[0]?.message.nl).toContain('van Stichting De Enige School (fictief)');
  });

  test('that is the official filing has no balances to compare with', async () => {
    const found = about(await run(join(BOARDS, 'one-school/expected/filing.xbrl')));
    expect(found).toMatchObject([
      { code: 'npo:previous-report-not-usable', source: { file: join('expected', 'filing.xbrl') } },
    ]);
  });

  test('that is not there or no XML is said so, and the reports are made all the same', async () => {
    const absent = await run(join(folder, 'absent.xbrl'));
    expect(about(absent)).toMatchObject([{ code: 'file:not-readable', location: undefined }]);
    expect(absent.written).not.toEqual([]);
    const bad = join(folder, 'bad.xbrl');
    writeFileSync(bad, 'geen XML');
    const broken = await run(bad);
    expect(about(broken).filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(about(broken)[0]?.source?.file).toMatch(/bad\.xbrl$/);
  });
});
