import { element, type Html, type HtmlAttributes } from './element.js';
import { writeHtml } from './write-html.js';

export interface Page {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly style: string;
  readonly body: readonly Html[];
  /** At the end of the body; a page without one has no script at all. */
  readonly script?: string | undefined;
  /** Further attributes of the root element, such as namespaces. */
  readonly root?: HtmlAttributes;
}

/** A page in one file: XHTML that a browser reads as HTML too, with no resource outside it. */
export function writePage({ title, language, style, body, script, root = {} }: Page): string {
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    ...root,
    lang: language,
    'xml:lang': language,
  };
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, style),
  );
  const end = script === undefined ? undefined : element('script', {}, script);
  return `${writeHtml(element('html', attributes, head, element('body', {}, ...body, end)))}\n`;
}
