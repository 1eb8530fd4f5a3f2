import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { newcomersMoneyDiffers } from './newcomers-money-differs.js';
import { receivedDiffersFromPupils } from './received-differs-from-pupils.js';
import type { BusinessRule } from './rule.js';
import { expectedMoney } from './subject/expected-money.js';
import { groupBy } from './subject/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { ours } from './subject/sources.js';

const unknownAmount = defineDiagnostic<{ per: Text; schoolYear: string; schools: number; rule: string }>({
  code: 'npo:amount-not-known',
  severity: 'info',
  basis: ours('schemas/data/funding-amounts.json: een bedrag dat niet is gevonden, wordt niet geraden'),
  message: {
    nl: ({ per, schoolYear, schools, rule }) =>
      `Het bedrag voor ${schoolYear} per "${per.nl}" is niet bekend; de regel ${rule} is daarom voor ${schools} ${schools === 1 ? 'school' : 'scholen'} overgeslagen.`,
    en: ({ per, schoolYear, schools, rule }) =>
      `The amount for ${schoolYear} per "${per.en}" is not known, so the rule ${rule} passed over ${schools} ${schools === 1 ? 'school' : 'schools'}.`,
  },
  help: {
    nl: 'U hoeft niets te doen. Vul het bedrag uit het overzicht financiële beschikkingen van DUO in bij Leerlingen om de ontvangst toch te laten nagaan.',
    en: 'Nothing needs to be done. Fill in the amount from the overview of funding decisions of DUO with the pupils to have the money received checked all the same.',
  },
});

/**
 * An amount that nobody found is not guessed: the rules that need it say that they did not judge.
 *
 * Ours: of 2022-2023 only the amounts of primary education were found, of newcomers none. A note.
 */
export const amountNotKnown: BusinessRule = {
  name: 'amount-not-known',
  title: { nl: 'Een onbekend bedrag wordt niet geraden', en: 'An unknown amount is not guessed' },
  confidence: 'high',
  needs: ['pupilCounts'],
  emits: [unknownAmount],

  *check(subject) {
    const unknown = expectedMoney(subject).flatMap(({ schoolYear, products }) =>
      products.filter(({ money }) => money === undefined).map((product) => ({ schoolYear, ...product })),
    );
    for (const group of groupBy(unknown, ({ schoolYear, per }) => `${schoolYear} ${per.nl}`).values()) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const { per, schoolYear, kind, row, field } = first;
      const schools = new Set(group.map((product) => product.row.brin)).size;
      const { name: rule } = kind === 'newcomers' ? newcomersMoneyDiffers : receivedDiffersFromPupils;
      const related = placesOf(
        subject,
        others.map((product) => product.row),
        field,
      );
      yield unknownAmount({ per, schoolYear, schools, rule }, { source: placeOf(row, field), related });
    }
  },
};
