import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { zip } from '../../test/npo/input/raw-workbook.js';
import { board, funding, HEADERS, programme, schools } from './sound-sheets.js';

/** What a person does to a workbook, saved by exceljs: formulas, merges, errors, rich text, links, hidden rows. */
export async function exceljsWorkbook(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const moment = new Date(Date.UTC(2000, 0, 1));
  Object.assign(workbook, { creator: '', lastModifiedBy: '', created: moment, modified: moment });
  for (const { name, rows } of [board, schools, funding, programme]) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  const sheet = workbook.addWorksheet('Besteding');
  const date = new Date(Date.UTC(2024, 2, 15));
  const level = { richText: [{ text: 'sch', font: { bold: true } }, { text: 'ool' }] };
  const link = { text: '03AF', hyperlink: 'https://voorbeeld.example/03AF' };
  const row = (amount: exceljs.CellValue, description: exceljs.CellValue): exceljs.CellValue[] => [
    date,
    link,
    level,
    'B3',
    amount,
    description,
  ];
  sheet.addRows([
    ['Besteding'],
    [],
    [...HEADERS],
    row(12.5, 'goed'),
    row({ formula: '5*5', result: 25 }, { formula: '"g"&"oed"', result: 'goed' }),
    row({ formula: '1/0', result: { error: '#DIV/0!' } }, 'een foutwaarde'),
    row({ formula: 'E4*2' }, 'zonder uitkomst'),
    row({ error: '#REF!' }, 'een foutwaarde zonder formule'),
    row(true, 'waar'),
    row('20', 'samengevoegd met de volgende'),
    row(null, null),
    row(30, 'verborgen'),
  ]);
  sheet.mergeCells('A1:F1');
  sheet.mergeCells('E10:E11');
  sheet.getRow(12).hidden = true;
  sheet.getColumn(1).numFmt = 'dd-mm-yyyy';
  sheet.autoFilter = 'A3:F12';
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The parts of a zip file, packed again with a fixed moment for each. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zip(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))));
}
