import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Findings } from '../findings.js';
import type { Notation } from '../table.js';
import type { DecimalMark } from './typed-number.js';

/** What a reader of one cell knows beside the cell. */
export interface CellContext {
  /** The header of the column as the user sees it. */
  readonly column: Text;
  /** Tells the columns of the whole input apart. */
  readonly columnKey: string;
  readonly notation: Notation;
  /** What the numbers of this table that are beyond doubt use before their decimals. */
  readonly decimalMark: DecimalMark;
  readonly findings: Findings;
}
