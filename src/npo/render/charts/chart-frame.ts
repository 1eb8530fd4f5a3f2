import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { outlines } from './boxes.js';
import { at } from './coordinate.js';
import { OUTLINE, OUTLINE_WIDTH, type Palette } from './palette.js';

/** In the units of the drawing, which the page scales to its width. */
export const CHART_WIDTH = 720;
const FONT_SIZE = 12;

/** The letters of the charts, and of the page around them. Names that are identifiers need no quotes (CSS Fonts 4 §2.1). */
export const FONTS = 'system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Liberation Sans,Arial,sans-serif';

/**
 * A drawing that needs nothing of the page: an image takes no style from where it stands. Its numbers stand in a
 * table of the page, and what is to be seen in it is the text of the image, as nobody reads words inside one.
 * @param height in whole units
 */
export function chartFrame(height: number, palette: Palette, ...content: Html[]): HtmlElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0,0,${at(CHART_WIDTH)},${at(height)}`,
      width: String(CHART_WIDTH),
      height: String(height),
      'font-family': FONTS,
      'font-size': at(FONT_SIZE),
      fill: OUTLINE,
      'stroke-width': at(1),
    },
    palette.definitions(),
    ...content,
  );
}

/** A text at a place; zero is where texts are that say no place. */
export function label(text: string, x: number, y: number): HtmlElement {
  return element('text', { x: x === 0 ? undefined : at(x), y: at(y) }, text);
}

/** A text that fits; the whole of a cut one is in the table of the page. */
export function cut(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** Amounts, legible where they lie upon lines too. */
export function totals(labels: readonly HtmlElement[], anchor?: 'middle'): HtmlElement {
  const halo = { 'paint-order': 'stroke', stroke: '#fff', 'stroke-width': at(3), 'stroke-linejoin': 'round' };
  return element('g', { 'text-anchor': anchor, 'font-weight': '600', ...halo }, ...labels);
}

/** What has a fill of the palette, in the order of the series; all of it has the same outline. */
export function filled(palette: Palette, dataOfSeries: readonly string[]): HtmlElement {
  const paths = dataOfSeries.map((d, index) => element('path', { d, fill: palette.fill(index) }));
  return element('g', { stroke: OUTLINE, 'stroke-width': OUTLINE_WIDTH }, ...paths);
}

/** What each fill stands for, from left to right and in as many rows as it takes; gives the height too. */
export function legend(
  names: readonly string[],
  palette: Palette,
  left: number,
): { readonly drawing: Html; readonly height: number } {
  const [box, row, perCharacter] = [12, 20, 6.6];
  let [x, y] = [left, 0];
  const entries = names.map((name) => {
    const width = box + 6 + Array.from(name).length * perCharacter + 18;
    if (x > left && x + width > CHART_WIDTH) [x, y] = [left, y + row];
    const entry = {
      box: outlines([{ left: x, right: x + box, top: y, bottom: y + box }]),
      name: label(name, x + box + 6, y + 10.5),
    };
    x += width;
    return entry;
  });
  const boxes = entries.map((entry) => entry.box);
  return { drawing: [filled(palette, boxes), ...entries.map((entry) => entry.name)], height: y + row };
}
