import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Change } from '../../../xbrl/diff/change.js';
import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import { itemAttributes, periodOf, type ShowingChanges } from './change-table.js';
import type { ChangeRow } from './outline.js';
import { DIFF_TEXTS } from './texts.js';
import { type MarkedPiece, wordMarks } from './word-marks.js';

/** Shorter texts stand side by side in a table: an answer, a name, a date. */
const SHORTEST = 60;
/** Of more text than this a page shows the beginning. */
const LONGEST_SHOWN = 20_000;

/** Whether a change is of a text that people read rather than compare at a glance. */
export function isNarrative({ kind, unit, before, after }: Change): boolean {
  if (kind !== 'changed' || unit !== undefined) return false;
  return (
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.max(before.length, after.length) > SHORTEST
  );
}

/** A changed text with its words marked; both texts after each other where little is left of the first. */
export function narrativeOf({ change, name }: ChangeRow, showing: ShowingChanges): HtmlElement {
  const { language } = showing;
  const [before, after] = [change.before ?? '', change.after ?? ''];
  const marks = wordMarks(before, after);
  const pieces = marks ?? [
    { kind: 'deleted', text: before } as const,
    { kind: 'inserted', text: after } as const,
  ];
  return element(
    'div',
    { class: 'narrative', ...itemAttributes(change, showing) },
    element('p', { class: 'what' }, `${name} (${periodOf(change, language)})`),
    marks === undefined ? element('p', { class: 'soft' }, DIFF_TEXTS[language].rewritten) : undefined,
    element('p', { class: 'text' }, ...shortened(pieces).map((piece) => pieceOf(piece, language))),
  );
}

function pieceOf({ kind, text }: MarkedPiece, language: Language): HtmlElement | string {
  if (kind === 'kept') return text;
  const { inserted, deleted } = DIFF_TEXTS[language];
  const sign = (signs: string) => element('span', { class: 'sign' }, signs);
  return kind === 'inserted'
    ? element('ins', { title: inserted }, sign('[+'), text, sign('+]'))
    : element('del', { title: deleted }, sign('[−'), text, sign('−]'));
}

function shortened(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
  const shown: MarkedPiece[] = [];
  let left = LONGEST_SHOWN;
  for (const { kind, text } of pieces) {
    if (left <= 0) break;
    // Half a pair of surrogates is no character.
    const own = text.length <= left ? text : `${text.slice(0, left).replace(/[\uD800-\uDBFF]$/, '')} …`;
    shown.push({ kind, text: own });
    left -= text.length;
  }
  return shown;
}
