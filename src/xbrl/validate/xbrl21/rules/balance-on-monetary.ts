import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { XBRLI } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { itemTypeOf } from '../../../taxonomy/item-type.js';
import { at } from '../link-holders.js';

export const balanceNotMonetary = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:balance-not-monetary',
  severity: 'error',
  basis: clause('5.1.1.2', '4.9'),
  aliases: ['xbrl.5.1.1.2:itemBalance', 'xbrl.4.9:tupleBalance'],
  message: {
    nl: ({ name }) => `${name} heeft een xbrli:balance, maar is geen bedrag in geld.`,
    en: ({ name }) => `${name} has an xbrli:balance, but is no amount of money.`,
  },
  help: {
    nl: 'Haal xbrli:balance weg, of geef het concept een type dat van xbrli:monetaryItemType is afgeleid.',
    en: 'Take xbrli:balance away, or give the concept a type derived from xbrli:monetaryItemType.',
  },
});

const BALANCE = qname(XBRLI, 'balance');
const MONETARY = qname(XBRLI, 'monetaryItemType');

/**
 * XBRL 2.1 §5.1.1.2: xbrli:balance is only for items whose type is monetaryItemType or derived from it;
 * §4.9: a tuple has none.
 */
export const balanceOnMonetary: Rule<TaxonomySubject> = {
  emits: [balanceNotMonetary],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      if (attribute(concept.element, BALANCE) === undefined) continue;
      if (concept.kind !== 'tuple' && itemTypeOf(concept, taxonomy) === MONETARY) continue;
      const name = nameInScope(concept.name, concept.element);
      yield balanceNotMonetary({ name }, at(taxonomy.fileOf(concept.document), concept.element));
    }
  },
};
