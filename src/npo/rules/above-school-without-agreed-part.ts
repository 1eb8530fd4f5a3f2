import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { aboveSchoolMoney, moneyOfNoSchoolByYear } from './subject/above-school-money.js';
import { statingAgreedPart } from './subject/agreed-parts.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { avsGuidance } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const noAgreedPart = defineDiagnostic<{ school: string | undefined; period: string; amount: Decimal }>({
  code: 'npo:above-school-without-agreed-part',
  severity: 'error',
  basis: avsGuidance('de MR bepaalt vooraf welk deel bovenschools mag worden ingezet'),
  message: {
    nl: ({ school, period, amount }) =>
      school === undefined
        ? `In ${period} is ${nl.euros(amount)} bovenschools besteed, maar van geen enkele school staat welk deel de MR daarvoor vooraf heeft aangewezen.`
        : `Van het geld van ${school} is in ${period} ${nl.euros(amount)} bovenschools besteed, maar er staat niet welk deel de MR daarvoor vooraf heeft aangewezen.`,
    en: ({ school, period, amount }) =>
      school === undefined
        ? `${en.euros(amount)} was spent above school level in ${period}, but for no school is it stated which part the MR set apart for that beforehand.`
        : `${en.euros(amount)} of the money of ${school} was spent above school level in ${period}, but it is not stated which part the MR set apart for that beforehand.`,
  },
  help: {
    nl: 'Vul bij het programma in welk bedrag of percentage de MR vooraf heeft aangewezen, of 0 als dat niet is gebeurd.',
    en: 'Fill in with the programme which amount or percentage the MR set apart beforehand, or 0 where it did not.',
  },
});

/**
 * Money of a school is spent above it only where its MR stated beforehand which part qualifies.
 *
 * Source: AVS: the board may not skim off; the MR at school level states beforehand which part of the
 * school's money qualifies, and consents. An error: without the part the spending cannot be
 * justified. Spending with other boards is money above the school too (ours). A part that is too
 * small, 0 included, is `above-school-beyond-agreed-part`'s.
 */
export const aboveSchoolWithoutAgreedPart: BusinessRule = {
  name: 'above-school-without-agreed-part',
  title: {
    nl: 'Bovenschools alleen met een vooraf aangewezen deel',
    en: 'Above the school only with a part set apart beforehand',
  },
  confidence: 'high',
  needs: ['aboveSchoolSpending', 'aboveSchoolPart'],
  emits: [noAgreedPart],

  *check(subject) {
    const year = String(subject.year.year);
    for (const { brin, schoolYear, programmes, money } of aboveSchoolMoney(subject)) {
      if (statingAgreedPart(programmes).length > 0) continue;
      const [programme] = programmes;
      const { lines, total: amount } = money;
      const row = programme ?? lines[0];
      if (row === undefined) continue;
      const school = schoolName(subject, brin);
      yield noAgreedPart(
        { school, period: schoolYear ?? year, amount },
        { source: placeOf(row, 'aboveSchoolPart'), related: placesOf(subject, lines, 'level') },
      );
    }
    for (const { schoolYear, programmes, money } of moneyOfNoSchoolByYear(subject)) {
      const [line, ...others] = money.lines;
      if (line === undefined || statingAgreedPart(programmes).length > 0) continue;
      yield noAgreedPart(
        { school: undefined, period: schoolYear ?? year, amount: money.total },
        { source: placeOf(line, 'level'), related: placesOf(subject, others, 'level') },
      );
    }
  },
};
