import type { Place, Text } from '../../../diagnostics/diagnostic.js';
import type { Placed } from '../../model/submission.js';
import { valueMissing } from '../diagnostics/cell-diagnostics.js';
import type { Findings } from '../findings.js';
import type { Field, Subject, ValuesOf } from '../subjects/field.js';
import { fieldsOf } from '../subjects/subjects.js';
import type { Cell, Table, TableRow } from '../table.js';
import type { CellContext } from '../values/cell-context.js';
import { readValue } from '../values/read-value.js';
import { decimalMarkOf } from '../values/typed-number.js';
import { shownFieldsOf } from './shown-fields.js';
import { SourceRowMaker } from './source-row-maker.js';

/** One row whose cells were read: what could be read, and where each stood. */
export interface ReadRow<S extends Subject> extends Placed {
  readonly values: ValuesOf<S>;
}

const NUMBERS: ReadonlySet<Field['kind']> = new Set(['amount', 'amount-or-share', 'decimal', 'integer']);

/** Kinds of which a column says the same time and again: what a text means is remembered. */
const REPEATED: ReadonlySet<Field['kind']> = new Set(['date', 'brin', 'code', 'intervention', 'school-year']);
const MOST_REMEMBERED = 1000;

export interface RowReading<S extends Subject> {
  /** A field that is known from elsewhere, and so may be blank. */
  readonly given?: keyof S['fields'] | undefined;
  /** Where findings about fields that may tell hire go. */
  readonly aboutHire?: Findings | undefined;
}

/** Reads every cell of a table, with a finding for each that is blank and should not be, or unreadable. */
export function readRows<S extends Subject>(
  table: Table,
  subject: S,
  findings: Findings,
  { given, aboutHire = findings }: RowReading<S> = {},
): ReadRow<S>[] {
  const base = { notation: table.notation, decimalMark: decimalMarkOf(typedNumbers(table)) };
  const columns = fieldsOf(subject).map(([key, field]): Column => {
    const isThere = table.headers.has(key);
    // A column that is missing altogether has its own finding.
    const mustBeFilled =
      field.required === true && key !== given && (isThere || subject.layout === 'vertical');
    const column = columnName(table, key, field);
    return {
      key,
      field,
      isThere,
      mustBeFilled,
      known: new Map<string, unknown>(),
      context: {
        ...base,
        findings: field.tellsHire === true ? aboutHire : findings,
        column,
        columnKey: `${subject.key}.${key}`,
      },
    };
  });
  const fields = columns.map(({ key }) => key);
  const sourceRows = new SourceRowMaker(table, fields, shownFieldsOf(subject));
  return table.rows.map((row) => {
    const values: Record<string, unknown> = {};
    const places: Record<string, Place> = {};
    const given: (readonly Cell[] | undefined)[] = [];
    for (const column of columns) {
      const { key } = column;
      const cells = row.cellsOf(key);
      given.push(cells);
      const value = readField(cells, row, column, table);
      // A blank cell has a place too: that is where the answer is to be filled in. A JSON key that is
      // not there has none.
      const blank = cells === undefined && column.isThere ? row.placeOf(key) : undefined;
      const place = cells?.[0]?.place ?? (blank?.pointer === undefined ? blank : row.blankAt?.(key));
      if (place !== undefined) places[key] = place;
      if (value === undefined) continue;
      values[key] = value;
      places[key] ??= row.place;
    }
    // The values were read field by field, each by the reader of its kind.
    return { place: row.place, places, row: sourceRows.of(row.place, given), values: values as ValuesOf<S> };
  });
}

interface Column {
  readonly key: string;
  readonly field: Field;
  readonly isThere: boolean;
  readonly mustBeFilled: boolean;
  /** What texts mean that were read without a finding, of a kind that repeats them. */
  readonly known: Map<string, unknown>;
  readonly context: CellContext;
}

function readField(
  cells: readonly Cell[] | undefined,
  row: TableRow,
  column: Column,
  { subject }: Table,
): unknown {
  const { key, field, mustBeFilled } = column;
  const { findings, column: name } = column.context;
  if (cells === undefined) {
    if (mustBeFilled)
      findings.add(valueMissing({ column: name, table: subject.name }, { source: row.placeOf(key) }));
    return undefined;
  }
  const value = readCells(cells, column);
  if (value === undefined && field.kind === 'amount') findings.lose();
  return value;
}

function readCells(cells: readonly Cell[], { field, known, context }: Column): unknown {
  const [cell] = cells;
  const isPlain = cell?.form === 'text' || cell?.form === 'date';
  if (!isPlain || !REPEATED.has(field.kind)) return readValue(cells, field, context);
  const before = known.get(cell.text);
  if (before !== undefined) return before;
  const { met } = context.findings;
  const value = readValue(cells, field, context);
  if (context.findings.met === met && known.size < MOST_REMEMBERED) known.set(cell.text, value);
  return value;
}

/** The header as it stands in the input, which is what the user can find back. */
export function columnName(table: Table, key: string, { header }: Field): Text {
  const found = table.headers.get(key)?.replace(/\s*\*$/, '');
  return found === undefined ? header : { nl: found, en: found };
}

function* typedNumbers(table: Table): Generator<string> {
  for (const [key, field] of fieldsOf(table.subject)) {
    if (!NUMBERS.has(field.kind)) continue;
    for (const row of table.rows) yield* textsOf(row.cellsOf(key));
  }
}

function* textsOf(cells: readonly Cell[] | undefined): Generator<string> {
  for (const { form, text } of cells ?? []) if (form === 'text') yield text;
}
