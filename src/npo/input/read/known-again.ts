import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { type SourceColumn, sourceRow, type SourceRow } from '../../model/source-row.js';
import type { Cell, Table, TableRow } from '../table.js';
import type { Subject } from '../subjects/field.js';

/**
 * The fields by which a controller knows a row again, by subject. The kind of spending is none of them, nor is
 * the number of hired persons (docs/decisions/0005).
 */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  board: ['designatedReserve', 'specificItem'],
  schools: ['brin', 'branch', 'name', 'broughtForward'],
  funding: ['brin', 'schoolYear', 'calendarYear', 'received', 'newcomers'],
  programmes: ['brin', 'branch', 'schoolYear', 'aboveSchoolPart'],
  spending: ['date', 'brin', 'level', 'intervention', 'amount', 'description', 'reference'],
};

/** The fields of spending that hold words of the user's own. */
const FREE: ReadonlySet<string> = new Set(['intervention', 'description', 'reference']);

/** Which columns of a table are shown, and what is in them. */
export interface ShownFields {
  readonly isShown: (field: string) => boolean;
  readonly isFree: (field: string) => boolean;
  readonly isAmount: (field: string) => boolean;
}

/** Those of a part of a submission. */
export function shownFieldsOf({ key, fields }: Subject): ShownFields {
  const shown = new Set(SHOWN[key]);
  return {
    isShown: (field) => shown.has(field),
    isFree: (field) => FREE.has(field),
    isAmount: (field) => fields[field]?.kind === 'amount',
  };
}

/** Takes the words of rows from their cells, in the order that the columns have in the table. */
export class RowWords {
  private readonly fields: readonly (readonly [field: string, isAmount: boolean])[];
  private readonly columns: readonly SourceColumn[];
  private readonly decimalMark: ',' | '.';

  constructor(table: Table, { isShown, isFree, isAmount }: ShownFields) {
    const headers = [...table.headers].filter(([field]) => isShown(field));
    this.fields = headers.map(([field]) => [field, isAmount(field)] as const);
    // The mark of a column that must be filled in is none of its words.
    this.columns = headers.map(([field, header]) => ({
      header: header.replace(/\s*\*$/, ''),
      isFree: isFree(field),
      isAmount: isAmount(field),
    }));
    this.decimalMark = table.notation.language === 'nl' ? ',' : '.';
  }

  /** Undefined where nothing of the row is shown. */
  of(row: TableRow): SourceRow | undefined {
    if (this.fields.length === 0) return undefined;
    const cells = this.fields.map(([field, isAmount]) => this.text(row.cellsOf(field), isAmount));
    return cells.every((cell) => cell === '') ? undefined : sourceRow(row.place, this.columns, cells);
  }

  private text(cells: readonly Cell[] | undefined, isAmount: boolean): string {
    const [first] = cells ?? [];
    if (first === undefined) return '';
    return cells?.length === 1
      ? this.written(first, isAmount)
      : (cells ?? []).map((cell) => this.written(cell, isAmount)).join('; ');
  }

  /**
   * What was typed, as it was typed. A workbook keeps a number without its notation, which is that of the headers
   * then, amounts in cents; a number of JSON keeps the digits that stand there.
   */
  private written({ form, text, place }: Cell, isAmount: boolean): string {
    if (form === 'percentage') {
      const share = new Decimal(text).times(100).toFixed();
      return `${place.pointer === undefined ? share.replace('.', this.decimalMark) : share}%`;
    }
    if (form !== 'number' || place.pointer !== undefined) return text;
    const [whole = '', fraction = ''] = text.split('.');
    const digits = isAmount ? fraction.padEnd(2, '0') : fraction;
    return digits === '' ? whole : whole + this.decimalMark + digits;
  }
}
