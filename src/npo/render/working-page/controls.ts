import { element, type HtmlElement } from '../../../xbrl/html/element.js';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One select: every item passes unless a value is chosen that its data attribute does not have. */
export interface Filter {
  /** As the script reads it: `severity` for `data-severity`. */
  readonly attribute: string;
  readonly label: string;
  readonly everything: string;
  readonly choices: readonly Choice[];
}

export interface Controls {
  readonly label: string;
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly sort: string;
  /** The values are data attributes of items and groups that hold a rank: `sortPlace` for `data-sort-place`. */
  readonly orders: readonly Choice[];
  readonly open: string;
  readonly close: string;
  /** With `{shown}` and `{all}`. */
  readonly status: string;
}

/** What a reader filters and sorts a page with; hidden until the script of the page shows it. */
export function controlsOf(controls: Controls): HtmlElement {
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off' });
  return element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': controls.label, 'data-controls': true, hidden: true },
    element('div', {}, labelFor('search', controls.search), search),
    controls.filters.map(({ attribute, label, everything, choices }) => {
      const options = [{ value: '', text: everything }, ...choices];
      return selectOf(`filter-${attribute}`, label, options, { 'data-filter': attribute });
    }),
    selectOf('sort', controls.sort, controls.orders, { 'data-sort': true }),
    element('div', {}, element('button', { type: 'button', ...texts(controls) }, controls.open)),
    element('p', { role: 'status', class: 'small', 'data-template': controls.status }),
  );
}

function texts({ open, close }: Controls): Readonly<Record<string, string>> {
  return { 'data-open': open, 'data-close': close };
}

function selectOf(
  id: string,
  label: string,
  choices: readonly Choice[],
  attributes: Readonly<Record<string, string | boolean>>,
): HtmlElement {
  const options = choices.map(({ value, text }) => element('option', { value }, text));
  return element('div', {}, labelFor(id, label), element('select', { id, ...attributes }, ...options));
}

function labelFor(id: string, text: string): HtmlElement {
  return element('label', { for: id }, text);
}
