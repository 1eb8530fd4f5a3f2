import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { allAboveSchoolMoney, moneyOfNoSchoolByYear } from './subject/above-school-money.js';
import { agreedMoney, statingAgreedPart } from './subject/agreed-parts.js';
import { placeOf, placesOf } from './subject/places.js';
import { avsGuidance } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const beyondAllAgreedParts = defineDiagnostic<{ period: string; spent: Decimal; agreed: Decimal }>({
  code: 'npo:above-school-beyond-all-agreed-parts',
  severity: 'error',
  basis: avsGuidance('de MR bepaalt vooraf welk deel bovenschools mag worden ingezet'),
  message: {
    nl: ({ period, spent, agreed }) =>
      `In ${period} is ${nl.euros(spent)} bovenschools besteed; alle medezeggenschapsraden samen hebben daarvoor vooraf ${nl.euros(agreed)} aangewezen. Dat is ${nl.euros(spent.minus(agreed))} te veel.`,
    en: ({ period, spent, agreed }) =>
      `${en.euros(spent)} was spent above school level in ${period}; all MRs together set apart ${en.euros(agreed)} for it beforehand. That is ${en.euros(spent.minus(agreed))} too much.`,
  },
  help: {
    nl: 'Zet bij elke bovenschoolse regel van welke school het geld was, en controleer het deel dat elke MR heeft aangewezen.',
    en: 'State with each line above school level whose money it was, and check the part that each MR set apart.',
  },
});

/**
 * The board spends no more above the schools than all MRs together agreed beforehand.
 *
 * Source: AVS, as for `above-school-without-agreed-part`. An error: whoever's money it was, there is more of
 * it than was agreed. A part is of a school year; lines without a date are held against the parts of the whole
 * reporting year, with all others. Looks only where some line does not say whose money it was; where all do,
 * `above-school-beyond-agreed-part` says at which school it is. Shares of money that is not told in full
 * prove nothing.
 */
export const aboveSchoolBeyondAllAgreedParts: BusinessRule = {
  name: 'above-school-beyond-all-agreed-parts',
  title: {
    nl: 'Bovenschools niet meer dan alle MR’en samen hebben aangewezen',
    en: 'No more above the schools than all MRs together set apart',
  },
  confidence: 'high',
  needs: ['aboveSchoolSpending', 'aboveSchoolPart', 'received', 'broughtForward'],
  emits: [beyondAllAgreedParts],

  *check(subject) {
    for (const { money: ofNoSchool, schoolYear, programmes } of moneyOfNoSchoolByYear(subject)) {
      const money = allAboveSchoolMoney(subject, schoolYear);
      const [line, ...others] = ofNoSchool.lines;
      const stating = statingAgreedPart(programmes);
      if (money === undefined || line === undefined || stating.length === 0) continue;
      const agreed = agreedMoney(subject, stating);
      if (agreed?.isCertain !== true || money.total.lessThanOrEqualTo(agreed.amount)) continue;
      const period = schoolYear ?? String(subject.year.year);
      const related = [
        ...placesOf(subject, stating, 'aboveSchoolPart'),
        ...placesOf(subject, others, 'amount'),
      ];
      yield beyondAllAgreedParts(
        { period, spent: money.total, agreed: agreed.amount },
        { source: placeOf(line, 'amount'), related },
      );
    }
  },
};
