import { XBRLI } from '../../../instance/names.js';
import { firstChild } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { FilterKind } from './filter.js';
import { itemTest } from './item-test.js';

export const ENTITY_FILTER = 'http://xbrl.org/2008/filter/entity';
const [ENTITY, IDENTIFIER] = [qname(XBRLI, 'entity'), qname(XBRLI, 'identifier')];

/** Entity Filters 1.0 §2.1: items for whose xbrli:identifier element an expression holds. */
export const entityIdentifier: FilterKind = {
  element: qname(ENTITY_FILTER, 'identifier'),

  compile(source) {
    return {
      covers: ['entity-identifier'],
      matches: itemTest(source, ({ context }) => {
        const entity = context && firstChild(context.element, ENTITY);
        return entity && firstChild(entity, IDENTIFIER);
      }),
    };
  },
};
