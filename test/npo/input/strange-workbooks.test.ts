import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import { brief, comparable, must } from './comparable.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

async function readFixture(path: string) {
  const { submission, partial, diagnostics } = await readSubmission(join(FIXTURES, path));
  return { submission: must(submission ?? partial, diagnostics), findings: brief(diagnostics) };
}

async function amountsOf(name: string): Promise<readonly string[]> {
  const { submission } = await readFixture(`broken/${name}`);
  return submission.spending.map(({ date, amount }) => `${date ?? ''} ${amount.toFixed()}`);
}

describe('a workbook that LibreOffice saved', () => {
  test('says what the workbook said that it opened', async () => {
    const { submission: opened } = await readFixture('workbooks/libreoffice-example.json');
    const { submission: saved, findings } = await readFixture('workbooks/libreoffice-example.xlsx');
    expect(findings).toEqual([]);
    expect(comparable(saved)).toEqual(comparable(opened));
  });

  test('has the results of its formulas, and texts that look like numbers', async () => {
    expect(await amountsOf('libreoffice-formulas/input.xlsx')).toEqual([
      '2024-03-15 125',
      '2024-03-16 250',
      '2024-03-17 1250.5',
    ]);
  });

  test('may count its days from 1904, and has its hidden rows counted but not its total', async () => {
    expect(await amountsOf('libreoffice-1904/input.xlsx')).toEqual([
      '2024-03-15 125.25',
      '2024-03-16 20',
      '2024-03-17 30',
      '2024-03-18 40',
    ]);
  });

  test.each(['libreoffice-protected-sheets/input.xlsx', 'libreoffice-template/input.xltx'])(
    'is read where nothing hides its content: %s',
    async (name) => {
      expect(await amountsOf(name)).toEqual(['2024-03-15 1250.5']);
    },
  );
});

describe('two rows of headers', () => {
  test('may have a header in the higher row, over both', async () => {
    const { submission } = await readFixture('broken/xlsx-two-header-rows/input.xlsx');
    expect(comparable(submission.programmes)).toMatchObject([
      { brin: '03AF', schoolYear: '2023-2024', mrConsent: 'yes', mrConsentDate: '2023-06-23' },
    ]);
  });

  test('may have one header over all columns of a list', async () => {
    const { submission } = await readFixture('broken/xlsx-two-header-rows/input.xlsx');
    expect(submission.programmes[0]?.interventions.map(({ code }) => code)).toEqual(['B3', 'C1', 'F2']);
  });

  test('are found in a CSV file too, where nothing says what was merged', async () => {
    const { submission, findings } = await readFixture('broken/csv-two-header-rows/input');
    expect(findings).toEqual(['input:value-missing 5 5']);
    expect(comparable(submission.spending)).toMatchObject([{ brin: '03AF', amount: '10' }]);
  });
});

describe('rows that are no records', () => {
  test('are totals and headers once more, and not a row that only begins like one', async () => {
    expect(await amountsOf('xlsx-totals/input.xlsx')).toEqual(['2024-03-15 10', '2024-03-15 20']);
  });
});

describe('a name of a sheet', () => {
  test('may have a number to it, where no sheet has the name itself', async () => {
    expect(await amountsOf('xlsx-renamed-sheets/input.xlsx')).toEqual(['2024-03-15 10']);
    expect(await amountsOf('xlsx-old-copies/input.xlsx')).toEqual(['2024-03-15 10']);
  });

  test('may be in the other language', async () => {
    expect(await amountsOf('xlsx-translated/input.xlsx')).toEqual(['2024-03-15 1250.5']);
  });
});

describe('a workbook of another kind than most', () => {
  test.each(['xlsm-macros/input.xlsm', 'xlsx-strict/input.xlsx'])('is read: %s', async (name) => {
    expect(await amountsOf(name)).toEqual(['2024-03-15 1250.5']);
  });
});
