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

export function numberOf(element: HtmlElement, attribute: string): number {
  const value = element.attributes[attribute];
  if (typeof value !== 'string') throw new Error(`${element.name} has no ${attribute}`);
  return Number(value);
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The shapes of each series: the rectangles of each group with an outline. */
export function shapesOf(drawing: HtmlElement): readonly (readonly Box[])[] {
  return elementsOf(drawing, 'g')
    .filter(({ attributes }) => attributes['stroke-width'] !== undefined)
    .map((group) => elementsOf(group, 'rect').map(boxOf));
}

function boxOf(rect: HtmlElement): Box {
  const [left, top] = [numberOf(rect, 'x'), numberOf(rect, 'y')];
  return {
    left,
    top,
    right: left + numberOf(rect, 'width'),
    bottom: top + numberOf(rect, 'height'),
  };
}

/** Where zero is: the one strong line of the axis. */
export function zeroLine(drawing: HtmlElement, coordinate: 'x1' | 'y1'): number {
  const [line] = elementsOf(drawing, 'line').filter(({ attributes }) => attributes['stroke'] === '#1a1a1a');
  if (line === undefined) throw new Error('no line at zero');
  return numberOf(line, coordinate);
}
