/** Elements that text of a fact may be formatted with (schema sbr-text-formatting of 5 October 2017). */
export const FORMATTING_ELEMENTS: ReadonlySet<string> = new Set(
  'b br div em i li ol p pre s small strong sub sup table td th tr u ul'.split(' '),
);

/** The elements of XHTML 1.0, by which formatting is told from a text in angle brackets. */
export const XHTML_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area b base basefont bdo big blockquote body br button caption center ' +
    'cite code col colgroup dd del dfn dir div dl dt em fieldset font form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head hr html i iframe img input ins isindex kbd label legend li link map menu meta noframes noscript ' +
    'object ol optgroup option p param pre q s samp script select small span strike strong style sub sup ' +
    'table tbody td textarea tfoot th thead title tr tt u ul var'
  ).split(' '),
);
