import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { namedTable } from '../working-page/named-table.js';
import type { FilePart, ToDo } from './condense.js';
import { findingKind, type Showing } from './finding-kind.js';
import { FINDINGS_TEXTS } from './texts.js';

/** The name of a judged file, of its entry point where it has more, and of the target document of its pages. */
export function nameOf(
  { verdict: { file, entryPoint, target } }: FilePart,
  { language }: Pick<Showing, 'language'>,
): string {
  return [file, entryPoint?.name[language], target].filter((part) => part !== undefined).join(', ');
}

/** `2 fouten, 1 waarschuwing`; nothing that there is none of. */
export function countsText({ counts }: FilePart, { language }: Pick<Showing, 'language'>): string {
  const { severities, nothing } = FINDINGS_TEXTS[language];
  const said = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : [severities[severity](counts[severity])],
  );
  return said.length === 0 ? nothing : said.join(', ');
}

/** The verdict with its meaning and the counts, before anything else. */
export function verdictBox(part: FilePart, showing: Pick<Showing, 'language'>): HtmlElement {
  const texts = FINDINGS_TEXTS[showing.language];
  const { verdict, facts, concepts, profile } = part.verdict;
  const [word, meaning] = texts.verdict[verdict];
  const counted = [
    countsText(part, showing),
    ...(facts === undefined ? [] : [texts.facts(facts)]),
    ...(concepts === undefined ? [] : [texts.concepts(concepts)]),
  ];
  return element(
    'div',
    { class: `verdict ${verdict}` },
    element('p', {}, element('strong', {}, word), ` ${meaning}`),
    element('p', { class: 'small' }, counted.join(' · ').replace(/\. ·/, ' ·')),
    profile === '' ? undefined : element('p', { class: 'small' }, `${texts.judged}: ${profile}`),
  );
}

/** The anchor of what there is to do of one kind in one file. */
const anchorOf = (anchor: string, { action }: ToDo): string => `${anchor}-${action}`;

/** What there is to do, each with a link to it; nothing where there is nothing. */
export function toDoList(part: FilePart, anchor: string, showing: Pick<Showing, 'language'>): Html {
  if (part.toDo.length === 0) return undefined;
  const texts = FINDINGS_TEXTS[showing.language];
  const items = part.toDo.map((one) =>
    element(
      'li',
      {},
      element('a', { href: `#${anchorOf(anchor, one)}` }, texts.action[one.action][0]),
      ` (${texts.findings(one.count)})`,
    ),
  );
  return [element('p', {}, element('strong', {}, texts.toDo)), element('ul', { class: 'tasks' }, ...items)];
}

/** The findings of a file, by what there is to do. */
export function actionSections(
  part: FilePart,
  anchor: string,
  showing: Showing,
  heading: 'h2' | 'h3',
): readonly HtmlElement[] {
  const texts = FINDINGS_TEXTS[showing.language];
  return part.toDo.map((one) => {
    const [title, meaning] = texts.action[one.action];
    const id = anchorOf(anchor, one);
    return element(
      'section',
      { 'data-group': true, 'aria-labelledby': heading === 'h3' ? `${anchor} ${id}` : id },
      element(heading, { id }, `${title} `, element('span', { class: 'soft' }, `(${String(one.count)})`)),
      element('p', { class: 'soft' }, meaning),
      element('div', { 'data-groups': true }, ...one.kinds.map((kind) => findingKind(kind, showing))),
    );
  });
}

/** What was checked, what the verdict rests on, and what could not be judged. */
export function checkedPart({ verdict }: FilePart, showing: Pick<Showing, 'language'>): HtmlElement {
  const texts = FINDINGS_TEXTS[showing.language];
  const { layers, notes, skippedRules, trace = [] } = verdict;
  const rows = layers.map(({ name, status }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, texts.layers[name] ?? name),
      element('td', {}, texts.status[status]),
    ),
  );
  const head = [texts.layer, texts.result].map((text) => element('th', { scope: 'col' }, text));
  return element(
    'details',
    {},
    element('summary', {}, texts.checked),
    element(
      'div',
      { class: 'inside' },
      namedTable(texts.checked, head, rows),
      notes.map((note) => element('p', {}, `${texts.notes}: ${note[showing.language]}`)),
      skippedRules.length === 0
        ? undefined
        : element(
            'p',
            { class: 'small' },
            `${texts.skipped(skippedRules.length)}: ${skippedRules.join(', ')}.`,
          ),
      trace.length === 0
        ? undefined
        : [
            element('p', {}, texts.trace),
            element(
              'ul',
              { class: 'plain small' },
              ...trace.map((line) => element('li', {}, line[showing.language])),
            ),
          ],
    ),
  );
}
