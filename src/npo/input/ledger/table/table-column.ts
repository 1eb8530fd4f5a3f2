import type { Text } from '../../../../diagnostics/diagnostic.js';
import { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { Cell, GridRow } from '../../table.js';
import { type DecimalMark, readTypedNumber } from '../../values/typed-number.js';
import type { Role } from '../mapping/mapping-words.js';

/** So many rows are looked at to see what a column holds. */
const SAMPLE = 500;

/** A column of a table whose meaning is being found. */
export class TableColumn {
  role: Role | undefined;
  remark: Text | undefined;
  /** The filled cells of the first rows. */
  readonly cells: readonly Cell[];

  constructor(
    readonly header: string,
    readonly column: number,
    readonly rows: readonly GridRow[],
  ) {
    this.cells = rows.slice(0, SAMPLE).flatMap((row) => this.filledIn(row) ?? []);
  }

  filledIn(row: GridRow): Cell | undefined {
    const cell = row.cellAt(this.column);
    return cell === undefined || cell.text.trim() === '' ? undefined : cell;
  }

  /** Whether nearly all filled cells are so. */
  isMostly(test: (cell: Cell) => boolean, share = 0.9): boolean {
    return this.cells.length > 0 && this.cells.filter(test).length >= share * this.cells.length;
  }

  get isNumbers(): boolean {
    return this.isMostly(({ form, text }) => form === 'number' || (form === 'text' && isNumber(text)));
  }

  /** Numbers with cents: without them they could be codes. */
  get isAmounts(): boolean {
    return this.isNumbers && this.cells.some(({ text }) => /[.,]\d{1,2}\D*$/.test(text));
  }

  get isFilled(): boolean {
    return this.rows.some((row) => this.filledIn(row) !== undefined);
  }

  /** Whether a filled cell of any row is so. */
  has(test: (cell: Cell) => boolean): boolean {
    return this.rows.some((row) => {
      const cell = this.filledIn(row);
      return cell !== undefined && test(cell);
    });
  }

  /** Whether it is filled in at least so many of the rows in which another column is. */
  isFilledWith(other: TableColumn, share: number): boolean {
    const rows = this.rows.filter((row) => other.filledIn(row) !== undefined);
    return rows.filter((row) => this.filledIn(row) !== undefined).length >= share * rows.length;
  }

  /** How often a code of this column comes again with the name that it had; undefined where a code has two names. */
  timesNamedAgain(names: TableColumn): number | undefined {
    const byCode = new Map<string, string>();
    let again = 0;
    for (const row of this.rows) {
      const [code, name] = [this.filledIn(row)?.text.trim(), names.filledIn(row)?.text.trim()];
      if (code === undefined || name === undefined) continue;
      const known = byCode.get(code);
      if (known === undefined) byCode.set(code, name);
      else if (known === name) again += 1;
      else return undefined;
    }
    return again;
  }

  /** Whether another column says the same on every row. */
  equals(other: TableColumn): boolean {
    return this.rows.every(
      (row) => (this.filledIn(row)?.text.trim() ?? '') === (other.filledIn(row)?.text.trim() ?? ''),
    );
  }
}

function isNumber(text: string): boolean {
  const { kind } = readTypedNumber(text);
  return kind === 'number' || kind === 'either' || kind === 'dash';
}

/** The number in a cell; undefined where there is none, or more than one way to read it. */
export function numberIn({ form, text }: Cell, mark: DecimalMark): Decimal | undefined {
  if (form === 'number') return new Decimal(text);
  if (form !== 'text') return undefined;
  const typed = readTypedNumber(text);
  if (typed.kind === 'number') return new Decimal(typed.decimal);
  if (typed.kind !== 'either' || (mark !== 'comma' && mark !== 'point')) return undefined;
  return new Decimal(typed.mark === mark ? typed.asDecimals : typed.asThousands);
}
