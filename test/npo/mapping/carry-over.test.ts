import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closingBalances } from '../../../src/npo/model/closing-balances.js';
import {
  findReportingYear,
  type ReportingYear,
  reportingYears,
} from '../../../src/npo/model/reporting-year.js';
import type { Submission } from '../../../src/npo/model/submission.js';
import { businessRules } from '../../../src/npo/rules/business-rules.js';
import { runBusinessRules } from '../../../src/npo/rules/rule.js';
import { Decimal, sum } from '../../../src/xbrl/numbers/decimal.js';
import { subjectOf } from '../rules/rule-harness.js';
import { board, line, programme, school, submission } from './example-submission.js';
import { reportedOf } from './reported.js';

const BRINS = ['00AA', '00AB', '00AC'];
const cents = (max: number) => fc.integer({ min: -100, max }).map((value) => new Decimal(value).div(100));
const placed = { place: { file: 'input.json' }, places: {} };

const years = reportingYears().years.map(({ year }) => year);

/** A year of a board: each school says what it brought forward and received; lines have any owner and level. */
const anyYear = fc
  .record({
    year: fc.constantFrom(...years.slice(0, -1)),
    opening: fc.array(cents(10_000_000), { minLength: 3, maxLength: 3 }),
    received: fc.array(cents(10_000_000), { minLength: 3, maxLength: 3 }),
    lines: fc.array(
      fc.record({
        brin: fc.constantFrom(...BRINS, undefined),
        level: fc.constantFrom('aboveSchool' as const, 'aboveBoard' as const, 'school' as const),
        amount: cents(1_000_000),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ year, opening, received, lines }): Submission =>
    submission({
      reportingYear: year,
      board: board(),
      schools: BRINS.map((brin, index) => school(brin, { broughtForward: opening[index] })),
      funding: BRINS.map((brin, index) => ({
        brin,
        schoolYear: '2022-2023',
        calendarYear: year,
        received: received[index],
        ...placed,
      })),
      programmes: BRINS.map((brin) => programme(brin)),
      spending: lines.map(({ brin, level, amount }) =>
        line(amount.toFixed(2), { level: brin === undefined ? 'aboveSchool' : level, brin }),
      ),
    }),
  );

/** The next year of the same board, which begins with what its report of this year says was left. */
function nextYear(before: Submission, opening: (brin: string) => Decimal | undefined): Submission {
  return submission({
    reportingYear: before.reportingYear + 1,
    board: before.board,
    schools: BRINS.map((brin) => school(brin, { broughtForward: opening(brin) })),
    programmes: [],
  });
}

function carryOverFindings(before: Submission, now: Submission): readonly string[] {
  const rules = businessRules.filter(({ needs }) => needs.includes('previousReport'));
  const previous = reportedOf(before);
  if (previous === undefined) throw new Error('no report was formed');
  const { diagnostics, skipped } = runBusinessRules(rules, { ...subjectOf(now), previous }, 'everything');
  expect(skipped).toEqual([]);
  return diagnostics.map(({ code }) => code);
}

describe('what a year ends with', () => {
  test('is what the next year accepts as its beginning, by school and, where every line has a school, in total', () => {
    fc.assert(
      fc.property(anyYear, (before) => {
        const closing = reportedOf(before)?.closing;
        const now = nextYear(before, (brin) => closing?.get(brin)?.amount);
        const hasOwnerless = before.spending.some(({ brin }) => brin === undefined);
        const found = carryOverFindings(before, now);
        const total = reportedOf(before)?.total?.amount;
        const opening = sum([...(closing?.values() ?? [])].map(({ amount }) => amount));
        expect(found).toEqual(
          hasOwnerless && total?.equals(opening) !== true ? ['npo:opening-total-differs'] : [],
        );
      }),
    );
  });

  test('is in the report what it is in the model, to the cent', () => {
    fc.assert(
      fc.property(anyYear, (before) => {
        const year = findReportingYear(before.reportingYear) as ReportingYear;
        const report = reportedOf(before);
        const closing = closingBalances(before, year);
        for (const { brin, amount } of closing) {
          if (brin !== undefined)
            expect(report?.closing.get(brin)?.amount.toFixed(2)).toBe(amount.toFixed(2));
        }
        expect(report?.total?.amount.toFixed(2)).toBe(sum(closing.map(({ amount }) => amount)).toFixed(2));
      }),
    );
  });

  test('is what a reader of the report works out for the whole board from its other facts', () => {
    fc.assert(
      fc.property(anyYear, (before) => {
        const year = findReportingYear(before.reportingYear) as ReportingYear;
        const report = reportedOf(before);
        const again = closingBalances(report?.submission ?? before, year);
        expect(sum(again.map(({ amount }) => amount)).toFixed(2)).toBe(report?.total?.amount.toFixed(2));
      }),
    );
  });

  test('is not accepted with a cent more at any one school', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...BRINS), (before, wrong) => {
        const { closing, total } = reportedOf(before) ?? {};
        const now = nextYear(before, (brin) =>
          closing?.get(brin)?.amount.plus(brin === wrong ? '0.01' : '0'),
        );
        const ofSchools = sum([...(closing?.values() ?? [])].map(({ amount }) => amount));
        const isExplained = [ofSchools, ofSchools.plus('0.01')].some((one) => total?.amount.equals(one));
        // The cent may be what makes the schools together begin with what the board had left.
        const isMoved = total?.amount.equals(ofSchools.plus('0.01')) === true;
        expect(carryOverFindings(before, now)).toEqual([
          isMoved ? 'npo:opening-moved-between-schools' : 'npo:opening-differs-from-closing',
          ...(isExplained ? [] : ['npo:opening-total-differs']),
        ]);
      }),
    );
  });
});

describe('what is left', () => {
  const year = (reportingYear: number) => findReportingYear(reportingYear) as ReportingYear;
  const left = (fields: Partial<Submission>) =>
    closingBalances(submission(fields), year(fields.reportingYear ?? 2024)).map(({ brin, amount }) => [
      brin,
      amount.toFixed(2),
    ]);

  test('is brought forward and received less spent, by the school and above it', () => {
    const received = { brin: '00AB', schoolYear: '2022-2023', received: new Decimal('50') };
    expect(
      left({
        schools: [school('00AB', { broughtForward: new Decimal('100') })],
        funding: [
          { ...received, calendarYear: 2024, newcomers: new Decimal('7'), ...placed },
          { ...received, calendarYear: 2023, ...placed },
        ],
        spending: [line('20'), line('30', { level: 'aboveSchool' }), line('5', { level: 'aboveBoard' })],
      }),
    ).toEqual([['00AB', '102.00']]);
  });

  test('is not known where only the money for newcomers is stated, which is not all that was received', () => {
    const newcomers = { brin: '00AB', schoolYear: '2022-2023', calendarYear: 2022, ...placed };
    const of = (received: Decimal | undefined) =>
      left({
        reportingYear: 2022,
        schools: [school('00AB', { broughtForward: new Decimal('100') })],
        funding: [{ ...newcomers, newcomers: new Decimal('7'), received }],
      });
    expect(of(undefined)).toEqual([]);
    expect(of(new Decimal('50'))).toEqual([['00AB', '157.00']]);
  });

  test('is not known where the balance brought forward is blank, but in the first year of the programme', () => {
    const funding = (calendarYear: number) => [
      { brin: '00AB', schoolYear: '2021-2022', calendarYear, received: new Decimal('50'), ...placed },
    ];
    expect(left({ reportingYear: 2022, funding: funding(2022) })).toEqual([]);
    expect(left({ reportingYear: 2021, funding: funding(2021) })).toEqual([['00AB', '50.00']]);
  });

  test('is not known where nothing is said of what was received, but in a year without new money', () => {
    const schools = [school('00AB', { broughtForward: new Decimal('100') })];
    expect(left({ reportingYear: 2023, schools })).toEqual([]);
    expect(left({ reportingYear: 2024, schools })).toEqual([['00AB', '100.00']]);
  });
});
