import type { Text } from '../../../diagnostics/diagnostic.js';
import { findReportingYear } from '../../model/reporting-year.js';
import type {
  Board,
  Funding,
  Placed,
  Programme,
  PupilCount,
  School,
  SpendingLine,
  Submission,
} from '../../model/submission.js';
import { isGranted } from '../../model/unknown-receipts.js';
import {
  branchOfOtherSchool,
  otherYear,
  spendingWithoutSchool,
} from '../diagnostics/reference-diagnostics.js';
import { kindsUnreadable } from '../diagnostics/cell-diagnostics.js';
import { tableEmpty, tableWithoutRows } from '../diagnostics/table-diagnostics.js';
import { Findings } from '../findings.js';
import { spendingKinds } from '../subjects/code-lists.js';
import type { Subject } from '../subjects/field.js';
import {
  type BoardSubject,
  type FundingSubject,
  type ProgrammesSubject,
  type PupilsSubject,
  type SchoolsSubject,
  type SpendingSubject,
  SUBJECT,
  SUBJECTS,
  type SubjectKey,
  TOP_LEVEL_FIELD,
} from '../subjects/subjects.js';
import type { Table } from '../table.js';
import { choicesOf } from '../values/read-code.js';
import { checkReferences } from './check-references.js';
import { columnName, readRows, type ReadRow, type RowReading } from './read-rows.js';

export type Tables = ReadonlyMap<SubjectKey, Table>;

export interface FormOptions {
  /** The reporting year asked for; it goes before the one in the input. */
  readonly year?: number | undefined;
  /**
   * With fewer hired persons than this, or an unknown number, hire is hidden: findings do not tell what stands at
   * the kind of a row, or on which. So they do where this is not given.
   */
  readonly fewestHiredPersons?: number | undefined;
}

/** What the tables make. */
export interface FormedSubmission {
  /**
   * Undefined where something was lost without which the report would be wrong: a row without its key,
   * an amount that is no amount.
   */
  readonly submission: Submission | undefined;
  /** All that could be read, for rules that do not need what was lost; undefined without a year. */
  readonly partial: Submission | undefined;
}

/** Makes the submission of the tables. */
export function formSubmission(tables: Tables, findings: Findings, options: FormOptions): FormedSubmission {
  const { year, fewestHiredPersons = Number.POSITIVE_INFINITY } = options;
  const given = year === undefined ? undefined : TOP_LEVEL_FIELD;
  const [boardRow] = rowsOf('board', SUBJECT.board, tables, findings, { given });
  reportEmpty(tables, year, boardRow?.values ?? {}, findings);
  const schools = formRows(rowsOf('schools', SUBJECT.schools, tables, findings), formSchool, findings);
  const pupils = formRows(rowsOf('pupils', SUBJECT.pupils, tables, findings), formPupils, findings);
  const funding = formRows(rowsOf('funding', SUBJECT.funding, tables, findings), formFunding, findings);
  const programmes = formRows(
    rowsOf('programmes', SUBJECT.programmes, tables, findings),
    formProgramme,
    findings,
  );
  const { hiredPersons } = boardRow?.values ?? {};
  const hidesHire = hiredPersons === undefined || hiredPersons < fewestHiredPersons;
  const spending = formRows(spendingRows(tables, findings, hidesHire), formSpending, findings);
  const { board, statedYear } = formBoard(boardRow);
  const reportingYear = chooseYear(statedYear, year, board, findings);
  if (boardRow === undefined || reportingYear === undefined) findings.lose();
  const submission = {
    reportingYear: reportingYear ?? 0,
    board,
    schools,
    pupils,
    funding,
    programmes,
    spending,
  };
  checkReferences(submission, findings);
  return {
    submission: findings.hasLoss ? undefined : submission,
    partial: reportingYear === undefined ? undefined : submission,
  };
}

function rowsOf<S extends Subject>(
  key: SubjectKey,
  subject: S,
  tables: Tables,
  findings: Findings,
  reading: RowReading<S> = {},
): ReadRow<S>[] {
  const table = tables.get(key);
  return table === undefined ? [] : readRows(table, subject, findings, reading);
}

/**
 * Tables without rows that should have some. A partnership has no schools and need not file, and of a board of mbo
 * alone nothing is asked: without schools there is nothing to report.
 */
function reportEmpty(
  tables: Tables,
  asked: number | undefined,
  { boardKind, sector, reportingYear }: ReadRow<BoardSubject>['values'],
  findings: Findings,
): void {
  const needNothing = boardKind === 'partnership' || sector === 'mbo';
  if (needNothing && tables.get('schools')?.rows.length === 0) {
    findings.lose();
    return;
  }
  for (const { key, name, rows } of SUBJECTS) {
    const table = tables.get(key);
    if (table === undefined || table.rows.length > 0) continue;
    const where = { source: table.place };
    if (rows === 'needed') findings.lose(tableEmpty({ table: name }, where));
    if (rows !== 'expected' || (key === 'funding' && isWithoutMoney(asked ?? reportingYear))) continue;
    findings.add(tableWithoutRows({ table: name }, where));
  }
}

/** Whether no money was granted for the school years that a reporting year touches. */
function isWithoutMoney(year: number | undefined): boolean {
  const known = year === undefined ? undefined : findReportingYear(year);
  return known !== undefined && !known.schoolYears.some(isGranted);
}

/**
 * The rows of the spending. Where hire is hidden, kinds that cannot be read are counted only: a word for hire on a
 * row tells that it is hire, and its amount stands in the lineage (docs/decisions/0016). Of a board that states no
 * hire too: the word may be the hire that it forgot.
 */
function spendingRows(tables: Tables, findings: Findings, hidesHire: boolean): ReadRow<SpendingSubject>[] {
  const table = tables.get('spending');
  if (!hidesHire || table === undefined) return rowsOf('spending', SUBJECT.spending, tables, findings);
  const aboutHire = new Findings();
  const rows = rowsOf('spending', SUBJECT.spending, tables, findings, { aboutHire });
  const count = aboutHire.list().length;
  if (count > 0) {
    const column = columnName(table, 'kind', SUBJECT.spending.fields.kind);
    const where = { source: table.place };
    findings.add(kindsUnreadable({ column, count, choices: kindChoices(table) }, where));
  }
  return rows;
}

/** What may stand at the kind: words, but codes in JSON. */
function kindChoices({ place }: Table): Text {
  const kinds = spendingKinds();
  if (place.pointer === undefined) return choicesOf(kinds);
  const codes = kinds.map(({ code }) => `"${code}"`).join(', ');
  return { nl: codes, en: codes };
}

type Former<S extends Subject, T> = (row: ReadRow<S>, findings: Findings) => T | undefined;

/** A row that lacks what tells it apart has had its finding; what it says is lost. */
function formRows<S extends Subject, T>(
  rows: readonly ReadRow<S>[],
  form: Former<S, T>,
  findings: Findings,
): T[] {
  const formed: T[] = [];
  for (const row of rows) {
    const one = form(row, findings);
    if (one === undefined) findings.lose();
    else formed.push(one);
  }
  return formed;
}

function chooseYear(
  stated: number | undefined,
  asked: number | undefined,
  { places }: Board,
  findings: Findings,
): number | undefined {
  if (asked === undefined || stated === undefined || asked === stated) return asked ?? stated;
  findings.add(otherYear({ asked, found: stated }, { source: places['reportingYear'] }));
  return asked;
}

function formBoard(row: ReadRow<BoardSubject> | undefined): { board: Board; statedYear: number | undefined } {
  if (row === undefined) return { board: { place: { file: '' }, places: {} }, statedYear: undefined };
  const { reportingYear: statedYear, ...values } = row.values;
  return { board: { ...placed(row), ...values }, statedYear };
}

function formSchool(row: ReadRow<SchoolsSubject>, findings: Findings): School | undefined {
  const { brin } = row.values;
  return brin === undefined
    ? undefined
    : { ...placed(row), ...row.values, brin, ...branchOf(row, brin, findings) };
}

function formPupils(row: ReadRow<PupilsSubject>): PupilCount | undefined {
  const { brin, countDate, fundingType } = row.values;
  if (brin === undefined || countDate === undefined || fundingType === undefined) return undefined;
  return { ...placed(row), ...row.values, brin, countDate, fundingType };
}

function formFunding(row: ReadRow<FundingSubject>): Funding | undefined {
  const { brin, schoolYear, calendarYear } = row.values;
  if (brin === undefined || schoolYear === undefined || calendarYear === undefined) return undefined;
  return { ...placed(row), ...row.values, brin, schoolYear, calendarYear };
}

function formProgramme(row: ReadRow<ProgrammesSubject>, findings: Findings): Programme | undefined {
  const { brin, schoolYear, interventions = [] } = row.values;
  if (brin === undefined || schoolYear === undefined) return undefined;
  return {
    ...placed(row),
    ...row.values,
    brin,
    schoolYear,
    interventions,
    ...branchOf(row, brin, findings),
  };
}

function formSpending(row: ReadRow<SpendingSubject>, findings: Findings): SpendingLine | undefined {
  const { date, brin, level, intervention, amount, kind, description, reference } = row.values;
  if (level === 'school' && brin === undefined) {
    findings.add(spendingWithoutSchool({}, { source: row.places['level'] ?? row.place }));
    return undefined;
  }
  if (date === undefined || level === undefined) return undefined;
  if (intervention === undefined || amount === undefined) return undefined;
  // Named one by one: spreading the values of twenty thousand rows takes a while.
  const { place, places, row: words } = row;
  return { place, places, row: words, date, brin, level, intervention, amount, kind, description, reference };
}

/** Where a row stands, and how a person knows it again. */
function placed({ place, places, row }: Placed): Placed {
  return { place, places, row };
}

/** The whole branch code, from the BRIN and the two digits or from the code itself. */
function branchOf(
  row: ReadRow<SchoolsSubject | ProgrammesSubject>,
  brin: string,
  findings: Findings,
): { branch?: string } {
  const { branch } = row.values;
  if (branch === undefined) return {};
  if (branch.length === 2) return { branch: brin + branch };
  if (!branch.startsWith(brin)) {
    findings.lose(branchOfOtherSchool({ branch, brin }, { source: row.places['branch'] }));
  }
  return { branch };
}
