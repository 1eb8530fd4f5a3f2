import type { Where } from '../../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { IsoDate, SpendingLine } from '../../model/submission.js';
import { groupBy } from '../../../maps/group-by.js';
import { placeOf, placesOf } from './places.js';
import type { RuleSubject } from './rule-subject.js';
import { schoolName } from './schools.js';

export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The lines of one school, or of none, that are dated outside a period. */
export interface DatedOutside {
  readonly school: string | undefined;
  readonly lines: number;
  readonly amount: Decimal;
  readonly where: Where;
}

export function isWithin({ start, end }: Period, date: IsoDate): boolean {
  return date >= start && date <= end;
}

/** One entry a school, so that a year that was typed wrong throughout does not make a finding a line. */
export function* linesDatedOutside(
  subject: RuleSubject,
  lines: readonly SpendingLine[],
  period: Period,
): Generator<DatedOutside> {
  const outside = lines.filter(({ date }) => date !== undefined && !isWithin(period, date));
  for (const group of groupBy(outside, ({ brin = '' }) => brin).values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    yield {
      school: first.brin === undefined ? undefined : schoolName(subject, first.brin),
      lines: group.length,
      amount: sum(group.map(({ amount }) => amount)),
      where: { source: placeOf(first, 'date'), related: placesOf(subject, others, 'date') },
    };
  }
}
