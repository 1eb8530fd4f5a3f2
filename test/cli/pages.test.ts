import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { diffOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const BOARDS = fileURLToPath(new URL('../../fixtures/boards/', import.meta.url));
const FILING = join(BOARDS, 'twelve-schools/expected/filing.xbrl');
const ofYear = (year: number) => join(BOARDS, 'five-years', String(year), 'expected/report.xbrl');

const folder = mkdtempSync(join(tmpdir(), 'npo-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

describe('validate --format html', () => {
  test('prints one page with the verdict, the cell, the value with its label, and the rule', async () => {
    const { code, out } = await run('validate', FILING, '--format', 'html');
    expect(code).toBe(0);
    expect(out.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(out).toContain('<strong>Geldig</strong>');
    expect(out).toContain('input.xlsx, blad Besteding, cel E555');
    expect(out).toContain('Overige interventies');
    expect(out).toContain('€\u00A01.251');
    expect(out).toContain('Regel: Geld gaat naar interventies van de menukaart.');
    expect(out).toContain('Grondslag: Brief minister Slob van 21 mei 2021, kenmerk 28060640');
  });

  test('writes the page to the file that is asked for, and not over another without --force', async () => {
    const output = join(folder, 'bevindingen.html');
    const first = await run('validate', FILING, '--format', 'html', '-o', output);
    expect(first.code).toBe(0);
    expect(first.out).toContain(`Geschreven: ${output}`);
    const page = readFileSync(output, 'utf8');
    expect(page).toContain('</html>');
    const second = await run('validate', FILING, '--format', 'html', '-o', output);
    expect([second.code, second.err.includes('output:target-exists')]).toEqual([2, true]);
    expect((await run('validate', FILING, '--format', 'html', '-o', output, '--force')).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(page);
  });

  test('has a section a file and the highest exit code for several files', async () => {
    const broken = join(folder, 'broken.xbrl');
    writeFileSync(broken, readFileSync(FILING, 'utf8').replace(/(<ocw-i:SectorBi [^>]*>)[^<]*</, '$1<'));
    const { code, out } = await run('validate', FILING, broken, '--format', 'html', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('<h1>Findings: 2 files</h1>');
    expect(out.match(/<h2 id="file-\d+">/g)).toHaveLength(2);
  });

  test('writes the other formats to a file too', async () => {
    const output = join(folder, 'verdict.json');
    await run('validate', FILING, '--format', 'json', '-o', output);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ verdict: 'valid' });
  });
});

describe('diff --align year', () => {
  test('holds this year’s report against last year’s, in JSON with both periods', async () => {
    const { code, out } = await run(
      'diff',
      ofYear(2023),
      ofYear(2024),
      '--align',
      'year',
      '--format',
      'json',
    );
    expect(code).toBe(1);
    const { changes, alignment } = diffOutput.parse(JSON.parse(out));
    expect(alignment).toEqual({ years: 1, namespaces: {} });
    const spent = changes.filter(
      ({ concept, dimensions }) =>
        concept === 'npo-i:ResourcesSpentAtSchoolLevel' && Object.keys(dimensions).length === 0,
    );
    expect(spent).toMatchObject([
      {
        kind: 'changed',
        period: '2024-01-01/2024-12-31',
        periodBefore: '2023-01-01/2023-12-31',
        before: '230000',
        after: '155000',
        difference: '-75000',
      },
    ]);
  });

  test('says in the text by how many years the periods were moved', async () => {
    const { out } = await run('diff', ofYear(2022), ofYear(2024), '--align', 'year');
    expect(out).toContain('verschoven, in jaren: 2');
    expect(out).toContain('2022-01-01/2022-12-31 → 2024-01-01/2024-12-31');
  });

  test('has far fewer differences than without, where every fact is of another period', async () => {
    const count = async (...args: string[]) => {
      const { out } = await run('diff', ofYear(2023), ofYear(2024), '--format', 'json', ...args);
      return diffOutput.parse(JSON.parse(out)).changes.length;
    };
    expect(await count('--align', 'year')).toBeLessThan((await count()) / 2);
  });

  test('takes nothing but year', async () => {
    expect((await run('diff', FILING, FILING, '--align', 'month')).code).toBe(64);
  });
});

describe('diff --format html', () => {
  test('has figures by school under the names of the form', async () => {
    const { code, out } = await run(
      'diff',
      ofYear(2023),
      ofYear(2024),
      '--align',
      'year',
      '--format',
      'html',
    );
    expect(code).toBe(1);
    expect(out).toContain('30AA, Basisschool De Tijd (fictief)</h2>');
    expect(out).toContain('<caption>Besteding per school en interventie</caption>');
    expect(out).toContain('−32,6\u00A0%');
  });

  test('exits with 0 and says that reports are the same', async () => {
    const { code, out } = await run('diff', FILING, FILING, '--format', 'html');
    expect(code).toBe(0);
    expect(out).toContain('De rapporten zeggen hetzelfde.');
  });

  test('is not made where a package cannot be opened, which is said', async () => {
    const absent = join(folder, 'absent.zip');
    const { code, out } = await run('diff', FILING, FILING, '--format', 'html', '--package', absent);
    expect([code, out.includes('</html>')]).toEqual([2, false]);
    expect(out).toContain('package:not-found');
  });

  test('makes no page of what cannot be compared', async () => {
    const output = join(folder, 'none.html');
    const { code, out } = await run(
      'diff',
      FILING,
      join(folder, 'absent.xbrl'),
      '--format',
      'html',
      '-o',
      output,
    );
    expect(code).toBe(2);
    expect(out).toContain('file:not-readable');
    expect(existsSync(output)).toBe(false);
  });
});
