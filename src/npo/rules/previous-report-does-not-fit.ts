import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { isOfOtherBoard, isOfYearBefore } from './subject/previous.js';
import { ours } from './subject/sources.js';

const otherReport = defineDiagnostic<{ year: number; found: number; name: string | undefined }>({
  code: 'npo:previous-report-does-not-fit',
  severity: 'error',
  basis: ours('het vorige verslag is van hetzelfde bestuur en van het jaar ervoor'),
  message: {
    nl: ({ year, found, name }) =>
      `Het vorige verslag is van ${found}${name === undefined ? '' : ` en van ${name}`}; voor verslagjaar ${year} van dit bestuur hoort het verslag van ${year - 1} erbij. Er is niets mee vergeleken.`,
    en: ({ year, found, name }) =>
      `The previous report is of ${found}${name === undefined ? '' : ` and of ${name}`}; reporting year ${year} of this board needs the report of ${year - 1}. Nothing was compared with it.`,
  },
  help: {
    nl: 'Geef met --previous het report.xbrl dat dit bestuur over het vorige verslagjaar heeft gemaakt.',
    en: 'Give with --previous the report.xbrl that this board made for the year before.',
  },
});

/**
 * The report that the submission is held against is this board's, of the year before.
 *
 * Ours. An error, because what was asked for was not done: nothing is compared with another report.
 */
export const previousReportDoesNotFit: BusinessRule = {
  name: 'previous-report-does-not-fit',
  title: {
    nl: 'Het vorige verslag hoort bij dit bestuur en dit jaar',
    en: 'The previous report belongs to this board and this year',
  },
  confidence: 'high',
  needs: ['previousReport'],
  emits: [otherReport],

  *check(subject) {
    const { previous, submission } = subject;
    if (previous === undefined) return;
    const isOther = isOfOtherBoard(subject, previous);
    if (!isOther && isOfYearBefore(subject, previous)) return;
    const { board, reportingYear: found } = previous.submission;
    const name = isOther ? (board.name ?? board.kvkNumber ?? board.authorityNumber) : undefined;
    yield otherReport(
      { year: submission.reportingYear, found, name },
      {
        source: submission.board.places['reportingYear'] ?? submission.board.place,
        related: [previous.place],
      },
    );
  },
};
