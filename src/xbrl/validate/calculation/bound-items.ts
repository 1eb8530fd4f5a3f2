import { append } from '../../../maps/append.js';
import { Equality } from '../../instance/equality.js';
import type { Instance, InstanceFact, Item } from '../../instance/instance.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/** An item with its place among the facts, so that what lies within a tuple is one stretch of them. */
export interface PlacedItem {
  readonly item: Item;
  readonly position: number;
  /** Another item has the same concept, parent, context and unit (XBRL 2.1 §4.10). */
  readonly isDuplicate: boolean;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const EVERYTHING: Stretch = { first: 0, last: Infinity };

/** The items of an instance that calculations can bind, found by what they are about. */
export class BoundItems {
  private readonly byAspects = new Map<string, PlacedItem[]>();
  private readonly stretches = new Map<XmlElement, Stretch>();
  private readonly equality: Equality;

  /** @param concepts the concepts that matter */
  constructor(instance: Instance, taxonomy: Taxonomy, concepts: ReadonlySet<QName>) {
    this.equality = Equality.of(instance, taxonomy);
    const groups = new Map<string, { item: Item; position: number }[]>();
    let position = 0;
    const stack: (InstanceFact | { readonly closes: XmlElement; readonly first: number })[] = [];
    for (const fact of [...instance.facts].reverse()) stack.push(fact);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if ('closes' in next) {
        this.stretches.set(next.closes, { first: next.first, last: position - 1 });
      } else if (next.kind === 'tuple') {
        stack.push({ closes: next.element, first: position });
        for (const inner of [...next.facts].reverse()) stack.push(inner);
      } else {
        const key = concepts.has(next.concept) ? this.key(next, next.concept) : undefined;
        if (key !== undefined) append(groups, key, { item: next, position });
        position++;
      }
    }
    for (const [key, items] of groups) this.byAspects.set(key, withDuplicates(items));
  }

  /** The items of a concept with the context and unit of another, within its parent, in document order. */
  within(parentOf: Item, concept: QName): readonly PlacedItem[] {
    const key = this.key(parentOf, concept);
    const items = (key === undefined ? undefined : this.byAspects.get(key)) ?? [];
    const { parent } = parentOf.element;
    const { first, last } = (parent && this.stretches.get(parent)) ?? EVERYTHING;
    if (first === 0 && last === Infinity) return items;
    const start = firstFrom(items, first);
    return items.slice(start, firstFrom(items, last + 1, start));
  }

  /** All items of a concept. */
  *of(concepts: ReadonlySet<QName>): Generator<PlacedItem> {
    for (const items of this.byAspects.values()) {
      const [first] = items;
      if (first !== undefined && concepts.has(first.item.concept)) yield* items;
    }
  }

  private key({ context, unit }: Item, concept: QName): string | undefined {
    if (context === undefined || unit === undefined) return undefined;
    return `${this.equality.context(context)} ${this.equality.unit(unit)} ${concept}`;
  }
}

function withDuplicates(items: readonly { item: Item; position: number }[]): PlacedItem[] {
  const counts = new Map<XmlElement | undefined, number>();
  for (const { item } of items) counts.set(item.element.parent, (counts.get(item.element.parent) ?? 0) + 1);
  return items.map((placed) => ({
    ...placed,
    isDuplicate: (counts.get(placed.item.element.parent) ?? 0) > 1,
  }));
}

/** The index of the first item from a position on, by halving. */
function firstFrom(items: readonly PlacedItem[], position: number, from = 0): number {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.position ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
