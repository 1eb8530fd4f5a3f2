import type { Binding } from '../npo/mapping/binding.js';
import { readReport } from '../npo/mapping/read-report.js';
import { menukaart } from '../npo/model/menukaart.js';
import { reportingYears } from '../npo/model/reporting-year.js';
import { businessRules } from '../npo/rules/business-rules.js';
import { ruleSettings, runBusinessRules } from '../npo/rules/rule.js';
import type { Report } from '../xbrl/report/fact.js';
import type { BusinessJudgement } from '../xbrl/validate/validate-file.js';

/**
 * Runs the business rules on a report: those that it carries enough for, the others named as
 * skipped. Undefined where its facts are not of a model of ours.
 */
export function judgeReport(report: Report, binding: Binding | undefined): BusinessJudgement | undefined {
  const read = binding === undefined ? undefined : readReport(report, binding);
  if (read === undefined) return undefined;
  const { submission, year, carried } = read;
  const subject = {
    submission,
    year,
    programmes: reportingYears(),
    menukaart: menukaart(),
    settings: ruleSettings(),
  };
  const { diagnostics, skipped } = runBusinessRules(businessRules, subject, carried);
  const located = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    location: diagnostic.location ?? diagnostic.source,
    source: undefined,
  }));
  return { diagnostics: located, skippedRules: skipped };
}
