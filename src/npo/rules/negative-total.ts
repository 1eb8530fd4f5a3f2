import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { groupSpending, isAboveSchool, spendingCells } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';

const negativeCell = defineDiagnostic<{ school: string | undefined; category: Text; amount: Decimal }>({
  code: 'npo:negative-total',
  severity: 'warning',
  basis: ours('volgt uit: het formulier vraagt besteed geld per categorie'),
  message: {
    nl: ({ school, category, amount }) =>
      `De besteding ${school === undefined ? 'bovenschools' : `van ${school}`} aan ${category.nl} is per saldo ${nl.euros(amount)}. Dat negatieve bedrag wordt zo gerapporteerd.`,
    en: ({ school, category, amount }) =>
      `The spending ${school === undefined ? 'above school level' : `of ${school}`} on ${category.en} is ${en.euros(amount)} on balance. The negative amount is reported as it is.`,
  },
  help: {
    nl: 'Controleer of de creditregels bij de goede school en interventie staan, en of de gecrediteerde besteding in dit jaar viel.',
    en: 'Check that the credit lines stand with the right school and intervention, and that what they credit was spent in this year.',
  },
});

/**
 * What a school, or the board above its schools, spent on a category is not negative on balance.
 *
 * Ours: a credit note belongs with what it credits. A warning: credit for spending of an earlier year is
 * possible, and the amount is reported as it is.
 */
export const negativeTotal: BusinessRule = {
  name: 'negative-total',
  title: { nl: 'De besteding per categorie is niet negatief', en: 'Spending by category is not negative' },
  confidence: 'high',
  needs: ['schoolSpending', 'aboveSchoolSpending'],
  emits: [negativeCell],

  *check(subject) {
    const groups = groupSpending(spendingCells(subject), (cell) =>
      JSON.stringify([isAboveSchool(cell) ? null : cell.brin, cell.category]),
    );
    const names = categoryNames(subject);
    for (const group of groups.values()) {
      const { cells, total: amount } = group;
      if (!amount.lessThan(0)) continue;
      const [cell] = cells;
      const [first, ...others] = group.lines.filter((line) => line.amount.isNegative());
      if (cell === undefined || first === undefined) continue;
      const isOfSchool = !isAboveSchool(cell) && cell.brin !== undefined;
      yield negativeCell(
        {
          school: isOfSchool ? schoolName(subject, cell.brin) : undefined,
          category: names.get(cell.category) ?? { nl: 'overige interventies', en: 'other interventions' },
          amount,
        },
        { source: placeOf(first, 'amount'), related: placesOf(subject, others, 'amount') },
      );
    }
  },
};

function categoryNames({ menukaart }: RuleSubject): ReadonlyMap<string | undefined, Text> {
  return new Map(
    menukaart.categories.map(({ code, name }) => [
      code,
      { nl: `categorie ${code} (${name.nl})`, en: `category ${code} (${name.en})` },
    ]),
  );
}
