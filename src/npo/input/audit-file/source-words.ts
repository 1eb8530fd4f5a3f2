import type { SourceColumn } from '../../model/source-row.js';
import type { AuditFileVersion } from './versions.js';

/** Text of the child elements of one element, by name, and the line that each stands on. */
export type Texts = Map<string, { readonly text: string; readonly line: number }>;

/** What a person knows a line again by, under the names of the elements; the number is that of its entry. */
export function columnsOf(version: AuditFileVersion | undefined): readonly SourceColumn[] {
  const codes = (version?.codes ?? []).map(([element]) => element);
  const free = new Set(['jrnID', 'nr', ...codes, 'docRef', 'desc']);
  const headers = ['jrnID', 'nr', 'trDt', ...codes, 'docRef', 'desc', 'amnt', 'amntTp'];
  return headers.map((header) => ({ header, isFree: free.has(header), isAmount: header === 'amnt' }));
}

/** A line by the names of its elements, in the order of the columns; it says some in its entry and journal. */
export function wordsOf(
  columns: readonly SourceColumn[],
  own: Texts | undefined,
  entry: Texts | undefined,
  journal: Texts | undefined,
): readonly string[] {
  return columns.map(({ header }) => {
    const inEntry = header === 'nr' || header === 'trDt' ? (entry?.get(header)?.text ?? '') : undefined;
    const inJournal = header === 'jrnID' ? (journal?.get(header)?.text ?? '') : undefined;
    const text = inJournal ?? inEntry ?? own?.get(header)?.text ?? '';
    return header === 'desc' && text === '' ? (entry?.get(header)?.text ?? '') : text;
  });
}
