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
import {
  branchOfOtherSchool,
  otherYear,
  spendingWithoutSchool,
} from '../diagnostics/reference-diagnostics.js';
import { tableEmpty, tableWithoutRows } from '../diagnostics/table-diagnostics.js';
import type { Findings } from '../findings.js';
import type { Subject } from '../subjects/field.js';
import {
  type BoardSubject,
  type FundingSubject,
  type ProgrammesSubject,
  type PupilsSubject,
  type SchoolsSubject,
  type SpendingSubject,
  SUBJECT,
  type SubjectKey,
  TOP_LEVEL_FIELD,
} from '../subjects/subjects.js';
import type { Table } from '../table.js';
import { checkReferences } from './check-references.js';
import { readRows, type ReadRow } from './read-rows.js';

export type Tables = ReadonlyMap<SubjectKey, Table>;

export interface FormOptions {
  /** The reporting year asked for; it goes before the one in the input. */
  readonly year?: number | undefined;
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
export function formSubmission(tables: Tables, findings: Findings, { year }: FormOptions): FormedSubmission {
  const given = year === undefined ? undefined : TOP_LEVEL_FIELD;
  const [boardRow] = rowsOf('board', SUBJECT.board, tables, findings, given);
  const schools = formRows(rowsOf('schools', SUBJECT.schools, tables, findings), formSchool, findings);
  const pupils = formRows(rowsOf('pupils', SUBJECT.pupils, tables, findings), formPupils, findings);
  const funding = formRows(rowsOf('funding', SUBJECT.funding, tables, findings), formFunding, findings);
  const programmes = formRows(
    rowsOf('programmes', SUBJECT.programmes, tables, findings),
    formProgramme,
    findings,
  );
  const spending = formRows(rowsOf('spending', SUBJECT.spending, tables, findings), formSpending, findings);
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
  given?: keyof S['fields'],
): ReadRow<S>[] {
  const table = tables.get(key);
  if (table === undefined) return [];
  if (table.rows.length === 0) {
    const where = { source: table.place };
    if (subject.rows === 'needed') findings.lose(tableEmpty({ table: subject.name }, where));
    if (subject.rows === 'expected') findings.add(tableWithoutRows({ table: subject.name }, where));
  }
  return readRows(table, subject, findings, given);
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
