import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mapOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const LEDGERS = fileURLToPath(new URL('../../fixtures/ledgers/', import.meta.url));
const BOARD = join(LEDGERS, 'bestuur.json');
const BOOKS = join(LEDGERS, 'grootboek-3.2.xaf');
const MAPPING = join(LEDGERS, 'koppeling.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
});
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

/** The names and amounts of a row of a table, without the white space between. */
function row(out: string, name: string): string | undefined {
  const found = out.split('\n').find((line) => line.trim().startsWith(name));
  return found?.trim().replace(/\s+/g, ' ');
}

interface FindingJson {
  readonly code: string;
  readonly message: { readonly nl: string };
  readonly source?: Record<string, unknown>;
  readonly related?: readonly Record<string, unknown>[];
}

function findingsIn(output: string): readonly FindingJson[] {
  const text = readFileSync(join(output, 'findings.json'), 'utf8');
  return (JSON.parse(text) as { diagnostics: FindingJson[] }).diagnostics;
}

describe('npo-xbrl map', () => {
  test('lists what a ledger has, with its lines and money', async () => {
    const { code, out } = await run('map', BOOKS, '--board', BOARD);
    expect(code).toBe(0);
    expect(row(out, '4000 Salarissen')).toBe('4000 Salarissen 3 € 12.450,75 loondienst');
    expect(row(out, '300 OBS')).toBe('300 OBS Cafe Zuid 1 € 1.999,99 30AC');
    expect(row(out, 'NPO-E1')).toBe('NPO-E1 NPO klassenverkleining 1 € 3.150,25 NPO, E1 Klassenverkleining');
  });

  test('shows that what is mapped, not NPO and not mapped are together what the file has', async () => {
    const { out } = await run('map', BOOKS, '--board', BOARD);
    // Of the 22 lines five are placed by the proposal; the bank, other costs and income are 14.
    expect(row(out, 'besteding van NPO')).toBe('besteding van NPO 5 € 10.163,14 € 112,40 € 10.050,74');
    expect(row(out, 'niet van NPO')).toBe('niet van NPO 14 € 80.852,40 € 92.728,24 € -11.875,84');
    expect(row(out, 'niet gekoppeld')).toBe('niet gekoppeld 3 € 1.825,10 € 0,00 € 1.825,10');
    expect(row(out, 'totaal')).toBe('totaal 22 € 92.840,64 € 92.840,64 € 0,00');
    expect(row(out, 'volgens het bestand zelf')).toBe('volgens het bestand zelf 22 € 92.840,64 € 92.840,64');
  });

  test('speaks English', async () => {
    const { out } = await run('map', BOOKS, '--board', BOARD, '--lang', 'en');
    expect(row(out, 'not mapped')).toBe('not mapped 3 €1,825.10 €0.00 €1,825.10');
  });

  test('says the same as JSON, with the proposal in the form of a mapping file', async () => {
    const { code, out } = await run('map', BOOKS, '--board', BOARD, '--format', 'json');
    expect(code).toBe(0);
    const { mapping, reconciliation } = mapOutput.parse(JSON.parse(out));
    expect(mapping).toContainEqual({
      part: 'costCentre',
      code: '300',
      name: 'OBS Cafe Zuid',
      school: '30AC',
      lines: 1,
      balance: '1999.99',
    });
    expect(reconciliation?.mapped).toEqual({
      lines: 5,
      debit: '10163.14',
      credit: '112.40',
      balance: '10050.74',
    });
  });

  test('says as JSON why a file cannot be read', async () => {
    const { code, out } = await run('map', join(LEDGERS, 'nothing.xaf'), '--format', 'json');
    expect(code).toBe(2);
    const { mapping, diagnostics } = mapOutput.parse(JSON.parse(out));
    expect([mapping, diagnostics.map(({ code: found }) => found)]).toEqual([[], ['input:file-not-found']]);
  });

  test.each(['xlsx', 'csv', 'json'])(
    'writes a mapping (%s) that generate takes',
    async (format) => {
      const mapping = join(folder, `voorstel.${format}`);
      const output = join(folder, `rapport-${format}`);
      expect((await run('map', BOOKS, '--board', BOARD, '-o', mapping)).code).toBe(0);
      const { out } = await run('generate', BOARD, '--ledger', BOOKS, '--mapping', mapping, '-o', output);
      // 4 200,50 and 1 999,99 of B; 3 150,25 of E; 812,40 less 112,40 of F.
      expect(row(out, 'Totaal')).toBe('Totaal € 10.050,74 € 0,00');
    },
    30_000,
  );

  test('takes what a mapping said before, and adds what is new', async () => {
    const { out } = await run('map', BOOKS, '--board', BOARD, '--mapping', MAPPING);
    expect(row(out, 'besteding van NPO')).toBe('besteding van NPO 6 € 11.663,14 € 112,40 € 11.550,74');
    expect(row(out, 'SAL Salarissen')).toBe('SAL Salarissen 6 € 0,00 loondienst');
  });

  test('lists the columns of a table and proposes what they hold', async () => {
    const { code, out } = await run('map', join(LEDGERS, 'lonen.xlsx'), '--board', BOARD);
    expect(code).toBe(0);
    expect(row(out, 'Periode einde')).toBe('Periode einde datum · naar de waarden, niet naar de kop');
    expect(row(out, 'Personeelsnr')).toBe('Personeelsnr wordt niet gelezen');
    expect(out).not.toContain('Verzonnen');
  });

  test('of thousands of columns that are not read it lists the first, and says how many more there are', async () => {
    const table = join(folder, 'breed.csv');
    const others = Array.from({ length: 3000 }, (_, nr) => `Eigen ${String(nr)}`);
    writeFileSync(table, `Boekdatum;${others.join(';')};Bedrag\n1-3-2024;${others.join(';')};1,50\n`);
    const { out } = await run('map', table);
    expect(out.match(/Eigen \d+ /g)).toHaveLength(40);
    expect(row(out, 'Bedrag')).toBe('Bedrag bedrag');
    expect(row(out, '… en nog')).toBe('… en nog 2960: wordt niet gelezen');
  });

  test('still proposes columns where it cannot read the lines', async () => {
    const table = join(folder, 'vreemd.csv');
    writeFileSync(table, 'k1;k2;k3\nx;1,50;2,50\n');
    const mapping = join(folder, 'vreemd.json');
    const { code } = await run('map', table, '-o', mapping);
    expect(code).toBe(2);
    expect(readFileSync(mapping, 'utf8')).toContain('"code": "k2"');
  });

  test('does not overwrite a mapping without being told', async () => {
    const mapping = join(folder, 'bestaand.json');
    copyFileSync(MAPPING, mapping);
    const { code, out } = await run('map', BOOKS, '-o', mapping);
    expect([code, out.includes('output:target-exists')]).toEqual([2, true]);
    expect(readFileSync(mapping)).toEqual(readFileSync(MAPPING));
    expect((await run('map', BOOKS, '-o', mapping, '--force')).code).toBe(0);
  });

  test.each([
    ['another ending', ['map', BOOKS, '-o', 'koppeling.doc'], 64],
    ['two mappings', ['map', BOOKS, '--mapping', MAPPING, '--mapping', MAPPING], 64],
    ['no file', ['map', 'nergens.xaf'], 2],
    ['a board without schools', ['map', BOOKS, '--board', 'nergens.xlsx'], 1],
    ['a mapping that is none', ['map', BOOKS, '--mapping', BOOKS], 1],
  ])('with %s says so', async (_, args, expected) => {
    expect((await run(...args)).code).toBe(expected);
  });
});

describe('npo-xbrl generate with a ledger', () => {
  const generate = async (name: string, ...args: string[]) => {
    const output = join(folder, name);
    const ran = await run('generate', BOARD, '-o', output, ...args);
    return { ...ran, output };
  };

  test('reports its spending, and traces it to the lines of the audit file', async () => {
    const { out, output } = await generate('xaf', '--ledger', BOOKS, '--mapping', MAPPING);
    expect(row(out, 'Totaal')).toBe('Totaal € 10.050,74 € 1.500,00');
    const traced = await run(
      'trace',
      join(output, 'report.xbrl'),
      'SpendingAtSchoolLevel',
      '--school',
      '30AB',
    );
    const [line] = /grootboek-3\.2\.xaf, regel (\d+)/.exec(traced.out)?.slice(1) ?? [];
    const text = readFileSync(BOOKS, 'utf8')
      .split('\n')
      .slice(Number(line) - 1)
      .join('\n');
    expect(/<amnt>(.*)<\/amnt>/.exec(text)?.[1]).toBe('3150.25');
    expect(traced.out).toContain('trDt: 2024-08-01');
    expect(traced.out).toContain('desc: Salaris augustus');
    const lineage = readFileSync(join(output, 'lineage.csv'), 'utf8');
    for (const word of ['Voorbeeld', 'Verzonnen', 'Salaris']) expect(lineage).not.toContain(word);
  });

  test('traces it to the line of a CSV file and the cell of a workbook', async () => {
    const { output } = await generate(
      'tables',
      ...['--ledger', join(LEDGERS, 'besteding.csv'), '--mapping', join(LEDGERS, 'koppeling-besteding.json')],
      ...['--ledger', join(LEDGERS, 'lonen.xlsx'), '--mapping', join(LEDGERS, 'koppeling-lonen.json')],
    );
    const traced = await run(
      'trace',
      join(output, 'report.xbrl'),
      'SpendingAtSchoolLevel',
      '--school',
      '30AB',
    );
    expect(traced.out).toContain('besteding.csv, regel 4, kolom 5');
    expect(traced.out).toContain('lonen.xlsx, blad Loonkosten, cel F2');
    expect(traced.out).toMatch(
      /Boekdatum: 01-08-2024 · Grootboekrek\.: 4000 · School: BASISSCHOOL HET KOMPAS · /,
    );
  });

  test('says what is left out, with its amount', async () => {
    const { output } = await generate('left-out', '--ledger', BOOKS, '--mapping', MAPPING);
    const codes = findingsIn(output)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('ledger:'));
    expect(codes).toEqual(['ledger:not-placed', 'ledger:looks-like-npo', 'ledger:reconciled']);
  });

  test('does not complain of an empty sheet Spending where a ledger has the lines', async () => {
    const empty = await generate('empty');
    const codes = (output: string) => findingsIn(output).map(({ code }) => code);
    expect(codes(empty.output)).toContain('input:table-without-rows');
    const filled = await generate('filled', '--ledger', BOOKS, '--mapping', MAPPING);
    expect(codes(filled.output)).not.toContain('input:table-without-rows');
  });

  test('says where a ledger is given twice', async () => {
    const both = ['--ledger', BOOKS, '--ledger', BOOKS, '--mapping', MAPPING];
    const { output } = await generate('twice', ...both);
    const [finding] = findingsIn(output).filter(({ code }) => code === 'ledger:counted-twice');
    expect(finding?.message.nl).toContain('6 regels (samen € 11.550,74)');
    expect(finding?.source).toMatchObject({ file: 'grootboek-3.2.xaf' });
  });

  test('says where the sheet Spending has what the ledger has', async () => {
    const board = join(folder, 'dubbel.json');
    const spending = [
      {
        date: '2024-08-01',
        brin: '30AB',
        level: 'school',
        intervention: 'E1',
        amount: '3150.25',
        kind: 'payroll',
      },
    ];
    writeFileSync(
      board,
      JSON.stringify({ ...(JSON.parse(readFileSync(BOARD, 'utf8')) as object), spending }),
    );
    const output = join(folder, 'dubbel');
    await run('generate', board, '-o', output, '--ledger', BOOKS, '--mapping', MAPPING);
    const [finding] = findingsIn(output).filter(({ code }) => code === 'ledger:counted-twice');
    expect(finding?.message.nl).toContain(
      'Zowel in dubbel.json als in grootboek-3.2.xaf: 1 regel (samen € 3.150,25)',
    );
  });

  test('writes nothing where the ledger or its mapping cannot be read, and says all that is wrong', async () => {
    const cut = join(folder, 'kapot.xaf');
    writeFileSync(cut, readFileSync(BOOKS).subarray(0, 5000));
    const wrong = join(folder, 'fout.csv');
    writeFileSync(wrong, 'Onderdeel;Code\nproject;1\nproject;1\n');
    const { code, out, output } = await generate('none', '--ledger', cut, '--mapping', wrong);
    expect(code).toBe(2);
    expect(out).toContain('xaf:cut-off');
    expect(out).toContain('ledger:code-twice');
    expect(existsSync(output)).toBe(false);
  });

  test.each([
    ['a ledger without a mapping', ['--ledger', BOOKS]],
    ['a mapping without a ledger', ['--mapping', MAPPING]],
    [
      'three ledgers and two mappings',
      [
        ...['--ledger', BOOKS],
        ...['--ledger', BOOKS],
        ...['--ledger', BOOKS],
        ...['--mapping', MAPPING],
        ...['--mapping', MAPPING],
      ],
    ],
  ])('refuses %s', async (_, args) => {
    const { code, err } = await generate('refused', ...args);
    expect([code, err.includes('--mapping')]).toEqual([64, true]);
  });

  test('gives the same bytes each time', async () => {
    const [first, second] = [
      await generate('bytes-1', '--ledger', BOOKS, '--mapping', MAPPING),
      await generate('bytes-2', '--ledger', BOOKS, '--mapping', MAPPING),
    ];
    for (const file of ['report.xbrl', 'filing.xbrl', 'lineage.csv', 'findings.json']) {
      expect(readFileSync(join(second.output, file))).toEqual(readFileSync(join(first.output, file)));
    }
  });
});
