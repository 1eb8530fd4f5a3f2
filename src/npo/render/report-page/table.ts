import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';

export interface Row {
  /** What the row is about. */
  readonly name: Html;
  readonly cells: readonly Html[];
  readonly kind?: 'total' | 'group' | undefined;
}

export interface Table {
  readonly caption: Html;
  /** The heads of the columns, that of the names first. */
  readonly heads: readonly Html[];
  readonly rows: readonly Row[];
  /** Whether the cells are numbers, to be aligned at the right. */
  readonly isMoney: boolean;
  /** Whether the table has more columns than fit at the usual size. */
  readonly isWide?: boolean;
  /** What the column heads mean where they are codes. */
  readonly foot?: Html;
}

/** A table of so many rows is not broken over two pages. */
const SHORT = 18;

/** A table whose cells are told by the heads of their column and row (WCAG 1.3.1); it scrolls where it is too wide. */
export function table({ caption, heads, rows, isMoney, isWide, foot }: Table): HtmlElement {
  const kinds = [isMoney ? 'm' : 't', isWide === true ? 'w' : ''].filter((kind) => kind !== '');
  return element(
    'div',
    { class: rows.length <= SHORT ? 'scroll keep' : 'scroll' },
    element(
      'table',
      { class: kinds.join(' ') },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      // A line for each row, so that findings about the page tell where.
      element('tbody', {}, ...rows.map((row) => ['\n', rowOf(row)])),
    ),
    foot === undefined ? undefined : element('p', { class: 'note' }, foot),
  );
}

function rowOf({ name, cells, kind }: Row): HtmlElement {
  return element(
    'tr',
    { class: kind },
    element('th', { scope: 'row' }, name),
    ...cells.map((cell) => element('td', {}, cell)),
  );
}
