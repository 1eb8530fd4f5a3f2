import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { aboveSchoolMoney } from './subject/above-school-money.js';
import { agreedMoney, statingAgreedPart } from './subject/agreed-parts.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { avsGuidance, ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

interface Params {
  readonly school: string;
  readonly period: string;
  readonly spent: Decimal;
  readonly agreed: Decimal;
}

const help: Text = {
  nl: 'Controleer het aangewezen deel en de bovenschoolse regels van deze school. Is er echt meer besteed, leg dat dan voor aan de MR en licht het toe in het bestuursverslag.',
  en: 'Check the part set apart and the lines of this school above school level. Where more was really spent, bring it before the MR and explain it in the management report.',
};

const advice: Text = {
  nl: 'Het deel kan een bedrag zijn of een percentage van het geld van de school voor dat schooljaar. Dat geld is pas helemaal bekend als bij Bekostiging staat wat beide kalenderjaren ervoor gaven; anders rekent npo-xbrl met wat er wel staat, en geeft het hoogstens een waarschuwing. Hebben vestigingen een eigen MR, dan tellen hun bedragen bij elkaar op; van percentages telt het hoogste. Besteding van hetzelfde schooljaar in het andere kalenderjaar staat in het andere verslag en telt hier niet mee.',
  en: "The part may be an amount or a percentage of the school's money for that school year. That money is fully known only where the funding tells what both calendar years gave for it; otherwise npo-xbrl reckons with what is there, and gives a warning at most. Where branches have an MR of their own their amounts add up; of percentages the highest counts. Spending of the same school year in the other calendar year is in the other report and is not counted here.",
};

const beyondAgreedPart = defineDiagnostic<Params>({
  code: 'npo:above-school-beyond-agreed-part',
  severity: 'error',
  basis: avsGuidance('de MR bepaalt vooraf welk deel bovenschools mag worden ingezet'),
  message: {
    nl: ({ school, period, spent, agreed }) =>
      `Van het geld van ${school} is in ${period} ${nl.euros(spent)} bovenschools besteed; de MR heeft daarvoor vooraf ${nl.euros(agreed)} aangewezen. Dat is ${nl.euros(spent.minus(agreed))} te veel.`,
    en: ({ school, period, spent, agreed }) =>
      `${en.euros(spent)} of the money of ${school} was spent above school level in ${period}; the MR set apart ${en.euros(agreed)} beforehand. That is ${en.euros(spent.minus(agreed))} too much.`,
  },
  help,
  advice,
});

const beyondShareSoFar = defineDiagnostic<Params>({
  code: 'npo:above-school-beyond-agreed-share',
  severity: 'warning',
  basis: ours('volgt uit: de MR bepaalt vooraf welk deel bovenschools mag worden ingezet (AVS)'),
  message: {
    nl: ({ school, period, spent, agreed }) =>
      `Van het geld van ${school} is in ${period} ${nl.euros(spent)} bovenschools besteed; het percentage dat de MR vooraf heeft aangewezen komt op ${nl.euros(agreed)} van het geld dat hier is ingevuld, maar dat is misschien niet al het geld van dat schooljaar.`,
    en: ({ school, period, spent, agreed }) =>
      `${en.euros(spent)} of the money of ${school} was spent above school level in ${period}; the percentage that the MR set apart beforehand comes to ${en.euros(agreed)} of the money filled in here, which may not be all the money of that school year.`,
  },
  help: {
    nl: 'Vul bij Bekostiging in wat de school voor dit schooljaar ontving, ook in het kalenderjaar ervoor of erna, of vul het aangewezen deel als bedrag in.',
    en: 'Fill in with the funding what the school received for this school year, in the calendar year before or after too, or fill in the part as an amount.',
  },
  advice,
});

/**
 * No more of a school's money is spent above it than its MR agreed beforehand; exactly that much will do.
 *
 * Source: AVS, as for `above-school-without-agreed-part`. An error where it is certain: the excess has no
 * consent behind it, whatever is answered. The part is of a school year and the report of a calendar
 * year, so spending in the other one is not seen. A warning (ours) where the part is a share of
 * money that the input does not tell in full.
 */
export const aboveSchoolBeyondAgreedPart: BusinessRule = {
  name: 'above-school-beyond-agreed-part',
  title: {
    nl: 'Bovenschools niet meer dan de MR heeft aangewezen',
    en: 'No more above the school than its MR set apart',
  },
  confidence: 'high',
  needs: ['aboveSchoolSpendingPerSchool', 'aboveSchoolPart', 'received', 'broughtForward'],
  emits: [beyondAgreedPart, beyondShareSoFar],

  *check(subject) {
    for (const { brin, schoolYear, programmes, money } of aboveSchoolMoney(subject)) {
      const stating = statingAgreedPart(programmes);
      const [first, ...others] = stating;
      const agreed = agreedMoney(subject, stating);
      const spent = money.total;
      if (first === undefined || agreed === undefined || spent.lessThanOrEqualTo(agreed.amount)) continue;
      const kind = agreed.isCertain ? beyondAgreedPart : beyondShareSoFar;
      const period = schoolYear ?? String(subject.year.year);
      const related = [
        ...placesOf(subject, others, 'aboveSchoolPart'),
        ...placesOf(subject, money.lines, 'amount'),
      ];
      yield kind(
        { school: schoolName(subject, brin), period, spent, agreed: agreed.amount },
        { source: placeOf(first, 'aboveSchoolPart'), related },
      );
    }
  },
};
