import { contentPolicy } from './content-policy.js';
import { element, type Html, type HtmlAttributes } from './element.js';
import { writeHtml } from './write-html.js';

export interface Page {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly style: string;
  readonly body: readonly Html[];
  /** At the end of the body; a page without one has no script at all. */
  readonly script?: string | undefined;
  /**
   * Whether only browsers read the page: it is HTML of today, has the DOCTYPE that our XML reader refuses and
   * standards mode asks for (HTML §13.1.1), and is held to the style and the script in it. A page that is Inline
   * XBRL too keeps to XHTML 1.1, which has no `lang`: a browser takes its language from `content-language`
   * (HTML §4.2.5.3, the pragma-set default language).
   */
  readonly isForBrowsersOnly?: boolean;
  /** Further attributes of the root element, such as namespaces. */
  readonly root?: HtmlAttributes;
}

/** A page in one file: XHTML that a browser reads as HTML too, with no resource outside it. */
export function writePage({
  title,
  language,
  style,
  body,
  script,
  isForBrowsersOnly,
  root = {},
}: Page): string {
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    ...root,
    lang: isForBrowsersOnly === true ? language : undefined,
    'xml:lang': language,
  };
  const head = element(
    'head',
    {},
    isForBrowsersOnly === true
      ? [
          element('meta', { charset: 'utf-8' }),
          pragma('Content-Security-Policy', contentPolicy(style, script)),
        ]
      : [pragma('Content-Type', 'text/html; charset=utf-8'), pragma('content-language', language)],
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', { type: 'text/css' }, style),
  );
  const end = script === undefined ? undefined : element('script', {}, script);
  const start = isForBrowsersOnly === true ? '<!DOCTYPE html>\n' : '';
  return `${start}${writeHtml(element('html', attributes, head, element('body', {}, ...body, end)))}\n`;
}

function pragma(name: string, content: string): Html {
  return element('meta', { 'http-equiv': name, content });
}
