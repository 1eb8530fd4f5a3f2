import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { tableWithoutRows } from '../../npo/input/diagnostics/table-diagnostics.js';
import { Findings } from '../../npo/input/findings.js';
import type { LedgerSpending } from '../../npo/input/ledger/spend/ledger-spending.js';
import type { CodeRow, Mapping } from '../../npo/input/ledger/mapping/mapping.js';
import { subjectOfName } from '../../npo/input/read/find-table.js';
import { SUBJECT } from '../../npo/input/subjects/subjects.js';
import { hiredStaffOf } from '../../npo/model/hired-staff.js';
import type { SpendingLine, Submission } from '../../npo/model/submission.js';
import { ruleSettings } from '../../npo/rules/rule.js';

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
  const { readMapping } = await import('../../npo/input/ledger/mapping/read-mapping.js');
  const { reportUnknownSchools } = await import('../../npo/input/ledger/spend/ledger-spending.js');
  const mappings = new Map<string, Mapping | undefined>();
  for (const { mapping: path } of ledgers) {
    if (mappings.has(path)) continue;
    const mapping = await readMapping(path, findings);
    mappings.set(path, mapping);
    if (mapping !== undefined && submission !== undefined) {
      reportUnknownSchools(mapping, submission.schools, findings);
    }
  }
  const mapped = ledgers.map(({ path, mapping }) => ({ path, mapping: mappings.get(mapping) }));
  const codes = mapped.flatMap(({ mapping }) => mapping?.codes ?? []);
  const hidesCodes = mayNotTellHire(submission, codes);
  const first = await readLines(mapped, submission, input, hidesCodes);
  // Words of a ledger may be hire where no code of its mapping is.
  const isTooMuch = !hidesCodes && mayNotTellHire(submission, first.lines);
  const { lines, found } = isTooMuch ? await readLines(mapped, submission, input, true) : first;
  return {
    lines,
    diagnostics: [...findings.list(), ...found.list()],
    hasLoss: findings.hasLoss || found.hasLoss,
  };
}

/**
 * Whether hire is hidden, or would be with something of these kinds: a board may state that it hired nobody where
 * its ledgers have hire all the same.
 */
function mayNotTellHire(
  submission: Submission | undefined,
  ledgers: readonly Pick<SpendingLine, 'kind'>[],
): boolean {
  if (submission === undefined) return true;
  const { isHidden, mayBeShown } = hiredStaffOf(submission, ruleSettings().fewestHiredPersons);
  return isHidden || (!mayBeShown && ledgers.some(({ kind }) => kind === 'hired'));
}

async function readLines(
  ledgers: readonly { readonly path: string; readonly mapping: Mapping | undefined }[],
  submission: Submission | undefined,
  input: string,
  hidesCodes: boolean,
): Promise<{ readonly lines: readonly SpendingLine[]; readonly found: Findings }> {
  const { readLedgerSpending, shownCodes } = await import('../../npo/input/ledger/spend/ledger-spending.js');
  const { reportCodesWithoutLines } = await import('../../npo/input/ledger/spend/unknown-codes.js');
  const { reportDoubleCounting } = await import('../../npo/input/ledger/spend/double-counting.js');
  const found = new Findings();
  const schools = submission?.schools ?? [];
  const sources: LedgerSpending[] = [{ file: basename(input), lines: submission?.spending ?? [] }];
  // A mapping may be of several files; of one that could not be read nobody knows what codes it has.
  const used = new Map<Mapping, Set<CodeRow> | undefined>();
  for (const { path, mapping } of ledgers) {
    if (mapping === undefined) continue;
    const read = await readLedgerSpending(path, mapping, schools, found, hidesCodes);
    if (read !== undefined) sources.push(read);
    const before = used.has(mapping) ? used.get(mapping) : new Set<CodeRow>();
    const rows = read?.usedRows;
    used.set(mapping, before && rows && new Set([...before, ...rows]));
  }
  // Which codes have no lines may tell that there is no hire, or that there is.
  for (const [mapping, rows] of hidesCodes ? [] : used) {
    if (rows !== undefined) reportCodesWithoutLines(mapping, rows, shownCodes(false), found);
  }
  reportDoubleCounting(sources, found, hidesCodes);
  return { lines: sources.slice(1).flatMap((source) => source.lines), found };
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
