import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Submission } from '../model/submission.js';
import { folderWithoutTables } from './diagnostics/file-diagnostics.js';
import { Findings } from './findings.js';
import { findTables, subjectOfName } from './read/find-table.js';
import { formSubmission, type FormOptions } from './read/form-submission.js';
import { openInput, refuseBySize, unreadable } from './read/open-input.js';
import { reportUnread } from './read/read-columns.js';
import { readTable } from './read/read-table.js';
import { inReadingOrder } from './read/reading-order.js';
import { SUBJECT, SUBJECTS, type SubjectKey } from './subjects/subjects.js';
import type { Grid, Table } from './table.js';
import { refusalFinding, ZipRefusal } from './workbook/zip-refusal.js';
import type { ZipParts } from './workbook/zip-parts.js';

export interface ReadSubmission {
  /** Undefined where the input cannot be read, or something was lost without which a report would be wrong. */
  readonly submission: Submission | undefined;
  /** All that could be read where something was lost; undefined where nothing can be told from it. */
  readonly partial: Submission | undefined;
  /** In the order in which a person goes through the input. */
  readonly diagnostics: readonly Diagnostic[];
  /** The sheets or files that were read, in the order in which a person fills them in. */
  readonly tables: readonly string[];
  /** SHA-256 of what was read, in hexadecimal; undefined where nothing was. */
  readonly digest: string | undefined;
}

type Tables = ReadonlyMap<SubjectKey, Table>;

/** Reads what a board hands in: a workbook, a folder of CSV files, or JSON, told apart by content. */
export async function readSubmission(path: string, options: FormOptions = {}): Promise<ReadSubmission> {
  const input = await openInput(path);
  if (input.kind === 'refused') return refused(input.diagnostic);
  const findings = new Findings();
  if (input.kind === 'folder') {
    const { tables, digest } = await readFolder(path, findings);
    return finish(tables, findings, options, digest);
  }
  const { bytes, file } = input;
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (input.kind === 'json') {
    const { readJson } = await import('./read/read-json.js');
    return finish(await readJson(bytes, file, findings), findings, options, digest);
  }
  try {
    return finish(await readSheets(input.zip, file, findings), findings, options, digest);
  } catch (error) {
    if (error instanceof ZipRefusal) return { ...refused(refusalFinding(error, file)), digest };
    throw error;
  }
}

function refused(diagnostic: Diagnostic): ReadSubmission {
  return {
    submission: undefined,
    partial: undefined,
    diagnostics: [diagnostic],
    tables: [],
    digest: undefined,
  };
}

/** Without a single table there is nothing more to say than why. */
function finish(
  tables: Tables,
  findings: Findings,
  options: FormOptions,
  digest: string | undefined,
): ReadSubmission {
  const nothing = { submission: undefined, partial: undefined };
  const formed = tables.size === 0 ? nothing : formSubmission(tables, findings, options);
  const order = SUBJECTS.flatMap(({ key }) => tables.get(key)?.place ?? []);
  const names = order.map(({ file, sheet = file }) => sheet);
  return { ...formed, diagnostics: inReadingOrder(findings.list(), names), tables: names, digest };
}

async function readSheets(zip: ZipParts, file: string, findings: Findings): Promise<Tables> {
  const { readWorkbook } = await import('./workbook/read-workbook.js');
  const { names, sheets } = await readWorkbook(zip, file, (name) => subjectOfName(name) !== undefined);
  const found = findTables(names, (sheet) => ({ file, sheet }), { file }, findings);
  return readTables(found, (name) => sheets.get(name), findings);
}

async function readFolder(
  folder: string,
  findings: Findings,
): Promise<{ tables: Tables; digest: string | undefined }> {
  const entries = await readdir(folder).catch((error: unknown) => unreadable(folder, error));
  if (!Array.isArray(entries)) {
    findings.lose(entries);
    return { tables: new Map(), digest: undefined };
  }
  const names = entries.filter((name) => /\.(?:csv|txt|tsv)$/i.test(name)).sort();
  const whole = { file: folder };
  if (!names.some((name) => subjectOfName(name.replace(/\.[^.]*$/, '')) !== undefined)) {
    const expected = SUBJECTS.map(({ name }) => `${name.nl.toLowerCase()}.csv`).join(', ');
    findings.lose(folderWithoutTables({ expected }, { source: whole }));
    return { tables: new Map(), digest: undefined };
  }
  const found = findTables(names, (file) => ({ file }), whole, findings);
  const { readCsv } = await import('./read/read-csv.js');
  const hash = createHash('sha256');
  const grids = new Map<string, Grid>();
  for (const [key, name] of found) {
    const bytes = await readTableFile(join(folder, name), findings);
    if (bytes === undefined) continue;
    hash.update(`${name}\n${String(bytes.length)}\n`).update(bytes);
    const grid = readCsv(bytes, name, SUBJECT[key], findings);
    if (grid !== undefined) grids.set(name, grid);
  }
  return { tables: readTables(found, (name) => grids.get(name), findings), digest: hash.digest('hex') };
}

async function readTableFile(path: string, findings: Findings): Promise<Buffer | undefined> {
  try {
    const refusal = refuseBySize(await stat(path), path);
    if (refusal === undefined) return await readFile(path);
    findings.lose(refusal);
  } catch (error) {
    findings.lose(unreadable(basename(path), error));
  }
  return undefined;
}

function readTables(
  found: ReadonlyMap<SubjectKey, string>,
  gridOf: (name: string) => Grid | undefined,
  findings: Findings,
): Tables {
  const tables = new Map<SubjectKey, Table>();
  for (const [key, name] of found) {
    const grid = gridOf(name);
    const table = grid === undefined ? undefined : readTable(grid, SUBJECT[key], findings);
    if (table === undefined) continue;
    tables.set(key, table);
    reportUnread(table.unread ?? [], findings);
  }
  return tables;
}
