import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { isOfYearBefore, numbersOfOtherBoard, type OtherNumber } from './subject/previous.js';
import { ours } from './subject/sources.js';

const NUMBER: Readonly<Record<OtherNumber['field'], Text>> = {
  authorityNumber: { nl: 'bevoegd gezag', en: 'authority number' },
  kvkNumber: { nl: 'KvK-nummer', en: 'KvK number' },
};

const otherReport = defineDiagnostic<{
  year: number;
  found: number;
  name: string | undefined;
  numbers: readonly OtherNumber[];
}>({
  code: 'npo:previous-report-does-not-fit',
  severity: 'error',
  basis: ours('het vorige verslag is van hetzelfde bestuur en van het jaar ervoor'),
  message: {
    nl: ({ year, found, name, numbers }) =>
      `Het vorige verslag is van ${found}${numbers.length === 0 ? '' : ` en van ${name ?? 'een ander bestuur'} (${numbersText(numbers, 'nl')})`}; bij verslagjaar ${year} hoort het verslag van dit bestuur over ${year - 1}. Er is niets mee vergeleken.`,
    en: ({ year, found, name, numbers }) =>
      `The previous report is of ${found}${numbers.length === 0 ? '' : ` and of ${name ?? 'another board'} (${numbersText(numbers, 'en')})`}; reporting year ${year} needs the report of this board for ${year - 1}. Nothing was compared with it.`,
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
    const numbers = numbersOfOtherBoard(subject, previous);
    if (numbers.length === 0 && isOfYearBefore(subject, previous)) return;
    const { board, reportingYear: found } = previous.submission;
    yield otherReport(
      { year: submission.reportingYear, found, name: board.name, numbers },
      {
        source: submission.board.places['reportingYear'] ?? submission.board.place,
        related: [previous.place],
      },
    );
  },
};

/** `KvK-nummer 87654321 in plaats van 12345678` */
function numbersText(numbers: readonly OtherNumber[], language: 'nl' | 'en'): string {
  const instead = language === 'nl' ? 'in plaats van' : 'instead of';
  return numbers
    .map(({ field, mine, other }) => `${NUMBER[field][language]} ${other} ${instead} ${mine}`)
    .join(', ');
}
