import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { Change, ReportedValue } from '../../../xbrl/diff/change.js';
import { percentageOf } from '../../../xbrl/diff/percentage.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { Language } from '../../../diagnostics/diagnostic.js';
import { periodWords } from '../working-page/fact-words.js';
import { clipped, numberText, valueText, writtenPlaces } from '../working-page/value-text.js';
import type { ChangeRow, Section } from './outline.js';
import { DIFF_TEXTS } from './texts.js';

export interface ShowingChanges {
  readonly language: Language;
  readonly reportLanguage: string | undefined;
  /** Changed texts that are shown by themselves, with their words marked. */
  readonly narratives: ReadonlySet<Change>;
  /** Where each change comes when they are sorted by the size of the difference, and of the percentage. */
  readonly differenceRank: ReadonlyMap<Change, number>;
  readonly percentageRank: ReadonlyMap<Change, number>;
  readonly orderRank: ReadonlyMap<Change, number>;
}

const LONGEST_VALUE = 400;
const BADGE = { changed: 'note', added: 'good', removed: 'warning' } as const;

/** What the script filters and sorts a change by. */
export function itemAttributes(
  change: Change,
  showing: ShowingChanges,
): Readonly<Record<string, string | boolean>> {
  const rank = (ranks: ReadonlyMap<Change, number>) => String(ranks.get(change) ?? 0);
  return {
    'data-item': true,
    'data-kind': change.kind,
    'data-sort-order': rank(showing.orderRank),
    'data-sort-difference': rank(showing.differenceRank),
    'data-sort-percentage': rank(showing.percentageRank),
  };
}

/** `2023 → 2024` where the reports were aligned. */
export function periodOf({ period, periodBefore }: Change, language: Language): string {
  const own = periodWords(period, language);
  const before = periodBefore && periodWords(periodBefore, language);
  return before === undefined || before === own ? own : `${before} → ${own}`;
}

/** The changes of a section side by side, a body for each category. */
export function changeTable({ title, parts }: Section, showing: ShowingChanges): HtmlElement {
  const texts = DIFF_TEXTS[showing.language];
  const column = (text: string, name?: string) => element('th', { scope: 'col', class: name }, text);
  const hasNumbers = parts.some(({ rows }) => rows.some(({ change }) => change.unit !== undefined));
  const value = hasNumbers ? 'number' : undefined;
  const head = element(
    'tr',
    {},
    column(texts.figure, 'figure'),
    column(texts.period),
    column(texts.before, value),
    column(texts.after, value),
    column(texts.difference, 'number'),
    column(texts.percentage, 'number'),
    column(texts.change),
  );
  const bodies = parts.map(({ heading, rows }) => {
    const part = element('th', { scope: 'rowgroup', colspan: '7', class: 'part' }, heading);
    return element(
      'tbody',
      { 'data-group': true, 'data-items': true },
      heading === undefined ? undefined : element('tr', {}, part),
      ...rows.map((row) => changeRow(row, showing)),
    );
  });
  const table = element(
    'table',
    { class: 'changes' },
    element('caption', {}, title),
    element('thead', {}, head),
    ...bodies,
  );
  return element(
    'div',
    { class: 'scroll', 'data-group': true, tabindex: '0', role: 'group', 'aria-label': title },
    table,
  );
}

function changeRow({ change, name, isTotal }: ChangeRow, showing: ShowingChanges): HtmlElement {
  const { language } = showing;
  const texts = DIFF_TEXTS[language];
  const { kind, before, after, unit } = change;
  const places = String(Math.max(writtenPlaces(before), writtenPlaces(after)));
  const number = unit === undefined ? undefined : 'number';
  const cell = (value: ReportedValue | undefined): HtmlElement => {
    if (value === undefined) return element('td', { class: `soft ${number ?? ''}`.trim() }, texts.none);
    const text = valueText({ value, unit, decimals: places }, language) ?? texts.nil;
    return element('td', { class: number }, clipped(text, LONGEST_VALUE));
  };
  return element(
    'tr',
    { ...itemAttributes(change, showing), class: isTotal ? 'total' : undefined },
    element('th', { scope: 'row' }, name, languageNote(change, showing)),
    element('td', {}, periodOf(change, language)),
    cell(before),
    cell(after),
    element('td', { class: 'number' }, differenceText(change, places, language)),
    element('td', { class: 'number' }, percentageText(change, language)),
    element('td', {}, element('span', { class: `badge ${BADGE[kind]}` }, texts.kind[kind])),
  );
}

/** The language of a text, where it is not that of the report. */
function languageNote({ language }: Change, { reportLanguage }: ShowingChanges): Html {
  if (language === undefined || language.toLowerCase() === reportLanguage?.toLowerCase()) return undefined;
  return element('span', { class: 'small soft' }, ` (${language})`);
}

/** With a sign before the unit: `+€ 100,00`, `−€ 12,50`. */
function differenceText({ difference, unit }: Change, decimals: string, language: Language): string {
  if (difference === undefined) return '';
  const number = new Decimal(difference);
  const size = valueText({ value: number.abs().toFixed(), unit, decimals }, language) ?? '';
  return `${number.isNegative() ? '−' : '+'}${size}`;
}

function percentageText(change: Change, language: Language): string {
  const share = percentageOf(change);
  if (share === undefined) return '';
  const number = new Decimal(share);
  const sign = number.isZero() ? '' : number.isNegative() ? '−' : '+';
  return `${sign}${numberText(number.abs(), language, 1)}\u00A0%`;
}
