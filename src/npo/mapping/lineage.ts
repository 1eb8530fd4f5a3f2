import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
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

/** The input of each fact of one report file. */
export type Lineage = (fact: Fact) => readonly Place[];

export interface WrittenReport {
  readonly file: string;
  readonly report: Report;
  readonly binding: Binding;
}

/** One row for each fact and each cell or line it is made of: references, never names or descriptions. */
export function writeLineage(written: readonly WrittenReport[]): string {
  const rows = written.flatMap(({ file, report, binding }) => {
    const prefixes = prefixesOf(binding);
    return report.facts.flatMap((fact) => {
      const { concept, dimensions, period, unit } = factColumns(fact, file, prefixes);
      // Words would be repeated for every source; they are in the report.
      const value = fact.unit === undefined ? '' : fact.value;
      return fact.sources.map((place) => {
        const { sheet, cell, line, column, pointer } = place;
        return [
          file,
          concept,
          dimensions,
          period,
          unit,
          value,
          place.file,
          sheet,
          cell,
          line,
          column,
          pointer,
        ];
      });
    });
  });
  return stringify([[...COLUMNS], ...rows]);
}

/** Reads the lineage of one report file. A file that is no lineage gives nothing. */
export function readLineage(text: string, reportFile: string, binding: Binding): Lineage {
  const prefixes = prefixesOf(binding);
  const byFact = new Map<string, Place[]>();
  const valueOf = new Map<string, string>();
  for (const row of rowsOf(text, reportFile)) {
    const key = rowKey(row);
    valueOf.set(key, row.value);
    const places = byFact.get(key);
    if (places === undefined) byFact.set(key, [placeOfRow(row)]);
    else places.push(placeOfRow(row));
  }
  return (fact) => {
    const key = rowKey(factColumns(fact, reportFile, prefixes));
    // A figure that was changed since is not made of this input any more.
    const written = valueOf.get(key) ?? '';
    return written !== '' && written !== fact.value ? [] : (byFact.get(key) ?? []);
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
