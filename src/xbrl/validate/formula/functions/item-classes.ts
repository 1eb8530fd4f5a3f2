import { type ItemClass, itemClassOf } from '../../../taxonomy/item-type.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { booleanValue } from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { nameAt } from './report-arguments.js';

/** What the type of a concept makes of its items (XBRL 2.1 §5.1.1.3); neither for tuples and unknown names. */
export const ITEM_CLASSES: readonly Declared[] = [
  // 80150: fractions are numbers.
  ['xfi:is-non-numeric($concept as xs:QName) as xs:boolean', isOneOf('non-numeric')],
  // 80151
  ['xfi:is-numeric($concept as xs:QName) as xs:boolean', isOneOf('numeric', 'fraction')],
  // 80152
  ['xfi:is-fraction($concept as xs:QName) as xs:boolean', isOneOf('fraction')],
];

function isOneOf(...classes: readonly ItemClass[]): Declared[1] {
  return (args, call) => {
    const { taxonomy } = hostOf(call);
    const concept = taxonomy.findConcept(nameAt(args, 0));
    const found = concept && itemClassOf(concept, taxonomy);
    return [booleanValue(found !== undefined && classes.includes(found))];
  };
}
