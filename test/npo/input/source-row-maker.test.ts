import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import type { SubmissionJson } from '../../../src/npo/input/subjects/subjects.js';
import { exampleSubmission } from '../../../src/npo/input/write/example-submission.js';
import { writeSubmission } from '../../../src/npo/input/write-submission.js';
import { sourceCells, type SourceRow } from '../../../src/npo/model/source-row.js';
import { must } from './comparable.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

const WORDS: SubmissionJson = {
  ...exampleSubmission(2024),
  schools: [{ brin: '03AF', name: 'De Eerste', schoolType: 'bao', broughtForward: '1500.5' }],
  pupils: [],
  funding: [{ brin: '03AF', schoolYear: '2023-2024', calendarYear: 2024, received: '20000' }],
  programmes: [],
  spending: [
    {
      date: '2024-03-15',
      brin: '03AF',
      level: 'school',
      intervention: 'B3',
      amount: '1234.5',
      kind: 'hired',
      description: 'Rekengroep  juf Verzonnen',
      reference: 'INK-7',
    },
  ],
};

/** `Datum: 2024-03-15` … in the order of the file. */
function said(row: SourceRow | undefined): readonly string[] {
  const cells = row === undefined ? [] : sourceCells(row);
  return (row?.columns ?? []).map(({ header }, at) => `${header}: ${cells[at] ?? ''}`);
}

async function written(format: 'xlsx' | 'csv' | 'json') {
  const path = join(folder, format === 'csv' ? 'tables' : `board.${format}`);
  if (format === 'json') writeFileSync(path, JSON.stringify(WORDS));
  else await writeSubmission(WORDS, path, format);
  const { submission, diagnostics } = await readSubmission(path);
  return must(submission, diagnostics);
}

describe('a row of spending is known again by the words of its file', () => {
  test('under the headers of the workbook, an amount and a day in its notation', async () => {
    const { spending } = await written('xlsx');
    const words = said(spending[0]?.row);
    expect(words).toContain('Datum: 15-03-2024');
    expect(words).toContain('Bedrag: 1234,50');
    expect(words).toContain('Omschrijving: Rekengroep juf Verzonnen');
    expect(words).toContain('Documentnummer: INK-7');
    expect(words).toContain('BRIN: 03AF');
    expect(spending[0]?.row?.place.sheet).toBe('Besteding');
  });

  test('as it was typed in a CSV file, in the order of its columns', async () => {
    const path = join(folder, 'own');
    await writeSubmission(WORDS, path, 'csv');
    mkdirSync(path, { recursive: true });
    writeFileSync(
      join(path, 'besteding.csv'),
      'Bedrag in euro;Boekdatum;Niveau;BRIN;Interventie;Soort;Boekstuk\n1.234,5;15/3/2024;School;03af;B3 groepjes;inhuur;INK-7\n',
    );
    const { submission, diagnostics } = await readSubmission(path);
    expect(said(must(submission, diagnostics).spending[0]?.row)).toEqual([
      'Bedrag in euro: 1.234,5',
      'Boekdatum: 15/3/2024',
      'Niveau: School',
      'BRIN: 03af',
      'Interventie: B3 groepjes',
      'Boekstuk: INK-7',
    ]);
  });

  test('by the keys of JSON', async () => {
    const { spending } = await written('json');
    expect(said(spending[0]?.row)).toEqual([
      'date: 2024-03-15',
      'brin: 03AF',
      'level: school',
      'intervention: B3',
      'amount: 1234.5',
      'description: Rekengroep juf Verzonnen',
      'reference: INK-7',
    ]);
  });

  test('under English headers with the mark of English, and a day by its year', async () => {
    const path = join(folder, 'english.xlsx');
    await writeSubmission(WORDS, path, 'xlsx', { language: 'en' });
    const { submission, diagnostics } = await readSubmission(path);
    const words = said(must(submission, diagnostics).spending[0]?.row);
    expect(words).toContain('Date: 2024-03-15');
    expect(words).toContain('Amount: 1234.50');
  });

  test.each(['"10080.00"', '10080.50', '1.26e3', '1260'])(
    'in JSON by the digits that stand there: %s',
    async (amount) => {
      const path = join(folder, 'digits.json');
      writeFileSync(path, JSON.stringify(WORDS).replace('"1234.5"', amount));
      const { submission, diagnostics } = await readSubmission(path);
      const words = said(must(submission, diagnostics).spending[0]?.row);
      expect(words).toContain(`amount: ${amount.replaceAll('"', '')}`);
    },
  );

  test.each(['xlsx', 'csv', 'json'] as const)('never by its kind: %s', async (format) => {
    const { spending } = await written(format);
    expect(said(spending[0]?.row).join()).not.toMatch(/hired|inhuur|Soort|kind/i);
  });
});

test('rows of money received and brought forward say of which school and year they are', async () => {
  const { funding, schools } = await written('xlsx');
  expect(said(funding[0]?.row)).toEqual([
    'BRIN: 03AF',
    'Schooljaar: 2023-2024',
    'Kalenderjaar: 2024',
    'Ontvangen: 20000,00',
    'Ontvangen voor nieuwkomers: ',
  ]);
  expect(said(schools[0]?.row)).toContain('Saldo vorig jaar: 1500,50');
});

test('the board has no words but amounts: never how many persons were hired', async () => {
  const path = join(folder, 'reserve.json');
  const board = { ...WORDS.board, hiredPersons: 3, designatedReserve: '250', specificItem: null };
  writeFileSync(path, JSON.stringify({ ...WORDS, board }));
  const { submission, diagnostics } = await readSubmission(path);
  expect(said(must(submission, diagnostics).board.row).filter((word) => !word.endsWith(': '))).toEqual([
    'designatedReserve: 250',
  ]);
});
