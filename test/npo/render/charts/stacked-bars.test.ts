import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stackedBars, type StackedBars } from '../../../../src/npo/render/charts/stacked-bars.js';
import { writeHtml } from '../../../../src/xbrl/html/write-html.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { amountsOf, elementsOf, filledOf, shapesOf, textOf, zeroLine } from './drawing.js';

const euros = (...amounts: (number | string)[]) => amounts.map((amount) => new Decimal(amount));

function chartOf(
  rows: readonly (readonly (number | string)[])[],
  given: Partial<StackedBars> = {},
): StackedBars {
  const count = rows[0]?.length ?? 1;
  return {
    language: 'nl',
    series: Array.from({ length: count }, (_, index) => ({
      name: `Deel ${index}`,
      mark: 'ABCDEFG'[index] ?? '',
    })),
    bars: rows.map((amounts, index) => ({ name: `School ${index}`, amounts: euros(...amounts) })),
    ...given,
  };
}

const totalsOf = (chart: StackedBars) => amountsOf(stackedBars(chart));

const numbersOf = (list: string | boolean | undefined) => String(list).split(',').map(Number);

describe('horizontal bars', () => {
  test('are as long as their amounts: twice the money is twice the length', () => {
    const [[one, two] = []] = shapesOf(stackedBars(chartOf([[100], [200]])));
    const length = (box: typeof one) => (box?.right ?? 0) - (box?.left ?? 0);
    expect(length(two)).toBe(2 * length(one));
  });

  test('begin at zero', () => {
    const drawing = stackedBars(chartOf([[100], [200]]));
    expect(shapesOf(drawing)[0]?.map(({ left }) => left)).toEqual([
      zeroLine(drawing, 'across'),
      zeroLine(drawing, 'across'),
    ]);
  });

  test('have each part where the one before it ends', () => {
    const [[a] = [], [b] = [], [c] = []] = shapesOf(stackedBars(chartOf([[10, 20, 30]])));
    expect(b?.left).toBe(a?.right);
    expect(c?.left).toBe(b?.right);
  });

  test('leave out a part of nothing', () => {
    const series = shapesOf(stackedBars(chartOf([[10, 0, 30]])));
    expect(series.map((boxes) => boxes.length)).toEqual([1, 0, 1]);
  });

  test('put what is negative at the left of zero, and the total is the sum of both', () => {
    const chart = chartOf([[100, -40]]);
    const drawing = stackedBars(chart);
    const [[positive] = [], [negative] = []] = shapesOf(drawing);
    const zero = zeroLine(drawing, 'across');
    expect(positive?.left).toBe(zero);
    expect(negative?.right).toBe(zero);
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
      shapesOf(drawing)[0]?.map(({ top, bottom }) => bottom - top)[0];
    // With sixty bars the space around them is shared by more, so they are a little thicker.
    expect(thickness(sixty)).toBeGreaterThanOrEqual(thickness(one) ?? NaN);
    expect(shapesOf(sixty)[0]).toHaveLength(60);
    const height = (drawing: typeof one) => Number(String(drawing.attributes['height']));
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

  test('have the mark in the middle of each part that it is on', () => {
    const drawing = stackedBars(
      chartOf([
        [300, 100],
        [200, 400],
        [500, 0],
      ]),
    );
    for (const [index, boxes] of shapesOf(drawing).entries()) {
      const mark = 'AB'[index] ?? '';
      const [text, ...others] = elementsOf(drawing, 'text').filter((one) =>
        textOf(one).startsWith(mark + mark),
      );
      expect(others).toEqual([]);
      expect(textOf(text)).toBe(mark.repeat(boxes.length));
      const [x, y] = [numbersOf(text?.attributes['x']), numbersOf(text?.attributes['y'])];
      expect([x.length, y.length]).toEqual([boxes.length, boxes.length]);
      for (const [at, { left, right, top, bottom }] of boxes.entries()) {
        expect(Math.abs((x[at] ?? NaN) - (left + right) / 2)).toBeLessThanOrEqual(1);
        // A letter stands on its baseline, four units below the middle.
        expect(Math.abs((y[at] ?? NaN) - 40 - (top + bottom) / 2)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('have their letters with them: an image takes nothing from its page', () => {
    const drawing = stackedBars(chartOf([[1]]));
    expect(drawing.attributes['font-family']).toMatch(/sans-serif$/);
    expect(writeHtml(drawing)).not.toMatch(/class=|style/);
  });

  test('have no words that nobody reads: what is to be seen in an image is said beside it', () => {
    const drawing = stackedBars(chartOf([[1]]));
    expect(['title', 'desc'].flatMap((name) => elementsOf(drawing, name))).toEqual([]);
  });

  test('are told apart by more than colour: of two neighbours one is hatched', () => {
    const drawing = stackedBars(chartOf([[1, 1, 1, 1, 1, 1, 1]]));
    const fills = elementsOf(filledOf(drawing).at(-1), 'path').map(({ attributes }) =>
      String(attributes['fill']).startsWith('url('),
    );
    expect(fills).toHaveLength(7);
    for (const [index, isPattern] of fills.slice(1).entries()) expect(isPattern).not.toBe(fills[index]);
  });
});

test('for any amounts the parts of a bar add up to its length, in whole tenths', () => {
  const anyRow = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      const drawing = stackedBars(chartOf(rows));
      const boxes = shapesOf(drawing).flat();
      const length = boxes.reduce((sum, { left, right }) => sum + right - left, 0);
      const total = rows.flat().reduce((sum, amount) => sum + amount, 0);
      const thin = elementsOf(drawing, 'path').find(({ attributes }) => attributes['stroke'] === '#c8c8c8');
      const places = [...String(thin?.attributes['d']).matchAll(/M(\d+),/g)].map(([, x]) => Number(x));
      const [zero, end] = [zeroLine(drawing, 'across'), Math.max(...places)];
      const axis = elementsOf(drawing, 'g').find(({ attributes }) => attributes['text-anchor'] === 'middle');
      const last = textOf(elementsOf(axis, 'text').at(-1))
        .replace(/[^0-9,]/g, '')
        .replace(',', '.');
      const perEuro = (end - zero) / Number(last);
      // Half a tenth for the end of each bar, and as much for the line that the scale is read from.
      expect(Math.abs(length - total * perEuro)).toBeLessThanOrEqual(rows.length);
      for (const { attributes } of elementsOf(drawing, 'text')) {
        expect(`${attributes['x'] ?? 0},${attributes['y']}`).toMatch(/^\d+(,\d+)*$/);
      }
    }),
  );
});
