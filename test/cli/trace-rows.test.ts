import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { traceOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const INPUT = fileURLToPath(new URL('../../fixtures/boards/twelve-schools/input.xlsx', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  await run('generate', INPUT, '-o', join(folder, 'made'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const print = (text: string) => (out += text);
  const code = await main(args, { out: print, err: print });
  return { code, out };
}

/** A copy of what was made. */
function copy(name: string): string {
  cpSync(join(folder, 'made'), join(folder, name), { recursive: true });
  return join(folder, name);
}

const ABOVE = ['Interventions'];

/** As of an input with one row of spending more, above all others. */
function withRowAbove(text: string): string {
  const lines = text.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.includes(';Besteding;'));
  const moved = lines.slice(first).map((line) => {
    const [row = '', file = '', sheet = '', number = '', ...rest] = line.split(';');
    return sheet === 'Besteding'
      ? [Number(row) + 1, file, sheet, Number(number) + 1, ...rest].join(';')
      : [Number(row) + 1, file, sheet, number, ...rest].join(';');
  });
  return [...lines.slice(0, first), lines[first] ?? '', ...moved, ''].join('\n');
}

describe('trace', () => {
  test('asks whether another figure was meant where there is none of the name', async () => {
    const { out } = await run('trace', join(folder, 'made/filing.xbrl'), 'Intreventions', '--lang', 'en');
    expect(out).toContain('Did you mean: Interventions?');
  });

  test('prints the rows that a figure sums in the words of the workbook', async () => {
    const { code, out } = await run('trace', join(folder, 'made/filing.xbrl'), ...ABOVE);
    expect(code).toBe(0);
    expect(out).toContain('  uit input.xlsx, blad Besteding, cel E95\n    Datum: 15-10-2024 · BRIN: 10AB · ');
    expect(out).toContain('Bedrag: 2139,11 · Omschrijving: Bovenschoolse inzet · Documentnummer: BOV-10AB\n');
  });

  test('prints a value with a line break on its one line', async () => {
    const path = join(copy('broken'), 'report.xbrl');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(
        '>2023-2024 2024-2025</npo-i:SchoolYearsChosen>',
        '>2023-2024\n  uit x</npo-i:SchoolYearsChosen>',
      ),
    );
    const { out } = await run('trace', path, 'SchoolYearsChosen');
    expect(out).toContain('  2023-2024\\u000a  uit x\n');
  });

  test('prints the same as JSON, by the schema', async () => {
    const { code, out } = await run('trace', join(folder, 'made/filing.xbrl'), ...ABOVE, '--format', 'json');
    expect(code).toBe(0);
    const { figures } = traceOutput.parse(JSON.parse(out));
    expect(figures[0]?.sources?.[0]?.place).toEqual({
      file: 'input.xlsx',
      sheet: 'Besteding',
      cell: 'E95',
    });
    expect(figures[0]?.sources?.[0]?.row).toContainEqual({ header: 'Bedrag', text: '2139,11' });
  });

  test('says as JSON why a file is no report', async () => {
    const { code, out } = await run('trace', INPUT, 'Spending', '--format', 'json');
    expect(code).toBe(2);
    expect(traceOutput.parse(JSON.parse(out)).diagnostics).toHaveLength(1);
  });

  test('prints places, and says why no words, where lineage-rows.csv is not there', async () => {
    const made = copy('bare');
    rmSync(join(made, 'lineage-rows.csv'));
    const { out } = await run('trace', join(made, 'filing.xbrl'), ...ABOVE);
    expect(out).toContain('uit input.xlsx, blad Besteding, cel E95\n');
    expect(out).not.toContain('Bovenschoolse inzet');
    expect(out).toContain('er staat geen lineage-rows.csv naast het rapport.');
  });

  test.each([
    ['of another file', (text: string) => text.replaceAll(';input.xlsx;', ';andere.xlsx;')],
    ['with a row more', withRowAbove],
  ])('gives no words of another run, and says so: %s', async (name, change) => {
    const made = copy(name);
    const path = join(made, 'lineage-rows.csv');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { out } = await run('trace', join(made, 'filing.xbrl'), ...ABOVE);
    expect(out).toContain('uit input.xlsx, blad Besteding, cel E95\n');
    expect(out.includes('Datum:')).toBe(false);
    expect(out).toContain('lineage-rows.csv naast het rapport is van een andere keer dan lineage.csv');
    const asJson = await run('trace', join(made, 'filing.xbrl'), ...ABOVE, '--format', 'json');
    const { figures, lack } = traceOutput.parse(JSON.parse(asJson.out));
    expect(lack).toBe('rows-of-another-run');
    expect(figures.flatMap(({ sources = [] }) => sources).filter(({ row }) => row !== undefined)).toEqual([]);
  });

  test('prints a row once of which two cells went into a figure', async () => {
    const { out } = await run(
      'trace',
      join(folder, 'made/report.xbrl'),
      'ResourcesCarriedForward',
      '--school',
      '10AA',
    );
    expect(out).toMatch(/^ {2}uit input\.xlsx, blad Bekostiging, cel D4 en cel E4\n {4}BRIN: /m);
  });

  test('reads a lineage of before rows had numbers', async () => {
    const made = copy('old');
    rmSync(join(made, 'lineage-rows.csv'));
    const path = join(made, 'lineage.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/,[^,\n]*$/gm, ''));
    const { code, out } = await run('trace', join(made, 'filing.xbrl'), ...ABOVE);
    expect(code).toBe(0);
    expect(out).toContain('uit input.xlsx, blad Besteding, cel E95\n');
    expect(out).not.toContain('lineage-rows.csv');
  });
});
