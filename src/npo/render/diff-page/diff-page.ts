import { suggestedCommand } from '../../../installation/suggested-command.js';
import type { Alignment } from '../../../xbrl/diff/alignment.js';
import type { Change } from '../../../xbrl/diff/change.js';
import { percentageOf } from '../../../xbrl/diff/percentage.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { writePage } from '../../../xbrl/html/page.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { controlsOf } from '../working-page/controls.js';
import type { Words } from '../working-page/fact-words.js';
import { namedTable } from '../working-page/named-table.js';
import { WORKING_SCRIPT } from '../working-page/script.js';
import { WORKING_STYLE } from '../working-page/style.js';
import { changeTable, type ShowingChanges } from './change-table.js';
import { isNarrative, narrativeOf } from './narrative.js';
import { type AboutGroup, type ChangeRow, outlineOf, type Section } from './outline.js';
import { type DiffTexts, DIFF_TEXTS } from './texts.js';

/** One of the two files, as the page names it. */
export interface ComparedFile {
  readonly file: string;
  readonly entryPoint: string;
  readonly facts: number;
}

export interface DiffPageInput {
  readonly before: ComparedFile;
  readonly after: ComparedFile;
  readonly changes: readonly Change[];
  /** What was not compared, and what else a reader must know of the comparison: sentences. */
  readonly notes: readonly string[];
  readonly alignment: Alignment | undefined;
  readonly words: Words;
  /** The language of the second report, which its texts need not repeat. */
  readonly reportLanguage: string | undefined;
  /** Whether what is said of no school is said of the board. */
  readonly isOfBoard: boolean;
  /** `npo-xbrl 1.2.3`. */
  readonly madeBy: string;
}

/** So many changes are on the page; a browser opens them at once. */
const MOST_CHANGES = 3000;
/** Of more texts than this the words are not marked: finding what changed in each costs a tenth of a second at worst. */
const MOST_NARRATIVES = 100;
/** With no more changes than this nothing is folded. */
const FEW = 60;

const STYLE = `${WORKING_STYLE}
table.changes { table-layout: fixed; min-width: 56rem; font-size: .875rem; }
table.changes th, table.changes td { padding: .35rem .4rem; }
table.changes th { width: 13%; }
table.changes th.figure { width: 24%; }
table.changes thead th:nth-child(2) { width: 16%; }
table.changes thead th:nth-child(6) { width: 9.5%; }
table.changes thead th:nth-child(7) { width: 11.5%; }
td.soft.number { white-space: normal; }
ins, del { border-radius: .2rem; padding: 0 .1rem; }
ins { color: var(--good); background: var(--good-band); text-decoration: underline; }
del { color: var(--error); background: var(--error-band); text-decoration: line-through; }
.sign { font-weight: 700; padding: 0 .1rem; }
.narrative { border-left: .25rem solid var(--line); padding: .25rem .75rem; margin: .75rem 0; }
@media print {
  table.changes { min-width: 0; font-size: 7.5pt; }
  table.changes th, table.changes td { padding: .15rem .2rem; }
  table.changes .badge { border: 0; padding: 0; font-size: 7.5pt; }
}
.narrative .text { white-space: pre-wrap; max-width: 60rem; }
`;

/** What changed from one report to another as a page: how much first, then by school and category. */
export function diffPage(input: DiffPageInput): string {
  const { before, after, changes, notes, words, madeBy, isOfBoard } = input;
  const { language } = words;
  const texts = DIFF_TEXTS[language];
  const shown = changes.slice(0, MOST_CHANGES);
  const groups = outlineOf(shown, words, {
    whole: isOfBoard ? texts.board : texts.whole,
    other: texts.other,
  });
  const showing = {
    language,
    reportLanguage: input.reportLanguage,
    narratives: new Set(shown.filter(isNarrative).slice(0, MOST_NARRATIVES)),
    ...ranksOf(groups),
  };
  const controls = shown.length > 1 ? controlsFor(shown, texts) : undefined;
  const title = `${texts.title}: ${baseName(before.file)} → ${baseName(after.file)}`;
  return writePage({
    title,
    language,
    style: STYLE,
    isForBrowsersOnly: true,
    script: controls === undefined ? undefined : WORKING_SCRIPT,
    body: [
      element(
        'main',
        {},
        element('h1', {}, title),
        verdictOf(changes, notes, texts),
        comparedTable(input, texts),
        groups.length > 1 ? overviewOf(groups, texts) : undefined,
        controls,
        element(
          'div',
          { 'data-groups': true },
          ...groups.map((group, index) => groupOf(group, index, showing, shown.length <= FEW)),
        ),
        changes.length === shown.length ? undefined : restOf(input, texts),
      ),
      element('footer', {}, element('p', { class: 'small soft' }, `${texts.madeBy} ${madeBy}`)),
    ],
  });
}

function verdictOf(changes: readonly Change[], notes: readonly string[], texts: DiffTexts): HtmlElement {
  const shown = [...new Set(notes)].map((note) => element('p', { class: 'small' }, note));
  if (changes.length === 0) {
    const meaning = notes.length === 0 ? texts.sameMeaning : texts.sameFacts;
    const text = element('p', {}, element('strong', {}, texts.same), ` ${meaning}`);
    return element('div', { class: notes.length === 0 ? 'verdict valid' : 'verdict note' }, text, ...shown);
  }
  const counts = (['changed', 'added', 'removed'] as const).map((kind) =>
    texts.counts[kind](changes.filter((change) => change.kind === kind).length),
  );
  return element(
    'div',
    { class: 'verdict note' },
    element('p', {}, element('strong', {}, texts.different(changes.length))),
    element('p', { class: 'small' }, counts.join(' · ')),
    ...shown,
  );
}

/** The two files, and how they were held against each other. */
function comparedTable({ before, after, alignment }: DiffPageInput, texts: DiffTexts): Html {
  const row = (name: string, of: (one: ComparedFile) => string) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, of(before)),
      element('td', {}, of(after)),
    );
  const head = [texts.compared, texts.before, texts.after].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  return [
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': texts.compared },
      namedTable(texts.compared, head, [
        row(texts.file, ({ file }) => file),
        row(texts.entryPoint, ({ entryPoint }) => baseName(entryPoint)),
        row(texts.facts, ({ facts }) => String(facts)),
      ]),
    ),
    alignment === undefined ? undefined : element('p', {}, texts.aligned(alignment.years)),
    alignment === undefined || alignment.namespaces.size === 0
      ? undefined
      : element('p', {}, texts.editions(alignment.namespaces.size)),
  ];
}

const anchorOf = (index: number): string => `about-${String(index + 1)}`;

/** How much changed of each school. */
function overviewOf(groups: readonly AboutGroup[], texts: DiffTexts): Html {
  const kinds = ['changed', 'added', 'removed'] as const;
  const rows = groups.map(({ about, count }, index) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href: `#${anchorOf(index)}` }, about)),
      ...kinds.map((kind) => element('td', { class: 'number' }, String(count[kind]))),
    ),
  );
  const head = [
    element('th', { scope: 'col' }, texts.about),
    ...kinds.map((kind) => element('th', { scope: 'col', class: 'number' }, texts.kind[kind])),
  ];
  return [element('h2', {}, texts.overview), namedTable(texts.overview, head, rows)];
}

/** All that changed of one school. */
function groupOf(group: AboutGroup, index: number, showing: ShowingChanges, isOpen: boolean): HtmlElement {
  const texts = DIFF_TEXTS[showing.language];
  const rows = group.sections.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const rank = (ranks: ReadonlyMap<Change, number>) =>
    String(
      rows.reduce((least, { change }) => Math.min(least, ranks.get(change) ?? 0), Number.MAX_SAFE_INTEGER),
    );
  const narratives = rows.filter(({ change }) => showing.narratives.has(change));
  return element(
    'section',
    {
      'data-group': true,
      'data-sort-order': String(index),
      'data-sort-difference': rank(showing.differenceRank),
      'data-sort-percentage': rank(showing.percentageRank),
      'aria-labelledby': anchorOf(index),
    },
    element('h2', { id: anchorOf(index) }, group.about),
    element(
      'details',
      { open: isOpen || index === 0 },
      element('summary', {}, texts.different(rows.length)),
      element(
        'div',
        { class: 'inside' },
        group.sections.map((section) => tableOf(section, showing)),
        narratives.length === 0 ? undefined : narrativesOf(narratives, showing),
      ),
    ),
  );
}

/** A section without the texts that are shown below the tables. */
function tableOf({ title, parts }: Section, showing: ShowingChanges): Html {
  const left = parts
    .map(({ heading, rows }) => ({
      heading,
      rows: rows.filter(({ change }) => !showing.narratives.has(change)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return left.length === 0 ? undefined : changeTable({ title, parts: left }, showing);
}

function narrativesOf(rows: readonly ChangeRow[], showing: ShowingChanges): HtmlElement {
  const texts = DIFF_TEXTS[showing.language];
  return element(
    'div',
    { 'data-group': true },
    element('h3', {}, texts.narrative),
    element('p', { class: 'small soft' }, texts.narrativeLegend),
    element('div', { 'data-items': true }, ...rows.map((row) => narrativeOf(row, showing))),
  );
}

function restOf({ changes, before, after, alignment }: DiffPageInput, texts: DiffTexts): HtmlElement {
  const align = alignment === undefined ? [] : ['--align', 'year'];
  const command = suggestedCommand('diff', before.file, after.file, ...align, '--format', 'json');
  return element('p', {}, `${texts.more(changes.length - MOST_CHANGES)} `, element('code', {}, command));
}

function controlsFor(changes: readonly Change[], { controls, kind }: DiffTexts): HtmlElement {
  const kinds = (['changed', 'added', 'removed'] as const).filter((one) =>
    changes.some((change) => change.kind === one),
  );
  return controlsOf({
    ...controls,
    filters: [
      {
        attribute: 'kind',
        label: controls.kind,
        everything: controls.everyKind,
        choices: kinds.map((value) => ({ value, text: kind[value] })),
      },
    ],
    orders: [
      { value: 'sortOrder', text: controls.byOrder },
      { value: 'sortDifference', text: controls.byDifference },
      { value: 'sortPercentage', text: controls.byPercentage },
    ],
  });
}

/** The ranks that the script sorts by: the order of the page, and the largest first. */
function ranksOf(
  groups: readonly AboutGroup[],
): Pick<ShowingChanges, 'orderRank' | 'differenceRank' | 'percentageRank'> {
  const inOrder = groups.flatMap(({ sections }) =>
    sections.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ change }) => change))),
  );
  return {
    orderRank: new Map(inOrder.map((change, index) => [change, index])),
    differenceRank: largestFirst(inOrder, ({ difference }) => difference),
    percentageRank: largestFirst(inOrder, percentageOf),
  };
}

function largestFirst(
  changes: readonly Change[],
  numberOf: (change: Change) => string | undefined,
): ReadonlyMap<Change, number> {
  const sized = changes.map((change) => {
    const number = numberOf(change);
    return { change, size: number === undefined ? new Decimal(-1) : new Decimal(number).abs() };
  });
  sized.sort((a, b) => b.size.comparedTo(a.size));
  return new Map(sized.map(({ change }, index) => [change, index]));
}

/** The last part of a path or an address. */
function baseName(path: string): string {
  return path.replace(/^.*[/\\]/s, '');
}
