import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../../../diagnostics/diagnostic.js';
import { cellText, COLUMNS } from './mapping-columns.js';
import { mappingRows, type ProposedMapping } from './mapping-rows.js';
import type { MappingJsonRow } from '../mapping/mapping-schema.js';

export type MappingFormat = 'xlsx' | 'csv' | 'json';

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

/** A text of a ledger that a spreadsheet program would take for a formula becomes a text with a space in front. */
function asSafeText(text: string): string {
  return /^[=@+]|^-(?![\d,.]+$)/.test(text) ? ` ${text}` : text;
}
