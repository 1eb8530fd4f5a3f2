import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Decimal } from '../../xbrl/numbers/decimal.js';
import { type BusinessRule } from './rule.js';
import { aboveSchoolMoney } from './subject/above-school-money.js';
import { agreedMoney, statingAgreedPart } from './subject/agreed-parts.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { avsGuidance } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const beyondAgreedPart = defineDiagnostic<{
  school: string;
  period: string;
  spent: Decimal;
  agreed: Decimal;
}>({
  code: 'npo:above-school-beyond-agreed-part',
  severity: 'error',
  basis: avsGuidance('de MR bepaalt vooraf welk deel bovenschools mag worden ingezet'),
  message: {
    nl: ({ school, period, spent, agreed }) =>
      `Van het geld van ${school} is in ${period} ${nl.euros(spent)} bovenschools besteed; de MR heeft daarvoor vooraf ${nl.euros(agreed)} aangewezen. Dat is ${nl.euros(spent.minus(agreed))} te veel.`,
    en: ({ school, period, spent, agreed }) =>
      `${en.euros(spent)} of the money of ${school} was spent above school level in ${period}; the MR set apart ${en.euros(agreed)} beforehand. That is ${en.euros(spent.minus(agreed))} too much.`,
  },
  help: {
    nl: 'Controleer het aangewezen deel en de bovenschoolse regels van deze school. Is er echt meer besteed, leg dat dan voor aan de MR en licht het toe in het bestuursverslag.',
    en: 'Check the part set apart and the lines of this school above school level. Where more was really spent, bring it before the MR and explain it in the management report.',
  },
  advice: {
    nl: 'Het deel kan een bedrag zijn of een percentage van het geld van de school: wat voor het schooljaar is ontvangen, en wat van het vorige jaar over was als daar niets nieuws voor kwam. Hebben vestigingen een eigen MR, dan tellen hun bedragen bij elkaar op; van percentages telt het hoogste. Die lezing is van npo-xbrl en valt nooit te laag uit. Besteding van hetzelfde schooljaar in het andere kalenderjaar staat in het andere verslag en telt hier niet mee.',
    en: "The part may be an amount or a percentage of the school's money: what was received for the school year, and what was left of the year before where nothing new came for it. Where branches have an MR of their own their amounts add up; of percentages the highest counts. This reading is ours and is never too low. Spending of the same school year in the other calendar year is in the other report and is not counted here.",
  },
});

/**
 * No more of a school's money is spent above it than its MR agreed beforehand; exactly that much will do.
 *
 * Source: AVS, as for `above-school-without-agreed-part`. An error: the excess has no consent behind it,
 * whatever is answered. The part is of a school year and the report of a calendar year, so what is
 * found is certain, and what the other report holds is not seen.
 */
export const aboveSchoolBeyondAgreedPart: BusinessRule = {
  name: 'above-school-beyond-agreed-part',
  needs: ['aboveSchoolSpendingPerSchool', 'aboveSchoolPart', 'received', 'broughtForward'],
  emits: [beyondAgreedPart],

  *check(subject) {
    for (const { brin, schoolYear, programmes, lines, total: spent } of aboveSchoolMoney(subject)) {
      const stating = statingAgreedPart(programmes);
      const [first, ...others] = stating;
      const agreed = agreedMoney(subject, stating);
      if (first === undefined || agreed === undefined || spent.lessThanOrEqualTo(agreed)) continue;
      const period = schoolYear ?? String(subject.year.year);
      const related = [
        ...placesOf(subject, others, 'aboveSchoolPart'),
        ...placesOf(subject, lines, 'amount'),
      ];
      yield beyondAgreedPart(
        { school: schoolName(subject, brin), period, spent, agreed },
        { source: placeOf(first, 'aboveSchoolPart'), related },
      );
    }
  },
};
