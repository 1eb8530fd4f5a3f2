import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { writeHtml } from '../../../xbrl/html/write-html.js';
import type { ChartText } from '../charts/chart-frame.js';

/**
 * A drawing with its title above it, and what a reader must know below it. It is an image, as XHTML 1.1 has no
 * `svg`, within the page, which needs no file beside it.
 */
export function figure({ title, description }: ChartText, drawing: HtmlElement, note?: Html): HtmlElement {
  const image = Buffer.from(writeHtml(drawing), 'utf8').toString('base64');
  return element(
    'div',
    { class: 'figure' },
    element('p', { class: 'figure-title' }, title),
    element('img', { alt: description, src: `data:image/svg+xml;base64,${image}` }),
    note === undefined ? undefined : element('p', { class: 'note' }, note),
  );
}
