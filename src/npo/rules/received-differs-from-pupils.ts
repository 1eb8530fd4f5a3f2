import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { expectedMoney, moneyOf, notableDifference, receivedFor } from './subject/expected-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const otherThanPupils = defineDiagnostic<{
  school: string;
  schoolYear: string;
  received: Decimal;
  expected: Decimal;
  difference: Decimal;
}>({
  code: 'npo:received-differs-from-pupils',
  severity: 'warning',
  basis: ours(
    'schemas/data/rule-settings.json, fundingTolerance; volgt uit: bedrag per leerling en per achterstandseenheid (Stcrt. 2021, 39244)',
  ),
  message: {
    nl: ({ school, schoolYear, received, expected, difference }) =>
      `${school} ontving voor ${schoolYear} ${nl.euros(received)}; leerlingen en achterstandseenheden maal hun bedrag is ${nl.euros(expected)}. Dat is ${nl.euros(difference.abs())} ${difference.isNegative() ? 'te weinig' : 'te veel'}.`,
    en: ({ school, schoolYear, received, expected, difference }) =>
      `${school} received ${en.euros(received)} for ${schoolYear}; pupils and disadvantage units times their amount come to ${en.euros(expected)}. That is ${en.euros(difference.abs())} too ${difference.isNegative() ? 'little' : 'much'}.`,
  },
  help: {
    nl: 'Controleer het aantal leerlingen op de teldatum, de bekostigingssoort en het ontvangen bedrag met het overzicht financiële beschikkingen van DUO; dat gaat altijd voor.',
    en: 'Check the number of pupils on the count date, the funding type and the amount received against the overview of funding decisions of DUO, which always takes precedence.',
  },
});

/**
 * What a school received for a school year is its pupils times the amount per pupil, and its units of
 * disadvantage times theirs.
 *
 * Ours: the amounts are sourced (see `schemas/data/funding-amounts.json`), but the final funding may differ a
 * little from them and no source says how much. A warning for that reason. Too little is judged only
 * where the input tells of every calendar year that the school year touches; too much only where no
 * count was left blank. An amount that is not known is `amount-not-known`'s. A school that counted nobody is not
 * judged: it may not have been open.
 */
export const receivedDiffersFromPupils: BusinessRule = {
  name: 'received-differs-from-pupils',
  title: {
    nl: 'Ontvangen geld is leerlingen maal bedrag',
    en: 'Money received is pupils times the amount',
  },
  confidence: 'high',
  needs: ['pupilCounts', 'receivedBySchoolYear'],
  emits: [otherThanPupils],

  *check(subject) {
    for (const { brin, schoolYear, products, hasBlanks } of expectedMoney(subject)) {
      const counted = products.filter(({ kind }) => kind !== 'newcomers');
      const expected = moneyOf(counted);
      const received = receivedFor(subject, brin, schoolYear, 'received');
      const [row] = received?.rows ?? [];
      if (expected === undefined || received === undefined || row === undefined) continue;
      if (counted.length === 0) continue;
      const difference = notableDifference(subject, received.amount, expected);
      if (difference === undefined) continue;
      if (difference.isNegative() ? !received.isComplete : hasBlanks) continue;
      yield otherThanPupils(
        { school: schoolName(subject, brin), schoolYear, received: received.amount, expected, difference },
        {
          source: placeOf(row, 'received'),
          related: [
            ...placesOf(subject, received.rows.slice(1), 'received'),
            ...counted
              .slice(0, subject.settings.relatedPlaces)
              .map(({ row: count, field }) => placeOf(count, field)),
          ],
        },
      );
    }
  },
};
