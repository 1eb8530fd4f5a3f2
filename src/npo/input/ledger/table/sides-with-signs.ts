import type { Decimal } from '../../../../xbrl/numbers/decimal.js';
import { plain } from '../../matching-text.js';
import type { SignConvention } from '../mapping/mapping-words.js';
import { NO_MONEY } from '../lines/tallies.js';

/** What programs write for debit and for credit. */
const DEBIT: ReadonlySet<string> = new Set(['d', 'debet', 'debit', 'deb']);
const CREDIT: ReadonlySet<string> = new Set(['c', 'credit', 'cred', 'cr']);

export function sideOf(text: string): 'debit' | 'credit' | undefined {
  const word = plain(text);
  if (DEBIT.has(word) || text.trim() === '+') return 'debit';
  if (CREDIT.has(word) || text.trim() === '-') return 'credit';
  return undefined;
}

/** So many of the amounts of a side are nearly all of them, or nearly none. */
const NEARLY_ALL = 0.9;
const NEARLY_NONE = 0.1;

/** The signs of amounts beside a column with D or C, which tell whether the amounts have their signs already. */
export class SidesWithSigns {
  readonly debit = new SignedAmounts();
  readonly credit = new SignedAmounts();

  add(side: 'debit' | 'credit', amount: Decimal): void {
    (side === 'debit' ? this.debit : this.credit).add(amount);
  }

  /**
   * `indicator`: the column says the sign. `signed`, `reversed`: the amounts have it themselves, and the
   * column would turn it a second time. Undefined where it could be either.
   */
  get convention(): Exclude<SignConvention, 'columns'> | undefined {
    const { debit, credit } = this;
    if (debit.negative + credit.negative === 0) return 'indicator';
    // A ledger as a whole comes to nothing when it is read as it was meant.
    const comesToNothing = debit.sum.plus(credit.sum).isZero();
    if (comesToNothing !== debit.sum.equals(credit.sum)) {
      if (!comesToNothing) return 'indicator';
      return debit.sum.isNegative() ? 'reversed' : 'signed';
    }
    if (credit.share >= NEARLY_ALL && debit.share <= NEARLY_NONE) return 'signed';
    if (debit.share >= NEARLY_ALL && credit.share <= NEARLY_NONE && credit.all > 0) return 'reversed';
    return debit.share <= 0.5 && credit.share < 0.5 ? 'indicator' : undefined;
  }
}

class SignedAmounts {
  all = 0;
  negative = 0;
  sum = NO_MONEY;

  add(amount: Decimal): void {
    if (amount.isZero()) return;
    this.all += 1;
    if (amount.isNegative()) this.negative += 1;
    this.sum = this.sum.plus(amount);
  }

  get share(): number {
    return this.all === 0 ? 0 : this.negative / this.all;
  }
}
