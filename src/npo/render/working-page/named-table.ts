import { element, type Html, type HtmlAttributes, type HtmlElement } from '../../../xbrl/html/element.js';

/** A table with a name for those who hear it; who sees it has a heading or a frame around it. */
export function namedTable(
  name: string,
  heads: readonly HtmlElement[],
  rows: readonly Html[],
  body: HtmlAttributes = {},
): HtmlElement {
  return element(
    'table',
    {},
    element('caption', { class: 'hidden-text' }, name),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', body, ...rows),
  );
}
