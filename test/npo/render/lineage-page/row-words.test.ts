import { expect, test } from '@jest/globals';
import type { Figure } from '../../../../src/npo/mapping/figures/figure.js';
import { rowWordsOf } from '../../../../src/npo/render/lineage-page/row-words.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';

const place = { file: 'besteding.csv', line: 6 };
const figure = (measure: string, amount: string): Figure => ({
  measure,
  keys: measure === 'spending' ? { level: 'aboveSchool' } : {},
  value: { kind: 'amount', amount: new Decimal(amount) },
  sources: [place],
});

test('a row has the amount that was read from it, not the balance that is worked out with it', () => {
  const balance = figure('left', '-1000');
  const spending = figure('spending', '1000');
  for (const figures of [
    [spending, balance],
    [balance, spending],
  ]) {
    const words = rowWordsOf(figures).get(place);
    expect([words?.amount.toFixed(), words?.keys.level]).toEqual(['1000', 'aboveSchool']);
  }
});
