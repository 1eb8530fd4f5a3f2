import { element, type Html, type HtmlAttributes, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Palette } from './palette.js';
import { OUTLINE } from './palette.js';

/** In the units of the drawing, which the page scales to its width. */
export const CHART_WIDTH = 720;
export const FONT_SIZE = 12;

/** The words of a chart: what it is, and what is to be seen in it for those who do not see it. */
export interface ChartText {
  /** Unique in the page; the ids within the chart begin with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A drawing with its text alternative (WCAG 1.1.1); its numbers stand in a table of the page. */
export function chartFrame(
  { id, title, description }: ChartText,
  height: number,
  palette: Palette,
  ...content: Html[]
): HtmlElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CHART_WIDTH} ${at(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      'font-size': String(FONT_SIZE),
      class: 'chart',
    },
    element('title', { id: `${id}-t` }, title),
    element('desc', { id: `${id}-d` }, description),
    palette.definitions(),
    ...content,
  );
}

/** A coordinate with at most two decimals, the same on every machine. */
export function at(coordinate: number): string {
  return String(Math.round(coordinate * 100) / 100 + 0);
}

export function rect(x: number, y: number, width: number, height: number): HtmlElement {
  return element('rect', { x: at(x), y: at(y), width: at(width), height: at(height) });
}

export function label(text: string, x: number, y: number, attributes: HtmlAttributes = {}): HtmlElement {
  return element('text', { x: at(x), y: at(y), ...attributes }, text);
}

/** A name that fits, with the whole of it in a tooltip where it is cut. */
export function cutLabel(
  text: string,
  longest: number,
  x: number,
  y: number,
  attributes: HtmlAttributes = {},
): HtmlElement {
  const characters = Array.from(text);
  if (characters.length <= longest) return label(text, x, y, attributes);
  const cut = `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
  return element('text', { x: at(x), y: at(y), ...attributes }, element('title', {}, text), cut);
}

/** What each fill stands for, from left to right and in as many rows as it takes; gives the height too. */
export function legend(
  names: readonly string[],
  palette: Palette,
  left: number,
): { readonly drawing: HtmlElement; readonly height: number } {
  const [box, row, perCharacter] = [12, 20, 6.6];
  let [x, y] = [left, 0];
  const entries = names.flatMap((name, index) => {
    const width = box + 6 + Array.from(name).length * perCharacter + 18;
    if (x > left && x + width > CHART_WIDTH) [x, y] = [left, y + row];
    const entry = [
      element('rect', {
        x: at(x),
        y: at(y),
        width: String(box),
        height: String(box),
        fill: palette.fill(index),
        stroke: OUTLINE,
        'stroke-width': '.75',
      }),
      label(name, x + box + 6, y + 10.5),
    ];
    x += width;
    return entry;
  });
  return { drawing: element('g', { class: 'legend' }, ...entries), height: y + row };
}
