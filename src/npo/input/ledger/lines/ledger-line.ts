import type { Place, Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { SourceRow } from '../../../model/source-row.js';
import type { IsoDate } from '../../../model/submission.js';

/**
 * What a line of a ledger can be labelled with. `file` is the file as a whole, which has one code, `*`.
 * The codes of `school`, `intervention`, `level` and `kind` are words that may speak for themselves.
 */
export const DIMENSIONS = [
  'file',
  'account',
  'journal',
  'costCentre',
  'costUnit',
  'project',
  'school',
  'intervention',
  'level',
  'kind',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** The code that stands for a file as a whole. */
export const WHOLE_FILE = '*';

export type Codes = Readonly<Partial<Record<Dimension, string>>>;

/** Tells combinations of codes apart. */
export function codesKey(codes: Codes): string {
  return DIMENSIONS.map((dimension) => codes[dimension] ?? '').join('\n');
}

/** What tells that a line is of the entry that carries the result of the year to equity. */
export interface YearEnd {
  /** The accounts of its entry, which leave no doubt, or only its words. */
  readonly by: 'accounts' | 'words';
  /** The number of its period, as the file has it. */
  readonly period: string | undefined;
}

/** One line of a ledger or payroll, whatever file it stands in: the form that they all take. */
export interface LedgerLine {
  readonly place: Place;
  /** The cells of the line by what they hold; none where a line has no cells. */
  readonly places: Readonly<Partial<Record<Dimension | 'date' | 'amount', Place>>>;
  readonly date: IsoDate | undefined;
  /** Euros; one of the two is zero. As stated: a negative debit is not turned into a credit. */
  readonly debit: Decimal;
  readonly credit: Decimal;
  readonly codes: Codes;
  /** A balance brought forward from the year before, which is no spending whatever its account. */
  readonly isOpening: boolean;
  /** Of the entry that carries the result of the year to equity. */
  readonly yearEnd?: YearEnd | undefined;
  /** Whether its description speaks of NPO. */
  readonly speaksOfNpo: boolean;
  /** The document that it was booked from. */
  readonly reference: string | undefined;
  /**
   * The line in the words of its file, made where it is asked for: nobody asks for most lines.
   */
  readonly row?: () => SourceRow | undefined;
}

/** What the file says of its codes. It grows while the file is read; names mostly come before lines. */
export interface LedgerNames {
  /** How many names there are; it tells whether some have come since. */
  readonly size: number;
  readonly byCode: ReadonlyMap<Dimension, ReadonlyMap<string, string>>;
  /** Accounts of the balance sheet. */
  readonly balanceAccounts: ReadonlySet<string>;
  /** Journals of wages. */
  readonly payrollJournals: ReadonlySet<string>;
}

/** Receives the lines one by one. */
export type LineSink = (line: LedgerLine, names: LedgerNames) => void;

/** Lines and money of a file or a part of it. */
export interface LedgerTotals {
  readonly lines: number;
  readonly debit: Decimal;
  readonly credit: Decimal;
}

/** What is known of a ledger file beside its lines. */
export interface LedgerFacts {
  readonly file: string;
  /** What kind of file it is, in words. */
  readonly form: Text;
  readonly names: LedgerNames;
  /** First and last day of the fiscal year, where the file says it. */
  readonly period: { readonly start: IsoDate; readonly end: IsoDate } | undefined;
  /** The control totals that the file states of its own lines. */
  readonly stated: Partial<LedgerTotals> | undefined;
}

/** Names that grow while a file is read. */
export class GrowingNames implements LedgerNames {
  readonly byCode = new Map<Dimension, Map<string, string>>();
  readonly balanceAccounts = new Set<string>();
  readonly payrollJournals = new Set<string>();

  size = 0;

  name(dimension: Dimension, code: string, name: string): void {
    const known = this.byCode.get(dimension) ?? new Map<string, string>();
    if (known.has(code)) return;
    known.set(code, name);
    this.byCode.set(dimension, known);
    this.size += 1;
  }
}
