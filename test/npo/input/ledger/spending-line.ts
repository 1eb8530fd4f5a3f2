import type { SpendingLine } from '../../../../src/npo/model/submission.js';
import type { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { B3 } from './ledger-reading.js';

/** What one school spent on one intervention on a day, but for what is given. */
export function spendingLine(more: Partial<SpendingLine> & { amount: Decimal }): SpendingLine {
  return {
    place: { file: 'a', line: 1 },
    places: {},
    date: '2024-03-01',
    level: 'school',
    brin: '30AA',
    intervention: B3,
    ...more,
  };
}
