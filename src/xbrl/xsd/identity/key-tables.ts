import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/** The values of a key in an element and below it, with the element that each value is of. */
interface KeyTable {
  entries: Map<string, XmlElement>;
  /** Values that several elements below this one have. */
  repeated: Set<string>;
}

/**
 * The identity-constraint tables of the elements that are open (XML Schema Part 1 §3.11.5): each takes over
 * what its children have, but for values that are then of several elements. Only keys that something open
 * refers to are kept.
 */
export class KeyTables {
  private readonly wanted = new Map<QName, number>();
  private readonly tables: (Map<QName, KeyTable> | undefined)[] = [];

  /** Something that refers to a key has begun. */
  want(key: QName): void {
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  /** It has ended. */
  unwant(key: QName): void {
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** Puts in what an element itself has for a key: it goes before what its children have. */
  put(depth: number, key: QName, own: ReadonlyMap<string, XmlElement>): void {
    if (!this.wanted.has(key)) return;
    const at = (this.tables[depth] ??= new Map<QName, KeyTable>());
    const table = at.get(key);
    if (table === undefined) {
      at.set(key, { entries: new Map(own), repeated: new Set() });
    } else {
      for (const [value, element] of own) table.entries.set(value, element);
    }
  }

  has(depth: number, key: QName, value: string): boolean {
    return this.tables[depth]?.get(key)?.entries.has(value) === true;
  }

  /** An element has ended: what it has goes to its parent. */
  close(depth: number): void {
    const ended = this.tables[depth];
    if (ended === undefined) return;
    this.tables[depth] = undefined;
    if (depth === 0) return;
    for (const [key, { entries }] of ended) {
      if (!this.wanted.has(key)) continue;
      const above = (this.tables[depth - 1] ??= new Map<QName, KeyTable>());
      const table = above.get(key);
      if (table === undefined) above.set(key, { entries, repeated: new Set() });
      else merge(table, entries);
    }
  }
}

/** The smaller goes into the larger, so that depth costs little. */
function merge(table: KeyTable, added: Map<string, XmlElement>): void {
  let less = added;
  if (less.size > table.entries.size) {
    less = table.entries;
    table.entries = added;
    for (const value of table.repeated) table.entries.delete(value);
  }
  for (const [value, element] of less) {
    if (table.repeated.has(value)) continue;
    const known = table.entries.get(value);
    if (known === undefined) {
      table.entries.set(value, element);
    } else if (known !== element) {
      table.entries.delete(value);
      table.repeated.add(value);
    }
  }
}
