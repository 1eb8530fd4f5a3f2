import type { Place } from '../../../diagnostics/diagnostic.js';
import {
  csvEncodingMixed,
  csvNotText,
  csvQuoteMisplaced,
  csvQuoteNotClosed,
  csvRowTooLong,
  fileEmpty,
} from '../diagnostics/file-diagnostics.js';
import type { Findings } from '../findings.js';
import { plain } from '../matching-text.js';
import { remembered } from '../remembered.js';
import type { Subject } from '../subjects/field.js';
import type { Cell, Grid, GridRow } from '../table.js';
import { readCsvRecords } from './csv-records.js';
import { decodeText } from './decode-text.js';
import { fieldOfHeader, findHeaderRow, headerWords, LONGEST_HEADER } from './read-columns.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const LOOKED_AT = 60;

/** The rows of one CSV file. Each cell has the line that its row begins on and the number of its field. */
export function readCsv(
  bytes: Uint8Array,
  file: string,
  subject: Subject,
  findings: Findings,
): Grid | undefined {
  const place = { file };
  const decoded = decodeText(bytes);
  if (decoded === undefined || decoded.text.trim() === '') {
    findings.lose((decoded === undefined ? csvNotText : fileEmpty)({}, { source: place }));
    return undefined;
  }
  if (decoded.isMixed) reportMixed(decoded.text, file, findings);
  const { text, delimiter, firstLine } = readDialect(decoded.text.replace(/\r\n?/g, '\n'), subject);
  const rows = readRecords(text, delimiter, firstLine, file, findings);
  if (rows === undefined) return undefined;
  reportLongRows(rows, subject, findings);
  return { place, daysFrom: undefined, rows, merged: [] };
}

/** The whole rows at the beginning of a CSV file that was not read to its end; none where it is no text. */
export function readCsvBeginning(bytes: Uint8Array, file: string): (subject: Subject) => readonly GridRow[] {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return () => [];
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  return (subject) => {
    const { text, delimiter } = readDialect(lines, subject);
    const rows: GridRow[] = [];
    readCsvRecords(text, delimiter, (fields, line) => {
      rows.push(new CsvRow(fields, line, file));
    });
    return rows;
  };
}

/** The first character that neither encoding explains, and how many there are. */
function reportMixed(text: string, file: string, findings: Findings): void {
  const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/);
  const count = text.split('\uFFFD').length - 1;
  findings.add(csvEncodingMixed({ count }, { source: { file, line: before.length } }));
}

/** Excel may say the delimiter in a first line `sep=;`; otherwise it is the one that yields known headers. */
function readDialect(text: string, subject: Subject): { text: string; delimiter: string; firstLine: number } {
  const said = /^sep=([^"\n])\n/.exec(text);
  if (said?.[1] !== undefined) return { text: text.slice(said[0].length), delimiter: said[1], firstLine: 2 };
  const words = headerWords(subject);
  const isKnown = remembered(
    (header) =>
      header.length <= LONGEST_HEADER &&
      (fieldOfHeader(header, words) !== undefined || /^(?:gegeven|waarde|item|value)$/.test(plain(header))),
  );
  const lines = text.split('\n', LOOKED_AT);
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    known: Math.max(...lines.map((line) => line.split(delimiter).filter(isKnown).length)),
    parts: lines[0]?.split(delimiter).length ?? 0,
  }));
  const [best] = scores.sort((a, b) => b.known - a.known || b.parts - a.parts);
  return { text, delimiter: best?.delimiter ?? ';', firstLine: 1 };
}

function readRecords(
  text: string,
  delimiter: string,
  firstLine: number,
  file: string,
  findings: Findings,
): readonly GridRow[] | undefined {
  const rows: GridRow[] = [];
  const stop = readCsvRecords(text, delimiter, (fields, line) => {
    rows.push(new CsvRow(fields, line + firstLine - 1, file));
  });
  if (stop === undefined) return rows;
  const kind = stop.problem === 'quote-not-closed' ? csvQuoteNotClosed : csvQuoteMisplaced;
  findings.lose(kind({}, { source: { file, line: stop.line + firstLine - 1 } }));
  return undefined;
}

/** A row that makes its cells when they are asked for: most are looked at once, and there may be millions. */
class CsvRow implements GridRow {
  constructor(
    private readonly record: readonly string[],
    readonly number: number,
    private readonly file: string,
  ) {}

  get fields(): number {
    return this.record.length;
  }

  get cells(): ReadonlyMap<number, Cell> {
    const cells = new Map<number, Cell>();
    for (let column = 1; column <= this.record.length; column++) {
      const cell = this.cellAt(column);
      if (cell !== undefined) cells.set(column, cell);
    }
    return cells;
  }

  cellAt(column: number): Cell | undefined {
    const text = this.record[column - 1];
    return text === undefined || text.trim() === ''
      ? undefined
      : { form: 'text', text, place: this.placeAt(column) };
  }

  placeAt(column: number): Place {
    return { file: this.file, line: this.number, column };
  }
}

/**
 * A separator inside a text moves all that follows it one column on: no value of such a row is certain. A
 * column without a header is one too; the line of headers has a field for it.
 */
function reportLongRows(rows: readonly GridRow[], subject: Subject, findings: Findings): void {
  if (subject.layout === 'vertical') return;
  const start = findHeaderRow(rows, subject)?.index;
  if (start === undefined) return;
  const headers = rows[start]?.fields ?? 0;
  for (const row of rows.slice(start + 1)) {
    if ((row.fields ?? 0) <= headers) continue;
    const fields = lastColumn(row);
    if (fields <= headers) continue;
    findings.lose(csvRowTooLong({ fields, headers }, { source: row.placeAt(headers + 1) }));
  }
}

function lastColumn(row: GridRow | undefined): number {
  let last = 0;
  for (const column of row?.cells.keys() ?? []) last = Math.max(last, column);
  return last;
}
