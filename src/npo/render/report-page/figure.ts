import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';

/** A drawing with its title above it, and what a reader must know below it. */
export function figure(title: string, drawing: HtmlElement, note?: Html): HtmlElement {
  return element(
    'div',
    { class: 'figure' },
    element('p', { class: 'figure-title' }, title),
    drawing,
    note === undefined ? undefined : element('p', { class: 'note' }, note),
  );
}
