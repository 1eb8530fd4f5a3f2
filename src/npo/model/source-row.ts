import type { Place } from '../../diagnostics/diagnostic.js';

/** The file that has the rows of the input in the words of their own file, each once. */
export const LINEAGE_ROWS_FILE = 'lineage-rows.csv';

/** A column of the input as a person knows it: by its header, in the words of the file. */
export interface SourceColumn {
  readonly header: string;
  /** Whether it holds words or codes of the user's own, which may tell what or whom was paid. */
  readonly isFree: boolean;
  readonly isAmount: boolean;
}

/**
 * A row of the input in the words of its file: what a person knows it again by. Its cells are one text, which
 * takes the least room: a large board has tens of thousands of rows.
 */
export interface SourceRow {
  readonly place: Place;
  readonly columns: readonly SourceColumn[];
  readonly text: string;
}

/** Stands between two cells; white space within a cell is written as spaces, so that none has it. */
const BETWEEN = '\n';

/** A cell is cut off after so many characters: one text of a workbook may fill a million cells. */
const LONGEST = 200;
/** Of a cell no more is looked at: one may be a whole file. */
const LOOKED_AT = 10 * LONGEST;

/** @param cells as many as there are columns, a blank one as an empty text */
export function sourceRow(
  place: Place,
  columns: readonly SourceColumn[],
  cells: readonly string[],
): SourceRow {
  return { place, columns, text: cells.map(oneLine).join(BETWEEN) };
}

/** The cells of a row in the order of its columns. */
export function sourceCells({ text }: SourceRow): readonly string[] {
  return text.split(BETWEEN);
}

/** The cells of a row as one text. */
export function joinedCells({ text }: SourceRow, between: string): string {
  return text.replaceAll(BETWEEN, between);
}

/** Takes rows without the columns that may tell what or whom was paid. */
export function withoutFreeColumns(): (row: SourceRow) => SourceRow {
  // Rows of one table share their columns.
  const known = new Map<readonly SourceColumn[], readonly SourceColumn[]>();
  return ({ place, columns, text }) => {
    const kept = known.get(columns) ?? columns.filter(({ isFree }) => !isFree);
    known.set(columns, kept);
    const cells = text.split(BETWEEN).filter((_, at) => columns[at]?.isFree === false);
    return { place, columns: kept, text: cells.join(BETWEEN) };
  };
}

function oneLine(cell: string): string {
  const beginning = cell.slice(0, LOOKED_AT);
  // Nearly every cell is as it should be; the look at it costs less than writing it anew.
  const text = UNEVEN.test(beginning) ? beginning.replace(/[\s\p{Cc}]+/gu, ' ').trim() : beginning;
  if (text.length <= LONGEST && beginning.length === cell.length) return text;
  // Half a pair of surrogates is no character.
  return `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** White space at an end, more than one space, or anything but a space. */
const UNEVEN = /^ | $| {2}|[^\S ]|\p{Cc}/u;
