import type { Node } from 'jsonc-parser';
import type { JsonPath } from '../../../xbrl/json/json-source.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { fileEmpty, fileKindUnknown } from '../diagnostics/file-diagnostics.js';
import { jsonKeyTwice } from '../diagnostics/json-diagnostics.js';
import { tableMissing } from '../diagnostics/table-diagnostics.js';
import type { Findings } from '../findings.js';
import type { Field, FieldKind, Subject } from '../subjects/field.js';
import { fieldsOf, SUBJECTS, type SubjectKey, TOP_LEVEL_FIELD } from '../subjects/subjects.js';
import type { Cell, Table, TableRow } from '../table.js';
import { checkJsonForm, type UnfitValues } from './check-json-form.js';
import { decodeText } from './decode-text.js';
import { isBlank, member } from './json-node.js';
import { JsonText } from './json-text.js';

/** No submission is nested deeper than this. */
const MOST_DEPTH = 32;

const NUMBERS: ReadonlySet<FieldKind> = new Set(['amount', 'decimal', 'amount-or-share', 'integer', 'year']);

/** Reads the JSON form. A number never passes through a number of JavaScript. */
export async function readJson(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<ReadonlyMap<SubjectKey, Table>> {
  const text = decodeText(bytes)?.text;
  const whole = { source: { file } };
  if (text === undefined) {
    const looksLike = { nl: 'een bestand zonder tekst', en: 'a file without text' };
    findings.lose(fileKindUnknown({ looksLike }, whole));
    return new Map();
  }
  if (text.trim() === '') {
    findings.lose(fileEmpty({}, whole));
    return new Map();
  }
  const json = new JsonText(text, file);
  const root = json.parse(MOST_DEPTH);
  if ('code' in root) {
    findings.lose(root);
    return new Map();
  }
  reportTwice(root, [], json, findings);
  const unfit = await checkJsonForm(root, json, findings);
  if (root.type !== 'object') return new Map();
  const tables = new Map<SubjectKey, Table>();
  for (const subject of SUBJECTS) {
    const table = tableOf(subject, { root, json, unfit, findings });
    if (table !== undefined) tables.set(subject.key, table);
  }
  return tables;
}

function reportTwice(node: Node, path: JsonPath, json: JsonText, findings: Findings): void {
  if (node.type === 'array') {
    for (const [index, child] of (node.children ?? []).entries()) {
      reportTwice(child, [...path, index], json, findings);
    }
  }
  if (node.type !== 'object') return;
  const seen = new Map<string, Node>();
  for (const { children: [name, value] = [] } of node.children ?? []) {
    if (name === undefined || value === undefined) continue;
    const key = String(name.value);
    const here = [...path, key];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, name);
    else {
      const where = { source: json.placeOf(name, here), related: [json.placeOf(first, here)] };
      findings.lose(jsonKeyTwice({ key }, where));
    }
    reportTwice(value, here, json, findings);
  }
}

/** What the records of a JSON text are read with. */
interface JsonSource {
  readonly root: Node;
  readonly json: JsonText;
  readonly unfit: UnfitValues;
  readonly findings: Findings;
}

function tableOf(subject: Subject & { readonly key: SubjectKey }, source: JsonSource): Table | undefined {
  const { root, json, unfit, findings } = source;
  const node = member(root, subject.key);
  if (node === undefined) {
    if (subject.rows === 'optional') return undefined;
    const present = (root.children ?? []).map((child) => String(child.children?.[0]?.value)).join(', ');
    findings.lose(
      tableMissing({ table: subject.name, present, nearest: undefined }, { source: json.placeOf(root, []) }),
    );
    return undefined;
  }
  if (unfit.has(node)) return undefined;
  const isOne = subject.layout === 'vertical';
  const records = isOne ? [node] : (node.children ?? []);
  const rows = [...records.entries()]
    .filter(([, record]) => record.type === 'object')
    .flatMap(([index, record]) => rowOf(record, [subject.key, ...(isOne ? [] : [index])], subject, source));
  const headers = new Map(fieldsOf(subject).map(([key]) => [key, key]));
  const notation = { language: 'nl', daysFrom: undefined } as const;
  return { subject, place: json.placeOf(node, [subject.key]), notation, headers, rows };
}

/** A record; none where nothing is filled in, but for the only one of its subject. */
function rowOf(record: Node, path: JsonPath, subject: Subject, source: JsonSource): TableRow[] {
  const { root, json, unfit } = source;
  const ownerOf = (key: string) =>
    key === TOP_LEVEL_FIELD
      ? ({ owner: root, pathOf: [key] } as const)
      : { owner: record, pathOf: [...path, key] };
  const cells = new Map<string, readonly Cell[]>();
  for (const [key, field] of fieldsOf(subject)) {
    const { owner, pathOf } = ownerOf(key);
    const node = member(owner, key);
    if (node === undefined) continue;
    const isList = node.type === 'array' && !unfit.has(node);
    const values = isList ? (node.children ?? []) : [node];
    const filled = [...values.entries()].filter(([, value]) => !isBlank(value));
    if (filled.length === 0) continue;
    const found = filled.map(([index, value]) =>
      cellOf(value, isList ? [...pathOf, index] : pathOf, field, source),
    );
    cells.set(key, found);
  }
  const placeOf = (key: string) => {
    const { owner, pathOf } = ownerOf(key);
    return json.placeOf(member(owner, key) ?? owner, pathOf);
  };
  if (cells.size === 0 && subject.layout === 'horizontal') return [];
  const blankAt = (key: string) => {
    const { owner, pathOf } = ownerOf(key);
    const node = member(owner, key);
    return node === undefined ? undefined : json.placeOf(node, pathOf);
  };
  return [{ place: json.placeOf(record, path), cellsOf: (field) => cells.get(field), placeOf, blankAt }];
}

function cellOf(node: Node, path: JsonPath, { kind }: Field, { json, unfit }: JsonSource): Cell {
  const place = json.placeOf(node, path);
  if (unfit.has(node)) {
    const finding = unfit.get(node);
    return { form: 'reported', text: '', place, ...(finding !== undefined && { finding }) };
  }
  const text = node.type === 'number' ? json.sourceOf(node) : String(node.value);
  if (kind === 'date') return { form: 'date', text, place };
  if (!NUMBERS.has(kind)) return { form: 'text', text, place };
  const cell: Cell = text.endsWith('%')
    ? { form: 'percentage', text: new Decimal(text.slice(0, -1)).div(100).toFixed(), place }
    : { form: 'number', text: withoutExponent(text), place };
  return cell.text === text ? cell : { ...cell, typed: text };
}

/** `1.5e3` as `1500`. An exponent of any size is cheap to write, but not to write out. */
function withoutExponent(text: string): string {
  const value = new Decimal(text);
  return Math.abs(value.e) > 400 ? text : value.toFixed();
}
