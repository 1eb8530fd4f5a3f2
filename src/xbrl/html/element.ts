/** What a page is made of: elements, texts, lists of those, parts that are made when they are written, and nothing. */
export type Html = HtmlElement | WrittenHtml | string | undefined | readonly Html[] | (() => Html);

/** Markup that is written already: a table of ten thousand rows is cheaper as text than as an element a cell. */
export interface WrittenHtml {
  readonly written: string;
}

/** Attributes by their written names. `true` stands for the name alone (XHTML repeats it); undefined and false leave it out. */
export type HtmlAttributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element by its written name, `p` or, with a prefix that the root declares, `ix:nonFraction`. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: HtmlAttributes;
  readonly children: readonly Html[];
}

export function element(name: string, attributes: HtmlAttributes = {}, ...children: Html[]): HtmlElement {
  return { name, attributes, children };
}
