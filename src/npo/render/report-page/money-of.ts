import type { Fact } from '../../../xbrl/report/fact.js';
import type { FigureKeys } from '../../mapping/figures/figure.js';
import type { ReportFacts } from './report-facts.js';

/** The money of a school or of the board in the order of the sum that it makes. */
export interface Money {
  readonly broughtForward: Fact | undefined;
  readonly received: Fact | undefined;
  readonly newcomers: Fact | undefined;
  readonly spentAtSchools: Fact | undefined;
  readonly spentAbove: Fact | undefined;
  readonly left: Fact | undefined;
}

/** @param place a school; nothing for the whole board */
export function moneyOf(facts: ReportFacts, place: FigureKeys): Money {
  return {
    broughtForward: facts.find('broughtForward', place),
    received: facts.find('received', place),
    newcomers: facts.find('newcomers', place),
    spentAtSchools: facts.find('spending', { ...place, level: 'school' }),
    spentAbove: facts.find('spending', { ...place, level: 'aboveSchool' }),
    left: facts.find('left', place),
  };
}
