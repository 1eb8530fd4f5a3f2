import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAlignment } from '../../../src/xbrl/diff/alignment.js';
import { compareReports } from '../../../src/xbrl/diff/compare-reports.js';
import { percentageOf } from '../../../src/xbrl/diff/percentage.js';
import { shiftDate, shiftEnd, shiftYearPairs } from '../../../src/xbrl/diff/shift-date.js';
import type { Member, Period } from '../../../src/xbrl/report/aspects.js';
import type { Fact, Report } from '../../../src/xbrl/report/fact.js';
import { qname } from '../../../src/xbrl/xml/qname.js';
import { amountOf, ex, factOf } from '../report/fact-of.js';

const reportOf = (...facts: readonly Fact[]): Report => ({ entryPoint: '', language: undefined, facts });
const year = (number: number): Period => ({
  kind: 'duration',
  start: `${String(number)}-01-01`,
  end: `${String(number)}-12-31`,
});
const schoolYear = (number: number): Period => ({
  kind: 'duration',
  start: `${String(number)}-08-01`,
  end: `${String(number + 1)}-07-31`,
});
const typed = (value: string): Map<ReturnType<typeof ex>, Member> =>
  new Map([[ex('YearAxis'), { kind: 'typed', element: ex('Year'), value }]]);

function aligned(a: Report, b: Report) {
  return compareReports(a, b, { alignment: findAlignment(a, b) }).map(
    ({ kind, period, periodBefore, before, after }) => [kind, periodBefore, period, before, after],
  );
}

describe('a date moved by years', () => {
  test.each([
    ['2023-12-31', 1, '2024-12-31'],
    ['2023-08-01T00:00:00Z', 2, '2025-08-01T00:00:00Z'],
    ['2024-12-31', -1, '2023-12-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2023-02-28', 1, '2024-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
    ['1999-02-28', 1, '2000-02-29'],
    ['no date', 1, 'no date'],
    ['9999-12-31', 1, '9999-12-31'],
    ['1234-56-78', 1, '1234-56-78'],
    ['2023-02-29', 1, '2023-02-29'],
    ['2023-12-31-A', 1, '2023-12-31-A'],
  ])('%s by %d is %s', (date, years, expected) => {
    expect(shiftDate(date, years)).toBe(expected);
  });

  test.each([
    ['2024-02-29T00:00:00', 1, '2025-02-28'],
    ['2024-03-01T00:00:00.0Z', 1, '2025-02-28Z'],
    ['2023-03-01T00:00:00', 1, '2024-02-29'],
    ['2023-02-28T00:00:00', 1, '2024-02-27'],
    ['2024-01-01T00:00:00', 1, '2024-12-31'],
    ['2023-12-31', 1, '2024-12-31'],
    ['2023-12-31T12:00:00', 1, '2024-12-31T12:00:00'],
    ['2024-01-01T00:00:00', 0, '2024-01-01T00:00:00'],
    ['0001-01-01T00:00:00', 1, '0001-01-01T00:00:00'],
    ['2023-13-01T00:00:00', 1, '2023-13-01T00:00:00'],
  ])('which a period ends at, %s by %d is %s', (end, years, expected) => {
    expect(shiftEnd(end, years)).toBe(expected);
  });

  test.each([
    ['2023-2024', '2024-2025'],
    ['2023/2024', '2024/2025'],
    ['2023-2024 2024-2025', '2024-2025 2025-2026'],
    ['2023-2024 and', '2023-2024 and'],
    ['2023-2025', '2023-2025'],
    ['1234', '1234'],
  ])('a school year %s is a year later %s', (text, expected) => {
    expect(shiftYearPairs(text, 1)).toBe(expected);
  });
});

describe('two reports aligned by year', () => {
  test.each(['', '.000', 'Z'])('are so where the end of the one is midnight of the next day%s', (more) => {
    const zone = more === 'Z' ? 'Z' : '';
    const before: Period = {
      kind: 'duration',
      start: `2023-01-01${zone}`,
      end: `2024-01-01T00:00:00${more}`,
    };
    const after: Period = { kind: 'duration', start: `2024-01-01${zone}`, end: `2024-12-31${zone}` };
    const [a, b] = [reportOf(amountOf('1', { period: before })), reportOf(amountOf('2', { period: after }))];
    expect(findAlignment(a, b).years).toBe(1);
    expect(aligned(a, b)).toEqual([['changed', before, after, '1', '2']]);
    expect(findAlignment(b, a).years).toBe(-1);
  });

  test('are so by moments that are written in two ways', () => {
    const [before, after]: Period[] = [
      { kind: 'instant', instant: '2023-12-31' },
      { kind: 'instant', instant: '2025-01-01T00:00:00' },
    ];
    const [a, b] = [before, after].map((period) => reportOf(amountOf('1', period && { period })));
    expect(a && b && findAlignment(a, b).years).toBe(1);
  });

  test('are so where the end of 28 February is midnight of a leap day', () => {
    const ending = (end: string): Period => ({ kind: 'duration', start: `${end.slice(0, 4)}-01-01`, end });
    const [a, b] = [ending('2024-02-29T00:00:00'), ending('2025-02-28')].map((period) =>
      reportOf(amountOf('1', { period })),
    );
    expect(a && b && findAlignment(a, b).years).toBe(1);
    expect(a && b && aligned(a, b)).toEqual([]);
  });

  test('keep a code that looks like a date and is none', () => {
    const of = (last: number) => [
      amountOf('1', { period: year(last) }),
      amountOf('2', { period: year(last), dimensions: typed('1234-56-78') }),
    ];
    expect(aligned(reportOf(...of(2023)), reportOf(...of(2024)))).toEqual([]);
  });

  test.each([
    ['2022-2023 2023-2024', '2023-2024 2024-2025', 'is a year later'],
    ['2023-2024', '2023-2024', 'is the same text'],
  ])('have no change where school years as a value, %s and %s, %s', (before, after) => {
    const of = (last: number, value: string, amount: string) => [
      factOf({ period: year(last), value }),
      amountOf(amount, { period: year(last) }),
    ];
    const changes = aligned(reportOf(...of(2023, before, '1')), reportOf(...of(2024, after, '2')));
    expect(changes.map(([, , , was, is]) => [was, is])).toEqual([['1', '2']]);
  });

  test('are so where a name in a typed dimension is of the next edition', () => {
    const named = (edition: string): Map<ReturnType<typeof ex>, Member> => {
      const meaning = [qname(`http://x/${edition}`, 'a')];
      return new Map([[ex('NameAxis'), { kind: 'typed', element: ex('Name'), value: 'p:a', meaning }]]);
    };
    const of = (edition: string, value: string) => [
      factOf({ concept: qname(`http://x/${edition}`, 'Text'), value, period: year(Number(edition)) }),
      amountOf(value, { period: year(Number(edition)), dimensions: named(edition) }),
    ];
    const changes = aligned(reportOf(...of('2023', '1')), reportOf(...of('2024', '2')));
    expect(changes.map(([kind]) => kind)).toEqual(['changed', 'changed']);
  });

  test('have this year’s figure beside last year’s, each with its own period', () => {
    const a = reportOf(amountOf('100', { period: year(2023) }));
    const b = reportOf(amountOf('150', { period: year(2024) }));
    expect(aligned(a, b)).toEqual([['changed', year(2023), year(2024), '100', '150']]);
  });

  test('are the same where nothing but the year is different', () => {
    const a = reportOf(amountOf('100', { period: year(2023) }), factOf({ period: schoolYear(2022) }));
    const b = reportOf(amountOf('100', { period: year(2024) }), factOf({ period: schoolYear(2023) }));
    expect(aligned(a, b)).toEqual([]);
  });

  test('hold the school years of one report in the order of those of the other', () => {
    const scan = (number: number, value: string) =>
      factOf({ concept: ex('Scan'), period: schoolYear(number), value });
    const a = reportOf(scan(2022, 'a'), scan(2023, 'b'), amountOf('1', { period: year(2023) }));
    const b = reportOf(scan(2023, 'A'), scan(2024, 'B'), amountOf('1', { period: year(2024) }));
    expect(aligned(a, b)).toEqual([
      ['changed', schoolYear(2022), schoolYear(2023), 'a', 'A'],
      ['changed', schoolYear(2023), schoolYear(2024), 'b', 'B'],
    ]);
  });

  test('are two years apart where that is what they are', () => {
    const a = reportOf(amountOf('1', { period: year(2022) }));
    expect(findAlignment(a, reportOf(amountOf('2', { period: year(2024) }))).years).toBe(2);
  });

  test('are of the same year where most of their facts are', () => {
    const [a, b] = [reportOf(amountOf('1')), reportOf(amountOf('2'))];
    expect(findAlignment(a, b).years).toBe(0);
  });

  test('say of a fact that is in one of them only which period it had', () => {
    const a = reportOf(amountOf('1', { period: year(2023) }), factOf({ period: year(2023) }));
    const b = reportOf(
      amountOf('1', { period: year(2024) }),
      factOf({ concept: ex('New'), period: year(2024) }),
    );
    expect(aligned(a, b)).toEqual([
      ['added', undefined, year(2024), undefined, 'text'],
      ['removed', year(2023), year(2024), 'text', undefined],
    ]);
  });

  test('have typed members that are school years moved along', () => {
    const a = reportOf(amountOf('1', { period: year(2023), dimensions: typed('2022-2023') }));
    const b = reportOf(amountOf('2', { period: year(2024), dimensions: typed('2023-2024') }));
    expect(aligned(a, b)).toEqual([['changed', year(2023), year(2024), '1', '2']]);
  });

  test('may be on editions of a taxonomy whose namespaces differ in their digits', () => {
    const of = (edition: string) => qname(`http://example.org/nt${edition}/20240101`, 'Amount');
    const a = reportOf(amountOf('1', { period: year(2023), concept: of('18') }));
    const b = reportOf(amountOf('2', { period: year(2024), concept: of('19') }));
    expect([...findAlignment(a, b).namespaces]).toEqual([
      ['http://example.org/nt18/20240101', 'http://example.org/nt19/20240101'],
    ]);
    expect(aligned(a, b)).toEqual([['changed', year(2023), year(2024), '1', '2']]);
  });

  test('are the same where a report was moved by any number of years', () => {
    const periods = fc.oneof(
      fc.integer({ min: 2000, max: 2030 }).map(year),
      fc.integer({ min: 2000, max: 2030 }).map(schoolYear),
      fc.constantFrom<Period>({ kind: 'instant', instant: '2024-02-29' }, { kind: 'forever' }),
    );
    const moved = (period: Period, by: number): Period =>
      period.kind === 'duration'
        ? { ...period, start: shiftDate(period.start, by), end: shiftDate(period.end, by) }
        : period.kind === 'instant'
          ? { ...period, instant: shiftDate(period.instant, by) }
          : period;
    const facts = fc.uniqueArray(fc.record({ period: periods, name: fc.constantFrom('A', 'B', 'C') }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ period, name }) => `${name} ${JSON.stringify(period)}`,
    });
    fc.assert(
      fc.property(facts, fc.integer({ min: -9, max: 9 }), (all, by) => {
        const of = (years: number) =>
          reportOf(
            ...all.map(({ period, name }) =>
              amountOf('1', { concept: ex(name), period: moved(period, years) }),
            ),
          );
        const namespaces = new Map<string, string>();
        expect(compareReports(of(0), of(by), { alignment: { years: by, namespaces } })).toEqual([]);
      }),
    );
  });

  test('are not told to be of one taxonomy where it is open which edition is which', () => {
    const of = (edition: string) => qname(`http://example.org/nt${edition}`, 'Amount');
    const a = reportOf(amountOf('1', { concept: of('18') }), amountOf('1', { concept: of('17') }));
    expect(findAlignment(a, reportOf(amountOf('2', { concept: of('19') }))).namespaces.size).toBe(0);
  });
});

describe('a percentage', () => {
  test.each([
    ['200', '25', '12.5'],
    ['3', '1', '33.3'],
    ['-50', '25', '50.0'],
    ['8', '-0.01', '-0.1'],
    ['1000', '0.5', '0.1'],
    ['10000', '-1', '0.0'],
    ['12345678901234567890.00', '12345678901234567890.00', '100.0'],
  ])('of %s that changed by %s is %s', (before, difference, expected) => {
    expect(percentageOf({ before, difference })).toBe(expected);
  });

  test.each([
    ['zero', '0.00', '5'],
    ['nil', null, undefined],
    ['no number', 'Ja', undefined],
    ['nothing', undefined, undefined],
  ])('is not there for what was %s', (_, before, difference) => {
    expect(percentageOf({ before, difference })).toBeUndefined();
  });
});
