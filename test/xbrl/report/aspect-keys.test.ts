import { describe, expect, test } from '@jest/globals';
import type { Dimensions, Member } from '../../../src/xbrl/report/aspects.js';
import { contextKey, factKey, memberKey, periodKey, unitKey } from '../../../src/xbrl/report/aspect-keys.js';
import type { QName } from '../../../src/xbrl/xml/qname.js';
import { amountOf, EUR, ex, factOf } from './fact-of.js';

const metre = ex('metre');
const second = ex('second');
const school: Member = { kind: 'explicit', member: ex('SchoolA') };
const region: Member = { kind: 'typed', element: ex('Region'), value: '03' };
const dimensions = (...entries: [QName, Member][]): Dimensions => new Map(entries);

describe('units', () => {
  test('are the same whatever the order of their measures', () => {
    expect(unitKey({ numerators: [EUR, metre], denominators: [second, metre] })).toBe(
      unitKey({ numerators: [metre, EUR], denominators: [metre, second] }),
    );
  });

  test('differ where a measure stands on the other side, or twice', () => {
    const unit = unitKey({ numerators: [EUR], denominators: [metre] });
    expect(unitKey({ numerators: [metre], denominators: [EUR] })).not.toBe(unit);
    expect(unitKey({ numerators: [EUR, EUR], denominators: [metre] })).not.toBe(unit);
  });
});

describe('periods', () => {
  test('are the same however the end of the day is written', () => {
    const year = periodKey({ kind: 'duration', start: '2024-01-01', end: '2024-12-31' });
    expect(periodKey({ kind: 'duration', start: '2024-01-01T00:00:00', end: '2025-01-01T00:00:00' })).toBe(
      year,
    );
    expect(periodKey({ kind: 'instant', instant: '2024-12-31' })).toBe(
      periodKey({ kind: 'instant', instant: '2025-01-01T00:00:00' }),
    );
  });

  test('of different kinds differ', () => {
    const keys = [
      periodKey({ kind: 'instant', instant: '2024-12-31' }),
      periodKey({ kind: 'duration', start: '2024-12-31', end: '2024-12-31' }),
      periodKey({ kind: 'forever' }),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  test('that are no dates stand for themselves', () => {
    expect(periodKey({ kind: 'instant', instant: '2024' })).toBe(
      periodKey({ kind: 'instant', instant: ' 2024 ' }),
    );
    expect(periodKey({ kind: 'instant', instant: '2024' })).not.toBe(
      periodKey({ kind: 'instant', instant: '' }),
    );
  });
});

describe('members', () => {
  test('that are chosen differ from those that are typed', () => {
    const typed: Member = { kind: 'typed', element: ex('SchoolA'), value: '' };
    expect(memberKey(school)).not.toBe(memberKey(typed));
  });

  test('that are XML differ from text that looks like it', () => {
    expect(memberKey({ kind: 'typed', element: ex('a'), value: '<a/>' })).not.toBe(
      memberKey({ kind: 'typed', element: ex('a'), value: '<a/>', isXml: true }),
    );
  });
});

describe('facts', () => {
  test('are the same whatever the order of dimensions, the value and the accuracy', () => {
    const one = amountOf('1', { dimensions: dimensions([ex('A'), school], [ex('B'), region]) });
    const other = amountOf('2', {
      dimensions: dimensions([ex('B'), region], [ex('A'), school]),
      decimals: '2',
    });
    expect(factKey(one)).toBe(factKey(other));
    expect(contextKey(one)).toBe(contextKey(other));
  });

  test('differ by each aspect', () => {
    const facts = [
      factOf({}),
      factOf({ concept: ex('Other') }),
      factOf({ entity: { scheme: 'http://www.kvk.nl/kvk-id', identifier: '87654321' } }),
      factOf({ entity: { scheme: 'http://example.org', identifier: '12345678' } }),
      factOf({ period: { kind: 'forever' } }),
      factOf({ dimensions: dimensions([ex('A'), school]) }),
      factOf({ dimensions: dimensions([ex('B'), school]) }),
      factOf({ dimensions: dimensions([ex('B'), region]) }),
      factOf({ language: 'nl' }),
      factOf({ language: 'en' }),
      factOf({ unit: { numerators: [EUR], denominators: [] } }),
    ];
    expect(new Set(facts.map(factKey)).size).toBe(facts.length);
  });

  test('do not differ by the case of a language tag', () => {
    expect(factKey(factOf({ language: 'nl-NL' }))).toBe(factKey(factOf({ language: 'nl-nl' })));
  });
});
