import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Alignment, findAlignment } from '../xbrl/diff/alignment.js';
import type { Change } from '../xbrl/diff/change.js';
import { compareReports } from '../xbrl/diff/compare-reports.js';
import { printChange, type PrintedChange } from '../xbrl/diff/print-change.js';
import type { Decimal } from '../xbrl/numbers/decimal.js';
import { openReportFile } from './open-report-file.js';
import { factsNotComparable, readReportFile, type ReportFile } from './report-file.js';

export interface CompareOptions {
  /** Amounts of money that differ by this much or less count as equal. */
  readonly tolerance?: Decimal | undefined;
  /** `year`: the first report is of an earlier year, and its periods are held against those of the second. */
  readonly align?: 'year' | undefined;
}

export interface Comparison {
  /** Undefined where the files cannot be compared. */
  readonly changes: readonly PrintedChange[] | undefined;
  /** How the first report was held against the second, where that was asked for. */
  readonly alignment?: Alignment | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Two report files and what changed from one to the other. */
export interface ComparedFiles {
  readonly before: ReportFile;
  readonly after: ReportFile;
  /** Undefined where the files cannot be compared. */
  readonly changes: readonly Change[] | undefined;
  readonly alignment: Alignment | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two report files fact by fact, never by their XML text. */
export function compare(a: string, b: string, options: CompareOptions = {}): Comparison {
  return printed(compareFiles(a, b, options));
}

/** The same, with facts as facts. */
export function compareFiles(a: string, b: string, options: CompareOptions): ComparedFiles {
  return compareRead([a, readReportFile(a)], [b, readReportFile(b)], options);
}

/** The same, of report packages and folders of pages too. */
export async function openAndCompare(a: string, b: string, options: CompareOptions): Promise<ComparedFiles> {
  return compareRead([a, await openReportFile(a)], [b, await openReportFile(b)], options);
}

type NamedReport = readonly [path: string, report: ReportFile];

function compareRead(
  [a, before]: NamedReport,
  [b, after]: NamedReport,
  { tolerance, align }: CompareOptions,
): ComparedFiles {
  const diagnostics = [
    ...before.diagnostics,
    ...after.diagnostics,
    ...incomparable(before, a),
    ...incomparable(after, b),
  ];
  if (before.report === undefined || after.report === undefined || diagnostics.length > 0)
    return { before, after, changes: undefined, alignment: undefined, diagnostics };
  const alignment = align === 'year' ? findAlignment(before.report, after.report) : undefined;
  const changes = compareReports(before.report, after.report, { tolerance, alignment });
  return { before, after, changes, alignment, diagnostics };
}

/** What changed with its names as text. */
export function printed({ before, after, changes, alignment, diagnostics }: ComparedFiles): Comparison {
  const prefixes = new Map([...after.prefixes, ...before.prefixes]);
  return {
    changes: changes?.map((change) => printChange(change, prefixes)),
    ...(alignment !== undefined && { alignment }),
    diagnostics,
  };
}

function incomparable({ incomparable: count }: ReportFile, file: string): readonly Diagnostic[] {
  return count === 0 ? [] : [factsNotComparable({ count }, { location: { file } })];
}
