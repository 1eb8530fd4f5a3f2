import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { JsonPath } from '../../../xbrl/json/json-source.js';
import { jsonKeyUnknown, jsonValue } from '../diagnostics/json-diagnostics.js';
import type { Findings } from '../findings.js';
import { nearest } from '../matching-text.js';
import type { Field, Subject } from '../subjects/field.js';
import { JSON_FORM } from '../subjects/field-meta.js';
import { SUBJECTS, TOP_LEVEL_FIELD } from '../subjects/subjects.js';
import { isBlank } from './json-node.js';
import type { JsonText } from './json-text.js';

/** Values that nobody is to read; with each the finding of it, where that is left to the reader of its row. */
export type UnfitValues = ReadonlyMap<Node, Diagnostic | undefined>;

/**
 * Holds the JSON against the schema. The values that do not fit are returned. They have their finding when this
 * is done, but for those that may tell hire. What is blank is left to the reader of the rows.
 */
export async function checkJsonForm(root: Node, json: JsonText, findings: Findings): Promise<UnfitValues> {
  const { submissionSchema } = await import('../submission-schema.js');
  const unfit = new Map<Node, Diagnostic | undefined>();
  const result = submissionSchema.safeParse(filled(root));
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys') reportKeys(path, issue.keys, root, json, findings);
    else if (!isEmptyList(issue)) reportValue(path, root, json, unfit, findings);
  }
  return unfit;
}

/** A table without rows is for the reader of the rows. */
function isEmptyList({ code, origin }: { readonly code: string; readonly origin?: string }): boolean {
  return code === 'too_small' && origin === 'array';
}

/** The value of a node without its blanks; an array keeps its length, so that paths still lead to nodes. */
function filled(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(filled);
  if (node.type !== 'object') return isBlank(node) ? undefined : (node.value as unknown);
  const entries: [string, unknown][] = [];
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key !== undefined && value !== undefined && !isBlank(value))
      entries.push([String(key.value), filled(value)]);
  }
  return Object.fromEntries(entries);
}

function reportKeys(
  path: JsonPath,
  keys: readonly string[],
  root: Node,
  json: JsonText,
  findings: Findings,
): void {
  const owner = findNodeAtLocation(root, [...path]);
  const known = knownKeys(path);
  for (const key of keys) {
    const name = owner?.children?.find((child) => child.children?.[0]?.value === key)?.children?.[0];
    const source = name === undefined ? undefined : json.placeOf(name, [...path, key]);
    findings.add(jsonKeyUnknown({ key, nearest: nearest(key, known) }, { source }));
  }
}

function knownKeys(path: JsonPath): readonly string[] {
  const subject = subjectAt(path);
  return subject === undefined
    ? [TOP_LEVEL_FIELD, ...SUBJECTS.map(({ key }) => key)]
    : Object.keys(subject.fields).filter((key) => key !== TOP_LEVEL_FIELD);
}

function reportValue(
  path: JsonPath,
  root: Node,
  json: JsonText,
  unfit: Map<Node, Diagnostic | undefined>,
  findings: Findings,
): void {
  const node = findNodeAtLocation(root, [...path]);
  // A blank value is for the reader of the rows; a blank file has none.
  if (node === undefined || (isBlank(node) && path.length > 0)) return;
  const field = fieldAt(path);
  const expected = field === undefined ? tableForm(path) : expectedForm(field);
  const key = path.findLast((part) => typeof part === 'string') ?? 'submission';
  const found = shortened(json.sourceOf(node));
  const finding = jsonValue({ key, found, expected }, { source: json.placeOf(node, path) });
  const isHeldBack = field?.tellsHire === true;
  unfit.set(node, isHeldBack ? finding : undefined);
  // A record that is no record takes all its values with it.
  if (field === undefined) findings.lose(finding);
  else if (!isHeldBack) findings.add(finding);
}

function shortened(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source;
}

function expectedForm(field: Field) {
  if (field.kind === 'text' && field.most !== undefined) {
    const most = String(field.most);
    return { nl: `een tekst van ten hoogste ${most} tekens`, en: `a text of at most ${most} characters` };
  }
  if (field.kind !== 'code') return JSON_FORM[field.kind];
  const codes = field.codes().map(({ code }) => `"${code}"`);
  return { nl: `een van ${codes.join(', ')}`, en: `one of ${codes.join(', ')}` };
}

function tableForm(path: JsonPath) {
  const isRecord = path.length !== 1 || path[0] === 'board';
  return isRecord ? { nl: 'een object', en: 'an object' } : { nl: 'een lijst', en: 'a list' };
}

function subjectAt([key]: JsonPath): Subject | undefined {
  return SUBJECTS.find((subject) => subject.key === key);
}

function fieldAt(path: JsonPath): Field | undefined {
  const subject = path[0] === TOP_LEVEL_FIELD ? SUBJECTS[0] : subjectAt(path);
  const key = path.find((part, index) => typeof part === 'string' && (index > 0 || part === TOP_LEVEL_FIELD));
  const fields: Readonly<Record<string, Field>> | undefined = subject?.fields;
  return fields?.[String(key)];
}
