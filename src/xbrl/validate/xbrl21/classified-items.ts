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

const classified = new WeakMap<Subject, readonly ClassifiedItem[]>();

/** The items that rules on numbers can judge; unknown concepts have a rule of their own. */
export function classifiedItems(subject: Subject): readonly ClassifiedItem[] {
  let items = classified.get(subject);
  if (items === undefined) classified.set(subject, (items = classify(subject)));
  return items;
}

function classify({ instance, taxonomy }: Subject): ClassifiedItem[] {
  const known = new Map<QName, { concept: Concept; itemClass: ItemClass } | undefined>();
  const items: ClassifiedItem[] = [];
  for (const item of instance.items) {
    let found = known.get(item.concept);
    if (found === undefined && !known.has(item.concept)) {
      const concept = taxonomy.findConcept(item.concept);
      const itemClass = concept && itemClassOf(concept, taxonomy);
      found = concept && itemClass && { concept, itemClass };
      known.set(item.concept, found);
    }
    if (found !== undefined) items.push({ item, concept: found.concept, itemClass: found.itemClass });
  }
  return items;
}
