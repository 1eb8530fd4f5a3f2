import { Decimal } from '../../../../xbrl/numbers/decimal.js';
import type { Decision } from './decide-line.js';

/** Lines and money that were found to be one thing. */
export interface Share {
  readonly count: number;
  readonly debit: Decimal;
  readonly credit: Decimal;
}

/** What became of every line of a ledger; the three parts together are the total. */
export interface Reconciliation {
  readonly mapped: Share;
  readonly notNpo: Share;
  readonly unmapped: Share;
  readonly total: Share;
}

/** A share that lines are added to. */
export class GrowingShare implements Share {
  count = 0;
  debit = new Decimal(0);
  credit = new Decimal(0);

  add({ debit, credit }: Pick<Share, 'debit' | 'credit'>, count = 1): void {
    this.count += count;
    this.debit = this.debit.plus(debit);
    this.credit = this.credit.plus(credit);
  }
}

/** A reconciliation while the lines are read. */
export class GrowingReconciliation implements Reconciliation {
  readonly mapped = new GrowingShare();
  readonly notNpo = new GrowingShare();
  readonly unmapped = new GrowingShare();
  readonly total = new GrowingShare();

  add(share: Pick<Share, 'debit' | 'credit'>, { is }: Decision, count = 1): void {
    const part = is === 'spending' ? this.mapped : is === 'notNpo' ? this.notNpo : this.unmapped;
    part.add(share, count);
    this.total.add(share, count);
  }
}

/** Debit less credit: of a cost account what was spent. */
export function balanceOf({ debit, credit }: Pick<Share, 'debit' | 'credit'>): Decimal {
  return debit.minus(credit);
}
