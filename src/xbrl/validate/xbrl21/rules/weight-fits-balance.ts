import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { parseDecimal } from '../../../numbers/decimal.js';
import { plain } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { CALCULATION_1_1, SUMMATION_ITEM } from '../standard-role-uses.js';

export const weightAgainstBalance = defineDiagnostic<{ total: string; item: string; positive: boolean }>({
  code: 'xbrl21:weight-against-balance',
  severity: 'error',
  basis: clause('5.1.1.2'),
  aliases: ['xbrl.5.1.1.2:balanceCalcWeightIllegalNegative', 'xbrl.5.1.1.2:balanceCalcWeightIllegalPositive'],
  message: {
    nl: ({ total, item, positive }) =>
      positive
        ? `${item} telt mee in ${total}, maar de een is debet en de ander credit.`
        : `${item} gaat af van ${total}, maar beide zijn debet of beide credit.`,
    en: ({ total, item, positive }) =>
      positive
        ? `${item} adds to ${total}, but one is a debit and the other a credit.`
        : `${item} is taken from ${total}, but both are debits or both are credits.`,
  },
  help: {
    nl: 'Geef gelijke balansen een positief gewicht en ongelijke een negatief.',
    en: 'Give equal balances a positive weight and unequal ones a negative weight.',
  },
});

const WEIGHT = plain('weight');

/**
 * XBRL 2.1 §5.1.1.2 (table 6): where both ends of a summation-item arc have a balance, the weight is
 * positive for equal balances and negative for unequal ones.
 */
export const weightFitsBalance: Rule<TaxonomySubject> = {
  emits: [weightAgainstBalance],

  *check({ taxonomy }) {
    for (const arcrole of [SUMMATION_ITEM, CALCULATION_1_1]) {
      for (const { from, to, arc, document } of taxonomy.filterRelationships(arcrole)) {
        if (from.balance === undefined || to.balance === undefined) continue;
        const weight = parseDecimal(attribute(arc, WEIGHT) ?? '');
        if (weight === undefined || weight.isZero()) continue;
        const positive = weight.isPositive();
        if (positive === (from.balance === to.balance)) continue;
        const [total, item] = [nameInScope(from.name, from.element), nameInScope(to.name, to.element)];
        yield weightAgainstBalance({ total, item, positive }, at(taxonomy.fileOf(document), arc));
      }
    }
  },
};
