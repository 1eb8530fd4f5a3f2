import { formatPlace } from '../../../diagnostics/format-place.js';
import type { Language, Place } from '../../../diagnostics/diagnostic.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { shownValue } from '../../../xbrl/inline/transformations/shown-value.js';
import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { amountText } from '../amount-text.js';
import type { RowGroup } from './row-groups.js';
import { commonKeys, type RowWords } from './row-words.js';
import type { LineageWords } from './words.js';

/** How many rows a page lists: more than that and a browser takes long over it. */
export const MOST_ROWS = 30_000;

/** Lists the rows of groups, each group in full where it comes first and as a link after that. */
export class RowLists {
  readonly rowCount: number;
  /** How many rows of each group are listed; all of them where the page can have them all. */
  private readonly most: number;
  private readonly listed = new Set<number>();
  private readonly titles = new Map<number, string>();

  constructor(
    private readonly groups: readonly RowGroup[],
    private readonly words: ReadonlyMap<Place, RowWords>,
    private readonly language: Language,
    private readonly text: LineageWords,
  ) {
    this.rowCount = groups.reduce((count, { places }) => count + places.length, 0);
    this.most =
      this.rowCount <= MOST_ROWS ? Infinity : Math.max(1, Math.floor(MOST_ROWS / Math.max(1, groups.length)));
  }

  get groupCount(): number {
    return this.groups.length;
  }

  /** The files that the rows are in. */
  get files(): readonly string[] {
    return [...new Set(this.groups.flatMap(({ places }) => places.map(({ file }) => file)))];
  }

  list(group: number): Html {
    const places = this.groups[group]?.places ?? [];
    let title = this.titles.get(group);
    if (title === undefined) this.titles.set(group, (title = this.title(places)));
    if (this.listed.has(group)) return element('a', { href: `#r${group}` }, title);
    this.listed.add(group);
    const [only] = places;
    if (places.length === 1 && only !== undefined) {
      return element('span', { id: `r${group}` }, title, ', ', formatPlace(only, this.language));
    }
    return element('details', { id: `r${group}` }, element('summary', {}, title), this.table(places));
  }

  /** `10AA · School · B3 …: 12 regels, samen 1.234,56`. */
  private title(places: readonly Place[]): string {
    const rows = places.flatMap((place) => this.words.get(place) ?? []);
    const keys = rows.length === places.length ? commonKeys(rows, this.language, this.text) : [];
    const name = keys.length === 0 ? '' : `${keys.join(' · ')}: `;
    const count = this.text.rows(this.number(String(places.length)));
    const isSummable = rows.length === places.length;
    const total = isSummable
      ? `, ${this.text.sum} ${this.amount(sum(rows.map(({ amount }) => amount)))}`
      : '';
    return `${name}${count}${places.length === 1 && isSummable ? ` ${this.amount(rows[0]?.amount)}` : total}`;
  }

  private table(places: readonly Place[]): HtmlElement {
    const shown = places.slice(0, this.most);
    const shared = sharedPlace(shown);
    const hasAmounts = shown.some((place) => this.words.has(place));
    const heads = [shared === undefined ? this.text.place : formatPlace(shared, this.language)];
    if (hasAmounts) heads.push(this.text.amount);
    const rows = shown.map((place) => {
      const where = shared === undefined ? formatPlace(place, this.language) : within(place);
      const amount = this.words.get(place)?.amount;
      const cells = hasAmounts ? [element('td', {}, amount === undefined ? '' : this.amount(amount))] : [];
      return element('tr', {}, element('th', { scope: 'row' }, where), ...cells);
    });
    const left = places.length - shown.length;
    return element(
      'div',
      {},
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
        ),
        element('tbody', {}, ...rows),
      ),
      left === 0 ? undefined : element('p', {}, this.text.leftOut(this.number(String(left)))),
    );
  }

  private amount(amount: Decimal | undefined): string {
    return amount === undefined ? '' : amountText(amount, this.language);
  }

  private number(value: string): string {
    return shownValue('number', value, this.language).text;
  }
}

/** The file and sheet that all places are in; undefined where they are in several, or nowhere in particular. */
function sharedPlace(places: readonly Place[]): Place | undefined {
  const [first] = places;
  if (first === undefined || within(first) === '') return undefined;
  const isShared = places.every(({ file, sheet }) => file === first.file && sheet === first.sheet);
  if (!isShared) return undefined;
  return first.sheet === undefined ? { file: first.file } : { file: first.file, sheet: first.sheet };
}

/** The place within its file and sheet: a cell, a line and column, or a pointer. */
function within({ cell, line, column, pointer }: Place): string {
  const position = [line, column].filter((part) => part !== undefined).join(':');
  return cell ?? (position === '' ? (pointer ?? '') : position);
}
