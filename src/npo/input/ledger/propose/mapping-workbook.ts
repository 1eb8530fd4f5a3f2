import type { Worksheet } from 'exceljs';
import type { Language, Text } from '../../../../diagnostics/diagnostic.js';
import { fieldsOf } from '../../subjects/subjects.js';
import { addList, newWorkbook, withFixedTimes } from '../../write/workbook-bytes.js';
import { WorkbookLists } from '../../write/workbook-lists.js';
import { columnLetters } from '../../workbook/sheet-rows.js';
import type { MappingJsonRow } from '../mapping/mapping-schema.js';
import { mappingTable } from '../mapping/mapping-table.js';
import { cellText, COLUMNS } from './mapping-columns.js';

const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } as const;
const WIDTHS: Readonly<Record<string, number>> = {
  part: 16,
  code: 20,
  name: 36,
  school: 16,
  intervention: 38,
  meaning: 26,
  remark: 48,
};

/** A year that is none: the drop-down list then has the interventions of all editions. */
const EVERY_EDITION = 0;

const EXPLANATION_SHEET: Text = { nl: 'Uitleg', en: 'Explanation' };

const EXPLANATION: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Elke regel zegt wat een code van uw grootboek betekent. Vul alleen in wat die code zegt; wat leeg is, mag een andere code van dezelfde boeking zeggen.',
    'Een boeking telt mee als een van haar codes NPO op ja heeft en geen enkele op nee, en als bekend is van welke school (of welk niveau) en interventie zij is.',
    'Regels, Saldo en Opmerking zijn er voor u; zij worden niet teruggelezen. Saldo is debet min credit.',
    'Uw eigen woorden vertalen: zet ze als code op een regel met onderdeel school, interventie, niveau of soort.',
    'Daarna: npo-xbrl generate OPGAVE --ledger GROOTBOEK --mapping DIT-BESTAND -o MAP',
  ],
  en: [
    'Each row says what a code of your ledger means. Fill in only what that code tells; what is blank another code of the same entry may tell.',
    'An entry counts where one of its codes has NPO yes and none has no, and where its school (or level) and its intervention are known.',
    'Lines, Balance and Remark are for you; they are not read back. Balance is debit less credit.',
    'To translate your own words, put them as code on a row with part school, intervention, level or kind.',
    'Then: npo-xbrl generate SUBMISSION --ledger LEDGER --mapping THIS-FILE -o FOLDER',
  ],
};

/** A mapping as a workbook: one sheet to fill in, with drop-down lists, and one that explains it. */
export async function mappingWorkbook(
  rows: readonly MappingJsonRow[],
  language: Language,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(mappingTable.name[language]);
  const explanation = workbook.addWorksheet(EXPLANATION_SHEET[language]);
  for (const [index, line] of EXPLANATION[language].entries()) explanation.getCell(index + 1, 1).value = line;
  const lists = new WorkbookLists(workbook, language, EVERY_EDITION);
  fillSheet(sheet, rows, lists, language);
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function fillSheet(
  sheet: Worksheet,
  rows: readonly MappingJsonRow[],
  lists: WorkbookLists,
  language: Language,
): void {
  const fields = new Map(fieldsOf(mappingTable));
  for (const [index, { key, header }] of COLUMNS.entries()) {
    const column = index + 1;
    const sheetColumn = sheet.getColumn(column);
    sheetColumn.width = WIDTHS[key] ?? 14;
    // Text, so that a spreadsheet program leaves the zeros of codes alone.
    sheetColumn.numFmt = key === 'lines' ? '0' : key === 'balance' ? '#,##0.00' : '@';
    const cell = sheet.getCell(1, column);
    const field = fields.get(key);
    cell.value = header[language] + (field?.required ? ' *' : '');
    cell.font = { bold: true };
    cell.fill = HEADER_FILL;
    if (field !== undefined) cell.note = field.explanation[language];
    for (const [at, row] of rows.entries()) setCell(sheet, at + 2, column, row, key, language);
    const dropDown = field === undefined ? undefined : lists.dropDown(field);
    const letters = columnLetters(column);
    if (dropDown !== undefined) {
      addList(sheet, `${letters}2:${letters}${String(rows.length + 201)}`, dropDown.range, dropDown.isClosed);
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 3 }];
}

function setCell(
  sheet: Worksheet,
  at: number,
  column: number,
  row: MappingJsonRow,
  key: keyof MappingJsonRow,
  language: Language,
): void {
  const text = cellText(row, key, language);
  if (text === '') return;
  // What a spreadsheet keeps exactly is shown as a number; it is for the reader and is not read back.
  const isNumber = (key === 'lines' || key === 'balance') && text.replace(/\D/g, '').length <= 15;
  sheet.getCell(at, column).value = isNumber ? Number(row[key]) : text;
}
