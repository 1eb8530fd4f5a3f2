import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Funding, Submission } from '../../../src/npo/model/submission.js';
import { Decimal, sum } from '../../../src/xbrl/numbers/decimal.js';
import type { Fact } from '../../../src/xbrl/report/fact.js';
import { dimensionsText, periodText } from '../../../src/xbrl/report/fact-text.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { bind, detail } from './bind.js';
import { line, school, submission } from './example-submission.js';

const RECEIVED = 'ResourcesReceivedForSchoolYear';
const SPENT = 'ResourcesSpentInSchoolYear';

/** The facts of a concept as lines of text: school year, school, amount. */
function told(input: Submission, concept: string): readonly string[] {
  return factsOf(input, concept).map(
    ({ period, dimensions, value }) =>
      `${periodText(period)} ${dimensionsText(dimensions, new Map()).replace(/.*=/, '') || 'board'} ${value ?? ''}`,
  );
}

function factsOf(input: Submission, ...concepts: readonly string[]): readonly Fact[] {
  return bind(input, detail).facts.filter(({ concept }) => concepts.includes(localNameOf(concept)));
}

function funding(fields: Partial<Funding>): Funding {
  const place = { file: 'input.json', pointer: '/funding' };
  return { brin: '00AB', schoolYear: '2023-2024', calendarYear: 2024, place, places: {}, ...fields };
}

const OLD = '2023-08-01/2024-07-31';
const NEW = '2024-08-01/2025-07-31';

describe('what was spent in a school year', () => {
  test('ends on 31 July: 1 August belongs to the new one', () => {
    const spending = [
      line('1', { date: '2024-01-01' }),
      line('20', { date: '2024-07-31' }),
      line('300', { date: '2024-08-01' }),
    ];
    expect(told(submission({ spending }), SPENT)).toEqual([
      `${OLD} 00AB 21`,
      `${NEW} 00AB 300`,
      `${OLD} board 21`,
      `${NEW} board 300`,
    ]);
  });

  test('is all money of a school, whoever spent it, and of the board also that of no school', () => {
    const spending = [
      line('1'),
      line('20', { level: 'aboveSchool' }),
      line('300', { level: 'aboveBoard', brin: undefined }),
    ];
    expect(told(submission({ spending }), SPENT)).toEqual([`${OLD} 00AB 21`, `${OLD} board 321`]);
  });

  test('is not told where a line has no date, as its total would be too low', () => {
    expect(told(submission({ spending: [line('1'), line('20', { date: undefined })] }), SPENT)).toEqual([]);
  });

  test('has no fact for a school year without spending', () => {
    expect(told(submission(), SPENT)).toEqual([]);
  });
});

describe('what was received for a school year', () => {
  test('is what came in within the reporting year, with the money for newcomers', () => {
    const rows = [
      funding({ received: new Decimal('100'), newcomers: new Decimal('5') }),
      funding({ received: new Decimal('40'), schoolYear: '2022-2023' }),
      funding({ received: new Decimal('7000'), calendarYear: 2023 }),
    ];
    expect(told(submission({ funding: rows }), RECEIVED)).toEqual([
      '2022-08-01/2023-07-31 00AB 40',
      `${OLD} 00AB 105`,
      '2022-08-01/2023-07-31 board 40',
      `${OLD} board 105`,
    ]);
  });

  test('is not told of a school that states its money for newcomers alone', () => {
    expect(told(submission({ funding: [funding({ newcomers: new Decimal('5') })] }), RECEIVED)).toEqual([]);
  });

  test('is told of the board where a school need not say that it received nothing', () => {
    const schools = [school('00AB'), school('00AC')];
    const rows = [funding({ received: new Decimal('100') })];
    expect(told(submission({ schools, funding: rows }), RECEIVED)).toEqual([
      `${OLD} 00AB 100`,
      `${OLD} board 100`,
    ]);
  });

  test('is not told of the board where a school leaves unknown what it received', () => {
    const schools = [school('00AB'), school('00AC')];
    const rows = [
      funding({ received: new Decimal('100') }),
      funding({ brin: '00AC', schoolYear: '2022-2023' }),
    ];
    expect(told(submission({ schools, funding: rows }), RECEIVED)).toEqual([`${OLD} 00AB 100`]);
  });

  test('is not told of the board where a school states its money for newcomers alone', () => {
    const schools = [school('00AB'), school('00AC')];
    const rows = [
      funding({ received: new Decimal('100') }),
      funding({ brin: '00AC', newcomers: new Decimal('5') }),
    ];
    expect(told(submission({ schools, funding: rows }), RECEIVED)).toEqual([`${OLD} 00AB 100`]);
  });
});

test('the school years add up to the reporting year, of each school and of the board', () => {
  const amount = fc.integer({ min: -10_000, max: 1_000_000 }).map((cents) => new Decimal(cents).div(100));
  const brin = fc.constantFrom('00AB', '00AC');
  const anyLine = fc.record({
    amount,
    brin: fc.option(brin, { nil: undefined }),
    level: fc.constantFrom('aboveSchool' as const, 'aboveBoard' as const),
    isOwn: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const anyRow = fc.record({
    brin,
    schoolYear: fc.constantFrom('2021-2022', '2022-2023', '2023-2024', '2024-2025'),
    calendarYear: fc.constantFrom(2023, 2024),
    received: amount,
    newcomers: fc.option(amount, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), fc.array(anyRow, { maxLength: 8 }), (lines, rows) => {
      const input = submission({
        schools: [school('00AB'), school('00AC')],
        funding: rows.map(funding),
        spending: lines.map(({ isOwn, month, level, ...one }) =>
          line(one.amount.toFixed(2), {
            date: `2024-${String(month).padStart(2, '0')}-15`,
            brin: isOwn ? (one.brin ?? '00AB') : one.brin,
            level: isOwn ? 'school' : level,
          }),
        ),
      });
      for (const about of ['', '00AB', '00AC']) {
        const totalOf = (...concepts: readonly string[]) =>
          factsOf(input, ...concepts)
            .filter(({ dimensions }) => dimensionsText(dimensions, new Map()).replace(/.*=/, '') === about)
            .map(({ value }) => new Decimal(value ?? '0'));
        const spent = totalOf('ResourcesSpentAtSchoolLevel', 'ResourcesSpentAboveSchoolLevel');
        expect(sum(totalOf(SPENT)).toFixed()).toBe(sum(spent).toFixed());
        if (totalOf('ResourcesReceived').length === 0) continue;
        const received = totalOf('ResourcesReceived', 'ResourcesReceivedForNewcomers');
        expect(sum(totalOf(RECEIVED)).toFixed()).toBe(sum(received).toFixed());
      }
    }),
    { verbose: true },
  );
});
