import { parse } from 'csv-parse/sync';
import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import {
  dimensionsText,
  nameText,
  periodText,
  unitText,
  type Prefixes,
} from '../../../xbrl/report/fact-text.js';
import { decimalKey, readDecimal } from '../../../xbrl/xsd/values/decimal-text.js';
import type { Binding } from '../binding/binding.js';
import { csvField } from './csv-field.js';
import { digestOf } from './digest.js';
import { LINEAGE_ROWS_FILE } from '../../model/source-row.js';
import { PlaceNumbers } from '../facts/place-numbers.js';
import { NO_ROWS, type NumberedRows, PIECE } from './lineage-rows.js';

/** The file that stands beside the reports and says which input each fact was made of. */
export const LINEAGE_FILE = 'lineage.csv';

const COLUMNS = [
  'report',
  'concept',
  'dimensions',
  'period',
  'unit',
  'value',
  'file',
  'sheet',
  'cell',
  'line',
  'column',
  'pointer',
  'row',
] as const;

type LineageRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The input of each fact of one report file: nothing for a zero that no input was booked on, undefined for a
 * fact that the lineage does not have, or has with another value.
 */
export type Lineage = (fact: Fact) => readonly LineageSource[] | undefined;

/** A cell or line that a fact is made of. */
export interface LineageSource {
  readonly place: Place;
  /** The number of its row in `lineage-rows.csv`; undefined for one that has no words, or of an older lineage. */
  readonly row: number | undefined;
}

export interface WrittenReport {
  readonly file: string;
  readonly report: Report;
  readonly binding: Binding;
}

const NOWHERE: Place = { file: '' };

/**
 * One row for each fact and each cell or line it is made of: references, and the number of the row that has its
 * words, which would fill a hundred megabytes here. A fact that is made of none, which is a zero, has one row
 * without a reference. In pieces, made as they are asked for: a large board has tens of megabytes of them.
 *
 * @param digest of the file that has the words of the rows, which the last row says
 */
export function writeLineage(
  written: readonly WrittenReport[],
  rows: NumberedRows = NO_ROWS,
  digest?: string,
): Iterable<string> {
  return { [Symbol.iterator]: () => lineagePieces(written, rows, digest) };
}

function* lineagePieces(
  written: readonly WrittenReport[],
  rows: NumberedRows,
  digest: string | undefined,
): Generator<string, undefined> {
  let text = `${csvRow(COLUMNS)}\n`;
  // One cell is part of a dozen facts.
  const { places = new PlaceNumbers() } = rows;
  const ends = new Array<string | undefined>(places.places.length).fill(undefined);
  const endOf = (place: Place) => `${placeColumns(place, rows.numberOf(place))}\n`;
  for (const { file, report, binding } of written) {
    const prefixes = prefixesOf(binding);
    for (const fact of report.facts) {
      const { concept, dimensions, period, unit } = factColumns(fact, file, prefixes);
      const start = `${csvRow([file, concept, dimensions, period, unit, valueColumn(fact)])},`;
      const numbers = places.numbersOf([fact]);
      const own = numbers.map((number) => (ends[number] ??= endOf(places.places[number] ?? NOWHERE)));
      text += start + (fact.sources.length === 0 ? endOf(NOWHERE) : own.join(start));
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
  }
  if (digest !== undefined) text += `${DIGEST_ROW}${digest}${','.repeat(COLUMNS.length - 1 - VALUE)}\n`;
  yield text;
}

const SHORTENED = 'sha256:'.length + 16;

/** A number as it is in the report; a text, which may be a page long, by its digest. */
function valueColumn({ unit, value }: Fact): string | undefined {
  if (unit !== undefined || value === undefined) return value;
  return digestOf([value]).slice(0, SHORTENED);
}

/** Whether a fact has the value that a lineage says. Another form of the report may write a number otherwise: `5.0`. */
function isWritten(value: string, fact: Fact): boolean {
  if (value === valueColumn(fact)) return true;
  const [written, read] = [readDecimal(value), readDecimal(fact.value ?? '')];
  if (fact.unit === undefined || written === undefined || read === undefined) return false;
  return decimalKey(written) === decimalKey(read);
}

const VALUE = COLUMNS.indexOf('value');
/** The row of a digest, up to its value. */
const DIGEST_ROW = `${LINEAGE_ROWS_FILE}${','.repeat(VALUE)}`;

/** The digest of the file of rows of the same run; undefined in an older lineage. */
export function rowsDigestIn(lineage: string): string | undefined {
  const start = lineage.lastIndexOf(`\n${DIGEST_ROW}`);
  if (start === -1) return undefined;
  return /^sha256:[0-9a-f]{64}/.exec(lineage.slice(start + 1 + DIGEST_ROW.length))?.[0];
}

function placeColumns({ file, sheet, cell, line, column, pointer }: Place, row: number | undefined): string {
  return csvRow([file, sheet, cell, line, column, pointer, row]);
}

/** Fields of one row (RFC 4180 §2). */
function csvRow(fields: readonly (string | number | undefined)[]): string {
  return fields.map((field = '') => csvField(String(field), ',')).join(',');
}

/** Reads the lineage of one report file. A file that is no lineage gives nothing. */
export function readLineage(text: string, reportFile: string, binding: Binding): Lineage {
  const prefixes = prefixesOf(binding);
  const byFact = new Map<string, LineageSource[]>();
  const valueOf = new Map<string, string>();
  for (const row of rowsOf(text, reportFile)) {
    const key = rowKey(row);
    valueOf.set(key, row.value);
    const sources = byFact.get(key) ?? [];
    byFact.set(key, sources);
    if (row.file !== NOWHERE.file) sources.push({ place: placeOfRow(row), row: numberIn(row) });
  }
  return (fact) => {
    const key = rowKey(factColumns(fact, reportFile, prefixes));
    // What was changed since is not made of this input any more.
    const written = valueOf.get(key) ?? '';
    // Older lineages have nothing for a text.
    return written === '' || isWritten(written, fact) ? byFact.get(key) : undefined;
  };
}

export function prefixesOf(binding: Binding): Prefixes {
  return new Map(Object.entries(binding.prefixes).map(([prefix, namespace]) => [namespace, prefix]));
}

type FactColumns = Pick<LineageRow, 'report' | 'concept' | 'dimensions' | 'period' | 'unit'>;

function factColumns(fact: Fact, report: string, prefixes: Prefixes): FactColumns {
  return {
    report,
    concept: nameText(fact.concept, prefixes),
    dimensions: dimensionsText(fact.dimensions, prefixes),
    period: periodText(fact.period),
    unit: fact.unit === undefined ? '' : unitText(fact.unit, prefixes),
  };
}

function rowKey({ concept, dimensions, period, unit }: FactColumns): string {
  return [concept, dimensions, period, unit].join('\n');
}

/** The rows of one report: no value of ours spans lines, so the others need not be taken apart. */
function rowsOf(text: string, reportFile: string): readonly LineageRow[] {
  const own = text.split(/\r?\n/).filter((line) => line.startsWith(`${reportFile},`));
  try {
    return parse(own.join('\n'), { columns: [...COLUMNS], relax_column_count: true });
  } catch {
    return [];
  }
}

/** A lineage of before this column has none. */
function numberIn({ row }: Partial<LineageRow>): number | undefined {
  return row !== undefined && /^[1-9]\d{0,8}$/.test(row) ? Number(row) : undefined;
}

function placeOfRow(row: LineageRow): Place {
  return {
    file: row.file,
    ...(row.sheet ? { sheet: row.sheet } : {}),
    ...(row.cell ? { cell: row.cell } : {}),
    ...(row.line ? { line: Number(row.line) } : {}),
    ...(row.column ? { column: Number(row.column) } : {}),
    ...(row.pointer ? { pointer: row.pointer } : {}),
  };
}
