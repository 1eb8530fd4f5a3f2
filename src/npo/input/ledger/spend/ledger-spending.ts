import type { Place, Text } from '../../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { School, SpendingLine } from '../../../model/submission.js';
import type { Findings } from '../../findings.js';
import {
  accountInCredit,
  nothingMapped,
  codesContradict,
  looksLikeNpo,
  notPlaced,
  reconciled,
  schoolNotKnown,
  translationMissing,
} from './spending-diagnostics.js';
import { ABOUT, type Decision, isOnBalanceSheet, LACKS, LineDecider } from '../decide/decide-line.js';
import {
  type Codes,
  DIMENSIONS,
  type Dimension,
  type LedgerFacts,
  type LedgerLine,
  type LedgerNames,
} from '../lines/ledger-line.js';
import type { CodeRow, Mapping } from '../mapping/mapping.js';
import { DIMENSION_WORDS, nameOf } from '../mapping/mapping-words.js';
import { NoBesideYes } from './no-beside-yes.js';
import { readLedger } from '../table/read-ledger.js';
import { balanceOf, GrowingReconciliation, type Share } from '../decide/reconciliation.js';
import { SchoolNames } from '../lines/school-names.js';
import { isCodeLike, shownWord } from '../lines/shown-word.js';
import { type CountedLines, NO_MONEY, type Tally, Tallies } from '../lines/tallies.js';
import { labelOf, type ShownCode, UnansweredCodes } from './unknown-codes.js';
import { WaitingLines } from './waiting-lines.js';
import { YearEndLines } from './year-end-lines.js';

export interface LedgerSpending {
  /** What the file is called in findings. */
  readonly file: string;
  readonly lines: readonly SpendingLine[];
  /** The codes of each line, in the same order; none of a submission. */
  readonly codes?: readonly Codes[];
  /** The rows of the mapping that a line was found to have the code of; none of a submission. */
  readonly usedRows?: ReadonlySet<CodeRow>;
}

/**
 * The spending lines of a ledger. What the mapping does not place is a finding with its amount, and what
 * became of all lines is said, so that nothing falls out silently.
 *
 * @param hidesCodes whether findings leave out the codes and words of lines, and what belongs to each of them: they may
 *   tell which lines are hire, where that is hidden (docs/decisions/0016)
 */
export async function readLedgerSpending(
  path: string,
  mapping: Mapping,
  schools: readonly School[],
  findings: Findings,
  hidesCodes: boolean,
): Promise<LedgerSpending | undefined> {
  const collector = new SpendingCollector(mapping, new SchoolNames(schools), hidesCodes);
  const take = (line: LedgerLine, names: LedgerNames) => {
    collector.take(line, names);
  };
  const facts = await readLedger(path, mapping, findings, take, hidesCodes);
  if (facts === undefined) return undefined;
  collector.report(facts, findings);
  const { lines, codes, usedRows } = collector;
  return { file: facts.file, lines, codes, usedRows };
}

/** The codes that findings tell: none where they may tell hire, and no words, which may name a person. */
export function shownCodes(hidesCodes: boolean): ShownCode {
  return (dimension, code) => (hidesCodes || !isCodeLike(code) ? undefined : labelOf(dimension, code));
}

/** The schools of a mapping that a submission does not have. */
export function reportUnknownSchools(
  { codes }: Mapping,
  submitted: readonly School[],
  findings: Findings,
): void {
  const schools = new SchoolNames(submitted);
  for (const { school, place, places } of codes) {
    if (school === undefined || schools.find(school) !== undefined) continue;
    const params = { text: school.slice(0, 80), nearest: schools.nearest(school) };
    findings.add(schoolNotKnown(params, { source: places['school'] ?? place }));
  }
}

class SpendingCollector {
  readonly lines: SpendingLine[] = [];
  readonly codes: Codes[] = [];
  private readonly decider: LineDecider;
  private readonly reconciliation = new GrowingReconciliation();
  private readonly yearEnd: YearEndLines;
  private readonly noBesideYes: NoBesideYes;
  private readonly missed = new Tallies((tally) => this.rest(tally));
  private readonly waiting = new WaitingLines();
  private readonly unknown: UnansweredCodes;

  constructor(
    mapping: Mapping,
    schools: SchoolNames,
    private readonly hidesCodes: boolean,
  ) {
    this.decider = new LineDecider(mapping, schools);
    this.yearEnd = new YearEndLines(this.decider, mapping.notation.yearEnd, hidesCodes);
    this.noBesideYes = new NoBesideYes(this.decider, hidesCodes);
    this.unknown = new UnansweredCodes(this.decider, shownCodes(hidesCodes));
  }

  get usedRows(): ReadonlySet<CodeRow> {
    return this.decider.usedRows;
  }

  take(line: LedgerLine, names: LedgerNames): void {
    const decision = this.decider.decide(line, names);
    if (line.yearEnd !== undefined) this.yearEnd.take(line, names, balanceOf(line), line.place);
    if (this.isOpenUntilTheEnd(line, decision) && this.waiting.take(line)) return;
    this.reconciliation.add(line, decision);
    if (decision.is === 'spending') {
      this.lines.push(spendingLine(line, decision));
      this.codes.push(line.codes);
    } else if (decision.is === 'notNpo') this.noBesideYes.take(line);
    else this.miss(line, decision);
  }

  /** Whether names that come later may still tell that a line looks like NPO. */
  private isOpenUntilTheEnd(line: LedgerLine, { is }: Decision): boolean {
    return (is === 'notNpo' || is === 'undecided') && !line.speaksOfNpo && this.decider.isLeftOpen(line);
  }

  /** Decides about the lines that waited, now that all names are known. */
  private settle(names: LedgerNames): void {
    for (const { codes, share, places } of this.waiting.list()) {
      const decision = this.decider.decide(
        { codes, isOpening: false, speaksOfNpo: false, yearEnd: undefined },
        names,
      );
      this.reconciliation.add(share, decision, share.count);
      if (decision.is === 'undecided' && decision.looksLikeNpo) {
        this.missUndecided(codes, { count: share.count, amount: balanceOf(share), places });
      } else if (!isOnBalanceSheet(codes, names)) this.unknown.take(codes, share, places[0]);
    }
  }

  report({ file, names }: LedgerFacts, findings: Findings): void {
    this.settle(names);
    this.missed.report(findings);
    this.yearEnd.report(findings);
    this.noBesideYes.report(names, findings);
    this.unknown.report(file, findings);
    this.reportAccountsInCredit(findings);
    const { mapped, notNpo, unmapped, total } = this.reconciliation;
    const source = { file };
    if (mapped.count === 0) findings.add(nothingMapped({ count: total.count }, { source }));
    const money = (share: Share) => ({ count: share.count, amount: balanceOf(share) });
    const params = {
      total: money(total),
      mapped: money(mapped),
      notNpo: money(notNpo),
      unmapped: money(unmapped),
    };
    findings.add(reconciled(params, { source }));
  }

  /** Income in a project of NPO is no spending; the account that it is on tells it by its balance. */
  private reportAccountsInCredit(findings: Findings): void {
    const balances = new Map<string, Decimal>();
    for (const [index, { amount }] of this.lines.entries()) {
      const account = this.codes[index]?.account;
      if (account !== undefined) balances.set(account, (balances.get(account) ?? NO_MONEY).plus(amount));
    }
    const inCredit = new Tallies(({ where, ...tally }) => accountInCredit({ ...tally, labels: MANY }, where));
    for (const [index, { place, amount }] of this.lines.entries()) {
      const account = this.codes[index]?.account;
      if (account === undefined || balances.get(account)?.isNegative() !== true) continue;
      const labels = this.hidesCodes ? HIDDEN : labelsOf({ account }, isCodeLike);
      inCredit.add(labels.nl, place, amount, ({ where, ...tally }) =>
        accountInCredit({ ...tally, labels }, where),
      );
    }
    inCredit.report(findings);
  }

  private miss(line: LedgerLine, decision: Exclude<Decision, { is: 'spending' | 'notNpo' }>): void {
    // Lines with the same said of them are counted together: without codes that is all there are.
    const labels = this.hidesCodes ? HIDDEN : labelsOf(line.codes, isCodeLike, TOLD);
    const key = `${decision.is} ${labels.nl}`;
    const add = (id: string, place: Place, make: Parameters<Tallies['add']>[3]) => {
      this.missed.add(id, place, balanceOf(line), make);
    };
    switch (decision.is) {
      case 'undecided':
        if (decision.looksLikeNpo) {
          this.missUndecided(line.codes, { count: 1, amount: balanceOf(line), places: [line.place] });
        }
        break;
      case 'notPlaced': {
        const lacks = LACKS[decision.lacks];
        add(`${key} ${lacks.nl}`, line.place, ({ where, ...t }) => notPlaced({ ...t, labels, lacks }, where));
        break;
      }
      case 'contradiction': {
        const about = ABOUT[decision.about];
        add(`${key} ${about.nl}`, line.place, ({ where, ...t }) =>
          codesContradict({ ...t, labels, about }, where),
        );
        break;
      }
      case 'untranslated': {
        if (this.hidesCodes) {
          const hidden = { part: HIDDEN_WORD, text: undefined, nearest: undefined };
          add(decision.is, line.place, ({ where, ...t }) => translationMissing({ ...t, ...hidden }, where));
          break;
        }
        const { dimension, nearest } = decision;
        const code = line.codes[dimension] ?? '';
        const text = shownWord(code, nearest);
        const part = nameOf(DIMENSION_WORDS, dimension);
        add(`${decision.is} ${dimension} ${code}`, line.places[dimension] ?? line.place, ({ where, ...t }) =>
          translationMissing({ ...t, part, text, nearest }, where),
        );
        break;
      }
    }
  }

  private missUndecided(codes: Codes, lines: CountedLines): void {
    const labels = this.hidesCodes ? HIDDEN : labelsOf(codes, isCodeLike, TOLD);
    this.missed.addLines(`undecided ${labels.nl}`, lines, ({ where, ...t }) =>
      looksLikeNpo({ ...t, labels }, where),
    );
  }

  private rest({ where, ...tally }: Tally) {
    return notPlaced({ ...tally, labels: MANY, lacks: LACKS.school }, where);
  }
}

const MANY: Text = { nl: 'vele verschillende codes', en: 'many different codes' };

/** Stands where codes may not be told. */
const HIDDEN: Text = {
  nl: 'codes die alleen npo-xbrl map toont, omdat eraan te zien kan zijn wat inhuur is',
  en: 'codes that only npo-xbrl map shows, since they may tell what is hire',
};

/** Stands where it may not be told which word of a line is unknown: that of the kind may tell hire. */
const HIDDEN_WORD: Text = {
  nl: 'school, interventie, niveau of soort kosten',
  en: 'school, intervention, level or kind of cost',
};

/** Beside an amount there is never the kind of cost (docs/decisions/0005). */
const TOLD: readonly Dimension[] = DIMENSIONS.filter((dimension) => dimension !== 'kind');

function spendingLine(line: LedgerLine, { placement }: Decision & { is: 'spending' }): SpendingLine {
  const { level, brin, intervention, kind } = placement;
  const { amount, date, school, intervention: chosen } = line.places;
  return {
    place: line.place,
    places: {
      ...(amount === undefined ? {} : { amount }),
      ...(date === undefined ? {} : { date }),
      ...(school === undefined ? {} : { brin: school }),
      ...(chosen === undefined ? {} : { intervention: chosen }),
    },
    date: line.date,
    level,
    brin,
    intervention,
    kind,
    amount: balanceOf(line),
    reference: line.reference,
    row: line.row?.(),
  };
}

/** The codes of a line as a person would look them up; what is not to be shown, as a word that may be a name, is left out. */
export function labelsOf(
  codes: Codes,
  show: (code: string) => boolean,
  dimensions: readonly Dimension[] = DIMENSIONS,
): Text {
  const has = dimensions.filter((dimension) => dimension !== 'file' && codes[dimension] !== undefined);
  // A journal tells least, and is on every line.
  const told = has.length > 1 ? has.filter((dimension) => dimension !== 'journal') : has;
  const parts = told.flatMap((dimension) => {
    const code = codes[dimension];
    if (code === undefined) return [];
    const name = nameOf(DIMENSION_WORDS, dimension);
    const shown = show(code) ? ` ${code}` : ' …';
    return [{ nl: name.nl + shown, en: name.en + shown }];
  });
  if (parts.length === 0) return { nl: 'geen enkele code', en: 'no code at all' };
  return { nl: parts.map((part) => part.nl).join(', '), en: parts.map((part) => part.en).join(', ') };
}
