import { hiredStaffOf } from '../../model/hired-staff.js';
import type { Submission } from '../../model/submission.js';
import { ruleSettings } from '../../rules/rule.js';
import type { Figure } from './figure.js';

/**
 * Hired staff (PNIL): whether there was any, and their share in all spending. The share, which is made of
 * all lines, exists only from five persons on (label of the official question
 * PercentageOfResourcesNonSalariedStaff, OCW NT19); below that the answer points at the number of
 * persons alone, so that no list of lines tells what was hired.
 */
export function* hireFigures(submission: Submission): Generator<Figure> {
  const { board, spending } = submission;
  const staff = hiredStaffOf(submission, ruleSettings().fewestHiredPersons);
  const sources = [board.places['hiredPersons'] ?? board.place];
  const any = (staff.persons ?? 0) > 0 || staff.hasLines;
  // A blank number is not zero: without hired lines it leaves the question open.
  if (any || staff.persons !== undefined) {
    const answer = any ? ('yes' as const) : ('no' as const);
    yield { measure: 'hire.any', keys: {}, value: { kind: 'answer', answer }, sources };
  }
  if (staff.share === undefined) return;
  yield {
    measure: 'hire.share',
    keys: {},
    value: { kind: 'share', share: staff.share },
    sources: [...sources, ...spending.map(({ places, place }) => places['amount'] ?? place)],
  };
}
