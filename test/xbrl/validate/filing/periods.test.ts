import { describe, expect, test } from '@jest/globals';
import { noDuplicateContext } from '../../../../src/xbrl/validate/filing/rules/no-duplicate-context.js';
import { noForever } from '../../../../src/xbrl/validate/filing/rules/no-forever.js';
import { noSharedBoundary } from '../../../../src/xbrl/validate/filing/rules/no-shared-boundary.js';
import { periodsOfReportingYears } from '../../../../src/xbrl/validate/filing/rules/periods-of-reporting-years.js';
import { twoReportingYears } from '../../../../src/xbrl/validate/filing/rules/two-reporting-years.js';
import type { Rule } from '../../../../src/xbrl/validate/layer.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { contextWith, duration, instant, subjectWith } from './read-subject.js';

const FOREVER = '<xbrli:period><xbrli:forever/></xbrli:period>';
const DICTIONARY = 'http://www.nltaxonomie.nl/nt17/jenv/20221214/dictionary/jenv-bw2-data';

const YEARS = {
  CurrentStartDate: '2024-01-01',
  CurrentEndDate: '2024-12-31',
  PreviousStartDate: '2023-01-01',
  PreviousEndDate: '2023-12-31',
};
type End = keyof typeof YEARS;
const ENDS = Object.keys(YEARS) as readonly End[];

function stated(end: End, date: string): string {
  const name = `jenv-bw2-i:FinancialReportingPeriod${end}`;
  return `<${name} contextRef="c">${date}</${name}>`;
}

const allStated = ENDS.map((end) => stated(end, YEARS[end])).join('');

/** The lines on which a rule finds something, in a report with each piece of content on a line of its own. */
function linesOf(
  rule: Rule<Subject>,
  pieces: readonly string[],
  dictionary = DICTIONARY,
): readonly (number | undefined)[] {
  const subject = subjectWith(pieces.join('\n'), `xmlns:jenv-bw2-i="${dictionary}"`);
  return [...rule.check(subject)].map(({ location }) => location?.line);
}

const contexts = (...periods: readonly string[]) =>
  periods.map((period, index) => contextWith(`c${String(index)}`, period));

describe('a period that is that of neither year (BR-KVK-2.04)', () => {
  const OUTSIDE = contextWith('c', instant('2019-06-30'));

  test.each([
    ['a stretch without ends', FOREVER, [2]],
    ['the end of the previous year for the beginning of this one', instant('2023-12-31'), []],
    ['the first day of a year as a moment', instant('2024-01-01'), [2]],
    ['both years together', duration('2023-01-01', '2024-12-31'), [2]],
    ['the year with its end as a moment in time', duration('2024-01-01', '2025-01-01T00:00:00'), []],
  ])('%s', (_, period, lines) => {
    expect(linesOf(periodsOfReportingYears, [contextWith('c', period), allStated])).toEqual(lines);
  });

  test.each([
    ['no period', ''],
    ['a moment that is no date', instant('2024-02-30')],
    ['a beginning that is no date', duration('2024', '2024-12-31')],
    ['an end that is no date', duration('2024-01-01', 'december')],
  ])('cannot be told of a context with %s', (_, period) => {
    expect(linesOf(periodsOfReportingYears, [contextWith('c', period), allStated])).toEqual([]);
  });

  test.each(ENDS)('is not looked for where %s is not stated', (missing) => {
    const others = ENDS.filter((end) => end !== missing).map((end) => stated(end, YEARS[end]));
    expect(linesOf(periodsOfReportingYears, [OUTSIDE, ...others])).toEqual([]);
  });

  test.each(ENDS)('is not looked for where %s is stated twice', (twice) => {
    expect(linesOf(periodsOfReportingYears, [OUTSIDE, allStated, stated(twice, YEARS[twice])])).toEqual([]);
  });

  test('is not looked for by dates of another dictionary', () => {
    const pieces = [OUTSIDE, allStated];
    expect(linesOf(periodsOfReportingYears, pieces)).toEqual([2]);
    expect(linesOf(periodsOfReportingYears, pieces, 'http://example.org/jenv-bw2-data')).toEqual([]);
  });
});

describe('reporting years that are longer than two years together (BR-KVK-4.17)', () => {
  const found = (start: string | undefined, end: string | undefined) =>
    linesOf(twoReportingYears, [
      start === undefined ? '' : stated('PreviousStartDate', start),
      end === undefined ? '' : stated('CurrentEndDate', end),
    ]);

  test.each([
    ['2024-02-29', '2026-02-28', []],
    ['2024-02-29', '2026-03-01', [3]],
    ['2022-02-28', '2024-02-28', []],
    ['2022-02-28', '2024-02-29', [3]],
  ])('from %s to %s', (start, end, lines) => {
    expect(found(start, end)).toEqual(lines);
  });

  test.each([
    ['the beginning alone is stated', '2020-01-01', undefined],
    ['the end alone is stated', undefined, '2024-12-31'],
    ['the beginning is no date', '1-1-2020', '2024-12-31'],
    ['the beginning does not exist', '2019-02-29', '2024-12-31'],
    ['the end is no date', '2020-01-01', '31-12-2024'],
    ['the end does not exist', '2020-01-01', '2024-12-32'],
  ])('cannot be told where %s', (_, start, end) => {
    expect(found(start, end)).toEqual([]);
  });
});

describe('a single day that ends on the date on which another period begins (NTA 2.04.01.03)', () => {
  const day = duration('2024-01-01', '2024-01-01');
  const year = duration('2024-01-01', '2024-12-31');
  const month = duration('2024-01-01', '2024-01-31');

  test.each([
    ['before it', [day, year], [2]],
    ['behind it', [year, day], [3]],
    ['after the same day again', [day, day, year], [2, 3]],
    ['among others that begin then', [year, month, day], [4]],
    ['not at all: the same day again does not follow it', [day, day], []],
  ])('stands %s', (_, periods, lines) => {
    expect(linesOf(noSharedBoundary, contexts(...periods))).toEqual(lines);
  });

  test('is shown with the other one', () => {
    const subject = subjectWith(contexts(day, day, year).join('\n'));
    const [first] = noSharedBoundary.check(subject);
    expect(first?.related.map(({ line }) => line)).toEqual([4]);
  });
});

test.each([noForever, noDuplicateContext, noSharedBoundary])(
  'contexts without a period are for XBRL 2.1 (%#)',
  (rule) => {
    expect(linesOf(rule, contexts('', ''))).toEqual([]);
  },
);

test('contexts without an entity are no duplicates of each other', () => {
  const without = (id: string) => `<xbrli:context id="${id}">${instant('2024-12-31')}</xbrli:context>`;
  expect(linesOf(noDuplicateContext, [without('a'), without('b')])).toEqual([]);
});
