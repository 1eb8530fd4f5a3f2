import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Binding } from '../npo/mapping/binding.js';
import { readReport } from '../npo/mapping/read-report.js';
import { menukaart } from '../npo/model/menukaart.js';
import { type ReportingYear, reportingYears } from '../npo/model/reporting-year.js';
import type { Submission } from '../npo/model/submission.js';
import { businessRules } from '../npo/rules/business-rules.js';
import { type BusinessRulesResult, ruleSettings, runBusinessRules, type Topic } from '../npo/rules/rule.js';
import type { Report } from '../xbrl/report/fact.js';
import type { BusinessJudgement } from '../xbrl/validate/validate-file.js';

/** Runs the business rules on a submission: those that it carries enough for. */
export function judgeSubmission(
  submission: Submission,
  year: ReportingYear,
  carried: ReadonlySet<Topic> | 'everything',
): BusinessRulesResult {
  const subject = {
    submission,
    year,
    programmes: reportingYears(),
    menukaart: menukaart(),
    settings: ruleSettings(),
  };
  return runBusinessRules(businessRules, subject, carried);
}

/**
 * Runs the business rules on a report: those that it carries enough for, the others named as
 * skipped. Undefined where it has no facts, or none of a model of ours.
 */
export function judgeReport(report: Report, binding: Binding | undefined): BusinessJudgement | undefined {
  const read = binding === undefined || report.facts.length === 0 ? undefined : readReport(report, binding);
  if (read === undefined) return undefined;
  const { diagnostics, skipped } = judgeSubmission(read.submission, read.year, read.carried);
  return { diagnostics: diagnostics.map(inReport), skippedRules: skipped };
}

/** What the rules take for the input is the report here. */
function inReport(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, location: diagnostic.location ?? diagnostic.source, source: undefined };
}
