import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import type { InputFormat } from '../../../src/npo/input/write-submission.js';
import { writeTemplate } from '../../../src/npo/input/write-template.js';
import { brief, codes, comparable, must } from './comparable.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const FORMATS = ['xlsx', 'csv', 'json'] as const;
const LANGUAGES = ['nl', 'en'] as const;

function pathOf(name: string, format: InputFormat): string {
  return join(folder, format === 'csv' ? name : `${name}.${format}`);
}

/** Every byte of a file or of the files of a folder. */
function bytesOf(path: string): Record<string, string> {
  if (!path.includes('.')) {
    return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'hex')]));
  }
  return { file: readFileSync(path, 'hex') };
}

const cases = FORMATS.flatMap((format) => LANGUAGES.map((language) => [format, language] as const));

describe.each(cases)('a template as %s in %s', (format, language) => {
  test.each([2021, 2022, 2023, 2024, 2025])('filled in for %d reads back without a finding', async (year) => {
    const path = pathOf(`example-${format}-${language}-${String(year)}`, format);
    expect(await writeTemplate(path, { year, format, example: true, language })).toMatchObject({
      diagnostics: [],
    });
    const { submission, diagnostics } = await readSubmission(path);
    expect(brief(diagnostics)).toEqual([]);
    expect(must(submission, diagnostics)).toMatchObject({ reportingYear: year, schools: { length: 3 } });
    expect(submission?.spending.length).toBeGreaterThan(10);
  });

  test('says the same as in every other form', async () => {
    const path = pathOf(`same-${format}-${language}`, format);
    const asJson = pathOf(`same-${format}-${language}-as-json`, 'json');
    await writeTemplate(path, { year: 2024, format, example: true, language });
    await writeTemplate(asJson, { year: 2024, format: 'json', example: true, language });
    const [one, other] = [await readSubmission(path), await readSubmission(asJson)];
    expect(comparable(one.submission)).toEqual(comparable(other.submission));
  });

  test('has the same bytes every time', async () => {
    const paths = ['first', 'second'].map((name) => pathOf(`${name}-${format}-${language}`, format));
    for (const path of paths) await writeTemplate(path, { year: 2024, format, example: true, language });
    const [first = '', second = ''] = paths;
    expect(bytesOf(first)).toEqual(bytesOf(second));
  });

  test('left empty lists what is missing in the order in which a person fills it in', async () => {
    const path = pathOf(`empty-${format}-${language}`, format);
    await writeTemplate(path, { year: 2022, format, example: false, language });
    const { submission, diagnostics } = await readSubmission(path);
    expect(submission).toBeUndefined();
    expect(codes(diagnostics)).toEqual([
      ...Array<string>(9).fill('input:value-missing'),
      'input:table-empty',
      'input:table-without-rows',
      'input:table-without-rows',
      'input:table-without-rows',
    ]);
    const rows = diagnostics.slice(0, 9).map(({ source }) => source?.line ?? Number(source?.cell?.slice(1)));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).toBe(9);
  });
});

test.each([
  [2021, ['Bekostiging', 'Programma', 'Besteding']],
  [2023, ['Bekostiging', 'Programma', 'Besteding']],
  [2024, ['Programma', 'Besteding']],
  [2025, ['Programma', 'Besteding']],
])(
  'a template of %d left empty misses money received only where money was granted',
  async (year, missing) => {
    const path = pathOf(`missing-${String(year)}`, 'json');
    await writeTemplate(path, { year, format: 'json', example: false, language: 'nl' });
    const { diagnostics } = await readSubmission(path);
    const found = diagnostics.filter(({ code }) => code === 'input:table-without-rows');
    expect(found.map(({ message }) => message.nl)).toEqual(
      missing.map((table) => `In ${table} staat geen enkele regel.`),
    );
  },
);

describe('the workbook', () => {
  async function open(language: 'nl' | 'en'): Promise<ExcelJS.Workbook> {
    const path = pathOf(`opened-${language}`, 'xlsx');
    await writeTemplate(path, { year: 2024, format: 'xlsx', example: false, language, force: true });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook;
  }

  test('has an instruction sheet, a sheet a subject, and its lists out of sight', async () => {
    const names = (await open('nl')).worksheets.map(({ name, state }) => [name, state]);
    expect(names).toEqual([
      ['Instructie', 'visible'],
      ['Bestuur', 'visible'],
      ['Scholen', 'visible'],
      ['Leerlingen', 'visible'],
      ['Bekostiging', 'visible'],
      ['Programma', 'visible'],
      ['Besteding', 'visible'],
      ['Lijsten', 'hidden'],
    ]);
    expect((await open('en')).worksheets.map(({ name }) => name)).toContain('Spending');
  });

  test('explains every column at its header, which stays in sight', async () => {
    const sheet = (await open('nl')).getWorksheet('Besteding');
    const header = sheet?.getRow(3);
    expect(header?.values).toEqual([
      undefined,
      'Datum *',
      'BRIN',
      'Niveau *',
      'Interventie *',
      'Bedrag *',
      'Soort',
      'Omschrijving',
      'Documentnummer',
    ]);
    header?.eachCell((cell) => {
      expect(JSON.stringify(cell.note)).toMatch(/\w{4}/);
    });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet?.getColumn(5).numFmt).toBe('#,##0.00');
    expect(sheet?.getColumn(1).numFmt).toBe('dd-mm-yyyy');
    expect(sheet?.getColumn(2).numFmt).toBe('@');
  });

  test('has drop-down lists whose values are on the hidden sheet, and the schools of the first', async () => {
    const workbook = await open('nl');
    const validationOf = (sheet: string, cell: string) =>
      workbook.getWorksheet(sheet)?.getCell(cell).dataValidation;
    const valuesOf = (sheet: string, cell: string): unknown[] => {
      const [, list = '', column = '', last = ''] =
        /^(\w+)!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(String(validationOf(sheet, cell)?.formulae[0])) ?? [];
      const values: unknown[] = [];
      for (let row = 2; row <= Number(last); row++) {
        values.push(workbook.getWorksheet(list)?.getCell(`${column}${String(row)}`).value);
      }
      return values;
    };
    expect(valuesOf('Programma', 'D10')).toEqual(['ja', 'nee', 'n.v.t.']);
    expect(valuesOf('Besteding', 'C500')).toEqual(['school', 'bovenschools', 'bovenbestuurlijk']);
    expect(valuesOf('Besteding', 'F4')).toEqual(['loondienst', 'inhuur (PNIL)', 'materieel']);
    expect(valuesOf('Besteding', 'D4')).toContain('B3 Instructie in kleine groepen');
    expect(valuesOf('Bestuur', 'B8')).toContain('Stichting');
    expect(valuesOf('Bestuur', 'B9')).toContain('po-vo');
    expect(valuesOf('Scholen', 'D4')).toContain('bao: Basisonderwijs');
    expect(validationOf('Besteding', 'B4')?.formulae).toEqual(['Scholen!$A$4:$A$203']);
    // What is not on the menukaart may be typed; an answer may not.
    expect(validationOf('Besteding', 'D4')?.showErrorMessage).toBeFalsy();
    expect(validationOf('Programma', 'D4')?.showErrorMessage).toBe(true);
  });
});

describe('writing', () => {
  test('does not replace what is there unless told to', async () => {
    const path = pathOf('there', 'json');
    writeFileSync(path, 'mine');
    const options = { year: 2024, format: 'json', example: false, language: 'nl' } as const;
    const refused = await writeTemplate(path, options);
    expect(codes(refused.diagnostics)).toEqual(['output:target-exists']);
    expect(refused.written).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    const forced = await writeTemplate(path, { ...options, force: true });
    expect(forced).toEqual({ diagnostics: [], written: [path] });
  });

  test('to a place that cannot be written is a finding and leaves nothing behind', async () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where a folder should be');
    const path = join(blocked, 'new.json');
    const { diagnostics } = await writeTemplate(path, {
      year: 2024,
      format: 'json',
      example: false,
      language: 'nl',
    });
    expect(codes(diagnostics)).toEqual(['output:target-not-writable']);
  });

  test('is refused by the name that was given', async () => {
    const path = join(folder, 'taken');
    mkdirSync(path);
    const { diagnostics } = await writeTemplate(path, {
      year: 2024,
      format: 'json',
      example: false,
      language: 'nl',
      force: true,
    });
    expect(diagnostics.map(({ location }) => location?.file)).toEqual([path]);
    expect(diagnostics[0]?.message.nl).toContain(`${path} is een map`);
  });

  test('of a folder writes all files or none', async () => {
    const path = join(folder, 'partly');
    mkdirSync(path);
    writeFileSync(join(path, 'scholen.csv'), 'mine');
    const { diagnostics } = await writeTemplate(path, {
      year: 2024,
      format: 'csv',
      example: false,
      language: 'nl',
    });
    expect(codes(diagnostics)).toEqual(['output:target-exists']);
    expect(readdirSync(path)).toEqual(['scholen.csv']);
    expect(existsSync(join(path, 'besteding.csv'))).toBe(false);
  });
});
