import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { LINEAGE_ROWS_FILE } from '../model/source-row.js';
import type { Submission } from '../model/submission.js';
import { folderWithoutTables } from './diagnostics/file-diagnostics.js';
import { Findings } from './findings.js';
import { findTables, subjectOfName, tableFiles } from './read/find-table.js';
import { formSubmission, type FormOptions } from './read/form-submission.js';
import { headOf, openInput, refuseBySize, unreadable } from './read/open-input.js';
import { reportUnread } from './read/read-columns.js';
import { readTable } from './read/read-table.js';
import { inReadingOrder } from './read/reading-order.js';
import { reportLeftOut } from './read/tables-left-out.js';
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
}

type Tables = ReadonlyMap<SubjectKey, Table>;

/** Files that are read beside a submission, and may lie in its folder. */
interface LedgerPaths {
  readonly path: string;
  readonly mapping: string;
}

export interface ReadOptions extends FormOptions {
  readonly ledgers?: readonly LedgerPaths[];
}

/** As far as a sheet or file is looked at that is not to be read: its headers and a row below them. */
const BEGINNING_ROWS = 60;
const BEGINNING_BYTES = 32_768;

/** Reads what a board hands in: a workbook, a folder of CSV files, or JSON, told apart by content. */
export async function readSubmission(path: string, options: ReadOptions = {}): Promise<ReadSubmission> {
  const input = await openInput(path);
  if (input.kind === 'refused') return refused(input.diagnostic);
  const findings = new Findings();
  if (input.kind === 'folder') {
    return finish(await readFolder(path, findings, options.ledgers ?? []), findings, options);
  }
  const { bytes, file } = input;
  if (input.kind === 'json') {
    const { readJson } = await import('./read/read-json.js');
    return finish(await readJson(bytes, file, findings), findings, options);
  }
  try {
    return finish(await readSheets(input.zip, file, findings), findings, options);
  } catch (error) {
    if (error instanceof ZipRefusal) return refused(refusalFinding(error, file));
    throw error;
  }
}

function refused(diagnostic: Diagnostic): ReadSubmission {
  return { submission: undefined, partial: undefined, diagnostics: [diagnostic], tables: [] };
}

/** Without a single table there is nothing more to say than why. */
function finish(tables: Tables, findings: Findings, options: FormOptions): ReadSubmission {
  const nothing = { submission: undefined, partial: undefined };
  const formed = tables.size === 0 ? nothing : formSubmission(tables, findings, options);
  const order = SUBJECTS.flatMap(({ key }) => tables.get(key)?.place ?? []);
  const names = order.map(({ file, sheet = file }) => sheet);
  return { ...formed, diagnostics: inReadingOrder(findings.list(), names), tables: names };
}

async function readSheets(zip: ZipParts, file: string, findings: Findings): Promise<Tables> {
  const { readWorkbook } = await import('./workbook/read-workbook.js');
  const isWanted = (name: string) => subjectOfName(name) !== undefined;
  const { names, sheets, firstRows } = await readWorkbook(zip, file, isWanted);
  const placeOf = (sheet: string) => ({ file, sheet });
  const { found, others } = findTables(names, placeOf, { file }, findings);
  const tables = readTables(found, (name) => sheets.get(name), findings);
  const look = async (name: string) => {
    const rows = sheets.get(name)?.rows ?? (await firstRows(name, BEGINNING_ROWS));
    return () => rows;
  };
  await reportLeftOut(others, look, placeOf, findings);
  return tables;
}

async function readFolder(
  folder: string,
  findings: Findings,
  ledgers: readonly LedgerPaths[],
): Promise<Tables> {
  const entries = await readdir(folder).catch((error: unknown) => unreadable(folder, error));
  if (!Array.isArray(entries)) {
    findings.lose(entries);
    return new Map();
  }
  const names = tableFiles(entries);
  const whole = { file: folder };
  if (!names.some((name) => subjectOfName(name.replace(/\.[^.]*$/, '')) !== undefined)) {
    const expected = SUBJECTS.map(({ name }) => `${name.nl.toLowerCase()}.csv`).join(', ');
    findings.lose(folderWithoutTables({ expected }, { source: whole }));
    return new Map();
  }
  const placeOf = (file: string) => ({ file });
  const { found, others } = findTables(names, placeOf, whole, findings);
  const { readCsv, readCsvBeginning } = await import('./read/read-csv.js');
  const grids = new Map<string, Grid>();
  for (const [key, name] of found) {
    const bytes = await readTableFile(join(folder, name), findings);
    if (bytes === undefined) continue;
    const grid = readCsv(bytes, name, SUBJECT[key], findings);
    if (grid !== undefined) grids.set(name, grid);
  }
  const tables = readTables(found, (name) => grids.get(name), findings);
  const readElsewhere = new Set(ledgers.flatMap(({ path, mapping }) => [resolve(path), resolve(mapping)]));
  const unread = others.filter(
    (name) => name !== LINEAGE_ROWS_FILE && !readElsewhere.has(resolve(folder, name)),
  );
  const look = async (name: string) => readCsvBeginning(await readBeginning(join(folder, name)), name);
  await reportLeftOut(unread, look, placeOf, findings);
  return tables;
}

/** The lines at the beginning of a file, but for the one that is cut off; nothing of what is no file. */
async function readBeginning(path: string): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isFile()) return new Uint8Array();
    const head = await headOf(path, BEGINNING_BYTES);
    return head.length < BEGINNING_BYTES ? head : head.subarray(0, Math.max(0, head.lastIndexOf('\n')));
  } catch {
    // What cannot be opened is no part of the submission.
    return new Uint8Array();
  }
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
