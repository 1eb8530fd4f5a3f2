import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import { minimumPerPupil } from '../model/funding-amounts.js';
import type { BusinessRule } from './rule.js';
import { expectedMoney, moneyOf, receivedFor } from './subject/expected-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { fundingAnswers } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const belowMinimum = defineDiagnostic<{
  school: string;
  schoolYear: string;
  received: Decimal;
  pupils: number;
  minimum: Decimal;
}>({
  code: 'npo:received-below-minimum',
  severity: 'warning',
  basis: fundingAnswers('voor schooljaar 2022-2023 is minimaal 500 euro per leerling beschikbaar'),
  message: {
    nl: ({ school, schoolYear, received, pupils, minimum }) =>
      `${school} ontving voor ${schoolYear} ${nl.euros(received)} voor ${pupils} leerlingen; minimaal ${nl.euros(minimum)} per leerling is ${nl.euros(minimum.times(pupils))}.`,
    en: ({ school, schoolYear, received, pupils, minimum }) =>
      `${school} received ${en.euros(received)} for ${schoolYear} for ${pupils} pupils; at least ${en.euros(minimum)} a pupil is ${en.euros(minimum.times(pupils))}.`,
  },
  help: {
    nl: 'Controleer het aantal leerlingen en het ontvangen bedrag met het overzicht financiële beschikkingen van DUO; misschien ontbreekt een kalenderjaar.',
    en: 'Check the number of pupils and the amount received against the overview of funding decisions of DUO; a calendar year may be missing.',
  },
});

/**
 * A school received at least the minimum per pupil, where the amount itself is not known.
 *
 * Source: at least 500 euros per pupil for 2022-2023 (nponderwijs.nl, financial questions; AVS; minister Slob). A
 * warning: announced before the amounts were settled. Judged only where `received-differs-from-pupils`
 * cannot, and where the input tells of every calendar year that the school year touches.
 */
export const receivedBelowMinimum: BusinessRule = {
  name: 'received-below-minimum',
  title: {
    nl: 'Ontvangen geld is ten minste het minimum per leerling',
    en: 'Money received is at least the minimum per pupil',
  },
  confidence: 'high',
  needs: ['pupilCounts', 'receivedBySchoolYear'],
  emits: [belowMinimum],

  *check(subject) {
    const years = new Map(subject.fundingAmounts.schoolYears.map((year) => [year.schoolYear, year]));
    for (const { brin, schoolYear, products } of expectedMoney(subject)) {
      const year = years.get(schoolYear);
      const minimum = year === undefined ? undefined : minimumPerPupil(year);
      const counted = products.filter(({ kind }) => kind !== 'newcomers');
      const received = receivedFor(subject, brin, schoolYear, 'received');
      const [first, ...others] = received?.rows ?? [];
      if (minimum === undefined || received?.isComplete !== true || first === undefined) continue;
      if (moneyOf(counted) !== undefined) continue;
      const rows = counted.flatMap(({ kind, row }) => (kind === 'pupils' ? row : []));
      const pupils = rows.reduce((sum, row) => sum + (row.pupils ?? 0), 0);
      if (received.amount.greaterThanOrEqualTo(minimum.times(pupils))) continue;
      yield belowMinimum(
        { school: schoolName(subject, brin), schoolYear, received: received.amount, pupils, minimum },
        {
          source: placeOf(first, 'received'),
          related: [...placesOf(subject, others, 'received'), ...placesOf(subject, rows, 'pupils')],
        },
      );
    }
  },
};
