import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { SUBJECT } from '../../npo/input/subjects/subjects.js';
import { readBinding } from '../../npo/mapping/binding/binding.js';
import { missingIsSaid } from '../../npo/mapping/board-answer.js';
import { unansweredOf } from '../../npo/mapping/unanswered.js';
import { findReportingYear, type ReportingYear } from '../../npo/model/reporting-year.js';
import type { Submission } from '../../npo/model/submission.js';
import type { Topic } from '../../npo/rules/rule.js';
import { inLayer, type LayerFinding } from '../../xbrl/validate/verdict.js';
import { judgeSubmission } from '../binding/judge-report.js';

/** Topics of the programmes and the board, which stand whatever was lost of the money. */
const TOPICS_WITHOUT_MONEY: ReadonlySet<Topic> = new Set([
  'programmes',
  'branches',
  'mrConsent',
  'mrConsentDate',
  'adoptedOn',
  'scan',
  'chosenInterventions',
  'everyChosenIntervention',
  'gmrConsentDate',
  'boardKind',
  'sector',
]);

/**
 * What can be said of an input of which something was lost, so that no report is made of it: that answers are
 * missing, and the rules that need no money. So all problems come at once.
 *
 * @param partial what could be read; undefined where nothing could
 * @param read what the reader has said of it
 */
export function saidWithoutReport(
  partial: Submission | undefined,
  read: readonly Diagnostic[],
): readonly LayerFinding[] {
  const year = partial === undefined ? undefined : findReportingYear(partial.reportingYear);
  if (partial === undefined || year === undefined) return [];
  const judged = judgeSubmission(partial, year, TOPICS_WITHOUT_MONEY).diagnostics;
  return [...inLayer('mapping', unanswered(partial, year, read)), ...inLayer('business', judged)];
}

/** The board's answers that the forms demand, but for those whose blank cell is said. A partnership need not file. */
function unanswered(
  partial: Submission,
  year: ReportingYear,
  read: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (partial.board.place.file === '') return [];
  if (partial.board.boardKind === 'partnership' && partial.schools.length === 0) return [];
  const isSaid = missingIsSaid(partial.board, read);
  const fields: Readonly<Record<string, { readonly header: Text }>> = SUBJECT.board.fields;
  const questionOf = (field: string) => fields[field]?.header ?? { nl: field, en: field };
  return [...unansweredOf(partial, year.bindings.map(readBinding), questionOf, isSaid)];
}
