import type { Findings } from '../../findings.js';
import { plain } from '../../matching-text.js';
import { readCsv } from '../../read/read-csv.js';
import { readRows, type ReadRow } from '../../read/read-rows.js';
import { readTable } from '../../read/read-table.js';
import type { Code } from '../../subjects/field.js';
import type { Table } from '../../table.js';
import { readCode } from '../../values/read-code.js';
import { refusalFinding, ZipRefusal } from '../../workbook/zip-refusal.js';
import { auditFileAsMapping, codeTwice, columnRoleTwice } from './mapping-file-diagnostics.js';
import { DIMENSIONS, type Dimension, WHOLE_FILE } from '../lines/ledger-line.js';
import { nearestIntervention } from '../lines/known-interventions.js';
import { type CodeRow, type ColumnRow, foldCode, type LedgerNotation, type Mapping } from './mapping.js';
import {
  mappedInterventionNotKnown,
  mappingColumnsNotRead,
  mappingWithoutNpo,
} from './mapping-diagnostics.js';
import { INFORMATION, type MappingTable, mappingTable } from './mapping-table.js';
import {
  DATE_WORDS,
  DECIMAL_WORDS,
  ROLE_WORDS,
  type Setting,
  SETTING_WORDS,
  SIGN_WORDS,
  YEAR_END_WORDS,
} from './mapping-words.js';
import { shownWord } from '../lines/shown-word.js';
import { openTableFile, type TableFile } from '../open-table-file.js';

/** Reads a mapping: a workbook, a CSV file or JSON. Undefined where there is none to be read. */
export async function readMapping(path: string, findings: Findings): Promise<Mapping | undefined> {
  const opened = await openTableFile(path);
  const table = await tableOf(opened, findings);
  if (table === undefined) return undefined;
  const mapping = new MappingReader(findings).read(readRows(table, mappingTable, findings));
  reportColumns(table, mapping, findings);
  return mapping;
}

/** Headers of what `map` writes for the reader. */
const WRITTEN_ONLY: ReadonlySet<string> = new Set(
  Object.values(INFORMATION).flatMap(({ nl, en }) => [plain(nl), plain(en)]),
);

/** What of a mapping is not read; without its column NPO no line would ever count. */
function reportColumns({ headers, place, unread = [] }: Table, { codes }: Mapping, findings: Findings): void {
  const others = unread.filter(({ text }) => !WRITTEN_ONLY.has(plain(text)));
  const shown = others.slice(0, MOST_SHOWN).map(({ text }) => text.trim().slice(0, LONGEST_SHOWN));
  const source = others[0]?.place ?? place;
  if (codes.length > 0 && !headers.has('npo')) {
    findings.add(mappingWithoutNpo({ headers: shown }, { source }));
  } else if (shown.length > 0) {
    findings.add(mappingColumnsNotRead({ headers: shown, more: others.length - shown.length }, { source }));
  }
}

/** How many headers a finding names at most, and how much of each. */
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 40;

async function tableOf(opened: TableFile, findings: Findings): Promise<Table | undefined> {
  switch (opened.kind) {
    case 'refused':
      findings.lose(opened.diagnostic);
      return undefined;
    case 'xml':
      findings.lose(auditFileAsMapping({}, { source: { file: opened.file } }));
      return undefined;
    case 'json': {
      const { readMappingJson } = await import('./mapping-json.js');
      return readMappingJson(opened.bytes, opened.file, findings);
    }
    case 'csv': {
      const grid = readCsv(opened.bytes, opened.file, mappingTable, findings);
      return grid === undefined ? undefined : readTable(grid, mappingTable, findings, KEEPS_TOTALS);
    }
    case 'workbook':
      return readSheet(opened, findings);
  }
}

/** The sheet of the mapping by its name, or else the first one. */
async function readSheet(
  { file, zip }: TableFile & { kind: 'workbook' },
  findings: Findings,
): Promise<Table | undefined> {
  try {
    const { readWorkbook } = await import('../../workbook/read-workbook.js');
    const { names, sheets } = await readWorkbook(zip, file, () => true);
    const words = [mappingTable.name.nl, mappingTable.name.en, ...mappingTable.aliases].map(plain);
    const name = names.find((one) => words.includes(plain(one))) ?? names[0] ?? '';
    const grid = sheets.get(name) ?? { place: { file }, daysFrom: undefined, rows: [], merged: [] };
    return readTable(grid, mappingTable, findings, KEEPS_TOTALS);
  } catch (error) {
    if (!(error instanceof ZipRefusal)) throw error;
    findings.lose(refusalFinding(error, file));
    return undefined;
  }
}

type Row = ReadRow<MappingTable>;

/** A code may be called a total. */
const KEEPS_TOTALS = true;

class MappingReader {
  private readonly codes: CodeRow[] = [];
  private readonly columns: ColumnRow[] = [];
  private readonly notation: { -readonly [K in keyof LedgerNotation]: LedgerNotation[K] } = {};
  private readonly seen = new Map<string, Row>();

  constructor(private readonly findings: Findings) {}

  read(rows: readonly Row[]): Mapping {
    for (const row of rows) {
      const { part } = row.values;
      if (part === undefined) this.findings.lose();
      else if (part === 'column') this.readColumn(row);
      else if (part === 'notation') this.readNotation(row);
      else this.readCodeRow(row, part);
    }
    const { codes, columns, notation } = this;
    return { codes, columns, notation };
  }

  private readCodeRow(row: Row, dimension: Dimension): void {
    const { place, places, values } = row;
    const code = dimension === 'file' ? WHOLE_FILE : values.code;
    if (code === undefined || !DIMENSIONS.includes(dimension)) {
      this.findings.lose();
      return;
    }
    const { level, school, intervention, kind } = values;
    const npo = values.npo === undefined ? undefined : values.npo === 'yes';
    const key = `${dimension} ${foldCode(code)}`;
    const first = this.seen.get(key);
    if (first !== undefined) {
      this.findings.lose(codeTwice({}, { source: place, related: [first.place] }));
      return;
    }
    this.seen.set(key, row);
    this.askAboutIntervention(row);
    this.codes.push({ dimension, code, npo, level, school, intervention, kind, place, places });
  }

  /** A text on no menukaart may be a slip of the pen; that of a category is none. */
  private askAboutIntervention({ place, places, values: { intervention } }: Row): void {
    if (intervention === undefined || intervention.code !== undefined) return;
    if (intervention.category !== undefined) return;
    const { text } = intervention;
    const nearest = nearestIntervention(text);
    const params = { text: shownWord(text, nearest), nearest };
    this.findings.gather(text, mappedInterventionNotKnown, params, places['intervention'] ?? place);
  }

  private readColumn(row: Row): void {
    const { code: header, meaning } = row.values;
    // A column that means nothing is there for the reader to see that it was left out.
    if (header === undefined || meaning === undefined) return;
    const role = this.choose(row, ROLE_WORDS, meaning);
    if (role === undefined) return;
    if (this.columns.some((column) => column.role === role)) {
      this.findings.lose(columnRoleTwice({ role: meaning }, { source: row.places['meaning'] ?? row.place }));
    } else this.columns.push({ role, header });
  }

  private readNotation(row: Row): void {
    const { code = '', meaning } = row.values;
    if (meaning === undefined) return;
    const setting: Setting | undefined = this.choose(row, SETTING_WORDS, code, 'code');
    if (setting === 'sheet') this.notation.sheet = meaning;
    if (setting === 'sign') this.notation.sign = this.choose(row, SIGN_WORDS, meaning);
    if (setting === 'decimal') this.notation.decimal = this.choose(row, DECIMAL_WORDS, meaning);
    if (setting === 'yearEnd') this.notation.yearEnd = this.choose(row, YEAR_END_WORDS, meaning);
    if (setting === 'date') this.notation.date = this.choose(row, DATE_WORDS, meaning);
  }

  /** The value of a closed list that a cell names; a finding where it names none. */
  private choose<C extends string>(
    row: Row,
    codes: readonly Code<C>[],
    text: string,
    field: 'code' | 'meaning' = 'meaning',
  ): C | undefined {
    const place = row.places[field] ?? row.place;
    const found = readCode({ form: 'text', text: sign(text), place }, codes, {
      column: mappingTable.fields[field].header,
      columnKey: `mapping.${field}`,
      notation: { language: 'nl', daysFrom: undefined },
      decimalMark: 'unknown',
      findings: this.findings,
    });
    if (found === undefined) this.findings.lose();
    return found;
  }
}

/** A comma or point by itself would be no word. */
function sign(text: string): string {
  return text.trim() === ',' ? 'komma' : text.trim() === '.' ? 'punt' : text;
}
