import type { Language } from '../../../diagnostics/diagnostic.js';
import { suggestedCommand } from '../../../installation/suggested-command.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { writePage } from '../../../xbrl/html/page.js';
import type { LayerFinding } from '../../../xbrl/validate/verdict.js';
import { controlsOf } from '../working-page/controls.js';
import { namedTable } from '../working-page/named-table.js';
import { WORKING_SCRIPT } from '../working-page/script.js';
import { WORKING_STYLE } from '../working-page/style.js';
import type { FilePart, KindOfFinding } from './condense.js';
import { actionSections, checkedPart, countsText, nameOf, toDoList, verdictBox } from './file-section.js';
import type { Explained, Showing } from './finding-kind.js';
import { comparePlaces } from './place-order.js';
import { type FindingsTexts, FINDINGS_TEXTS } from './texts.js';

export interface FindingsPageOptions {
  readonly language: Language;
  /** What the catalogue says of a code; undefined for one that it does not have. */
  readonly explain: (code: string) => Explained | undefined;
  /** `npo-xbrl 1.2.3`. */
  readonly madeBy: string;
}

/** With no more findings than this a page needs no folding. */
const FEW = 12;
/** In an overview of more files than this a browser drowns; the rest is counted. */
const MOST_FILES = 1000;

/** The findings of judged files as a page: the verdict first, then what a person must do, a section a file. */
export function findingsPage(parts: readonly FilePart[], options: FindingsPageOptions): string {
  const { language, madeBy } = options;
  const texts = FINDINGS_TEXTS[language];
  const kinds = parts.flatMap(({ toDo }) => toDo.flatMap((one) => one.kinds));
  const findings = kinds.flatMap(({ shown }) => shown);
  const showing = {
    ...options,
    placeRank: placeRanks(findings),
    countRank: countRanks(kinds),
    isOpen: findings.length <= FEW,
  };
  const [only] = parts;
  const title = `${texts.title}: ${judgedName(parts, options)}`;
  const controls = findings.length > 1 ? controlsFor(findings, texts) : undefined;
  const content =
    parts.length === 1 && only !== undefined
      ? oneFile(only, showing, controls)
      : [
          overviewOf(parts, options),
          controls,
          parts.slice(0, MOST_FILES).map((part, index) => fileSection(part, index, showing)),
        ];
  return writePage({
    title,
    language,
    style: WORKING_STYLE,
    isForBrowsersOnly: true,
    script: controls === undefined ? undefined : WORKING_SCRIPT,
    body: [
      element('main', {}, element('h1', {}, title), content),
      element('footer', {}, element('p', { class: 'small soft' }, `${texts.madeBy} ${madeBy}`)),
    ],
  });
}

/** What was judged; a file has a part for each of its entry points or target documents. */
function judgedName(parts: readonly FilePart[], { language }: FindingsPageOptions): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return nameOf(only, { language });
  const files = new Set(parts.map(({ verdict }) => verdict.file));
  const [file] = files;
  return files.size === 1 && file !== undefined ? file : FINDINGS_TEXTS[language].files(files.size);
}

type PageShowing = Omit<Showing, 'file' | 'facts'>;

function oneFile(part: FilePart, page: PageShowing, controls: Html): Html {
  const showing = { ...page, file: part.verdict.file, facts: part.facts };
  return [
    verdictBox(part, page),
    toDoList(part, 'file', page),
    controls,
    actionSections(part, 'file', showing, 'h2'),
    checkedPart(part, page),
  ];
}

const anchorOf = (index: number): string => `file-${String(index + 1)}`;

function fileSection(part: FilePart, index: number, page: PageShowing): HtmlElement {
  const showing = { ...page, file: part.verdict.file, facts: part.facts };
  const id = anchorOf(index);
  return element(
    'section',
    { 'data-group': true, 'aria-labelledby': id },
    element('h2', { id }, nameOf(part, page)),
    verdictBox(part, page),
    toDoList(part, id, page),
    actionSections(part, id, showing, 'h3'),
    checkedPart(part, page),
  );
}

const BADGE = { valid: 'good', invalid: 'error', undetermined: 'warning' } as const;

/** Every file with its verdict and counts. */
function overviewOf(parts: readonly FilePart[], { language }: FindingsPageOptions): Html {
  const texts = FINDINGS_TEXTS[language];
  const rows = parts
    .slice(0, MOST_FILES)
    .map((part, index) =>
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row' },
          element('a', { href: `#${anchorOf(index)}` }, nameOf(part, { language })),
        ),
        element(
          'td',
          {},
          element(
            'span',
            { class: `badge ${BADGE[part.verdict.verdict]}` },
            texts.verdict[part.verdict.verdict][0],
          ),
        ),
        element('td', {}, countsText(part, { language })),
      ),
    );
  const head = [texts.file, texts.verdictHead, texts.title].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  const rest = parts.length - rows.length;
  return [
    element('h2', {}, texts.overview),
    namedTable(texts.overview, head, rows),
    rest === 0
      ? undefined
      : element(
          'p',
          {},
          `${texts.more(rest)} ${texts.all} `,
          element('code', {}, suggestedCommand('validate', '--format', 'json')),
        ),
  ];
}

function controlsFor(findings: readonly LayerFinding[], texts: FindingsTexts): HtmlElement {
  const { controls } = texts;
  const severities = (['error', 'warning', 'info'] as const).filter((one) =>
    findings.some(({ severity }) => severity === one),
  );
  const layers = [...new Set(findings.map(({ layer }) => layer))];
  return controlsOf({
    ...controls,
    filters: [
      {
        attribute: 'severity',
        label: controls.severity,
        everything: controls.everySeverity,
        choices: severities.map((value) => ({ value, text: texts.severity[value] })),
      },
      {
        attribute: 'layer',
        label: controls.layer,
        everything: controls.everyLayer,
        choices: layers.map((value) => ({ value, text: texts.layers[value] ?? value })),
      },
    ],
    orders: [
      { value: 'sortSeverity', text: controls.bySeverity },
      { value: 'sortPlace', text: controls.byPlace },
      { value: 'sortCount', text: controls.byCount },
    ],
  });
}

/** Where each finding comes by the place that a person goes to. */
function placeRanks(findings: readonly LayerFinding[]): ReadonlyMap<LayerFinding, number> {
  const placeOf = ({ source, location }: LayerFinding) => source ?? location;
  const sorted = [...findings].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  return new Map(sorted.map((finding, index) => [finding, index]));
}

/** The most frequent first. */
function countRanks(kinds: readonly KindOfFinding[]): ReadonlyMap<KindOfFinding, number> {
  return new Map([...kinds].sort((a, b) => b.count - a.count).map((kind, index) => [kind, index]));
}
