import type { Item } from '../../instance/instance.js';
import type { Concept } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import type { Subject } from '../subject.js';
import { type ItemClass, itemClassOf } from '../../taxonomy/item-type.js';

/** An item whose concept and type are known. */
export interface ClassifiedItem {
  readonly item: Item;
  readonly concept: Concept;
  readonly itemClass: ItemClass;
}

/** The items that rules on numbers can judge; unknown concepts have a rule of their own. */
export function* classifiedItems({ instance, taxonomy }: Subject): Generator<ClassifiedItem> {
  const known = new Map<QName, { concept: Concept; itemClass: ItemClass } | undefined>();
  for (const item of instance.items) {
    if (!known.has(item.concept)) {
      const concept = taxonomy.findConcept(item.concept);
      const itemClass = concept && itemClassOf(concept, taxonomy);
      known.set(item.concept, concept && itemClass && { concept, itemClass });
    }
    const found = known.get(item.concept);
    if (found !== undefined) yield { item, ...found };
  }
}
