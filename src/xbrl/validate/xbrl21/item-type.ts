export { isItem, type ItemClass, itemClassOf, itemTypeOf } from '../../taxonomy/item-type.js';
