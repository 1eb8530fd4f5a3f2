import type { AnyDiagnosticKind, Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { Confidence } from '../model/menukaart.js';
import type { RuleSubject } from './subject/rule-subject.js';

export { type RuleSettings, type RuleSubject, ruleSettings } from './subject/rule-subject.js';

/**
 * What a rule needs its subject to carry. An input of our own form carries everything, blanks
 * included; a submission that was read back from a report carries what the report has a place for.
 *
 * - `programmes`: which school has a programme for which school year
 * - `branches`: the answers of the branches of one BRIN, one by one
 * - `mrConsent`, `mrConsentDate`, `adoptedOn`, `scan`, `scanDate`, `chosenInterventions`,
 *   `aboveSchoolPart`, `mrHireAdvice`, `published`, `monitoring`, `municipalityInformed`, `results`:
 *   that field of the programmes; one programme a school, its field blank where there is no answer
 * - `everyChosenIntervention`: the interventions of the programmes, and none missing that the report of a year has no
 *   name for
 * - `involvement`: whether parents, staff and pupils were involved in a programme
 * - `gmrConsent`, `gmrConsentDate`, `gmrConsentTo`, `hiredPersons`, `boardKind`, `sector`: that field of
 *   the board
 * - `balanceSheet`: how the annual accounts show unspent money
 * - `schoolTypes`, `pupilCounts`: the type of each school, its pupils by funding type and count date
 * - `schoolSpending`: spending by school and category
 * - `aboveSchoolSpending`: spending above the school by category; `…PerSchool`: with the school whose money it is
 * - `aboveBoardSpending`: spending with other boards, told from other spending above the school
 * - `hireShare`: the share of hired staff in the spending, where it may be shown
 * - `spendingDates`, `spendingInterventions`, `spendingReferences`, `hire`: the date, intervention,
 *   document reference and kind of each line
 * - `received`, `broughtForward`: money received by a school, and left over from the year before
 * - `receivedBySchoolYear`: money received by school year and calendar year, of earlier years too
 * - `previousReport`: last year's report beside the subject
 */
export type Topic =
  | 'programmes'
  | 'branches'
  | 'mrConsent'
  | 'mrConsentDate'
  | 'adoptedOn'
  | 'scan'
  | 'scanDate'
  | 'chosenInterventions'
  | 'everyChosenIntervention'
  | 'aboveSchoolPart'
  | 'mrHireAdvice'
  | 'published'
  | 'monitoring'
  | 'involvement'
  | 'municipalityInformed'
  | 'results'
  | 'gmrConsent'
  | 'gmrConsentDate'
  | 'gmrConsentTo'
  | 'hiredPersons'
  | 'boardKind'
  | 'sector'
  | 'balanceSheet'
  | 'schoolTypes'
  | 'pupilCounts'
  | 'schoolSpending'
  | 'aboveSchoolSpending'
  | 'aboveSchoolSpendingPerSchool'
  | 'aboveBoardSpending'
  | 'spendingDates'
  | 'spendingInterventions'
  | 'spendingReferences'
  | 'hire'
  | 'hireShare'
  | 'received'
  | 'receivedBySchoolYear'
  | 'broughtForward'
  | 'previousReport';

/** One requirement of the programme: reads, yields findings, changes nothing and never throws for user data. */
export interface BusinessRule {
  /** The behaviour, as the file is named. */
  readonly name: string;
  /** What must hold, in a few words. */
  readonly title: Text;
  /** How sure the statement is that the rule rests on, or follows from where the rule is ours. */
  readonly confidence: Confidence;
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

/** What a subject carries: these topics, or all that an input of our own form does. */
export type Carried = ReadonlySet<Topic> | 'everything';

/**
 * Runs the rules that the subject carries enough for; the others are skipped, never passed. Rules that
 * need last year's report run where it was given.
 */
export function runBusinessRules(
  rules: readonly BusinessRule[],
  subject: RuleSubject,
  carried: Carried,
): BusinessRulesResult {
  const diagnostics: Diagnostic[] = [];
  const skipped: string[] = [];
  for (const rule of rules) {
    if (rule.needs.every((topic) => carries(subject, carried, topic))) {
      for (const finding of rule.check(subject)) diagnostics.push(finding);
    } else {
      skipped.push(rule.name);
    }
  }
  return { diagnostics, skipped };
}

function carries({ previous, programmes, year }: RuleSubject, carried: Carried, topic: Topic): boolean {
  // Before the first year of the programme there is no report that could be missing.
  if (topic === 'previousReport') return previous !== undefined || programmes.start >= year.start;
  return carried === 'everything' || carried.has(topic);
}
