import { board } from './board.js';
import type { JsonRow, Subject } from './field.js';
import { funding } from './funding.js';
import { programmes } from './programmes.js';
import { pupils } from './pupils.js';
import { schools } from './schools.js';
import { spending } from './spending.js';

/** The parts of a submission, in the order in which a person fills them in. */
export const SUBJECTS = [board, schools, pupils, funding, programmes, spending] as const;

export const SUBJECT = { board, schools, pupils, funding, programmes, spending } as const;

export type SubjectKey = keyof typeof SUBJECT;
export type BoardSubject = typeof board;
export type SchoolsSubject = typeof schools;
export type PupilsSubject = typeof pupils;
export type FundingSubject = typeof funding;
export type ProgrammesSubject = typeof programmes;
export type SpendingSubject = typeof spending;

/** A submission in the JSON form (`schemas/input/submission.schema.json`). */
export interface SubmissionJson {
  readonly $schema?: string | undefined;
  readonly reportingYear: number;
  readonly board: Omit<JsonRow<BoardSubject>, 'reportingYear'>;
  readonly schools: readonly JsonRow<SchoolsSubject>[];
  readonly pupils?: readonly JsonRow<PupilsSubject>[] | undefined;
  readonly funding: readonly JsonRow<FundingSubject>[];
  readonly programmes: readonly JsonRow<ProgrammesSubject>[];
  readonly spending: readonly JsonRow<SpendingSubject>[];
}

/** The reporting year stands on the sheet of the board, but at the top of the JSON. */
export const TOP_LEVEL_FIELD = 'reportingYear';

export function fieldsOf(subject: Subject): [string, Subject['fields'][string]][] {
  return Object.entries(subject.fields);
}
