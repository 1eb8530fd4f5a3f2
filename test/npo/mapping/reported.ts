import { readBinding } from '../../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../src/npo/mapping/figures/figures.js';
import { readPreviousReport } from '../../../src/npo/mapping/read/read-previous-report.js';
import type { PreviousReport } from '../../../src/npo/model/previous-report.js';
import { findReportingYear } from '../../../src/npo/model/reporting-year.js';
import type { Submission } from '../../../src/npo/model/submission.js';

const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };

/** A submission as next year reads it back from its detail report. */
export function reportedOf(submission: Submission): PreviousReport | undefined {
  const year = findReportingYear(submission.reportingYear);
  if (year === undefined) return undefined;
  const binding = readBinding('npo');
  const { report } = factsOf(figuresOf(submission, year), binding, year, questions);
  if (report === undefined) return undefined;
  const facts = report.facts.map((fact, index) => ({
    ...fact,
    place: { file: 'report.xbrl', line: index + 1 },
  }));
  return readPreviousReport({ ...report, facts }, binding, { file: 'report.xbrl' });
}
