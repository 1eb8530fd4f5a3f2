import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import type { PageContext } from './page-context.js';

/** What a reader must know about the page itself. */
export function aboutSection(
  { facts, tags, words }: PageContext,
  notice: string,
  hasLineage: boolean,
): HtmlElement {
  const currency = facts.find('currency');
  return element(
    'div',
    { id: 'about' },
    element('h2', {}, words.about),
    element('p', {}, notice),
    currency === undefined ? undefined : element('p', {}, `${words.currency} `, tags.show(currency), '.'),
    ...words.aboutText.map((text) => element('p', {}, text)),
    hasLineage ? element('p', { class: 'screen' }, words.lineageText) : undefined,
  );
}
