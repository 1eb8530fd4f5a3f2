import { Decimal, sum } from '../../xbrl/numbers/decimal.js';
import { type Submission } from '../model/submission.js';
import { ruleSettings } from '../rules/rule.js';
import { type Figure } from './figure.js';

/**
 * Hired staff (PNIL): whether there was any, and their share in all spending. The share, and the
 * lines that it is made of, exist only from five persons on (label of the official question
 * PercentageOfResourcesNonSalariedStaff, OCW NT19); below that the answer points at the number of
 * persons alone, so that no list of lines tells what was hired.
 */
export function* hireFigures({ board, spending }: Submission): Generator<Figure> {
  const hiredLines = spending.filter(({ kind }) => kind === 'hired');
  const known = board.hiredPersons !== undefined || spending.every(({ kind }) => kind !== undefined);
  const any = (board.hiredPersons ?? 0) > 0 || hiredLines.some(({ amount }) => !amount.isZero());
  const sources = [board.places['hiredPersons'] ?? board.place];
  if (any || known) {
    const answer = any ? ('yes' as const) : ('no' as const);
    yield { measure: 'hire.any', keys: {}, value: { kind: 'answer', answer }, sources };
  }
  if (board.hiredPersons === undefined || board.hiredPersons < ruleSettings().fewestHiredPersons) return;
  const hired = sum(hiredLines.map(({ amount }) => amount));
  const total = sum(spending.map(({ amount }) => amount));
  if (total.lessThanOrEqualTo(0) || hired.lessThan(0) || hired.greaterThan(total)) return;
  const share = hired.dividedBy(total).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  const lines = hiredLines.map(({ places, place }) => places['amount'] ?? place);
  yield {
    measure: 'hire.share',
    keys: {},
    value: { kind: 'share', share },
    sources: [...sources, ...lines],
  };
}
