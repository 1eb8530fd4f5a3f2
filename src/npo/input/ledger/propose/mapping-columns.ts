import type { Language, Text } from '../../../../diagnostics/diagnostic.js';
import { findIntervention } from '../../../model/menukaart.js';
import { interventionLabel } from '../../values/read-intervention.js';
import { shownCode } from './mapping-rows.js';
import type { MappingJsonRow } from '../mapping/mapping-schema.js';
import { INFORMATION, mappingTable } from '../mapping/mapping-table.js';

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
