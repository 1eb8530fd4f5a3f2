import type { Basis, Language, Place, Text } from '../../../diagnostics/diagnostic.js';
import { formatPlace } from '../../../diagnostics/format-place.js';
import { suggestedCommand } from '../../../installation/suggested-command.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { memberKey } from '../../../xbrl/report/aspect-keys.js';
import type { Dimensions } from '../../../xbrl/report/aspects.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { LayerFinding } from '../../../xbrl/validate/verdict.js';
import { conceptText, membersText, periodWords } from '../working-page/fact-words.js';
import { namedTable } from '../working-page/named-table.js';
import { clipped, valueText } from '../working-page/value-text.js';
import type { FactsOfFile, KindOfFinding } from './condense.js';
import { FINDINGS_TEXTS } from './texts.js';

/** What the catalogue says of a kind of finding. */
export interface Explained {
  readonly basis: Basis;
  /** What must hold, where a rule of the programme says so in a few words. */
  readonly title?: Text | undefined;
}

/** What the findings of one file are shown with. */
export interface Showing {
  readonly language: Language;
  readonly file: string;
  readonly facts: FactsOfFile | undefined;
  readonly explain: (code: string) => Explained | undefined;
  /** Where each finding comes when they are sorted by place. */
  readonly placeRank: ReadonlyMap<LayerFinding, number>;
  readonly countRank: ReadonlyMap<KindOfFinding, number>;
  readonly isOpen: boolean;
}

/** Values and messages longer than this are cut: what is wrong stands at their beginning. */
const LONGEST_MESSAGE = 600;
const LONGEST_VALUE = 200;
const MOST_RELATED = 5;
const BADGE = { error: 'error', warning: 'warning', info: 'note' } as const;
const RANK = { error: 0, warning: 1, info: 2 } as const;

/** All findings of one kind: folded, with what to do, a row for each, and the rule that they rest on. */
export function findingKind(kind: KindOfFinding, showing: Showing): HtmlElement {
  const { code, severity, count, shown } = kind;
  const texts = FINDINGS_TEXTS[showing.language];
  const [first] = shown;
  const rank = {
    'data-sort-severity': String(RANK[severity]),
    'data-sort-place': String(Math.min(...shown.map((one) => showing.placeRank.get(one) ?? 0))),
    'data-sort-count': String(showing.countRank.get(kind) ?? 0),
  };
  const head = [
    element('span', { class: `badge ${BADGE[severity]}` }, texts.severity[severity]),
    ' ',
    element('span', { class: 'what' }, clipped(first?.message[showing.language] ?? code, LONGEST_MESSAGE)),
    ...(count > 1 ? [' ', element('span', { class: 'soft' }, `(${texts.times(count)})`)] : []),
  ];
  return element(
    'details',
    { 'data-group': true, ...rank, open: showing.isOpen },
    element('summary', {}, ...head),
    element(
      'div',
      { class: 'inside' },
      first &&
        element(
          'p',
          { 'data-said': true },
          element('strong', {}, `${texts.help}: `),
          first.help[showing.language],
        ),
      shown.length === 0 ? undefined : rowsOf(kind, showing),
      count === shown.length ? undefined : moreText(count - shown.length, showing),
      basisOf(kind, showing),
    ),
  );
}

function moreText(rest: number, { language, file }: Showing): HtmlElement {
  const { more, all } = FINDINGS_TEXTS[language];
  return element(
    'p',
    {},
    `${more(rest)} ${all} `,
    element('code', {}, suggestedCommand('validate', '--format', 'json', file)),
  );
}

/** The rule, the document and clause that it is from, and the code to look it up by. */
function basisOf({ code, layer }: KindOfFinding, { language, explain }: Showing): HtmlElement {
  const texts = FINDINGS_TEXTS[language];
  const { basis, title } = explain(code) ?? {};
  const source = basis && [basis.document === 'ours' ? 'npo-xbrl' : basis.document, basis.clause];
  const url = basis?.url;
  const parts: Html[] = [
    ...(title === undefined ? [] : [`${texts.rule}: ${title[language]}. `]),
    ...(source === undefined
      ? []
      : [`${texts.source}: ${source.filter((part) => part !== undefined).join(', ')}`]),
    ...(url === undefined || !/^https?:/.test(url)
      ? []
      : [', ', element('a', { href: url, rel: 'noreferrer' }, url)]),
    ...(source === undefined ? [] : ['. ']),
    `${texts.layer}: ${texts.layers[layer] ?? layer}; ${texts.code} `,
    element('code', {}, code),
    `, ${texts.explain}: `,
    element('code', {}, suggestedCommand('explain', code)),
  ];
  return element('p', { class: 'small soft', 'data-said': true }, ...parts);
}

interface Columns {
  readonly message: boolean;
  readonly fact: boolean;
  readonly related: boolean;
}

function rowsOf(kind: KindOfFinding, showing: Showing): HtmlElement {
  const { shown } = kind;
  const texts = FINDINGS_TEXTS[showing.language];
  const columns: Columns = {
    message: new Set(shown.map(({ message }) => message[showing.language])).size > 1,
    fact: shown.some((finding) => factOf(finding, showing) !== undefined),
    related: shown.some(({ related }) => related.length > 0),
  };
  const column = (text: string, name?: string) => element('th', { scope: 'col', class: name }, text);
  const head = [
    column(texts.where),
    ...(columns.message ? [column(texts.what)] : []),
    ...(columns.fact ? [column(texts.fact), column(texts.value, 'number')] : []),
    ...(columns.related ? [column(texts.related)] : []),
  ];
  const name = `${texts.title}: ${kind.assertion ?? kind.code}`;
  const rows = shown.map((finding, index) => rowOf(finding, index, columns, showing));
  const table = namedTable(name, head, rows, { 'data-items': true });
  return element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': name }, table);
}

function rowOf(finding: LayerFinding, index: number, columns: Columns, showing: Showing): HtmlElement {
  const { severity, layer, message, related } = finding;
  const attributes = {
    'data-item': true,
    'data-severity': severity,
    'data-layer': layer,
    'data-sort-severity': String(index),
    'data-sort-count': String(index),
    'data-sort-place': String(showing.placeRank.get(finding) ?? 0),
  };
  return element(
    'tr',
    attributes,
    element('td', { class: 'place' }, ...whereOf(finding, showing)),
    columns.message
      ? element('td', { class: 'message' }, clipped(message[showing.language], LONGEST_MESSAGE))
      : undefined,
    columns.fact ? factCells(factOf(finding, showing), showing) : undefined,
    columns.related
      ? element('td', { class: 'related' }, relatedList(related, factOf(finding, showing), showing))
      : undefined,
  );
}

/** The cell that a person goes to first, and the place in the report after it. */
function whereOf({ source, location }: LayerFinding, showing: Showing): readonly Html[] {
  const texts = FINDINGS_TEXTS[showing.language];
  const inReport = location && placeText(location, showing);
  if (source === undefined) return [inReport ?? texts.nowhere];
  const line =
    inReport === undefined || inReport === texts.nowhere ? undefined : `${texts.inReport}: ${inReport}`;
  return [
    formatPlace(source, showing.language),
    line === undefined ? undefined : element('div', { class: 'small soft' }, line),
  ];
}

/** A place without the name of the file that the whole section is about, and without the folders of another. */
function placeText(place: Place, { file, language }: Showing): string {
  if (place.file !== file)
    return formatPlace({ ...place, file: place.file.replace(/^.*[/\\]/s, '') }, language);
  const text = formatPlace(place, language);
  const rest = text.slice(file.length).replace(/^, /, '');
  return rest === '' ? FINDINGS_TEXTS[language].nowhere : rest;
}

function factOf({ location }: LayerFinding, { facts }: Showing): Fact | undefined {
  return location && facts?.factAt(location);
}

function factCells(fact: Fact | undefined, { facts, language }: Showing): Html {
  if (fact === undefined || facts === undefined) return [element('td'), element('td')];
  const texts = FINDINGS_TEXTS[language];
  const members = membersText(fact.dimensions, facts.words);
  const about = [members, periodWords(fact.period, language)].filter((text) => text !== '').join('; ');
  const link = facts.linkTo?.(fact);
  const value = valueText(fact, language);
  return [
    element(
      'td',
      { class: 'fact' },
      conceptText(fact.concept, facts.words),
      element('div', { class: 'small soft' }, about),
      link === undefined
        ? undefined
        : element('div', { class: 'small' }, element('a', { href: link }, texts.toReport)),
    ),
    element(
      'td',
      { class: fact.unit === undefined ? undefined : 'number' },
      clipped(value ?? texts.nil, LONGEST_VALUE),
    ),
  ];
}

/** Facts and places that take part, each told by what sets it apart from the fact that the finding is about. */
function relatedList(related: readonly Place[], own: Fact | undefined, showing: Showing): Html {
  if (related.length === 0) return undefined;
  const texts = FINDINGS_TEXTS[showing.language];
  const items = related.slice(0, MOST_RELATED).map((place) => {
    const { facts, language } = showing;
    const fact = facts?.factAt(place);
    const text = placeText(place, showing);
    if (fact === undefined || facts === undefined) return element('li', {}, text);
    const value = clipped(valueText(fact, language) ?? texts.nil, LONGEST_VALUE);
    const members = membersText(withoutShared(fact.dimensions, own?.dimensions), facts.words);
    const name = [conceptText(fact.concept, facts.words), members].filter((part) => part !== '').join(', ');
    return element('li', {}, `${name}: ${value} `, element('span', { class: 'small soft' }, `(${text})`));
  });
  const rest = related.length - items.length;
  if (rest > 0) items.push(element('li', {}, texts.moreRelated(rest)));
  return element('ul', { class: 'plain' }, ...items);
}

function withoutShared(dimensions: Dimensions, others: Dimensions | undefined): Dimensions {
  return new Map(
    [...dimensions].filter(([axis, member]) => {
      const other = others?.get(axis);
      return other === undefined || memberKey(other) !== memberKey(member);
    }),
  );
}
