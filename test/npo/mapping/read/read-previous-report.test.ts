import { describe, expect, test } from '@jest/globals';
import { readBinding } from '../../../../src/npo/mapping/binding/binding.js';
import { topicsOf } from '../../../../src/npo/mapping/read/carried-topics.js';
import { factsOf } from '../../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../../src/npo/mapping/figures/figures.js';
import { readPreviousReport } from '../../../../src/npo/mapping/read/read-previous-report.js';
import { findReportingYear, type ReportingYear } from '../../../../src/npo/model/reporting-year.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { board, line, programme, school, submission } from '../example-submission.js';
import { reportedOf } from '../reported.js';

const input = submission({
  board: board({ designatedReserve: new Decimal('70.25'), specificItem: new Decimal('9.75') }),
  schools: [
    school('00AB', { name: 'De Vlinder', schoolType: 'vo', broughtForward: new Decimal('100') }),
    school('00AC', { broughtForward: new Decimal('0') }),
  ],
  programmes: [
    programme('00AB', {
      scan: 'yes',
      scanDate: '2023-05-20',
      published: 'no',
      monitoring: 'yes',
      mrHireAdvice: 'notApplicable',
      parentsInvolved: 'yes',
      staffInvolved: 'no',
      municipalityInformed: 'yes',
      results: 'Beter lezen.',
    }),
  ],
  spending: [
    line('20'),
    line('5.50', { level: 'aboveSchool' }),
    line('1', { level: 'aboveSchool', brin: undefined }),
  ],
});

describe('last year’s report', () => {
  const previous = reportedOf(input);

  test('has what each school and the whole board had left, with the facts that say so', () => {
    const closing = [...(previous?.closing ?? [])].map(([brin, { amount }]) => [brin, amount.toFixed()]);
    // 100 - 20 - 5.50, nothing, and of the whole board the euro that names no school less.
    expect(closing).toEqual([
      ['00AB', '74.5'],
      ['00AC', '0'],
    ]);
    expect(previous?.total?.amount.toFixed()).toBe('73.5');
    expect(previous?.total?.place.file).toBe('report.xbrl');
  });

  test('has the board, its schools and how its accounts showed unspent money', () => {
    expect(previous?.submission).toMatchObject({
      reportingYear: 2024,
      board: { kvkNumber: '12345678', authorityNumber: '99999' },
      schools: [{ brin: '00AB', name: 'De Vlinder', schoolType: 'vo' }, { brin: '00AC' }],
    });
    expect(previous?.submission.board.designatedReserve?.toFixed()).toBe('70.25');
    expect(previous?.submission.board.specificItem?.toFixed()).toBe('9.75');
  });

  test('has every answer about a programme, and leaves blank what was blank', () => {
    expect(previous?.submission.programmes).toMatchObject([
      {
        scan: 'yes',
        scanDate: '2023-05-20',
        published: 'no',
        monitoring: 'yes',
        mrConsent: 'yes',
        mrHireAdvice: 'notApplicable',
        parentsInvolved: 'yes',
        staffInvolved: 'no',
        pupilsInvolved: undefined,
        municipalityInformed: 'yes',
        results: 'Beter lezen.',
        adoptedOn: undefined,
      },
    ]);
  });

  test('is not made of the official filing, which has no place for what was left', () => {
    const binding = readBinding('ocw-nt19');
    const year = findReportingYear(2024) as ReportingYear;
    const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };
    const { report } = factsOf(figuresOf(input, year), binding, year, questions);
    if (report === undefined) throw new Error('no filing was formed');
    expect(readPreviousReport(report, binding, { file: 'filing.xbrl' })).toBeUndefined();
  });
});

describe('what rules may look at', () => {
  test('is of the detail report what it has a place for', () => {
    const carried = topicsOf(readBinding('npo'));
    for (const topic of ['involvement', 'results', 'schoolTypes', 'balanceSheet', 'sector'] as const) {
      expect(carried.has(topic)).toBe(true);
    }
    for (const topic of ['pupilCounts', 'spendingDates', 'spendingReferences', 'hire', 'branches'] as const) {
      expect(carried.has(topic)).toBe(false);
    }
  });

  test('is of the official filing the consent and the spending by category', () => {
    const carried = topicsOf(readBinding('ocw-nt19'));
    expect([...carried]).toEqual(
      expect.arrayContaining(['mrConsent', 'gmrConsent', 'schoolSpending', 'sector']),
    );
    expect(carried.has('programmes')).toBe(false);
    expect(carried.has('broughtForward')).toBe(false);
  });
});
