import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Binding } from '../../npo/mapping/binding/binding.js';
import { readReport } from '../../npo/mapping/read/read-report.js';
import { identityFindings } from '../../npo/mapping/read/report-identity.js';
import { factsNotRead } from '../../npo/mapping/read/told-once.js';
import { unitFindings } from '../../npo/mapping/read/report-units.js';
import { fundingAmounts } from '../../npo/model/funding-amounts.js';
import { menukaart } from '../../npo/model/menukaart.js';
import type { PreviousReport } from '../../npo/model/previous-report.js';
import { type ReportingYear, reportingYears } from '../../npo/model/reporting-year.js';
import type { Submission } from '../../npo/model/submission.js';
import { businessRules } from '../../npo/rules/business-rules.js';
import {
  type BusinessRulesResult,
  type Carried,
  ruleSettings,
  runBusinessRules,
} from '../../npo/rules/rule.js';
import type { Report } from '../../xbrl/report/fact.js';
import type { BusinessJudgement } from '../../xbrl/validate/validate-instance.js';

/** Runs the business rules on a submission: those that it carries enough for, beside last year's report. */
export function judgeSubmission(
  submission: Submission,
  year: ReportingYear,
  carried: Carried,
  previous?: PreviousReport,
): BusinessRulesResult {
  const subject = {
    submission,
    spendingIsUnknown: carried !== 'everything' && !carried.has('schoolSpending'),
    year,
    programmes: reportingYears(),
    menukaart: menukaart(),
    fundingAmounts: fundingAmounts(),
    previous,
    settings: ruleSettings(),
  };
  return runBusinessRules(businessRules, subject, carried);
}

/**
 * Whether a report is of whom, of when and in what its form says, and the business rules on it: those that it carries enough for, the others named as
 * skipped. Undefined where it has no facts, or none of a model of ours.
 */
export function judgeReport(report: Report, binding: Binding | undefined): BusinessJudgement | undefined {
  if (binding === undefined || report.facts.length === 0) return undefined;
  const read = readReport(report, binding);
  if (read === undefined) return undefined;
  const identity = [...identityFindings(report, binding, read.year), ...unitFindings(read.bound, binding)];
  const [first, ...others] = read.notRead;
  const notRead =
    first === undefined ? [] : [factsNotRead({ facts: others.length + 1 }, { location: first.fact.place })];
  const { diagnostics, skipped } = judgeSubmission(read.submission, read.year, read.carried);
  return {
    diagnostics: [...identity, ...notRead, ...read.contradictions, ...diagnostics.map(inReport)],
    skippedRules: skipped,
  };
}

/** What the rules take for the input is the report here. */
function inReport(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, location: diagnostic.location ?? diagnostic.source, source: undefined };
}
