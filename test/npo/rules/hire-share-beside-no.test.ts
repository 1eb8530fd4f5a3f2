import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/npo/model/submission.js';
import { hireShareBesideNo } from '../../../src/npo/rules/hire-share-beside-no.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';
import { subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

/** What is found in a report that states this share beside this answer. */
function codesOf(hireAnswer: Answer | undefined, share: string): readonly string[] {
  const submission = submissionOf();
  const stated = { ...submission, board: { ...submission.board, hireAnswer, hireShare: new Decimal(share) } };
  return [...hireShareBesideNo.check(subjectOf(stated))].map(({ code }) => code);
}

describe('a share of hired staff', () => {
  test.each(['0.0001', '0.12', '1'])('of %s does not stand beside a no', (share) => {
    expect(codesOf('no', share)).toEqual(['npo:hire-share-beside-no']);
  });

  test.each(['0', '-0.12'])('of %s may: it is not above zero', (share) => {
    expect(codesOf('no', share)).toEqual([]);
  });

  test.each(['yes', undefined] as const)('stands beside the answer %s', (answer) => {
    expect(codesOf(answer, '0.12')).toEqual([]);
  });
});
