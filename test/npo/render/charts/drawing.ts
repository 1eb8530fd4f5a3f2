import { expect } from '@jest/globals';
import type { Box } from '../../../../src/npo/render/charts/boxes.js';
import type { Html, HtmlElement } from '../../../../src/xbrl/html/element.js';

/** Every element of a drawing with this name, in document order. */
export function elementsOf(html: Html, name: string): readonly HtmlElement[] {
  if (html === undefined || typeof html === 'string') return [];
  if (typeof html === 'function') return elementsOf(html(), name);
  if ('written' in html) return [];
  if (!('name' in html)) return html.flatMap((one) => elementsOf(one, name));
  const own = html.name === name ? [html] : [];
  return [...own, ...html.children.flatMap((child) => elementsOf(child, name))];
}

export function textOf(html: Html): string {
  if (html === undefined) return '';
  if (typeof html === 'string') return html;
  if (typeof html === 'function') return textOf(html());
  if ('written' in html) return html.written;
  return 'name' in html ? html.children.map(textOf).join('') : html.map(textOf).join('');
}

/** What has fills of the palette: the boxes of the legend, where there is one, and then those of the amounts. */
export function filledOf(drawing: HtmlElement): readonly HtmlElement[] {
  return elementsOf(drawing, 'g').filter(({ attributes }) => attributes['stroke-width'] === '7.5');
}

/** The boxes of each series, in tenths. */
export function shapesOf(drawing: HtmlElement): readonly (readonly Box[])[] {
  return elementsOf(filledOf(drawing).at(-1), 'path').map(({ attributes }) =>
    boxesOf(String(attributes['d'])),
  );
}

/** The boxes of a path, read as SVG reads it: a first `m` is a place, each other one a step from where `z` has led. */
function boxesOf(data: string): readonly Box[] {
  expect(data).toMatch(/^(m-?\d+,-?\d+h\d+v\d+h-?\d+z)*$/);
  let [left, top] = [0, 0];
  return data.split('z').flatMap((one) => {
    const [x, y, width, height, back] = (one.match(/-?\d+/g) ?? []).map(Number);
    if (x === undefined || y === undefined || width === undefined || height === undefined) return [];
    expect(back).toBe(0 - width);
    [left, top] = [left + x, top + y];
    return [{ left, right: left + width, top, bottom: top + height }];
  });
}

/** The exact amounts beside the bars: what is written on a white edge. */
export function amountsOf(drawing: HtmlElement): readonly string[] {
  const groups = elementsOf(drawing, 'g').filter(({ attributes }) => attributes['paint-order'] === 'stroke');
  return elementsOf(groups, 'text').map(textOf);
}

/** Where zero is, in tenths: the one strong line of the axis. */
export function zeroLine(drawing: HtmlElement, direction: 'across' | 'up'): number {
  const [line, ...others] = elementsOf(drawing, 'path').filter(
    ({ attributes: { stroke, d } }) => stroke === '#1a1a1a' && /^M\d+,\d+[VH]\d+$/.test(String(d)),
  );
  if (line === undefined || others.length > 0) throw new Error('not one line at zero');
  const [x, y] = (String(line.attributes['d']).match(/\d+/g) ?? []).map(Number);
  return (direction === 'across' ? x : y) ?? NaN;
}
