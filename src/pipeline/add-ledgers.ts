import { basename } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { tableWithoutRows } from '../npo/input/diagnostics/table-diagnostics.js';
import { Findings } from '../npo/input/findings.js';
import type { LedgerSpending } from '../npo/input/ledger/ledger-spending.js';
import type { Mapping } from '../npo/input/ledger/mapping.js';
import { subjectOfName } from '../npo/input/read/find-table.js';
import { SUBJECT } from '../npo/input/subjects/subjects.js';
import type { SpendingLine, Submission } from '../npo/model/submission.js';

/** A ledger or payroll file, and what its codes mean. */
export interface LedgerFile {
  readonly path: string;
  readonly mapping: string;
}

export interface ReadLedgers {
  readonly lines: readonly SpendingLine[];
  readonly diagnostics: readonly Diagnostic[];
  /** Something could not be read without which the report would be wrong. */
  readonly hasLoss: boolean;
}

/**
 * The spending lines of the ledgers of a submission, with what their mappings leave open. Its code is
 * loaded only where there is a ledger.
 */
export async function readLedgers(
  ledgers: readonly LedgerFile[],
  submission: Submission | undefined,
  input: string,
): Promise<ReadLedgers> {
  if (ledgers.length === 0) return { lines: [], diagnostics: [], hasLoss: false };
  const findings = new Findings();
  const { readMapping } = await import('../npo/input/ledger/read-mapping.js');
  const { readLedgerSpending, reportUnknownSchools } = await import('../npo/input/ledger/ledger-spending.js');
  const { reportDoubleCounting } = await import('../npo/input/ledger/double-counting.js');
  const schools = submission?.schools ?? [];
  const mappings = new Map<string, Mapping | undefined>();
  for (const { mapping: path } of ledgers) {
    if (mappings.has(path)) continue;
    const mapping = await readMapping(path, findings);
    mappings.set(path, mapping);
    if (mapping !== undefined && submission !== undefined) reportUnknownSchools(mapping, schools, findings);
  }
  const sources: LedgerSpending[] = [{ file: basename(input), lines: submission?.spending ?? [] }];
  for (const { path, mapping: mappingPath } of ledgers) {
    const mapping = mappings.get(mappingPath);
    const read =
      mapping === undefined ? undefined : await readLedgerSpending(path, mapping, schools, findings);
    if (read !== undefined) sources.push(read);
  }
  reportDoubleCounting(sources, findings);
  const lines = sources.slice(1).flatMap((source) => source.lines);
  return { lines, diagnostics: findings.list(), hasLoss: findings.hasLoss };
}

export function withLines(submission: Submission, lines: readonly SpendingLine[]): Submission {
  return lines.length === 0 ? submission : { ...submission, spending: [...submission.spending, ...lines] };
}

/** That the sheet Spending is empty is as it should be where the spending comes from a ledger. */
export function withoutEmptySpending(
  diagnostics: readonly Diagnostic[],
  { lines }: ReadLedgers,
): readonly Diagnostic[] {
  if (lines.length === 0) return diagnostics;
  return diagnostics.filter(
    ({ code, source }) => code !== tableWithoutRows.definition.code || !isSpending(source),
  );
}

function isSpending(place: Diagnostic['source']): boolean {
  const names = [place?.sheet, place?.pointer?.slice(1), place?.file.replace(/\.[^.]*$/, '')];
  return names.some((name) => name !== undefined && subjectOfName(name) === SUBJECT.spending.key);
}
