import { formatPlace } from '../../../diagnostics/format-place.js';
import type { Language, Place } from '../../../diagnostics/diagnostic.js';
import { append } from '../../../maps/append.js';
import { shownValue } from '../../../xbrl/inline/transformations/shown-value.js';
import { sum } from '../../../xbrl/numbers/decimal.js';
import { escapeText } from '../../../xbrl/xml/write-xml.js';
import { sourceCells, type SourceRow } from '../../model/source-row.js';
import { amountText } from '../amount-text.js';
import { amountMarkup } from './amount-markup.js';
import type { RowGroup } from './row-groups.js';
import { rowTable, type TableRow } from './row-table.js';
import { KeyTexts, type RowWords } from './row-words.js';
import type { LineageWords } from './words.js';

/** How many rows a page lists: more than that and a browser takes long over it. */
export const MOST_ROWS = 30_000;

/** Lists the rows of groups, each group in full where it comes first and as a link after that. */
export class RowLists {
  readonly rowCount: number;
  /** How many rows of each group are listed; all of them where the page can have them all. */
  private readonly most: number;
  /** Of the groups that are listed. */
  private readonly titles = new Map<number, string>();
  private readonly keys: KeyTexts;

  constructor(
    private readonly groups: readonly RowGroup[],
    private readonly words: ReadonlyMap<Place, RowWords>,
    private readonly language: Language,
    private readonly text: LineageWords,
  ) {
    this.keys = new KeyTexts(language, text);
    this.rowCount = groups.reduce((count, { places }) => count + places.length, 0);
    this.most =
      this.rowCount <= MOST_ROWS ? Infinity : Math.max(1, Math.floor(MOST_ROWS / Math.max(1, groups.length)));
  }

  get groupCount(): number {
    return this.groups.length;
  }

  /** The files that the rows are in. */
  get files(): readonly string[] {
    const files = new Set<string>();
    for (const { places } of this.groups) for (const { file } of places) files.add(file);
    return [...files];
  }

  /** Markup. */
  list(group: number): string {
    const id = `r${String(group)}`;
    const known = this.titles.get(group);
    if (known !== undefined) return `<a href="#${id}">${known}</a>`;
    const places = this.groups[group]?.places ?? [];
    const rows = places.map((place): TableRow => this.words.get(place) ?? { place });
    const title = amountMarkup(this.title(rows));
    this.titles.set(group, title);
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) {
      const place = escapeText(formatPlace(only.place, this.language));
      const row = sourceOf(only);
      const said = row === undefined ? '' : `<br/>${escapeText(inOneLine(row))}`;
      return `<span id="${id}">${title}, ${place}${said}</span>`;
    }
    const shown = rows.slice(0, this.most);
    const left = rows.length - shown.length;
    const rest = left === 0 ? '' : `<p>${this.text.leftOut(this.number(left))}</p>`;
    return `<details id="${id}"><summary>${title}</summary>${this.tables(shown)}${rest}</details>`;
  }

  /** `10AA · School · B3 …: 12 regels, samen 1.234,56`. */
  private title(rows: readonly TableRow[]): string {
    const count = this.text.rows(this.number(rows.length));
    if (!areKnown(rows)) return count;
    const keys = this.keys.common(rows);
    const name = keys.length === 0 ? '' : `${keys.join(' · ')}: `;
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) {
      return `${name}${count} ${amountText(only.amount, this.language)}`;
    }
    const total = amountText(sum(rows.map(({ amount }) => amount)), this.language);
    return `${name}${count}, ${this.text.sum} ${total}`;
  }

  /** A table for each table of the input that the rows are in: each has headers of its own. */
  private tables(rows: readonly TableRow[]): string {
    const byColumns = new Map<SourceRow['columns'] | undefined, TableRow[]>();
    for (const row of rows) {
      const columns = sourceOf(row)?.columns;
      append(byColumns, columns, row);
    }
    let markup = '';
    for (const [columns, own] of byColumns) markup += rowTable(own, columns, this.language, this.text);
    return markup;
  }

  private number(value: number): string {
    return shownValue('number', String(value), this.language).text;
  }
}

function areKnown(rows: readonly TableRow[]): rows is readonly RowWords[] {
  return rows.every((row) => 'amount' in row);
}

function sourceOf(row: TableRow): SourceRow | undefined {
  return 'row' in row ? row.row : undefined;
}

/** `Datum: 2024-03-14 · Omschrijving: Leesbegeleiding`. */
function inOneLine(row: SourceRow): string {
  const cells = sourceCells(row);
  return row.columns.flatMap(({ header }, at) => (cells[at] ? [`${header}: ${cells[at]}`] : [])).join(' · ');
}
