import { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { remembered } from '../remembered.js';
import type { Cell, CellForm, GridRow, MergedRange } from '../table.js';
import { dateOfSerial } from '../values/calendar.js';
import type { NumberFormat } from './cell-formats.js';
import { unescapeText } from './shared-strings.js';
import { readXmlEvents } from './xml-events.js';
import { ZipRefusal } from './zip-refusal.js';

export interface SheetContext {
  readonly place: Place;
  readonly part: string;
  readonly daysFrom: 1900 | 1904;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

export interface SheetRows {
  readonly rows: readonly GridRow[];
  readonly merged: readonly MergedRange[];
}

/** The filled cells of a sheet (ISO/IEC 29500-1 §18.3.1). */
export function readSheetRows(bytes: Uint8Array, context: SheetContext): SheetRows {
  const sheet = new SheetReader(context, Number.POSITIVE_INFINITY);
  readXmlEvents(bytes, context.part, sheet);
  return { rows: withoutHidden(sheet.rows, sheet.merged), merged: sheet.merged };
}

/** The first rows of a sheet that have filled cells, merged or not; the rest is not looked at. */
export function readFirstRows(bytes: Uint8Array, context: SheetContext, most: number): readonly GridRow[] {
  const sheet = new SheetReader(context, most);
  try {
    readXmlEvents(bytes, context.part, sheet);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return sheet.rows;
}

/** Thrown where as many rows were read as were asked for. */
const ENOUGH = new Error('enough rows');

const MOST_EXPONENT = 40;
/** Of a number that a spreadsheet calculates and shows. */
const MOST_DIGITS = 15;
/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

/** More merged ranges than anybody makes; each costs work for every column. */
const MOST_MERGED = 20_000;

class SheetRow implements GridRow {
  readonly cells = new Map<number, Cell>();

  constructor(
    private readonly place: Place,
    readonly number: number,
    readonly isHidden: boolean,
  ) {}

  cellAt(column: number): Cell | undefined {
    return this.cells.get(column);
  }

  placeAt(column: number): Place {
    return cellPlace(this.place, column, this.number);
  }
}

class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly merged: MergedRange[] = [];
  private row: SheetRow | undefined;
  private rowNumber = 0;
  private column = 0;
  private type = 'n';
  private format: NumberFormat = 'plain';
  private value: string | undefined;
  private hasFormula = false;
  private collects = false;
  private isPhonetic = false;
  private readonly dateOf = remembered((serial) => dateOfSerial(Number(serial), this.context.daysFrom));

  constructor(
    private readonly context: SheetContext,
    private readonly mostRows: number,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'v':
      case 't':
        this.collects = true;
        this.value ??= '';
        break;
      case 'mergeCell': {
        const merge = readRange(attributes['ref'] ?? '');
        if (merge !== undefined) this.merged.push(merge);
        if (this.merged.length > MOST_MERGED) throw new ZipRefusal(TOO_MANY_MERGED);
        break;
      }
    }
  }

  text(text: string): void {
    if (this.collects && !this.isPhonetic) this.value = (this.value ?? '') + text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.collects = false;
        break;
      case 'rPh':
        this.isPhonetic = false;
        break;
      case 'c':
        this.closeCell();
        break;
      case 'row':
        if (this.row !== undefined && this.row.cells.size > 0) this.rows.push(this.row);
        this.row = undefined;
        if (this.rows.length >= this.mostRows) throw ENOUGH;
        break;
    }
  }

  private openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const number = /^[1-9]\d{0,6}$/.test(r ?? '') ? Number(r) : this.rowNumber + 1;
    if (number <= this.rowNumber) throw outOfPlace(`rij ${String(number)}`, `row ${String(number)}`);
    this.rowNumber = number;
    this.column = 0;
    this.row = new SheetRow(this.context.place, number, hidden === '1' || hidden === 'true');
  }

  private openCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    const column = columnNumber(r ?? '');
    this.column = column >= 1 && column <= MOST_COLUMNS ? column : this.column + 1;
    this.type = t;
    this.format = s === undefined ? 'plain' : (this.context.formats[Number(s)] ?? 'plain');
    this.value = undefined;
    this.hasFormula = false;
  }

  private closeCell(): void {
    const { row, column, value, type, hasFormula } = this;
    if (row === undefined) return;
    if (row.cells.has(column)) {
      const cell = `${columnLetters(column)}${String(row.number)}`;
      throw outOfPlace(`cel ${cell}`, `cell ${cell}`);
    }
    if (value === undefined || (value === '' && type !== 'str')) {
      if (hasFormula) this.put('uncalculated', '');
      return;
    }
    if (value === '') return;
    switch (type) {
      case 's':
        this.put('text', this.sharedString(value));
        break;
      case 'str':
      case 'inlineStr':
        this.put('text', unescapeText(value));
        break;
      case 'b':
        this.put('boolean', value === '1' || value === 'true' ? 'true' : 'false');
        break;
      case 'e':
        this.put('error', value);
        break;
      case 'd':
        this.put('date', value.slice(0, 10));
        break;
      default:
        row.cells.set(column, this.numberCell(value));
    }
  }

  private sharedString(index: string): string {
    const text = this.context.strings[Number(index)];
    if (text === undefined) {
      throw new ZipRefusal({
        nl: `cel ${columnLetters(this.column)}${String(this.rowNumber)} verwijst naar een tekst die er niet is`,
        en: `cell ${columnLetters(this.column)}${String(this.rowNumber)} refers to a text that is not there`,
      });
    }
    return text;
  }

  private numberCell(value: string): Cell {
    const place = cellPlace(this.context.place, this.column, this.rowNumber);
    const decimal = shortestDecimal(value);
    if (decimal === undefined) return { form: 'error', text: value, place };
    if (this.format === 'percentage') return { form: 'percentage', text: decimal, place };
    const date = this.format === 'date' ? this.dateOf(value) : undefined;
    return date === undefined
      ? { form: 'number', text: decimal, place }
      : { form: 'date', text: date, place };
  }

  private put(form: CellForm, text: string): void {
    if (text === '' && form === 'text') return;
    const place = cellPlace(this.context.place, this.column, this.rowNumber);
    this.row?.cells.set(this.column, { form, text, place });
  }
}

/**
 * The decimal that a stored number stands for: its shortest text, to the fifteen digits that a spreadsheet
 * calculates and shows, so that a sum of cents is a sum of cents. Undefined where it is no number.
 */
export function shortestDecimal(stored: string): string | undefined {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return undefined;
  const shortest = String(number);
  const isLong = shortest.length > MOST_DIGITS && digitsIn(shortest) > MOST_DIGITS;
  const text = isLong ? String(Number(number.toPrecision(MOST_DIGITS))) : shortest;
  if (!text.includes('e')) return text;
  // Beyond all measure: a number of hundreds of digits says no more than its exponent.
  return Math.abs(Number(text.replace(/^.*e/, ''))) > MOST_EXPONENT ? text : new Decimal(text).toFixed();
}

function digitsIn(shortest: string): number {
  return shortest.replace(/e.*$/, '').replace(/^-?0*\.?0*|\./g, '').length;
}

const TOO_MANY_MERGED = {
  nl: `een blad heeft meer dan ${String(MOST_MERGED)} samengevoegde cellen`,
  en: `a sheet has more than ${String(MOST_MERGED)} merged cells`,
};

/** A row or cell that is there twice, or before one that it should follow: which of the two holds? */
function outOfPlace(nl: string, en: string): ZipRefusal {
  return new ZipRefusal({
    nl: `${nl} staat er twee keer in of niet op haar plaats`,
    en: `${en} is there twice or out of its place`,
  });
}

/**
 * Only the first cell of merged cells shows; what others still hold is not to be seen. Goes down the rows
 * once, keeping for each column the last row that a merge above or beside it hides.
 */
function withoutHidden(rows: readonly SheetRow[], merged: readonly MergedRange[]): readonly GridRow[] {
  if (merged.length === 0) return rows;
  const waiting = [...merged].sort((a, b) => b.firstRow - a.firstRow);
  let lastColumn = 0;
  for (const { cells } of rows) for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  const hiddenUntil = new Map<number, number>();
  const hide = (column: number, row: number) =>
    hiddenUntil.set(column, Math.max(hiddenUntil.get(column) ?? 0, row));
  for (const { number, cells } of rows) {
    const fromNextRow: MergedRange[] = [];
    for (
      let merge = waiting.at(-1);
      merge !== undefined && merge.firstRow <= number;
      merge = waiting.at(-1)
    ) {
      waiting.pop();
      const last = Math.min(merge.lastColumn, lastColumn);
      for (let column = merge.firstColumn + 1; column <= last; column++) hide(column, merge.lastRow);
      if (merge.firstRow < number) hide(merge.firstColumn, merge.lastRow);
      else fromNextRow.push(merge);
    }
    for (const column of cells.keys()) if ((hiddenUntil.get(column) ?? 0) >= number) cells.delete(column);
    for (const { firstColumn, lastRow } of fromNextRow) hide(firstColumn, lastRow);
  }
  return rows.filter(({ cells }) => cells.size > 0);
}

function readRange(range: string): MergedRange | undefined {
  const [, first, firstRow, last, lastRow] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return {
    range,
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: columnNumber(first),
    lastColumn: columnNumber(last),
  };
}

/** The number of the column of a cell reference: A is 1, AA is 27. */
export function columnNumber(reference: string): number {
  let number = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  return number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function cellPlace({ file, sheet }: Place, column: number, row: number): Place {
  const cell = `${columnLetters(column)}${String(row)}`;
  return sheet === undefined ? { file, cell } : { file, sheet, cell };
}
