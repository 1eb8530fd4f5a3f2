import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { newcomersMoneyDiffers } from './newcomers-money-differs.js';
import { receivedDiffersFromPupils } from './received-differs-from-pupils.js';
import type { BusinessRule } from './rule.js';
import { expectedMoney } from './subject/expected-money.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf } from './subject/places.js';
import { ours } from './subject/sources.js';

const unknownAmount = defineDiagnostic<{
  amounts: readonly Text[];
  schoolYear: string;
  schools: number;
  rule: string;
}>({
  code: 'npo:amount-not-known',
  severity: 'info',
  basis: ours('schemas/data/funding-amounts.json: een bedrag dat niet is gevonden, wordt niet geraden'),
  message: {
    nl: ({ amounts, schoolYear, schools, rule }) =>
      `Voor ${schoolYear} is niet bekend wat er is toegekend per ${amounts.map(({ nl }) => `"${nl}"`).join(', ')}; de regel ${rule} is daarom voor ${schools} ${schools === 1 ? 'school' : 'scholen'} overgeslagen.`,
    en: ({ amounts, schoolYear, schools, rule }) =>
      `For ${schoolYear} it is not known what was granted per ${amounts.map(({ en }) => `"${en}"`).join(', ')}, so the rule ${rule} passed over ${schools} ${schools === 1 ? 'school' : 'schools'}.`,
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
    const ruleOf = ({ kind }: (typeof unknown)[number]) =>
      kind === 'newcomers' ? newcomersMoneyDiffers : receivedDiffersFromPupils;
    const groups = groupBy(unknown, (product) => `${product.schoolYear} ${ruleOf(product).name}`);
    for (const group of groups.values()) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      const related = others.map(({ row, field }) => placeOf(row, field));
      yield unknownAmount(
        {
          amounts: [...new Set(group.map(({ per }) => per))],
          schoolYear: first.schoolYear,
          schools: new Set(group.map(({ row }) => row.brin)).size,
          rule: ruleOf(first).name,
        },
        {
          source: placeOf(first.row, first.field),
          related: related.slice(0, subject.settings.relatedPlaces),
        },
      );
    }
  },
};
