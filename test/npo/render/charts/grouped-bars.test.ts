import { describe, expect, test } from '@jest/globals';
import { groupedBars, type GroupedBars } from '../../../../src/npo/render/charts/grouped-bars.js';
import { writeHtml } from '../../../../src/xbrl/html/write-html.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { amountsOf, elementsOf, filledOf, shapesOf, textOf, zeroLine } from './drawing.js';

function chartOf(groups: Readonly<Record<string, readonly (number | undefined)[]>>): GroupedBars {
  return {
    language: 'nl',
    series: ['Ontvangen', 'Besteed', 'Over'],
    groups: Object.entries(groups).map(([name, amounts]) => ({
      name,
      amounts: amounts.map((amount) => (amount === undefined ? undefined : new Decimal(amount))),
    })),
  };
}

describe('bars of a year', () => {
  test('are as high as their amounts and stand on zero', () => {
    const drawing = groupedBars(chartOf({ 2024: [400, 100, 200] }));
    const boxes = shapesOf(drawing).map(([box]) => box);
    const heights = boxes.map((box) => (box?.bottom ?? 0) - (box?.top ?? 0));
    const [received = NaN, spent = NaN, left = NaN] = heights;
    expect(received).toBe(4 * spent);
    expect(left).toBe(2 * spent);
    for (const box of boxes) expect(box?.bottom).toBe(zeroLine(drawing, 'up'));
  });

  test('stand beside each other without touching, year after year', () => {
    const series = shapesOf(groupedBars(chartOf({ 2023: [1, 2, 3], 2024: [3, 2, 1] })));
    const boxes = series.flat().toSorted((a, b) => a.left - b.left);
    for (const [index, box] of boxes.slice(1).entries()) {
      expect(box.left).toBeGreaterThan(boxes[index]?.right ?? NaN);
    }
    expect(series.map((ofSeries) => ofSeries.length)).toEqual([2, 2, 2]);
  });

  test('hang from zero where the amount is negative', () => {
    const drawing = groupedBars(chartOf({ 2024: [100, 150, -50] }));
    const zero = zeroLine(drawing, 'up');
    const [, , [left] = []] = shapesOf(drawing);
    expect(left?.top).toBe(zero);
    expect(left?.bottom).toBeGreaterThan(zero);
  });

  test('have their exact amounts above them', () => {
    const drawing = groupedBars(chartOf({ 2024: [0.1, 20, 3] }));
    expect(amountsOf(drawing)).toEqual(['€ 0,10', '€ 20,00', '€ 3,00']);
  });

  test('leave room beside them for the longest amount of a line', () => {
    const drawing = groupedBars(chartOf({ 2024: [136_808_940, 250, -102_058_690] }));
    const ofLines = elementsOf(drawing, 'g').filter(({ attributes }) => attributes['text-anchor'] === 'end');
    const places = elementsOf(ofLines, 'text').map(
      (one) => [textOf(one), Number(one.attributes['x']) / 10] as const,
    );
    expect(places.map(([text]) => text)).toContain('€ -200.000.000');
    // No font of the chart has digits wider than this, at its size.
    for (const [text, end] of places) expect(end).toBeGreaterThanOrEqual(text.length * 6.6);
  });

  test('leave their amounts to the table where there are too many years', () => {
    const years = Object.fromEntries([2021, 2022, 2023, 2024, 2025].map((year) => [year, [1, 2, 3]]));
    const drawing = groupedBars(chartOf(years));
    expect(amountsOf(drawing)).toEqual([]);
    expect(shapesOf(drawing).flat()).toHaveLength(15);
  });

  test('are left out where the amount is not known, which is not zero', () => {
    expect(shapesOf(groupedBars(chartOf({ 2024: [undefined, 5, 0] }))).map((boxes) => boxes.length)).toEqual([
      0, 1, 1,
    ]);
  });

  test('keep the fill of their series where another is left out', () => {
    const fillsOf = (chart: GroupedBars) =>
      elementsOf(filledOf(groupedBars(chart)).at(-1), 'path').map(({ attributes }) => attributes['fill']);
    const all = chartOf({ 2024: [300, 100, 200] });
    const some: GroupedBars = {
      ...chartOf({ 2024: [300, 200] }),
      series: ['Ontvangen', 'Over'],
      fills: [0, 2],
    };
    expect(fillsOf(some)).toEqual([fillsOf(all)[0], fillsOf(all)[2]]);
  });

  test('say in the legend which fill is which, patterns included', () => {
    const drawing = groupedBars({ ...chartOf({ 2024: [1, 2, 3] }), fills: [1, 2, 5] });
    const patterns = elementsOf(drawing, 'pattern').map(({ attributes }) => attributes['id']);
    const used = elementsOf(filledOf(drawing)[0], 'path').flatMap(
      ({ attributes }) => /^url\(#(.*)\)$/.exec(String(attributes['fill']))?.[1] ?? [],
    );
    expect(used).toEqual(patterns);
    expect(patterns).toHaveLength(2);
  });

  test('of nothing but zeros lie on the axis', () => {
    const drawing = groupedBars(chartOf({ 2024: [0, 0, 0] }));
    expect(
      shapesOf(drawing)
        .flat()
        .map(({ top, bottom }) => bottom - top),
    ).toEqual([0, 0, 0]);
    expect(writeHtml(drawing)).not.toMatch(/NaN|Infinity/);
  });

  test('are drawn the same each time', () => {
    const chart = chartOf({ 2023: [1, 2, 3], 2024: [3, undefined, 1] });
    expect(writeHtml(groupedBars(chart))).toBe(writeHtml(groupedBars(chart)));
  });
});
