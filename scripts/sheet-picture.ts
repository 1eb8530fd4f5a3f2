import { fieldsOf, type SubjectKey, SUBJECT, SUBJECTS } from '../src/npo/input/subjects/subjects.js';
import type { Cell, Grid } from '../src/npo/input/table.js';
import { columnLetters } from '../src/npo/input/workbook/sheet-rows.js';
import { headerText, WORDS } from '../src/npo/input/write/template-texts.js';
import { formatEuros } from '../src/npo/model/money.js';
import { Decimal } from '../src/xbrl/numbers/decimal.js';
import { type Part, part, writeDocument } from './xml-document.js';

/** In pixels, as the pages of the manual are read. */
const PAGE_WIDTH = 920;
const ROW_HEIGHT = 22;
const NUMBERS_WIDTH = 32;
const [NARROWEST, WIDEST] = [64, 250];
/** Of one character, at most: narrow ones are narrower. */
const LETTER = 7.8;
const LAST_ROW = 9;
const HEADER_ROW = 3;
const FONT = 'Calibri, Carlito, Arial, sans-serif';
const [LINE, MARGIN, HEADER, PAPER, INK] = ['#d4d4d4', '#f0f0f0', '#ddebf7', '#ffffff', '#1f1f1f'] as const;

interface Column {
  readonly letters: string;
  readonly left: number;
  readonly width: number;
  readonly cells: ReadonlyMap<number, ShownCell>;
}

interface ShownCell {
  readonly text: string;
  readonly isRight: boolean;
}

/** A picture (SVG) of the first rows and columns of a sheet of the workbook, as a Dutch spreadsheet program shows it. */
export function sheetPicture(key: SubjectKey, { rows }: Grid): string {
  const shown = rows.filter(({ number }) => number <= LAST_ROW);
  const title = (row: number) => shown.find(({ number }) => number === row)?.cells.get(1)?.text ?? '';
  const columns = columnsOf(key, shown);
  const width = columns.reduce((sum, column) => sum + column.width, NUMBERS_WIDTH);
  const height = ROW_HEIGHT * (LAST_ROW + 2);
  const across = { left: NUMBERS_WIDTH, width: width - NUMBERS_WIDTH };
  return writeDocument(
    part('svg', size(0, 0, width, height, { xmlns: 'http://www.w3.org/2000/svg', role: 'img' }), [
      part('title', {}, `Blad ${SUBJECT[key].name.nl}`),
      part('g', { 'font-family': FONT, 'font-size': '13', fill: INK }, [
        box(0, 0, width, height, PAPER),
        ...margins(columns),
        ...columns.flatMap(headerBox),
        ...grid(columns, width),
        textIn(across.left, topOf(1), across.width, title(1), { 'font-weight': 'bold', 'font-size': '15' }),
        textIn(across.left, topOf(2), across.width, title(2), { 'font-style': 'italic' }),
        ...columns.flatMap(cellTexts),
        ...tabs(key, width, height - ROW_HEIGHT),
      ]),
    ]),
  );
}

/** Those that a page is wide enough for; the widest is cut where it is the last. */
function columnsOf(key: SubjectKey, rows: Grid['rows']): readonly Column[] {
  const columns: Column[] = [];
  const amounts = new Set(
    fieldsOf(SUBJECT[key]).flatMap(([, field]) => (field.kind === 'amount' ? [headerText(field, 'nl')] : [])),
  );
  const isVertical = SUBJECT[key].layout === 'vertical';
  let left = NUMBERS_WIDTH;
  for (let at = 1; ; at++) {
    const cells = new Map<number, ShownCell>();
    const header = rows.find(({ number }) => number === HEADER_ROW)?.cells.get(at)?.text ?? '';
    for (const { number, cells: own } of rows) {
      const cell = own.get(at);
      if (number >= HEADER_ROW && cell !== undefined)
        cells.set(number, shownCell(cell, amounts.has(header), isVertical));
    }
    const needed = Math.max(0, ...Array.from(cells.values(), ({ text }) => text.length)) * LETTER + 12;
    const rest = PAGE_WIDTH - left;
    if (cells.size === 0 || rest < NARROWEST) return columns;
    const width = Math.round(Math.min(rest, isVertical ? rest : WIDEST, Math.max(NARROWEST, needed)));
    if (width < needed && width === rest && columns.length > 2) return columns;
    columns.push({ letters: columnLetters(at), left, width, cells });
    left += width;
  }
}

function shownCell(cell: Cell, isAmount: boolean, isVertical: boolean): ShownCell {
  const isRight = cell.form !== 'text' && !isVertical;
  return { text: isAmount && cell.form === 'number' ? amountText(cell.text) : textOf(cell), isRight };
}

function amountText(text: string): string {
  return formatEuros(new Decimal(text), 'nl').replace('€ ', '');
}

function textOf({ form, text }: Cell): string {
  if (form === 'date') return text.split('-').reverse().join('-');
  if (form === 'percentage') return `${new Decimal(text).times(100).toFixed(2).replace('.', ',')}%`;
  return form === 'number' ? text.replace('.', ',') : text.replace(/\s+/g, ' ');
}

function topOf(row: number): number {
  return ROW_HEIGHT * row;
}

/** The letters above and the numbers beside the cells. */
function margins(columns: readonly Column[]): readonly Part[] {
  const end = columns.reduce((_, { left, width }) => left + width, 0);
  const middle = { 'text-anchor': 'middle', fill: '#5f5f5f' };
  const numbers = Array.from({ length: LAST_ROW }, (_, index) => index + 1);
  return [
    box(0, 0, end, ROW_HEIGHT, MARGIN),
    box(0, 0, NUMBERS_WIDTH, topOf(LAST_ROW + 1), MARGIN),
    ...columns.map(({ letters, left, width }) => text(left + width / 2, 0, letters, middle)),
    ...numbers.map((row) => text(NUMBERS_WIDTH / 2, topOf(row), String(row), middle)),
  ];
}

function headerBox({ left, width }: Column): Part {
  return box(left, topOf(HEADER_ROW), width, ROW_HEIGHT, HEADER);
}

/** The lines between the cells; titles run over the cells beside them. */
function grid(columns: readonly Column[], width: number): readonly Part[] {
  const bottom = topOf(LAST_ROW + 1);
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    part('path', { d: `M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`, stroke: LINE });
  return [
    ...Array.from({ length: LAST_ROW + 1 }, (_, row) => line(0, topOf(row + 1), width, topOf(row + 1))),
    line(NUMBERS_WIDTH, 0, NUMBERS_WIDTH, bottom),
    ...columns.flatMap(({ left, width: own }) => [
      line(left + own, 0, left + own, ROW_HEIGHT),
      line(left + own, topOf(HEADER_ROW), left + own, bottom),
    ]),
  ];
}

function cellTexts({ left, width, cells }: Column): readonly Part[] {
  return Array.from(cells, ([row, { text: shown, isRight }]) => {
    const weight = row === HEADER_ROW ? { 'font-weight': 'bold' } : {};
    return textIn(left, topOf(row), width, shown, { ...weight, ...(isRight && { 'text-anchor': 'end' }) });
  });
}

/** The sheets of the workbook at its foot, this one in front. */
function tabs(key: SubjectKey, width: number, top: number): readonly Part[] {
  let left = NUMBERS_WIDTH;
  const parts: Part[] = [box(0, top, width, ROW_HEIGHT, MARGIN)];
  const shown = SUBJECT[key].name.nl;
  for (const name of [WORDS.instructions.nl, ...SUBJECTS.map((subject) => subject.name.nl)]) {
    const own = Math.round(name.length * LETTER + 16);
    const isThis = name === shown;
    if (isThis) parts.push(box(left, top, own, ROW_HEIGHT - 2, PAPER));
    const style = isThis ? { 'font-weight': 'bold' } : { fill: '#5f5f5f' };
    parts.push(text(left + own / 2, top, name, { 'text-anchor': 'middle', ...style }));
    left += own;
  }
  return parts;
}

function size(
  x: number,
  y: number,
  width: number,
  height: number,
  more: Readonly<Record<string, string>> = {},
) {
  return { ...more, x: String(x), y: String(y), width: String(width), height: String(height) };
}

function box(x: number, y: number, width: number, height: number, fill: string): Part {
  return part('rect', { ...size(x, y, width, height), fill });
}

function text(x: number, top: number, content: string, style: Readonly<Record<string, string>>): Part {
  return part('text', { x: String(x), y: String(top + ROW_HEIGHT - 6), ...style }, content);
}

/** A text within a cell, which shows no more of it than it has room for. */
function textIn(
  left: number,
  top: number,
  width: number,
  content: string,
  style: Readonly<Record<string, string>>,
) {
  const at = style['text-anchor'] === 'end' ? width - 5 : 5;
  return part('svg', size(left, top, width, ROW_HEIGHT), [text(at, 0, content, style)]);
}
