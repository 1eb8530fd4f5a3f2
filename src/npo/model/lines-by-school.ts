import { sum } from '../../xbrl/numbers/decimal.js';
import type { SpendingLine, Submission } from './submission.js';

/**
 * All spending by the school whose money it was, as far as that is known. Where a report tells it apart from
 * the interventions, those are not known of what was spent above the schools; what is left of that
 * spending once each school has its own is a line of no school.
 */
export function linesBySchool({ spending, aboveSchoolBySchool }: Submission): readonly SpendingLine[] {
  if (aboveSchoolBySchool === undefined) return spending;
  const ofSchools = spending.filter(({ level }) => level === 'school');
  const above = spending.filter(({ level }) => level !== 'school');
  const [first] = above;
  const rest = sum(above.map(({ amount }) => amount)).minus(
    sum(aboveSchoolBySchool.map(({ amount }) => amount)),
  );
  const ofNoSchool =
    first === undefined || rest.isZero()
      ? []
      : [{ ...first, brin: undefined, intervention: { code: undefined, text: '' }, amount: rest }];
  return [...ofSchools, ...aboveSchoolBySchool, ...ofNoSchool];
}
