/** Why the rest of a CSV text cannot be taken apart. */
export type CsvProblem = 'quote-not-closed' | 'quote-misplaced';

export interface CsvStop {
  readonly problem: CsvProblem;
  /** The line that the row with the problem begins on, from 1. */
  readonly line: number;
}

const NEWLINE = 10;
const QUOTE = 34;

/**
 * Takes a CSV text apart (RFC 4180 §2): fields between delimiters, some between quotation marks, which
 * may hold delimiters, line ends and, written twice, quotation marks. Lines end in `\n`. Every row is
 * handed over with the line that it begins on, from 1; what is returned says why the rest could not be.
 */
export function readCsvRecords(
  text: string,
  delimiter: string,
  onRecord: (fields: readonly string[], line: number) => void,
): CsvStop | undefined {
  let at = 0;
  let line = 1;
  let mark = text.indexOf('"');
  while (at < text.length) {
    if (mark !== -1 && mark < at) mark = text.indexOf('"', at);
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (mark === -1 || mark > end) {
      onRecord(text.slice(at, end).split(delimiter), line);
      at = end + 1;
      line++;
      continue;
    }
    const record = readMarkedRecord(text, at, delimiter.charCodeAt(0));
    if (typeof record === 'string') return { problem: record, line };
    onRecord(record.fields, line);
    at = record.end + 1;
    line += record.lines;
  }
  return undefined;
}

interface MarkedRecord {
  readonly fields: readonly string[];
  /** Where the record ends: at a line end, or at the end of the text. */
  readonly end: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** A row with quotation marks. */
function readMarkedRecord(text: string, start: number, separator: number): MarkedRecord | CsvProblem {
  const fields: string[] = [];
  let lines = 1;
  for (let at = start; ; at++) {
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) return 'quote-not-closed';
      fields.push(quoted.value);
      lines += newlinesIn(quoted.value);
      at = quoted.end;
    } else {
      const end = endOfField(text, at, separator);
      if (text.charCodeAt(end) === QUOTE) return 'quote-misplaced';
      fields.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length || text.charCodeAt(at) === NEWLINE) return { fields, end: at, lines };
    if (text.charCodeAt(at) !== separator) return 'quote-misplaced';
  }
}

/** The content of a field between quotation marks, and where its closing mark ends. */
function readQuoted(text: string, start: number): { value: string; end: number } | undefined {
  let value = '';
  for (let from = start + 1; ;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return undefined;
    value += text.slice(from, mark);
    if (text.charCodeAt(mark + 1) !== QUOTE) return { value, end: mark + 1 };
    value += '"';
    from = mark + 2;
  }
}

function endOfField(text: string, start: number, separator: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === separator || code === NEWLINE || code === QUOTE) break;
  }
  return end;
}

function newlinesIn(value: string): number {
  let count = 0;
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) count++;
  return count;
}
