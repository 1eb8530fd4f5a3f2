import type { Text } from '../diagnostics/diagnostic.js';
import type { Diagnostic, Language } from '../diagnostics/diagnostic.js';
import { Findings } from '../npo/input/findings.js';
import {
  ABOUT,
  type Decision,
  isOnBalanceSheet,
  LACKS,
  LineDecider,
} from '../npo/input/ledger/decide/decide-line.js';
import { Inventory } from '../npo/input/ledger/decide/inventory.js';
import type { Codes, LedgerFacts } from '../npo/input/ledger/lines/ledger-line.js';
import { labelsOf } from '../npo/input/ledger/spend/ledger-spending.js';
import { KNOWN_SUBJECT } from '../npo/input/ledger/table/ledger-table-subject.js';
import type { LedgerNotation, Mapping } from '../npo/input/ledger/mapping/mapping.js';
import type { ProposedMapping } from '../npo/input/ledger/propose/mapping-rows.js';
import { DIMENSION_WORDS, nameOf } from '../npo/input/ledger/mapping/mapping-words.js';
import { openTableFile } from '../npo/input/ledger/open-table-file.js';
import { proposeCodes, type ProposedCode } from '../npo/input/ledger/propose/propose-codes.js';
import { proposeLayout, type ProposedLayout } from '../npo/input/ledger/propose/propose-columns.js';
import { readLedger } from '../npo/input/ledger/table/read-ledger.js';
import { readLedgerGrid } from '../npo/input/ledger/table/read-ledger-grid.js';
import { readMapping } from '../npo/input/ledger/mapping/read-mapping.js';
import {
  balanceOf,
  GrowingReconciliation,
  GrowingShare,
  type Reconciliation,
  type Share,
} from '../npo/input/ledger/decide/reconciliation.js';
import { SchoolNames } from '../npo/input/ledger/lines/school-names.js';
import {
  labelOf,
  reportCodesWithoutLines,
  UnansweredCodes,
} from '../npo/input/ledger/spend/unknown-codes.js';
import { YearEndLines } from '../npo/input/ledger/spend/year-end-lines.js';
import { type MappingFormat, writeMapping } from '../npo/input/ledger/propose/write-mapping.js';
import { readSubmission } from '../npo/input/read-submission.js';
import { placeFiles } from '../npo/input/write/place-files.js';
import type { School } from '../npo/model/submission.js';
import { ruleSettings } from '../npo/rules/rule.js';

export interface MapOptions {
  /** A submission, whose schools are looked for in the ledger. */
  readonly board?: string;
  /** A mapping that was made before; it goes before the proposals. */
  readonly mapping?: string;
  readonly output?: { readonly path: string; readonly format: MappingFormat };
  readonly force?: boolean;
  readonly language: Language;
}

/** Lines that the mapping leaves open, and why. */
export interface OpenLines {
  readonly why: Text;
  readonly labels: Text;
  readonly share: Share;
}

/** What a ledger has, and what its codes probably mean. */
export interface Mapped {
  readonly input: string;
  /** Undefined where the lines could not be read. */
  readonly facts: LedgerFacts | undefined;
  readonly proposal: ProposedMapping;
  readonly reconciliation: Reconciliation;
  /** The largest first. */
  readonly open: readonly OpenLines[];
  readonly findings: readonly Diagnostic[];
  readonly written: string | undefined;
}

/** Lists what a ledger has and proposes its mapping. */
export async function map(input: string, options: MapOptions): Promise<Mapped> {
  const findings = new Findings();
  const schools = await schoolsOf(options.board, findings);
  const before = options.mapping === undefined ? undefined : await readMapping(options.mapping, findings);
  const layout = await layoutOf(input, before, schools);
  const inventory = new Inventory();
  const facts = await readLedger(input, layout, findings, inventory.take);
  const codes = facts === undefined ? [] : proposeCodes(inventory, facts.names, schools, before);
  if (before !== undefined && facts !== undefined) reportGaps(before, inventory, facts, schools, findings);
  const { yearEnd } = before?.notation ?? {};
  const notation = yearEnd === undefined ? layout.notation : { ...layout.notation, yearEnd };
  const proposal = { columns: layout.proposed, notation, codes };
  const judged = judge(inventory, facts, proposal, schools, findings);
  const isEmpty = codes.length === 0 && layout.proposed.length === 0;
  const { output, board, force = false, language } = options;
  let written: string | undefined;
  if (output !== undefined && !isEmpty) {
    const content = await writeMapping(proposal, output.format, language);
    const problems = await placeFiles([{ path: output.path, content }], {
      force,
      inputs: [input, ...(board === undefined ? [] : [board])],
    });
    for (const problem of problems) findings.add(problem);
    if (problems.length === 0) written = output.path;
  }
  return { input, facts, proposal, ...judged, findings: findings.list(), written };
}

async function schoolsOf(board: string | undefined, findings: Findings): Promise<readonly School[]> {
  if (board === undefined) return [];
  const { submission, partial, diagnostics } = await readSubmission(board, {
    fewestHiredPersons: ruleSettings().fewestHiredPersons,
  });
  const { schools = [] } = submission ?? partial ?? {};
  // What is wrong with the submission is for `generate` to say, unless no school could be read.
  if (schools.length === 0) for (const diagnostic of diagnostics) findings.lose(diagnostic);
  return schools;
}

/** The columns of a table, as the mapping says or else as they are proposed; an audit file has none. */
async function layoutOf(
  input: string,
  before: Mapping | undefined,
  schools: readonly School[],
): Promise<ProposedLayout> {
  if (before !== undefined && before.columns.length > 0) {
    const proposed = before.columns.map(({ role, header }) => ({ role, header, remark: undefined }));
    return { columns: before.columns, notation: before.notation, proposed };
  }
  const nothing = { columns: [], notation: {}, proposed: [] };
  const opened = await openTableFile(input);
  if (opened.kind !== 'csv' && opened.kind !== 'workbook') return nothing;
  // What is wrong with the file is said when its lines are read.
  const grid = await readLedgerGrid(opened, KNOWN_SUBJECT, before?.notation.sheet, new Findings());
  return grid === undefined ? nothing : proposeLayout(grid, new SchoolNames(schools));
}

/** What the proposal makes of the lines, so that a person sees what it leaves open. */
function judge(
  inventory: Inventory,
  facts: LedgerFacts | undefined,
  { codes, notation }: ProposedMapping,
  schools: readonly School[],
  findings: Findings,
): Pick<Mapped, 'reconciliation' | 'open'> {
  const reconciliation = new GrowingReconciliation();
  const open = new Map<string, OpenLines & { readonly share: GrowingShare }>();
  if (facts === undefined) return { reconciliation, open: [] };
  const proposedSchools = codes.flatMap(({ school }) => (school === undefined ? [] : [{ brin: school }]));
  const decider = new LineDecider(
    mappingOf(codes, notation, facts),
    new SchoolNames(schools.length > 0 ? schools : proposedSchools),
  );
  const yearEnd = new YearEndLines(decider, notation.yearEnd, false);
  for (const combination of inventory.list()) {
    const { place, share } = combination;
    yearEnd.take(combination, facts.names, balanceOf(share), place, share.count);
    const decision = decider.decide(combination, facts.names);
    reconciliation.add(share, decision, share.count);
    if (decision.is === 'spending' || decision.is === 'notNpo') continue;
    const group = groupOf(decision, combination.codes);
    const key = `${group.why.nl} ${group.labels.nl}`;
    const known = open.get(key) ?? { ...group, share: new GrowingShare() };
    open.set(key, known);
    known.share.add(share, share.count);
  }
  yearEnd.report(findings);
  const sorted = [...open.values()].sort((a, b) =>
    balanceOf(b.share).abs().comparedTo(balanceOf(a.share).abs()),
  );
  return { reconciliation, open: sorted };
}

/** What a mapping that was made before has no row for, and which of its rows have no line, as `generate` says it. */
function reportGaps(
  before: Mapping,
  inventory: Inventory,
  { file, names }: LedgerFacts,
  schools: readonly School[],
  findings: Findings,
): void {
  if (before.codes.length === 0) return;
  const decider = new LineDecider(before, new SchoolNames(schools));
  const unknown = new UnansweredCodes(decider, labelOf);
  for (const line of inventory.list()) {
    const decision = decider.decide(line, names);
    const isOpen = decision.is === 'notNpo' || (decision.is === 'undecided' && !decision.looksLikeNpo);
    if (isOpen && decider.isLeftOpen(line) && !isOnBalanceSheet(line.codes, names)) {
      unknown.take(line.codes, line.share, line.place);
    }
  }
  unknown.report(file, findings);
  reportCodesWithoutLines(before, decider.usedRows, labelOf, findings);
}

function mappingOf(codes: readonly ProposedCode[], notation: LedgerNotation, { file }: LedgerFacts): Mapping {
  const rows = codes.map((code) => ({ ...code, place: { file }, places: {} }));
  return { codes: rows, columns: [], notation };
}

const UNDECIDED: Text = { nl: 'NPO: ja of nee?', en: 'NPO: yes or no?' };
const LOOKS_LIKE_NPO: Text = { nl: 'lijkt van NPO: ja of nee?', en: 'looks like NPO: yes or no?' };

/** Why lines are left open; those of which nothing is known by their account only, or there would be no end to them. */
function groupOf(
  decision: Exclude<Decision, { is: 'spending' | 'notNpo' }>,
  codes: Codes,
): { readonly why: Text; readonly labels: Text } {
  const all = labelsOf(codes, () => true);
  switch (decision.is) {
    case 'undecided': {
      if (decision.looksLikeNpo) return { why: LOOKS_LIKE_NPO, labels: all };
      const { account } = codes;
      return { why: UNDECIDED, labels: account === undefined ? all : labelsOf({ account }, () => true) };
    }
    case 'notPlaced':
      return { why: phrase('niet bekend', 'not known', LACKS[decision.lacks]), labels: all };
    case 'contradiction':
      return {
        why: phrase('codes spreken elkaar tegen over', 'codes contradict about', ABOUT[decision.about]),
        labels: all,
      };
    case 'untranslated': {
      const { dimension, nearest } = decision;
      const part = nameOf(DIMENSION_WORDS, dimension);
      const near =
        nearest === undefined
          ? { nl: '', en: '' }
          : { nl: `; bedoelde u "${nearest}"?`, en: `; did you mean "${nearest}"?` };
      const code = codes[dimension] ?? '';
      return {
        why: { nl: `${part.nl} niet bekend${near.nl}`, en: `${part.en} not known${near.en}` },
        labels: labelsOf({ [dimension]: code }, () => true),
      };
    }
  }
}

function phrase(nl: string, en: string, what: Text): Text {
  return { nl: `${nl} ${what.nl}`, en: `${en} ${what.en}` };
}
