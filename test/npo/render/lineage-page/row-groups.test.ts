import { describe, expect, test } from '@jest/globals';
import { madeOf } from '../../../../src/npo/render/lineage-page/made-of.js';
import { groupRows } from '../../../../src/npo/render/lineage-page/row-groups.js';
import type { Fact } from '../../../../src/xbrl/report/fact.js';
import { amountOf } from '../../../xbrl/report/fact-of.js';

const cell = (name: string) => ({ file: 'input.xlsx', sheet: 'Besteding', cell: name });
const factFrom = (...cells: string[]): Fact => amountOf('1', { sources: cells.map(cell) });

/** The cells of each group. */
function groupsOf(facts: readonly Fact[]): readonly string[] {
  return groupRows(facts).groups.map(({ places }) => places.map((place) => place.cell ?? '').join(' '));
}

describe('rows of the input', () => {
  test('that go into the same facts are one group', () => {
    expect(groupsOf([factFrom('A1', 'A2', 'A3')])).toEqual(['A1 A2 A3']);
  });

  test('that a fact tells apart are groups of their own', () => {
    const total = factFrom('A1', 'A2', 'A3', 'A4');
    expect(groupsOf([total, factFrom('A1', 'A2'), factFrom('A4')])).toEqual(['A1 A2', 'A3', 'A4']);
  });

  test('are each in one group, also where facts overlap', () => {
    expect(groupsOf([factFrom('A1', 'A2'), factFrom('A2', 'A3')])).toEqual(['A1', 'A2', 'A3']);
  });

  test('are the same row where they are the same cell, whichever object says so', () => {
    expect(groupsOf([factFrom('A1'), factFrom('A1')])).toEqual(['A1']);
    expect(groupsOf([factFrom('A1', 'A1')])).toEqual(['A1']);
  });

  test('are none for a zero that nothing was booked on', () => {
    expect(groupsOf([factFrom()])).toEqual([]);
  });
});

describe('a fact is made of', () => {
  const partsOf = (
    fact: Fact,
    facts: readonly Fact[],
    cutsAcross: (part: Fact, whole: Fact) => boolean = () => false,
  ) => {
    const grouped = groupRows(facts);
    const made = madeOf(facts, grouped, { isPart: () => true, cutsAcross }).get(fact);
    const rows = (made?.groups ?? []).flatMap((group) => grouped.groups[group]?.places ?? []);
    return {
      facts: (made?.facts ?? []).map((one) => facts.indexOf(one)),
      rows: rows.map((place) => place.cell),
    };
  };

  test('its rows, where no other fact has some of them', () => {
    const fact = factFrom('A1', 'A2');
    expect(partsOf(fact, [fact])).toEqual({ facts: [], rows: ['A1', 'A2'] });
  });

  test('the largest facts within it, and the rows that are left', () => {
    const total = factFrom('A1', 'A2', 'A3', 'A4');
    const school = factFrom('A1', 'A2', 'A3');
    const category = factFrom('A1', 'A2');
    expect(partsOf(total, [total, category, school])).toEqual({ facts: [2], rows: ['A4'] });
    expect(partsOf(school, [total, category, school])).toEqual({ facts: [1], rows: ['A3'] });
  });

  test('no row twice, where two facts within it overlap', () => {
    const total = factFrom('A1', 'A2', 'A3');
    const parts = partsOf(total, [total, factFrom('A1', 'A2'), factFrom('A2', 'A3')]);
    expect(parts).toEqual({ facts: [1], rows: ['A3'] });
  });

  test('facts that divide it as it is divided itself, where others would leave more rows', () => {
    // Two schools, and a school year that goes across them.
    const total = factFrom('A1', 'A2', 'A3', 'B1', 'B2', 'B3');
    const schools = [factFrom('A1', 'A2', 'A3'), factFrom('B1', 'B2', 'B3')];
    const year = factFrom('A1', 'A2', 'B1', 'B2');
    const rows = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map((name) => factFrom(name));
    const facts = [total, ...schools, year, ...rows];
    expect(partsOf(total, facts).facts).toEqual([3, 6, 9]);
    expect(partsOf(total, facts, (part) => part === year)).toEqual({ facts: [1, 2], rows: [] });
  });

  test('facts that go across it, where nothing else is made of its rows', () => {
    const total = factFrom('A1', 'A2', 'A3');
    const years = [factFrom('A1', 'A2'), factFrom('A3')];
    const parts = partsOf(total, [total, ...years], (part) => years.includes(part));
    expect(parts).toEqual({ facts: [1, 2], rows: [] });
  });

  test('not of a fact of the very same rows, which says nothing', () => {
    const [one, other] = [factFrom('A1', 'A2'), factFrom('A1', 'A2')];
    expect(partsOf(one, [one, other])).toEqual({ facts: [], rows: ['A1', 'A2'] });
  });
});
