import { parse } from 'csv-parse/sync';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Fact, Report } from '../../xbrl/report/fact.js';
import {
  dimensionsText,
  nameText,
  periodText,
  unitText,
  type Prefixes,
} from '../../xbrl/report/fact-text.js';
import type { Binding } from './binding.js';

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
] as const;

type LineageRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The input of each fact of one report file: nothing for a zero that no input was booked on, undefined for a
 * fact that the lineage does not have, or has with another value.
 */
export type Lineage = (fact: Fact) => readonly Place[] | undefined;

export interface WrittenReport {
  readonly file: string;
  readonly report: Report;
  readonly binding: Binding;
}

const NOWHERE: Place = { file: '' };

/** How much text a piece of a lineage has, about. */
const PIECE = 1_000_000;

/**
 * One row for each fact and each cell or line it is made of: references, never names or descriptions. A fact
 * that is made of none, which is a zero, has one row without a reference. In pieces, because a large board has tens of megabytes of it.
 */
export function writeLineage(written: readonly WrittenReport[]): readonly string[] {
  const pieces: string[] = [];
  let text = `${csvRow(COLUMNS)}\n`;
  // One cell is part of a dozen facts.
  const ends = new Map<Place, string>();
  for (const { file, report, binding } of written) {
    const prefixes = prefixesOf(binding);
    for (const fact of report.facts) {
      const { concept, dimensions, period, unit } = factColumns(fact, file, prefixes);
      // Words would be repeated for every source; they are in the report.
      const value = fact.unit === undefined ? '' : fact.value;
      const start = csvRow([file, concept, dimensions, period, unit, value]);
      const places = fact.sources.length === 0 ? [NOWHERE] : fact.sources;
      for (const place of places) {
        let end = ends.get(place);
        if (end === undefined) ends.set(place, (end = placeColumns(place)));
        text += `${start},${end}\n`;
      }
      if (text.length < PIECE) continue;
      pieces.push(text);
      text = '';
    }
  }
  return [...pieces, text];
}

function placeColumns({ file, sheet, cell, line, column, pointer }: Place): string {
  return csvRow([file, sheet, cell, line, column, pointer]);
}

/** Fields of one row (RFC 4180 §2). */
function csvRow(fields: readonly (string | number | undefined)[]): string {
  return fields
    .map((field = '') => {
      const text = String(field);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** Reads the lineage of one report file. A file that is no lineage gives nothing. */
export function readLineage(text: string, reportFile: string, binding: Binding): Lineage {
  const prefixes = prefixesOf(binding);
  const byFact = new Map<string, Place[]>();
  const valueOf = new Map<string, string>();
  for (const row of rowsOf(text, reportFile)) {
    const key = rowKey(row);
    valueOf.set(key, row.value);
    const places = byFact.get(key) ?? [];
    byFact.set(key, places);
    if (row.file !== NOWHERE.file) places.push(placeOfRow(row));
  }
  return (fact) => {
    const key = rowKey(factColumns(fact, reportFile, prefixes));
    // A figure that was changed since is not made of this input any more.
    const written = valueOf.get(key) ?? '';
    return written !== '' && written !== fact.value ? undefined : byFact.get(key);
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
