import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.js';
import { readLines } from './ledger-reading.js';
import { workbookOf } from './workbook-of.js';

const folder = temporaryFolder();

const HEADERS = ['Datum', 'Rekening', 'Bedrag'];
const LINE = [new Date(Date.UTC(2024, 0, 15)), '4100', 1000];
const NOTHING = { columns: [], notation: {} };

describe('a workbook with a sheet a month', () => {
  test('names the lines of sheets without headers, or with headers that are not known', async () => {
    const bytes = await workbookOf({
      jan: [HEADERS, LINE, LINE],
      feb: [LINE],
      mrt: [
        ['Dag', 'Waarde'],
        [LINE[0], 250],
      ],
      uitleg: [
        ['Toelichting', 'bij 2024'],
        ['aantal', 12],
      ],
    });
    const { lines, diagnostics } = await readLines(folder, bytes, NOTHING, 'gl.xlsx');
    expect(lines).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ledger:sheets-not-read']);
    expect(diagnostics[0]?.message.nl).toContain('"feb" (1 regel), "mrt" (1 regel).');
  });
});

describe('a sheet that the mapping names', () => {
  const layout = { columns: [], notation: { sheet: 'jan' } };

  test('is the only sheet of another workbook, whatever that is called', async () => {
    const { lines, codes } = await readLines(
      folder,
      await workbookOf({ feb: [HEADERS, LINE] }),
      layout,
      'feb.xlsx',
    );
    expect([lines.length, codes]).toEqual([1, []]);
  });

  test('is an error where it is not there and there are several', async () => {
    const bytes = await workbookOf({ feb: [HEADERS, LINE], mrt: [HEADERS, LINE] });
    const { lines, diagnostics, hasLoss } = await readLines(folder, bytes, layout, 'kwartaal.xlsx');
    expect([lines, hasLoss]).toEqual([[], true]);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message.nl}`)).toEqual([
      'ledger:sheet-not-there: Het koppelbestand noemt het blad "jan", dat niet in dit bestand staat; het heeft "feb", "mrt".',
    ]);
  });
});

describe('a file with one table', () => {
  const text = 'Datum\tRekening\tBedrag\r\n15-01-2024\t4100\t1.000,00\r\n';

  test('may be what Excel saves as Unicode text', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const { lines, codes } = await readLines(folder, bytes, NOTHING);
    expect([lines.map(({ debit }) => debit.toFixed(2)), codes]).toEqual([['1000.00'], []]);
  });

  test('that is none is told in words of ledgers', async () => {
    const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const { diagnostics } = await readLines(folder, bytes, NOTHING, 'gl.xls');
    expect(diagnostics.map(({ code }) => code)).toEqual(['ledger:file-kind-unknown']);
    expect(diagnostics[0]?.help.nl).toContain('auditfile');
  });

  test('has one finding for all amounts that are finer than a cent', async () => {
    const rows = Array.from({ length: 50 }, (_, nr) => `15-01-2024;4100;${String(nr)},3333`);
    const { diagnostics } = await readLines(folder, ['Datum;Rekening;Bedrag', ...rows].join('\n'), NOTHING);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message.nl}`)).toEqual([
      'input:amount-finer-than-cent: Het bedrag 0,3333 bij "Bedrag" is fijner dan een cent, en zo nog 49 andere.',
    ]);
  });
});
