import { element, type Html, type HtmlAttributes, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Palette } from './palette.js';
import { OUTLINE } from './palette.js';

/** In the units of the drawing, which the page scales to its width. */
export const CHART_WIDTH = 720;
export const FONT_SIZE = 12;

/** The letters of the charts, and of the page around them. */
export const FONTS =
  'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif';

/** Amounts stay legible where they lie upon lines. */
const STYLE = '.total{font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}';

/** The words of a chart: what it is, and what is to be seen in it for those who do not see it. */
export interface ChartText {
  readonly title: string;
  readonly description: string;
}

/**
 * A drawing that needs nothing of the page: an image takes no style from where it stands. Its numbers stand in a
 * table of the page.
 */
export function chartFrame(
  { title, description }: ChartText,
  height: number,
  palette: Palette,
  ...content: Html[]
): HtmlElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CHART_WIDTH} ${at(height)}`,
      width: String(CHART_WIDTH),
      height: at(height),
      'font-family': FONTS,
      'font-size': String(FONT_SIZE),
      fill: OUTLINE,
    },
    element('title', {}, title),
    element('desc', {}, description),
    element('style', {}, STYLE),
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

/** A name that fits; the whole of a cut one is in the table of the page. */
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
  return label(cut, x, y, attributes);
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
