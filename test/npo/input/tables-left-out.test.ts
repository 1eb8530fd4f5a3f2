import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { subjectBegun } from '../../../src/npo/input/read/find-table.js';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { exampleSubmission } from '../../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../../src/npo/input/write-submission.js';
import { rawWorkbook } from './raw-workbook.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const SPENDING = 'Datum *;BRIN;Niveau *;Interventie *;Bedrag *;Soort\n';
const ROW = '05-03-2024;00AA;school;B3;100,00;loondienst\n';
let count = 0;

/** A folder of the example's files with these beside them. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, String(count++));
  await writeSubmission(exampleSubmission(2024), path, 'csv');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** The names that the finding tells, in its sentence. */
async function told(path: string, ledgers: readonly { path: string; mapping: string }[] = []) {
  const { diagnostics, submission } = await readSubmission(path, { ledgers });
  expect(submission).toBeDefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(() => 'input:tables-not-read'));
  return diagnostics.map(({ message }) => /^Wat in (.*) staat, telt niet mee:/.exec(message.nl)?.[1]);
}

describe('a file that is like one of a part but is not read is told', () => {
  test('once for all of them, each by its name', async () => {
    const path = await folderWith({
      'besteding 2.csv': SPENDING + ROW,
      'besteding-kwartaal4.csv': SPENDING + ROW,
      'Scholen_oud.txt': 'wat losse regels\n',
    });
    expect(await told(path)).toEqual(['"Scholen_oud.txt", "besteding 2.csv", "besteding-kwartaal4.csv"']);
    const [finding] = (await readSubmission(path)).diagnostics;
    expect([finding?.source, finding?.related]).toEqual([
      { file: 'Scholen_oud.txt' },
      [{ file: 'besteding 2.csv' }, { file: 'besteding-kwartaal4.csv' }],
    ]);
  });

  test.each([
    ['its headers, whatever its name', 'kwartaal 4.csv', SPENDING + ROW],
    [
      'its headers below a title and between other columns',
      'K4.csv',
      `Kwartaal vier\n\nNr;${SPENDING}1;${ROW}`,
    ],
    ['its name, the headers being others', 'besteding-exact.csv', 'Boekdag;Euro\n1-3-2024;5\n'],
    [
      'a row that is longer than is looked at',
      'besteding 2.csv',
      `${SPENDING}${ROW}"${'x'.repeat(99_999)}"\n`,
    ],
  ])('by %s', async (_, name, text) => {
    expect(await told(await folderWith({ [name]: text }))).toEqual([`"${name}"`]);
  });

  test('ten by name, and how many more', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `besteding deel ${String(index + 10)}.csv`);
    const path = await folderWith(Object.fromEntries(names.map((name) => [name, SPENDING + ROW])));
    const shown = names.slice(0, 10).map((name) => `"${name}"`);
    expect(await told(path)).toEqual([`${shown.join(', ')} en nog 2 andere`]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['headers without rows', 'besteding 2.csv', `${SPENDING};;;;;\n`],
    [
      'a file with two headers of ours, all that schools need',
      'adressen.csv',
      'BRIN;Naam school;Telefoon\n00AA;x;1\n',
    ],
    [
      'a file of another name that lacks headers that spending needs',
      'bank.csv',
      'Datum;Bedrag;Omschrijving\n1-3-2024;5;x\n',
    ],
    ['a name that is one word with more behind it', 'bestuursverslag.csv', 'een tekst\n'],
    ['an empty file', 'besteding 2.csv', ''],
    ['what is no text', 'besteding 2.csv', '\0\u0001\0'],
    ['the rows that generate wrote beside its input', 'lineage-rows.csv', `row;file;${SPENDING}1;a;${ROW}`],
  ])('%s', async (_, name, text) => {
    expect(await told(await folderWith({ [name]: text }))).toEqual([]);
  });

  test('a folder with the name of a part', async () => {
    const path = await folderWith({});
    mkdirSync(join(path, 'besteding 2.csv'));
    expect(await told(path)).toEqual([]);
  });

  test('a ledger that is read as such, and its mapping', async () => {
    const path = await folderWith({
      'besteding-exact.csv': SPENDING + ROW,
      'besteding-codes.csv': 'Code\n1\n',
    });
    const ledgers = [{ path: join(path, 'besteding-exact.csv'), mapping: join(path, 'besteding-codes.csv') }];
    expect(await told(path, ledgers)).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('the sheets of our own workbook: %s', async (language) => {
    const path = join(folder, `${language}.xlsx`);
    await writeSubmission(exampleSubmission(2024), path, 'xlsx', { language });
    expect(await told(path)).toEqual([]);
  });
});

test('a sheet is told by its name or its headers, and not for a sheet of something else', async () => {
  const path = join(folder, 'bladen.xlsx');
  await writeSubmission(exampleSubmission(2024), path, 'xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const rows = [SPENDING, ROW].map((line) => line.trim().split(';'));
  workbook.addWorksheet('Besteding 2').addRows(rows);
  workbook.addWorksheet('Kwartaal 4').addRows([['Kwartaal vier'], [], ...rows]);
  workbook.addWorksheet('Draaitabel').addRows([
    ['BRIN', 'Bedrag'],
    ['00AA', 5],
  ]);
  workbook.addWorksheet('Besteding leeg').addRows(rows.slice(0, 1));
  const copy = join(folder, 'meer bladen.xlsx');
  await workbook.xlsx.writeFile(copy);
  expect(await told(copy)).toEqual(['"Besteding 2", "Kwartaal 4"']);
});

test('a sheet of many megabytes is told by its beginning', async () => {
  const rows = [SPENDING, ...Array.from({ length: 70 }, () => ROW)].map((line) => line.trim().split(';'));
  const long = Array.from({ length: 6 }, () => ['x'.repeat(1_000_000)]);
  const path = join(folder, 'lang blad.xlsx');
  writeFileSync(path, rawWorkbook({ sheets: [{ name: 'Kwartaal 4', rows: [...rows, ...long] }] }));
  const { diagnostics } = await readSubmission(path);
  const sheets = diagnostics.filter(({ code }) => code === 'input:tables-not-read');
  expect(sheets.map(({ source }) => source)).toEqual([{ file: 'lang blad.xlsx', sheet: 'Kwartaal 4' }]);
});

test('a name may be of any length', () => {
  expect(subjectBegun('a '.repeat(200_000))).toBeUndefined();
  expect(subjectBegun(`Besteding ${'a '.repeat(200_000)}`)).toBe('spending');
});
