import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { Subject } from './subjects/field.js';

/**
 * What a cell holds. `text`: as somebody typed it. `number`, `percentage`: a plain decimal
 * (`-1234.5`; a percentage as a fraction). `date`: `YYYY-MM-DD`. `boolean`: `true` or `false`.
 * `error`: the text of a spreadsheet error. `uncalculated`: a formula without a stored result.
 * `reported`: unreadable, which a finding has said already.
 */
export type CellForm =
  'text' | 'number' | 'percentage' | 'date' | 'boolean' | 'error' | 'uncalculated' | 'reported';

export interface Cell {
  readonly form: CellForm;
  readonly text: string;
  readonly place: Place;
  /** What stands in the file, where `text` says the same in other characters and that is known. */
  readonly typed?: string;
  /** Of a cell that is `reported`: what the reader of its row is to say of it, where it is not said yet. */
  readonly finding?: Diagnostic;
}

/** One record of a subject. */
export interface TableRow {
  readonly place: Place;
  /** The filled cells of a field, of which a list may take several; undefined where it is blank. */
  readonly cellsOf: (field: string) => readonly Cell[] | undefined;
  /** Where a field of this row stands, or would stand if it were filled in. */
  readonly placeOf: (field: string) => Place;
  /** A filled cell of a column that stands for nothing, where there are such columns. */
  readonly unreadCell?: (column: UnreadColumn) => Cell | undefined;
  /** Of a form in which a blank field may be there or not: where it stands, if it is there. */
  readonly blankAt?: (field: string) => Place | undefined;
}

/** A column below a header that stands for nothing. */
export interface UnreadColumn {
  readonly header: string;
  /** Counted from 1. */
  readonly column: number;
}

/** How the numbers and dates of a table are written where that is not certain from a cell itself. */
export interface Notation {
  /** The language of its headers. */
  readonly language: 'nl' | 'en';
  /** What a workbook counts its days from; undefined where a number can be no date. */
  readonly daysFrom: 1900 | 1904 | undefined;
}

/** The one form that a sheet, a CSV file and an array of JSON all take. */
export interface Table {
  readonly subject: Subject;
  readonly place: Place;
  readonly notation: Notation;
  /** The header of each field as it stands in the input. */
  readonly headers: ReadonlyMap<string, string>;
  /** Headers of columns or lines that stand for nothing; undefined where it has no headers. */
  readonly unread?: readonly Cell[];
  /** The columns of which the rows can tell what stands there, though it is not read; none where there are no columns. */
  readonly unreadColumns?: readonly UnreadColumn[];
  readonly rows: readonly TableRow[];
}

/** Cells that show one value, the one of the cell at the top left. Rows and columns count from 1. */
export interface MergedRange {
  readonly range: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface GridRow {
  readonly number: number;
  /** How many fields a line of a text has, blank ones included. */
  readonly fields?: number;
  /** Whether a program hides it, by a filter for instance. */
  readonly isHidden?: boolean;
  /** By column, which count from 1; may be made each time they are asked for. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** One of these cells. */
  readonly cellAt: (column: number) => Cell | undefined;
  readonly placeAt: (column: number) => Place;
}

/** A sheet or a CSV file before its columns are known. */
export interface Grid {
  readonly place: Place;
  readonly daysFrom: 1900 | 1904 | undefined;
  readonly isHidden?: boolean;
  readonly rows: readonly GridRow[];
  readonly merged: readonly MergedRange[];
}

/** The place of a row as a whole. */
export function rowPlace(row: GridRow): Place {
  return row.placeAt(1);
}
