import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { fileKindUnknown } from '../../diagnostics/file-diagnostics.js';
import type { Findings } from '../../findings.js';
import { decodeText } from '../../read/decode-text.js';
import { isBlank, member } from '../../read/json-node.js';
import { JsonText } from '../../read/json-text.js';
import { fieldsOf } from '../../subjects/subjects.js';
import type { Cell, Table, TableRow } from '../../table.js';
import { mappingForm } from './mapping-file-diagnostics.js';
import { mappingSchema } from './mapping-schema.js';
import { mappingTable } from './mapping-table.js';

/** A mapping is four levels deep. */
const MOST_DEPTH = 8;

/** The rows of a mapping in JSON, as the table that a sheet or CSV file is read into. */
export function readMappingJson(bytes: Uint8Array, file: string, findings: Findings): Table | undefined {
  const text = decodeText(bytes)?.text;
  if (text === undefined) {
    const looksLike = { nl: 'een bestand zonder tekst', en: 'a file without text' };
    findings.lose(fileKindUnknown({ looksLike }, { source: { file } }));
    return undefined;
  }
  const json = new JsonText(text, file);
  const root = json.parse(MOST_DEPTH);
  if ('code' in root) {
    findings.lose(root);
    return undefined;
  }
  if (!hasForm(root, json, findings)) return undefined;
  const list = member(root, 'mapping');
  const records = list?.children ?? [];
  return {
    subject: mappingTable,
    place: json.placeOf(list ?? root, ['mapping']),
    notation: { language: 'nl', daysFrom: undefined },
    headers: new Map(fieldsOf(mappingTable).map(([key]) => [key, key])),
    rows: records.map((record, index) => rowOf(record, index, json)),
  };
}

/** Holds the JSON against its schema; every deviation is a finding. */
function hasForm(root: Node, json: JsonText, findings: Findings): boolean {
  const { error } = mappingSchema.safeParse(valueOf(root));
  for (const issue of error?.issues ?? []) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const node = findNodeAtLocation(root, [...path]) ?? root;
    const source = json.placeOf(node, path);
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const key = unknown[0] ?? path.findLast((part) => typeof part === 'string') ?? 'mapping';
    const expected = unknown.length > 0 ? NO_SUCH_KEY : expectedAt(path);
    findings.lose(mappingForm({ key, expected }, { source }));
  }
  return error === undefined;
}

const NO_SUCH_KEY = {
  nl: 'geen waarde, want zo heet geen kolom',
  en: 'no value, as no column has that name',
};

function expectedAt(path: readonly (string | number)[]) {
  const field = Object.entries(mappingTable.fields).find(([key]) => key === path.at(-1))?.[1];
  if (field === undefined || !('codes' in field)) return { nl: 'een tekst', en: 'a text' };
  const codes = field.codes().map(({ code }) => `"${code}"`);
  return { nl: `een van ${codes.join(', ')}`, en: `one of ${codes.join(', ')}` };
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [key, value] = [] }) => [
      String(key?.value),
      value === undefined ? null : valueOf(value),
    ]),
  );
}

function rowOf(record: Node, index: number, json: JsonText): TableRow {
  const path = ['mapping', index];
  const cells = new Map<string, readonly Cell[]>();
  for (const [key] of fieldsOf(mappingTable)) {
    const node = member(record, key);
    if (node === undefined || isBlank(node)) continue;
    cells.set(key, [{ form: 'text', text: String(node.value), place: json.placeOf(node, [...path, key]) }]);
  }
  const placeOf = (key: string) => json.placeOf(member(record, key) ?? record, [...path, key]);
  return { place: json.placeOf(record, path), cellsOf: (key) => cells.get(key), placeOf };
}
