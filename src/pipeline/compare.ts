import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareReports } from '../xbrl/diff/compare-reports.js';
import { printChange, type PrintedChange } from '../xbrl/diff/print-change.js';
import type { Decimal } from '../xbrl/numbers/decimal.js';
import { factsNotComparable, readReportFile, type ReportFile } from './report-file.js';

export interface Comparison {
  /** Undefined where the files cannot be compared. */
  readonly changes: readonly PrintedChange[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two report files fact by fact, never by their XML text. */
export function compare(a: string, b: string, tolerance?: Decimal): Comparison {
  const [before, after] = [readReportFile(a), readReportFile(b)];
  const diagnostics = [
    ...before.diagnostics,
    ...after.diagnostics,
    ...incomparable(before, a),
    ...incomparable(after, b),
  ];
  if (before.report === undefined || after.report === undefined || diagnostics.length > 0)
    return { changes: undefined, diagnostics };
  const prefixes = new Map([...after.prefixes, ...before.prefixes]);
  const changes = compareReports(before.report, after.report, { tolerance });
  return { changes: changes.map((change) => printChange(change, prefixes)), diagnostics };
}

function incomparable({ incomparable: count }: ReportFile, file: string): readonly Diagnostic[] {
  return count === 0 ? [] : [factsNotComparable({ count }, { location: { file } })];
}
