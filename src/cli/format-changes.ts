import type { Language } from '../diagnostics/diagnostic.js';
import type { PrintedChange } from '../xbrl/diff/print-change.js';
import type { Texts } from './command.js';

const TEXTS: Texts<'added' | 'removed' | 'changed' | 'difference' | 'differences' | 'nil'> = {
  nl: {
    added: 'erbij',
    removed: 'weg',
    changed: 'anders',
    difference: 'verschil',
    differences: 'verschillen',
    nil: '(leeg)',
  },
  en: {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    difference: 'difference',
    differences: 'differences',
    nil: '(nil)',
  },
};

/** What changed between two reports, counted and fact by fact. */
export function formatChanges(changes: readonly PrintedChange[], language: Language): string {
  const text = TEXTS[language];
  const noun = changes.length === 1 ? text.difference : text.differences;
  const lines = changes.map((change) => `${changeText(change, language)}\n`);
  return `${changes.length} ${noun}\n\n${lines.join('')}`;
}

function changeText(change: PrintedChange, language: Language): string {
  const text = TEXTS[language];
  const value = (one: string | null | undefined) => (one === null ? text.nil : clip(one ?? ''));
  const members = Object.entries(change.dimensions).map(([axis, member]) => `${axis}=${member}`);
  const { period, periodBefore } = change;
  const periods = periodBefore === undefined ? period : `${periodBefore} → ${period}`;
  const aspects = [change.concept, ...members, periods, change.language ?? []].flat();
  const head = [text[change.kind].padEnd(8), ...aspects].join('  ');
  const unit = change.unit === undefined ? '' : ` ${change.unit}`;
  const signed = change.difference?.startsWith('-') === false ? `+${change.difference}` : change.difference;
  switch (change.kind) {
    case 'added':
      return `${head}\n          ${value(change.after)}${unit}`;
    case 'removed':
      return `${head}\n          ${value(change.before)}${unit}`;
    case 'changed':
      return `${head}\n          ${value(change.before)} → ${value(change.after)}${unit}${signed === undefined ? '' : `  (${signed})`}`;
  }
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
