import { expect, test } from '@jest/globals';
import { brinMalformed } from '../../../src/npo/input/diagnostics/cell-diagnostics.js';
import { tableWithoutRows } from '../../../src/npo/input/diagnostics/table-diagnostics.js';
import { withoutEmptySpending } from '../../../src/pipeline/generate/add-ledgers.js';
import { line } from '../../npo/mapping/example-submission.js';

const text = { nl: 'Besteding', en: 'Spending' };
const at = (pointer: string) => ({ source: { file: 'board.json', pointer } });
const said = [
  tableWithoutRows({ table: text }, at('/spending')),
  tableWithoutRows({ table: text }, at('/schools')),
  brinMalformed({ text: 'x', hint: { nl: '', en: '' } }, at('/spending')),
];
const left = (lines: readonly ReturnType<typeof line>[]) =>
  withoutEmptySpending(said, { lines, diagnostics: [], hasLoss: false }).map((finding) =>
    said.indexOf(finding),
  );

test('a ledger takes the place of an empty table of spending, and of nothing else that is said', () => {
  expect(left([line('5')])).toEqual([1, 2]);
  expect(left([])).toEqual([0, 1, 2]);
});
