import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { isItem, itemTypeOf } from '../../../taxonomy/item-type.js';
import { at } from '../link-holders.js';

export const typeNotOfItems = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:item-type',
  severity: 'error',
  basis: clause('5.1.1.3'),
  aliases: ['xbrl.5.1.1.3:itemType'],
  message: {
    nl: ({ name }) => `Het type van item ${name} is geen itemtype van XBRL en is er ook niet van afgeleid.`,
    en: ({ name }) => `The type of item ${name} is no item type of XBRL, nor derived from one.`,
  },
  help: {
    nl: 'Gebruik een type als xbrli:stringItemType, of leid er een van af.',
    en: 'Use a type such as xbrli:stringItemType, or derive one from it.',
  },
});

/**
 * XBRL 2.1 §5.1.1.3: the type of an item is one of the item types of the specification, or is derived from
 * one by restriction. What extends one breaks the schema of instances, whose types are final for that.
 */
export const itemTypeDerived: Rule<TaxonomySubject> = {
  emits: [typeNotOfItems],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      // A type that cannot be found is a problem of the schemas.
      if (!isItem(concept) || concept.type === undefined || itemTypeOf(concept, taxonomy) !== undefined)
        continue;
      const name = nameInScope(concept.name, concept.element);
      yield typeNotOfItems({ name }, at(taxonomy.fileOf(concept.document), concept.element));
    }
  },
};
