import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stackedBars, type StackedBars } from '../../../../src/npo/render/charts/stacked-bars.js';
import { writeHtml } from '../../../../src/xbrl/html/write-html.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { elementsOf, numberOf, shapesOf, textOf, zeroLine } from './drawing.js';

const euros = (...amounts: (number | string)[]) => amounts.map((amount) => new Decimal(amount));

function chartOf(
  rows: readonly (readonly (number | string)[])[],
  given: Partial<StackedBars> = {},
): StackedBars {
  const count = rows[0]?.length ?? 1;
  return {
    title: 'Besteding',
    description: 'Wat er is besteed.',
    language: 'nl',
    series: Array.from({ length: count }, (_, index) => ({
      name: `Deel ${index}`,
      mark: 'ABCDEFG'[index] ?? '',
    })),
    bars: rows.map((amounts, index) => ({ name: `School ${index}`, amounts: euros(...amounts) })),
    ...given,
  };
}

const totalsOf = (chart: StackedBars) =>
  elementsOf(stackedBars(chart), 'text')
    .filter(({ attributes }) => attributes['class'] === 'total')
    .map(textOf);

describe('horizontal bars', () => {
  test('are as long as their amounts: twice the money is twice the length', () => {
    const [[one, two] = []] = shapesOf(stackedBars(chartOf([[100], [200]])));
    const length = (box: typeof one) => (box?.right ?? 0) - (box?.left ?? 0);
    expect(length(two)).toBeCloseTo(2 * length(one), 1);
  });

  test('begin at zero', () => {
    const drawing = stackedBars(chartOf([[100], [200]]));
    expect(shapesOf(drawing)[0]?.map(({ left }) => left)).toEqual([
      zeroLine(drawing, 'x1'),
      zeroLine(drawing, 'x1'),
    ]);
  });

  test('have each part where the one before it ends', () => {
    const [[a] = [], [b] = [], [c] = []] = shapesOf(stackedBars(chartOf([[10, 20, 30]])));
    expect(b?.left).toBeCloseTo(a?.right ?? NaN, 1);
    expect(c?.left).toBeCloseTo(b?.right ?? NaN, 1);
  });

  test('leave out a part of nothing', () => {
    const series = shapesOf(stackedBars(chartOf([[10, 0, 30]])));
    expect(series.map((boxes) => boxes.length)).toEqual([1, 0, 1]);
  });

  test('put what is negative at the left of zero, and the total is the sum of both', () => {
    const chart = chartOf([[100, -40]]);
    const drawing = stackedBars(chart);
    const [[positive] = [], [negative] = []] = shapesOf(drawing);
    const zero = zeroLine(drawing, 'x1');
    expect(positive?.left).toBeCloseTo(zero, 1);
    expect(negative?.right).toBeCloseTo(zero, 1);
    expect(totalsOf(chart)).toEqual(['€ 60,00']);
  });

  test('of nothing but zeros have an axis and no bars', () => {
    const drawing = stackedBars(
      chartOf([
        [0, 0],
        [0, 0],
      ]),
    );
    expect(shapesOf(drawing)).toEqual([[], []]);
    expect(writeHtml(drawing)).not.toMatch(/NaN|Infinity/);
  });

  test('write totals from exact amounts, not from numbers of the machine', () => {
    expect(totalsOf(chartOf([['0.1', '0.2']]))).toEqual(['€ 0,30']);
    expect(totalsOf(chartOf([['9007199254740993.01']]))).toEqual(['€ 9.007.199.254.740.993,01']);
  });

  test('of which nothing is known have a dash behind them, which is not zero', () => {
    const bars = [
      { name: 'Onbekend', amounts: [undefined, undefined] },
      { name: 'Niets', amounts: [undefined, undefined], total: new Decimal(0) },
      { name: 'Deels', amounts: [undefined, new Decimal(5)] },
    ];
    const chart = chartOf([[1, 2]], { bars });
    expect(totalsOf(chart)).toEqual(['–', '€ 0,00', '€ 5,00']);
    expect(shapesOf(stackedBars(chart)).map((boxes) => boxes.length)).toEqual([0, 1]);
  });

  test('of sixty schools are as thick as those of one: the drawing is higher', () => {
    const one = stackedBars(chartOf([[1]]));
    const sixty = stackedBars(chartOf(Array.from({ length: 60 }, () => [1])));
    const thickness = (drawing: typeof one) =>
      shapesOf(drawing)[0]?.map(({ top, bottom }) => Math.round((bottom - top) * 10))[0];
    // With sixty bars the space around them is shared by more, so they are a little thicker.
    expect(thickness(sixty)).toBeGreaterThanOrEqual(thickness(one) ?? NaN);
    expect(shapesOf(sixty)[0]).toHaveLength(60);
    const height = (drawing: typeof one) => Number(String(drawing.attributes['viewBox']).split(' ')[3]);
    expect(height(sixty) - height(one)).toBe(59 * 24);
  });

  test('of some schools among more have the scale of all', () => {
    const all = chartOf([[100], [400]]);
    const [[first] = []] = shapesOf(stackedBars(all));
    const [[alone] = []] = shapesOf(stackedBars({ ...all, bars: all.bars.slice(0, 1), among: all.bars }));
    expect(alone?.right).toBe(first?.right);
  });

  test('cut a name of more than 34 characters', () => {
    const name = 'Openbare Basisschool voor Vernieuwend Onderwijs aan de Rivier';
    const bars = [{ name, amounts: euros(1) }];
    const texts = elementsOf(stackedBars(chartOf([[1]], { bars })), 'text').map(textOf);
    expect(texts).toContain('Openbare Basisschool voor Vernieu…');
    expect(texts).not.toContain(name);
  });

  test('write the mark of a part on it only where it fits', () => {
    const marks = elementsOf(stackedBars(chartOf([[1000, 1]])), 'text').map(textOf);
    expect(marks).toContain('A');
    expect(marks).not.toContain('B');
  });

  test('have a title and a description, and their letters with them: an image takes nothing from its page', () => {
    const drawing = stackedBars(chartOf([[1]]));
    expect(elementsOf(drawing, 'title').map(textOf)).toEqual(['Besteding']);
    expect(elementsOf(drawing, 'desc').map(textOf)).toEqual(['Wat er is besteed.']);
    expect(drawing.attributes['font-family']).toMatch(/sans-serif$/);
    expect(elementsOf(drawing, 'style').map(textOf).join('')).toContain('.total{');
  });

  test('are told apart by more than colour: of two neighbours one is hatched', () => {
    const fills = elementsOf(stackedBars(chartOf([[1, 1, 1, 1, 1, 1, 1]])), 'g')
      .filter(({ attributes }) => attributes['stroke-width'] !== undefined)
      .map(({ attributes }) => String(attributes['fill']).startsWith('url('));
    for (const [index, isPattern] of fills.slice(1).entries()) expect(isPattern).not.toBe(fills[index]);
  });
});

test('for any amounts the parts of a bar add up to its length, in coordinates of two decimals', () => {
  const anyRow = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      const drawing = stackedBars(chartOf(rows));
      const boxes = shapesOf(drawing).flat();
      const length = boxes.reduce((sum, { left, right }) => sum + right - left, 0);
      const total = rows.flat().reduce((sum, amount) => sum + amount, 0);
      const lines = elementsOf(drawing, 'line');
      const [zero, end] = [zeroLine(drawing, 'x1'), numberOf(lines.at(-1) ?? drawing, 'x1')];
      const ticks = elementsOf(drawing, 'g').filter(({ attributes }) => attributes['class'] === 'axis');
      const last = textOf(elementsOf(ticks, 'text').at(-1))
        .replace(/[^0-9,]/g, '')
        .replace(',', '.');
      const perEuro = (end - zero) / Number(last);
      expect(length).toBeCloseTo(total * perEuro, 0);
      expect(writeHtml(drawing)).not.toMatch(/="[\d.]*\.\d{3,}"|NaN/);
    }),
  );
});
