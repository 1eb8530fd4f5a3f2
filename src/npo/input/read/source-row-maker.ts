import type { Place } from '../../../diagnostics/diagnostic.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { type SourceColumn, sourceRow, type SourceRow } from '../../model/source-row.js';
import { remembered } from '../remembered.js';
import type { Cell, Table } from '../table.js';
import type { ShownFields } from './shown-fields.js';

/** Makes source rows of the rows of a table: the cells that are shown, in the order of its columns. */
export class SourceRowMaker {
  /** For each column which of the cells that are given is its own. */
  private readonly fields: readonly (readonly [at: number, isAmount: boolean])[];
  private readonly columns: readonly SourceColumn[];
  private readonly isDutch: boolean;
  private readonly decimalMark: ',' | '.';
  private readonly dayFirst = remembered((day) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1'));

  /** @param given the fields whose cells are given for each row, in that order */
  constructor(table: Table, given: readonly string[], { isShown, isFree, isAmount }: ShownFields) {
    const headers = [...table.headers].filter(([field]) => isShown(field));
    this.fields = headers.map(([field]) => [given.indexOf(field), isAmount(field)] as const);
    // The mark of a column that must be filled in is none of its words.
    this.columns = headers.map(([field, header]) => ({
      header: header.replace(/\s*\*$/, ''),
      isFree: isFree(field),
      isAmount: isAmount(field),
    }));
    this.isDutch = table.notation.language === 'nl';
    this.decimalMark = this.isDutch ? ',' : '.';
  }

  /** Undefined where nothing of the row is shown. */
  of(place: Place, given: readonly (readonly Cell[] | undefined)[]): SourceRow | undefined {
    if (this.fields.length === 0) return undefined;
    const cells = this.fields.map(([at, isAmount]) => this.text(given[at], isAmount));
    return cells.every((cell) => cell === '') ? undefined : sourceRow(place, this.columns, cells);
  }

  private text(cells: readonly Cell[] | undefined, isAmount: boolean): string {
    const first = cells?.[0];
    if (cells === undefined || first === undefined) return '';
    return cells.length === 1
      ? this.written(first, isAmount)
      : cells.map((cell) => this.written(cell, isAmount)).join('; ');
  }

  /**
   * What was typed, as it was typed. A workbook keeps a number or a day without its notation, which is that of the
   * headers then, amounts in cents.
   */
  private written({ form, text, typed, place }: Cell, isAmount: boolean): string {
    if (typed !== undefined || place.pointer !== undefined) return typed ?? text;
    if (form === 'percentage')
      return `${new Decimal(text).times(100).toFixed().replace('.', this.decimalMark)}%`;
    if (form === 'date' && this.isDutch) return this.dayFirst(text);
    return form === 'number' ? this.number(text, isAmount) : text;
  }

  private number(text: string, isAmount: boolean): string {
    const [whole = '', fraction = ''] = text.split('.');
    const digits = isAmount ? fraction.padEnd(2, '0') : fraction;
    return digits === '' ? whole : whole + this.decimalMark + digits;
  }
}
