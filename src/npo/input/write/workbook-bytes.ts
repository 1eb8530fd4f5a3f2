import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Workbook, Worksheet } from 'exceljs';
import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Field, FieldKind, Subject } from '../subjects/field.js';
import { fieldsOf, SUBJECT, SUBJECTS } from '../subjects/subjects.js';
import { columnLetters } from '../workbook/sheet-rows.js';
import { type JsonRecord, type PartialSubmissionJson, recordsOf } from './records.js';
import { type ShownValue, shownValues } from './shown-value.js';
import { CELL_FORM, headerText, INSTRUCTIONS, WORDS } from './template-texts.js';
import { WorkbookLists } from './workbook-lists.js';

const HEADER_ROW = 3;
/** As far down as the drop-down lists reach, and the list of schools that one of them shows. */
const LAST_ROW = 2000;
const LAST_SCHOOL_ROW = 203;
/** Columns for a list of interventions where nothing asks for more. */
const LIST_COLUMNS = 6;
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } as const;
const FORMATS = { amount: '#,##0.00', date: 'dd-mm-yyyy', share: '0.00%', text: '@' } as const;

/** Everything else is text, so that a spreadsheet program leaves its zeros and dashes alone. */
const FORMAT_OF_KIND: Readonly<Partial<Record<FieldKind, string>>> = {
  amount: FORMATS.amount,
  'amount-or-share': FORMATS.amount,
  date: FORMATS.date,
  integer: 'General',
  decimal: 'General',
  year: 'General',
};

/** The same on every machine, whatever its clock and time zone: the first moment that a zip file can name. */
const ZIP_TIME = new Date(1980, 0, 1);
const DOCUMENT_TIME = new Date(Date.UTC(2000, 0, 1));

/** The workbook of a submission. The same submission gives the same bytes. */
export async function workbookBytes(
  json: PartialSubmissionJson,
  year: number,
  language: Language,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  addInstructions(workbook, language);
  const sheets = SUBJECTS.map((subject) => workbook.addWorksheet(subject.name[language]));
  const lists = new WorkbookLists(workbook, language, year);
  for (const [index, subject] of SUBJECTS.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const filled: SheetOfSubject = { sheet, subject, language, lists, records: recordsOf(json, subject) };
    if (subject.layout === 'vertical') fillVertical(filled);
    else fillHorizontal(filled);
  }
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A workbook without sheets, made by this program at a fixed moment. */
export async function newWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return Object.assign(new exceljs.Workbook(), {
    creator: 'npo-xbrl',
    lastModifiedBy: 'npo-xbrl',
    created: DOCUMENT_TIME,
    modified: DOCUMENT_TIME,
  });
}

interface SheetOfSubject {
  readonly sheet: Worksheet;
  readonly subject: Subject;
  readonly language: Language;
  readonly lists: WorkbookLists;
  readonly records: readonly JsonRecord[];
}

function addTitle({ sheet, subject, language }: SheetOfSubject): void {
  sheet.getCell(1, 1).value = subject.name[language];
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  sheet.getCell(2, 1).value = subject.explanation[language];
  sheet.getCell(2, 1).font = { italic: true };
}

function addHeader(sheet: Worksheet, column: number, text: string, note: string): void {
  const cell = sheet.getCell(HEADER_ROW, column);
  cell.value = text;
  cell.font = { bold: true };
  cell.fill = HEADER_FILL;
  cell.alignment = { wrapText: true, vertical: 'top' };
  cell.note = note;
}

function fillVertical(filled: SheetOfSubject): void {
  const { sheet, subject, language, lists } = filled;
  const [record = {}] = filled.records;
  sheet.columns = [{ width: 34 }, { width: 48 }, { width: 90 }];
  addTitle(filled);
  const headers = [WORDS.item, WORDS.value, WORDS.explanation];
  for (const [index, word] of headers.entries()) {
    addHeader(sheet, index + 1, word[language], subject.explanation[language]);
  }
  for (const [index, [key, field]] of fieldsOf(subject).entries()) {
    const row = HEADER_ROW + 1 + index;
    sheet.getCell(row, 1).value = headerText(field, language);
    const cell = sheet.getCell(row, 2);
    cell.numFmt = formatOf(field);
    cell.alignment = { horizontal: 'left', wrapText: true, vertical: 'top' };
    const [value] = shownValues(record[key], field, language);
    if (value !== undefined) setValue(sheet, row, 2, value);
    sheet.getCell(row, 3).value = `${field.explanation[language]} (${CELL_FORM[field.kind][language]})`;
    addDropDown(sheet, `B${String(row)}`, field, lists);
  }
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW }];
}

function fillHorizontal(filled: SheetOfSubject): void {
  const { sheet, subject, language, lists, records } = filled;
  addTitle(filled);
  let column = 0;
  for (const [key, field] of fieldsOf(subject)) {
    const values = records.map((record) => shownValues(record[key], field, language));
    const width =
      field.kind === 'interventions' ? Math.max(LIST_COLUMNS, ...values.map(({ length }) => length)) : 1;
    for (let item = 0; item < width; item++) {
      column++;
      const text = headerText(field, language);
      const note = `${field.explanation[language]}\n(${CELL_FORM[field.kind][language]})`;
      addHeader(sheet, column, width === 1 ? text : `${text} ${String(item + 1)}`, note);
      const sheetColumn = sheet.getColumn(column);
      sheetColumn.width = columnWidth(field, text);
      sheetColumn.numFmt = formatOf(field);
      for (const [index, shown] of values.entries()) {
        const value = shown[item];
        if (value !== undefined) setValue(sheet, HEADER_ROW + 1 + index, column, value);
      }
      const letters = columnLetters(column);
      const range = `${letters}${String(HEADER_ROW + 1)}:${letters}${String(LAST_ROW)}`;
      if (field.kind === 'brin' && subject.key !== SUBJECT.schools.key) addSchoolList(sheet, range, language);
      else addDropDown(sheet, range, field, lists);
    }
  }
  sheet.getRow(HEADER_ROW).height = 32;
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1 }];
}

function addInstructions(workbook: Workbook, language: Language): void {
  const sheet = workbook.addWorksheet(WORDS.instructions[language]);
  sheet.columns = [{ width: 18 }, { width: 36 }, { width: 30 }, { width: 11 }, { width: 110 }];
  sheet.getCell(1, 1).value = 'Nationaal Programma Onderwijs (npo-xbrl)';
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  const lines = INSTRUCTIONS[language];
  for (const [index, line] of lines.entries()) {
    sheet.getCell(index + 3, 1).value = `${String(index + 1)}. ${line}`;
  }
  const header = lines.length + 4;
  const words = [WORDS.sheet, WORDS.column, WORDS.form, WORDS.needed, WORDS.explanation];
  for (const [index, word] of words.entries()) {
    const cell = sheet.getCell(header, index + 1);
    cell.value = word[language];
    cell.font = { bold: true };
    cell.fill = HEADER_FILL;
  }
  const rows = SUBJECTS.flatMap((subject) =>
    fieldsOf(subject).map(([, field]) => [
      subject.name[language],
      field.header[language],
      CELL_FORM[field.kind][language],
      field.required ? WORDS.isNeeded[language] : undefined,
      field.explanation[language],
    ]),
  );
  for (const [index, row] of rows.entries()) sheet.getRow(header + 1 + index).values = row;
}

/** A number beyond what a spreadsheet keeps exactly is written as text. */
function setValue(sheet: Worksheet, row: number, column: number, value: ShownValue): void {
  const cell = sheet.getCell(row, column);
  if (value.form === 'text') cell.value = value.text;
  else if (value.form === 'date') {
    cell.value = new Date(`${value.date}T00:00:00Z`);
    cell.numFmt = FORMATS.date;
  } else if (value.decimal.precision(true) > 15) cell.value = value.decimal.toFixed().replace('.', ',');
  else {
    cell.value = value.decimal.toNumber();
    if (value.form === 'share') cell.numFmt = FORMATS.share;
  }
}

function formatOf({ kind }: Field): string {
  return FORMAT_OF_KIND[kind] ?? FORMATS.text;
}

function columnWidth({ kind }: Field, header: string): number {
  if (kind === 'intervention' || kind === 'interventions') return 38;
  if (kind === 'text') return 40;
  return kind === 'code' ? 26 : Math.min(24, Math.max(14, header.length * 0.8));
}

function addDropDown(sheet: Worksheet, cells: string, field: Field, lists: WorkbookLists): void {
  const list = lists.dropDown(field);
  if (list !== undefined) addList(sheet, cells, list.range, list.isClosed);
}

function addSchoolList(sheet: Worksheet, cells: string, language: Language): void {
  const schools = SUBJECT.schools.name[language];
  addList(sheet, cells, `${schools}!$A$${String(HEADER_ROW + 1)}:$A$${String(LAST_SCHOOL_ROW)}`, false);
}

/** exceljs takes a range of cells as a key, which its types leave out. */
interface WithValidations {
  readonly dataValidations: { add(cells: string, validation: object): void };
}

/** A drop-down list of the values of a range; a closed one takes nothing else. */
export function addList(sheet: Worksheet, cells: string, range: string, isClosed: boolean): void {
  (sheet as unknown as WithValidations).dataValidations.add(cells, {
    type: 'list',
    allowBlank: true,
    formulae: [range],
    showErrorMessage: isClosed,
    errorStyle: 'stop',
  });
}

/** exceljs stamps the parts of the zip file with the present; they get a fixed moment, and no folders of their own. */
export function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('/')) parts[name] = [content, { mtime: ZIP_TIME }];
  }
  return zipSync(parts, { level: 6 });
}
