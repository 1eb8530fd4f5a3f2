import type { AnyDiagnosticKind, Diagnostic } from '../../diagnostics/diagnostic.js';
import type { RuleSubject } from './subject/rule-subject.js';

export { type RuleSettings, type RuleSubject, ruleSettings } from './subject/rule-subject.js';

/**
 * What a rule needs its subject to carry. An input of our own form carries everything, blanks
 * included; a submission that was read back from a report carries what the report has a place for.
 *
 * - `programmes`: which school has a programme for which school year
 * - `branches`: the answers of the branches of one BRIN, one by one
 * - `mrConsent`, `mrConsentDate`, `adoptedOn`, `scan`, `chosenInterventions`, `aboveSchoolPart`:
 *   that field of the programmes; one programme a school, its field blank where there is no answer
 * - `gmrConsent`, `gmrConsentDate`, `hiredPersons`: that field of the board
 * - `schoolSpending`: spending by school and category
 * - `aboveSchoolSpending`: spending above the school by category; `…PerSchool`: with the school whose money it is
 * - `aboveBoardSpending`: spending with other boards, told from other spending above the school
 * - `spendingDates`, `spendingInterventions`, `hire`: the date, intervention and kind of each line
 * - `received`, `broughtForward`: money received by a school, and left over from the year before
 */
export type Topic =
  | 'programmes'
  | 'branches'
  | 'mrConsent'
  | 'mrConsentDate'
  | 'adoptedOn'
  | 'scan'
  | 'chosenInterventions'
  | 'aboveSchoolPart'
  | 'gmrConsent'
  | 'gmrConsentDate'
  | 'hiredPersons'
  | 'schoolSpending'
  | 'aboveSchoolSpending'
  | 'aboveSchoolSpendingPerSchool'
  | 'aboveBoardSpending'
  | 'spendingDates'
  | 'spendingInterventions'
  | 'hire'
  | 'received'
  | 'broughtForward';

/** One requirement of the programme: reads, yields findings, changes nothing and never throws for user data. */
export interface BusinessRule {
  /** The behaviour, as the file is named. */
  readonly name: string;
  readonly needs: readonly Topic[];
  /** Every kind of finding that `check` can make. */
  readonly emits: readonly AnyDiagnosticKind[];
  check(subject: RuleSubject): Iterable<Diagnostic>;
}

export interface BusinessRulesResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the rules that could not be judged: the subject does not carry what they need. */
  readonly skipped: readonly string[];
}

/** Runs the rules that the subject carries enough for; the others are skipped, never passed. */
export function runBusinessRules(
  rules: readonly BusinessRule[],
  subject: RuleSubject,
  carried: ReadonlySet<Topic> | 'everything',
): BusinessRulesResult {
  const diagnostics: Diagnostic[] = [];
  const skipped: string[] = [];
  for (const rule of rules) {
    if (carried === 'everything' || rule.needs.every((topic) => carried.has(topic))) {
      for (const finding of rule.check(subject)) diagnostics.push(finding);
    } else {
      skipped.push(rule.name);
    }
  }
  return { diagnostics, skipped };
}
