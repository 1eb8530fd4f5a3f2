import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import type { Concept, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { itemTypeOf } from '../../../taxonomy/item-type.js';
import { at } from '../link-holders.js';
import { ESSENCE_ALIAS } from '../standard-role-uses.js';

export const aliasOfOtherKind = defineDiagnostic<{
  essence: string;
  alias: string;
  difference: 'type' | 'period' | 'balance';
}>({
  code: 'xbrl21:essence-alias-concepts',
  severity: 'error',
  basis: clause('5.2.6.2.2'),
  aliases: ['xbrl.5.2.6.2.2:essenceAliasTypes', 'xbrl.5.2.6.2.2:essenceAliasBalance'],
  message: {
    nl: ({ essence, alias, difference }) =>
      `${alias} heet een alias van ${essence}, maar ${WORDS.nl[difference]} verschilt.`,
    en: ({ essence, alias, difference }) =>
      `${alias} is said to be an alias of ${essence}, but ${WORDS.en[difference]} differs.`,
  },
  help: {
    nl: 'Verbind alleen concepten met hetzelfde type en dezelfde periodType, en zonder verschillende balance.',
    en: 'Join only concepts of the same type and periodType, and of no different balance.',
  },
});

const WORDS = {
  nl: { type: 'het itemtype', period: 'de periodType', balance: 'de balance' },
  en: { type: 'the item type', period: 'the periodType', balance: 'the balance' },
} as const;

/**
 * XBRL 2.1 §5.2.6.2.2 (2): the concepts of an essence-alias arc have the same item type and the same
 * periodType; where both have a balance, that is the same too.
 */
export const essenceAliasConcepts: Rule<TaxonomySubject> = {
  emits: [aliasOfOtherKind],

  *check({ taxonomy }) {
    for (const { from, to, arc, document } of taxonomy.filterRelationships(ESSENCE_ALIAS)) {
      const difference = differenceOf(from, to, taxonomy);
      if (difference === undefined) continue;
      const params = {
        essence: nameInScope(from.name, from.element),
        alias: nameInScope(to.name, to.element),
        difference,
      };
      yield aliasOfOtherKind(params, at(taxonomy.fileOf(document), arc));
    }
  },
};

function differenceOf(a: Concept, b: Concept, taxonomy: Taxonomy): 'type' | 'period' | 'balance' | undefined {
  if (itemTypeOf(a, taxonomy) !== itemTypeOf(b, taxonomy)) return 'type';
  if (a.periodType !== b.periodType) return 'period';
  const isSame = a.balance === undefined || b.balance === undefined || a.balance === b.balance;
  return isSame ? undefined : 'balance';
}
