import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { imageAddress } from '../charts/image-address.js';

/** The words of a chart: what it is, and what is to be seen in it for those who do not see it. */
export interface ChartText {
  readonly title: string;
  readonly description: string;
}

/**
 * A drawing with its title above it, and what a reader must know below it. It is an image, as XHTML 1.1 has no
 * `svg`, within the page, which needs no file beside it.
 */
export function figure({ title, description }: ChartText, drawing: HtmlElement, note?: Html): HtmlElement {
  return element(
    'div',
    { class: 'figure' },
    element('p', { class: 'figure-title' }, title),
    element('img', { alt: description, src: imageAddress(drawing) }),
    note === undefined ? undefined : element('p', { class: 'note' }, note),
  );
}
