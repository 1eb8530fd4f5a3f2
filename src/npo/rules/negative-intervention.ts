import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { groupSpending, isAboveSchool, spendingCells } from './subject/spending-cells.js';
import { en, nl } from './subject/wording.js';
import { withheldCategories } from './subject/withheld.js';

const negativeCell = defineDiagnostic<{ school: string | undefined; intervention: string; amount: Decimal }>({
  code: 'npo:negative-intervention',
  severity: 'warning',
  basis: ours('volgt uit: de verantwoording noemt besteed geld per interventie (AVS)'),
  message: {
    nl: ({ school, intervention, amount }) =>
      `De besteding ${school === undefined ? 'bovenschools' : `van ${school}`} aan interventie ${intervention} is per saldo ${nl.euros(amount)}; de categorie als geheel is dat niet.`,
    en: ({ school, intervention, amount }) =>
      `The spending ${school === undefined ? 'above school level' : `of ${school}`} on intervention ${intervention} is ${en.euros(amount)} on balance; the category as a whole is not.`,
  },
  help: {
    nl: 'Controleer of de creditregels bij dezelfde interventie staan als wat zij crediteren.',
    en: 'Check that the credit lines stand with the same intervention as what they credit.',
  },
});

/**
 * What a school, or the board above its schools, spent on an intervention is not negative on balance.
 *
 * Ours: a credit note belongs with what it credits. A warning: it changes nothing in the category, which is what the
 * official form asks for. A category that is negative as a whole is `negative-total`'s. Privacy: see
 * `withheldCategories`.
 */
export const negativeIntervention: BusinessRule = {
  name: 'negative-intervention',
  title: {
    nl: 'De besteding per interventie is niet negatief',
    en: 'Spending by intervention is not negative',
  },
  confidence: 'medium',
  needs: ['spendingInterventions', 'schoolSpending', 'aboveSchoolSpending'],
  emits: [negativeCell],

  *check(subject) {
    const cells = spendingCells(subject);
    const withheld = withheldCategories(subject);
    const owner = (cell: (typeof cells)[number]) => (isAboveSchool(cell) ? '' : (cell.brin ?? ''));
    const categories = groupSpending(cells, (cell) => `${owner(cell)} ${cell.category ?? ''}`);
    const groups = groupSpending(cells, (cell) =>
      cell.intervention.code === undefined ? undefined : `${owner(cell)} ${cell.intervention.code}`,
    );
    for (const group of groups.values()) {
      const { total: amount } = group;
      const [cell] = group.cells;
      const intervention = cell?.intervention.code;
      if (cell === undefined || intervention === undefined) continue;
      if (!amount.lessThan(0) || withheld.has(cell.category ?? '')) continue;
      const [first, ...others] = group.lines.filter((line) => line.amount.isNegative());
      if (first === undefined) continue;
      const category = categories.get(`${owner(cell)} ${cell.category ?? ''}`);
      if (category?.total.lessThan(0) !== false) continue;
      const isOfSchool = !isAboveSchool(cell) && cell.brin !== undefined;
      yield negativeCell(
        { school: isOfSchool ? schoolName(subject, cell.brin) : undefined, intervention, amount },
        { source: placeOf(first, 'amount'), related: placesOf(subject, others, 'amount') },
      );
    }
  },
};
