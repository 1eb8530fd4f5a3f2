import type { Place } from '../../../../diagnostics/diagnostic.js';
import type { ChosenIntervention, SpendingKind, SpendingLevel } from '../../../model/submission.js';
import { plain } from '../../matching-text.js';
import type { Dimension } from '../lines/ledger-line.js';
import type { Role, SignConvention, YearEndSetting } from './mapping-words.js';

/** What a code of a ledger says of the lines that have it. */
export interface CodeMeaning {
  readonly npo: boolean | undefined;
  readonly level: SpendingLevel | undefined;
  /** BRIN, branch or name, as it was written. */
  readonly school: string | undefined;
  readonly intervention: ChosenIntervention | undefined;
  readonly kind: SpendingKind | undefined;
}

export interface CodeRow extends CodeMeaning {
  readonly dimension: Dimension;
  readonly code: string;
  readonly place: Place;
  readonly places: Readonly<Partial<Record<string, Place>>>;
}

export interface ColumnRow {
  readonly role: Role;
  readonly header: string;
}

/** How a table of lines is written where that is not certain from the cells themselves. */
export interface LedgerNotation {
  readonly sign?: SignConvention | undefined;
  readonly decimal?: 'comma' | 'point' | undefined;
  readonly date?: 'dayFirst' | 'monthFirst' | undefined;
  /** The sheet of a workbook that the lines are on. */
  readonly sheet?: string | undefined;
  /** Whether the entry that carries the result of the year to equity counts. */
  readonly yearEnd?: YearEndSetting | undefined;
}

/** A mapping: what a board's own codes and columns mean. */
export interface Mapping {
  readonly codes: readonly CodeRow[];
  readonly columns: readonly ColumnRow[];
  readonly notation: LedgerNotation;
}

/**
 * The rows of a mapping by code: as it is written, or else in any case, without accents, and without punctuation
 * but between digits, where it tells codes apart (`10-1` and `101`).
 */
export class CodeIndex<T extends { readonly code: string }> {
  private readonly exact = new Map<string, T>();
  private readonly loose: readonly ReadonlyMap<string, T | undefined>[];

  constructor(rows: readonly T[]) {
    for (const row of rows) if (!this.exact.has(row.code.trim())) this.exact.set(row.code.trim(), row);
    this.loose = FOLDS.map((fold) => foldedIndex(rows, fold));
  }

  /** Undefined where there is none, or where the code is like two that differ. */
  find(code: string): T | undefined {
    const exact = this.exact.get(code.trim());
    if (exact !== undefined) return exact;
    for (const [index, rows] of this.loose.entries()) {
      const key = FOLDS[index]?.(code);
      if (key !== undefined && rows.has(key)) return rows.get(key);
    }
    return undefined;
  }
}

/** A code in any case, with or without accents, however spaced. */
export function foldCode(code: string): string {
  return code.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** From near to far. Spreadsheet programs take the zeros off a code that looks like a number. */
const FOLDS: readonly ((code: string) => string | undefined)[] = [
  foldCode,
  foldPunctuation,
  (code) => (/^\s*\d+\s*$/.test(code) ? code.trim().replace(/^0+(?=\d)/, '') : undefined),
];

function foldPunctuation(code: string): string | undefined {
  const parts = foldCode(code).split(/(?<=\d)([^\p{L}\d]+)(?=\d)/u);
  const folded = parts.map((part, nr) => (nr % 2 === 0 ? plain(part) : betweenDigits(part)));
  return folded.join('') || undefined;
}

/** White space around punctuation says nothing, nor does the length of a dash. */
function betweenDigits(text: string): string {
  return text.replace(/\s/g, '').replace(/\p{Pd}/gu, '-') || ' ';
}

function foldedIndex<T extends { readonly code: string }>(
  rows: readonly T[],
  fold: (code: string) => string | undefined,
): ReadonlyMap<string, T | undefined> {
  const index = new Map<string, T | undefined>();
  for (const row of rows) {
    const key = fold(row.code);
    if (key !== undefined) index.set(key, index.has(key) ? undefined : row);
  }
  return index;
}
