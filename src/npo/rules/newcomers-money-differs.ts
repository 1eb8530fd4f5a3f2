import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { expectedMoney, moneyOf, notableDifference, receivedFor } from './subject/expected-money.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const otherThanNewcomers = defineDiagnostic<{
  school: string;
  schoolYear: string;
  received: Decimal;
  expected: Decimal;
}>({
  code: 'npo:newcomers-money-differs',
  severity: 'warning',
  basis: ours(
    'schemas/data/rule-settings.json, fundingTolerance; volgt uit: nieuwkomers worden apart bekostigd (nponderwijs.nl, Bekostiging)',
  ),
  message: {
    nl: ({ school, schoolYear, received, expected }) =>
      `${school} ontving voor ${schoolYear} ${nl.euros(received)} voor nieuwkomers; hun aantal maal het bedrag is ${nl.euros(expected)}.`,
    en: ({ school, schoolYear, received, expected }) =>
      `${school} received ${en.euros(received)} for newcomers for ${schoolYear}; their number times the amount is ${en.euros(expected)}.`,
  },
  help: {
    nl: 'Controleer het aantal nieuwkomers, het bedrag en wat ervoor is ontvangen met het overzicht financiële beschikkingen van DUO. In het voortgezet onderwijs kwam het geld in het voorjaar van 2022 voor beide schooljaren tegelijk: verdeel het over de regels van die schooljaren.',
    en: 'Check the number of newcomers, the amount and what was received for them against the overview of funding decisions of DUO. In secondary education the money for both school years came at once in spring 2022: divide it over the rows of those school years.',
  },
});

/**
 * What a school received for newcomers is their number times the amount.
 *
 * Ours: newcomers have money of their own (nponderwijs.nl, Bekostiging), but no amount was found, so the rule
 * judges only where the input states it; elsewhere `amount-not-known` names it as passed over. A
 * warning, and only where the input tells of every calendar year that the school year touches.
 */
export const newcomersMoneyDiffers: BusinessRule = {
  name: 'newcomers-money-differs',
  title: {
    nl: 'Geld voor nieuwkomers is aantal maal bedrag',
    en: 'Money for newcomers is their number times the amount',
  },
  confidence: 'medium',
  needs: ['pupilCounts', 'receivedBySchoolYear'],
  emits: [otherThanNewcomers],

  *check(subject) {
    for (const { brin, schoolYear, products } of expectedMoney(subject)) {
      const counted = products.filter(({ kind }) => kind === 'newcomers');
      const expected = counted.length === 0 ? undefined : moneyOf(counted);
      const received = receivedFor(subject, brin, schoolYear, 'newcomers');
      const [row, ...others] = received?.rows ?? [];
      if (expected === undefined || received?.isComplete !== true || row === undefined) continue;
      if (notableDifference(subject, received.amount, expected) === undefined) continue;
      const related = [
        ...placesOf(subject, others, 'newcomers'),
        ...placesOf(
          subject,
          counted.map((product) => product.row),
          'newcomers',
        ),
      ];
      yield otherThanNewcomers(
        { school: schoolName(subject, brin), schoolYear, received: received.amount, expected },
        { source: placeOf(row, 'newcomers'), related },
      );
    }
  },
};
