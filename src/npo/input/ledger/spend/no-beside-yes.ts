import type { Place } from '../../../../diagnostics/diagnostic.js';
import type { Findings } from '../../findings.js';
import { isOnBalanceSheet, type LineDecider } from '../decide/decide-line.js';
import type { Codes, Dimension, LedgerLine, LedgerNames } from '../lines/ledger-line.js';
import { noBesideYes } from '../mapping/mapping-diagnostics.js';
import { namesBalanceSheet, namesIncome } from '../propose/propose-codes.js';
import { balanceOf, GrowingShare } from '../decide/reconciliation.js';
import { isCodeLike } from '../lines/shown-word.js';
import { MOST_RELATED, NO_MONEY, Tallies } from '../lines/tallies.js';
import { labelOf } from './unknown-codes.js';

/** So many combinations are told apart; what comes after them is counted together. */
const MOST_TOLD_APART = 10_000;

interface Denied {
  readonly codes: Codes;
  /** The kinds of its codes that say no. */
  readonly by: readonly Dimension[];
  readonly share: GrowingShare;
  readonly places: Place[];
}

/**
 * Costs that one code of a mapping says are NPO and another that they are not. No goes before yes for the sake of income and
 * of the balance sheet, which stand in projects of NPO too; what else it takes away is said.
 */
export class NoBesideYes {
  private readonly found = new Map<string, Denied>();

  /** @param hidesCodes whether no code is told (docs/decisions/0016) */
  constructor(
    private readonly decider: LineDecider,
    private readonly hidesCodes: boolean,
  ) {}

  take(line: LedgerLine): void {
    const by = this.decider.codesAgainst(line);
    if (by.length === 0) return;
    const { account } = line.codes;
    const denying = by.map((dimension) => `${dimension} ${line.codes[dimension] ?? ''}`);
    const key = [account ?? '', ...denying].join('\n');
    const id = this.found.size < MOST_TOLD_APART || this.found.has(key) ? key : '';
    const told = id === '' ? { codes: {}, by: [] } : { codes: line.codes, by };
    const known = this.found.get(id) ?? { ...told, share: new GrowingShare(), places: [] };
    this.found.set(id, known);
    known.share.add(line);
    if (known.places.length <= MOST_RELATED) known.places.push(line.place);
  }

  /** @param names all names of the ledger, by which income and the balance sheet are known */
  report(names: LedgerNames, findings: Findings): void {
    const said = new Tallies((tally) => noBesideYes({ ...tally, named: [] }, tally.where));
    for (const { codes, by, share, places } of this.found.values()) {
      const amount = balanceOf(share);
      const mayBeCosts =
        amount.greaterThan(NO_MONEY) || (share.debit.greaterThan(NO_MONEY) && isNamed(codes, names));
      if (!mayBeCosts || isNoRight(codes, by, names)) continue;
      const shown = this.hidesCodes ? [] : by.filter((dimension) => isCodeLike(codes[dimension] ?? ''));
      const named = shown.map((dimension) => labelOf(dimension, codes[dimension] ?? ''));
      const key = named.map(({ nl }) => nl).join('\n');
      said.addLines(key, { count: share.count, amount, places }, ({ where, ...tally }) =>
        noBesideYes({ ...tally, named }, where),
      );
    }
    said.report(findings);
  }
}

/** Whether the account has a name, by which income would be known. Of one without, a credit on balance is probably income. */
function isNamed({ account }: Codes, names: LedgerNames): boolean {
  return (names.byCode.get('account')?.get(account ?? '') ?? '') !== '';
}

/** Of the balance sheet no is right, whatever code says it; of what is income by its name only if the account says it. */
function isNoRight(codes: Codes, by: readonly Dimension[], names: LedgerNames): boolean {
  const name = names.byCode.get('account')?.get(codes.account ?? '') ?? '';
  if (isOnBalanceSheet(codes, names) || namesBalanceSheet(name, names)) return true;
  return by.includes('account') && namesIncome(name);
}
