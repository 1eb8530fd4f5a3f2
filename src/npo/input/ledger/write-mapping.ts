import { stringify } from 'csv-stringify/sync';
import type { Language, Text } from '../../../diagnostics/diagnostic.js';
import { findIntervention } from '../../model/menukaart.js';
import { interventionLabel } from '../values/read-intervention.js';
import { INFORMATION, mappingTable } from './mapping-table.js';
import { mappingRows, type ProposedMapping, shownCode } from './mapping-rows.js';
import type { MappingJsonRow } from './mapping-schema.js';

export type MappingFormat = 'xlsx' | 'csv' | 'json';

/** The columns of a mapping as a table, in the order in which a person fills them in. */
export const COLUMNS: readonly { readonly key: keyof MappingJsonRow; readonly header: Text }[] = [
  ...(['part', 'code', 'name'] as const).map((key) => ({ key, header: mappingTable.fields[key].header })),
  { key: 'lines', header: INFORMATION.lines },
  { key: 'balance', header: INFORMATION.balance },
  ...(['npo', 'level', 'school', 'intervention', 'kind', 'meaning'] as const).map((key) => ({
    key,
    header: mappingTable.fields[key].header,
  })),
  { key: 'remark', header: INFORMATION.remark },
];

/** The bytes of a mapping in one of its forms. The same mapping gives the same bytes. */
export async function writeMapping(
  mapping: ProposedMapping,
  format: MappingFormat,
  language: Language,
): Promise<Uint8Array | string> {
  const rows = mappingRows(mapping, language);
  switch (format) {
    case 'json':
      return `${JSON.stringify({ mapping: rows }, undefined, 2)}\n`;
    case 'csv':
      return csvText(rows, language);
    case 'xlsx': {
      const { mappingWorkbook } = await import('./mapping-workbook.js');
      return mappingWorkbook(rows, language);
    }
  }
}

/** As a Dutch or an English spreadsheet program opens it with a double click. */
function csvText(rows: readonly MappingJsonRow[], language: Language): string {
  const header = COLUMNS.map((column) => column.header[language]);
  const records = rows.map((row) => COLUMNS.map(({ key }) => asSafeText(cellText(row, key, language))));
  return stringify([header, ...records], {
    bom: true,
    delimiter: language === 'nl' ? ';' : ',',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

/** What a cell of a row shows. */
export function cellText(row: MappingJsonRow, key: keyof MappingJsonRow, language: Language): string {
  const value = row[key];
  if (value === undefined || value === null) return '';
  if (key === 'balance') return language === 'nl' ? String(value).replace('.', ',') : String(value);
  if (key === 'intervention') {
    const found = findIntervention(String(value));
    return found === undefined ? String(value) : interventionLabel(found, language);
  }
  return shownCode(key, String(value), language);
}

/** A text of a ledger that a spreadsheet program would take for a formula becomes a text with a space in front. */
function asSafeText(text: string): string {
  return /^[=@+]|^-(?![\d,.]+$)/.test(text) ? ` ${text}` : text;
}
