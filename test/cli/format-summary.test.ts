import { expect, test } from '@jest/globals';
import { formatSummary } from '../../src/cli/format-summary.js';
import { figuresOf } from '../../src/npo/mapping/figures/figures.js';
import { summaryOf } from '../../src/npo/mapping/summary.js';
import { findReportingYear, type ReportingYear } from '../../src/npo/model/reporting-year.js';
import type { SpendingLine } from '../../src/npo/model/submission.js';
import { board, line, submission } from '../npo/mapping/example-submission.js';

const year = findReportingYear(2024) as ReportingYear;
const HIRED = [line('30', { kind: 'hired' }), line('70')];
const WITHOUT_KIND = [line('30', { kind: undefined }), line('70', { kind: undefined })];

/** What the summary says of hired staff. */
function hireIn(hiredPersons: number | undefined, spending: readonly SpendingLine[]): string | undefined {
  const input = submission({ board: board({ hiredPersons }), spending });
  const text = formatSummary(summaryOf(input, figuresOf(input, year)), 'nl');
  return /Inhuur \(PNIL\) *(.*)/.exec(text)?.[1];
}

test.each([
  [5, HIRED, 'ja, 30,00 %'],
  [4, HIRED, 'ja, aandeel niet getoond (minder dan vijf personen, of aantal niet ingevuld)'],
  [undefined, HIRED, 'ja, aandeel niet getoond (minder dan vijf personen, of aantal niet ingevuld)'],
  [6, WITHOUT_KIND, 'ja, aandeel niet te bepalen (niet elke regel zegt of het inhuur was)'],
  [
    6,
    [line('30', { kind: 'hired' }), line('-70')],
    'ja, aandeel niet te bepalen (besteding of inhuur niet positief, of meer inhuur dan besteding)',
  ],
  [0, WITHOUT_KIND, 'nee'],
  [undefined, WITHOUT_KIND, 'niet ingevuld'],
])('the summary says why the share of hire is missing: %s persons, case %#', (persons, spending, said) => {
  expect(hireIn(persons, spending)).toBe(said);
});

test('where the share may not be shown, nothing tells whether it could be determined', () => {
  expect(hireIn(4, WITHOUT_KIND)).toBe(hireIn(4, HIRED));
});
