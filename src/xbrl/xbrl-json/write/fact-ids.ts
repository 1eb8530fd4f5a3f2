import type { Item } from '../../instance/instance.js';
import { ID } from '../../instance/names.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';
import { positionBasedId } from '../position-based-id.js';
import { isNcName } from '../../xml/xml-name.js';

/** The ids of facts: their own, which no other has, or one by their place (xBRL-XML 1.0 §3.1.1). */
export function factIds(items: readonly Item[]): ReadonlyMap<XmlElement, string> {
  const own = new Map<string, XmlElement>();
  for (const { element } of items) {
    const id = collapsedAttribute(element, ID);
    if (id !== undefined && isNcName(id) && !own.has(id)) own.set(id, element);
  }
  const ids = new Map([...own].map(([id, element]) => [element, id]));
  const taken = new Set(own.keys());
  for (const [index, { element }] of items.entries()) {
    if (ids.has(element)) continue;
    const wanted = positionBasedId(index);
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}_${number}`;
    taken.add(id);
    ids.set(element, id);
  }
  return ids;
}
