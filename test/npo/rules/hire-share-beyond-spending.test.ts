import { describe, expect, test } from '@jest/globals';
import { hireShareBeyondSpending } from '../../../src/npo/rules/hire-share-beyond-spending.js';
import { highHireShare } from '../../../src/npo/rules/high-hire-share.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';
import { findAt, subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

/** What a rule finds in a report that states this share. */
function codesOf(rule: typeof highHireShare, share: string): readonly string[] {
  const submission = submissionOf();
  const stated = { ...submission, board: { ...submission.board, hireShare: new Decimal(share) } };
  return [...rule.check(subjectOf(stated))].map(({ code }) => code);
}

describe('a share that a report states', () => {
  test.each(['25.61', '1.0001', '-0.01'])('of %s is no part of the spending', (share) => {
    expect(codesOf(hireShareBeyondSpending, share)).toEqual(['npo:hire-share-beyond-spending']);
    expect(codesOf(highHireShare, share)).toEqual([]);
  });

  test.each(['0', '0.5', '1'])('of %s is', (share) => {
    expect(codesOf(hireShareBeyondSpending, share)).toEqual([]);
  });

  test('stands out above the limit', () => {
    expect(codesOf(highHireShare, '0.99')).toEqual(['npo:high-hire-share']);
  });
});

test('a share that is worked out from lines is always a part of them', () => {
  const spending = [{ kind: 'hired' as const, amount: '100.00' }];
  expect(findAt(hireShareBeyondSpending, { board: { hiredPersons: 6 }, spending })).toEqual([]);
});
