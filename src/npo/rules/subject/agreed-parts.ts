import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { Programme } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { programmeKey } from './programme-rows.js';
import type { RuleSubject } from './rule-subject.js';
import { moneyOfSchoolYear, type MoneyOfSchoolYear, schoolAccounts } from './school-accounts.js';

/** Programmes that state which part of the money may be spent above the school. */
export function statingAgreedPart(programmes: readonly Programme[]): readonly Programme[] {
  return programmes.filter(({ aboveSchoolPart }) => aboveSchoolPart !== undefined);
}

/** What was agreed, in euros. */
export interface AgreedMoney {
  readonly amount: Decimal;
  /** False where it is a share of money that is not told in full. */
  readonly isCertain: boolean;
}

/**
 * What the MRs agreed beforehand; undefined where a share was agreed of money that is not stated at
 * all. Amounts of branches add up. Shares of branches are shares of one BRIN's money, so the highest of
 * them counts: a figure that is never too low (ours). A share of nothing is nothing, whatever it is of.
 */
export function agreedMoney(subject: RuleSubject, programmes: readonly Programme[]): AgreedMoney | undefined {
  const agreed: Decimal[] = [];
  let isCertain = true;
  for (const rows of groupBy(programmes, programmeKey).values()) {
    const parts = rows.flatMap(({ aboveSchoolPart }) => aboveSchoolPart ?? []);
    agreed.push(...parts.flatMap((part) => (part.kind === 'amount' ? part.amount : [])));
    const shares = parts.flatMap((part) => (part.kind === 'share' ? part.share : []));
    if (shares.every((share) => share.isZero())) continue;
    const money = moneyOf(subject, rows);
    if (money === undefined) return undefined;
    agreed.push(Decimal.max(...shares).times(money.amount));
    isCertain &&= money.isComplete;
  }
  return { amount: sum(agreed), isCertain };
}

function moneyOf(subject: RuleSubject, [first]: readonly Programme[]): MoneyOfSchoolYear | undefined {
  const account = first === undefined ? undefined : schoolAccounts(subject).get(first.brin);
  if (first === undefined || account === undefined) return undefined;
  return moneyOfSchoolYear(subject, account, first.schoolYear);
}
