import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';
import type { QName } from '../../../src/xbrl/xml/qname.js';
import type { XmlElement } from '../../../src/xbrl/xml/tree.js';
import { KeyTables } from '../../../src/xbrl/xsd/identity/key-tables.js';

const KEY = 'k' as QName;
const SEED = 20261122;

/** An element with the values that it has for a key itself. */
interface Node {
  readonly own: readonly string[];
  readonly children: readonly Node[];
}

const nodes = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    own: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 })),
  }),
})).node;

function element(): XmlElement {
  const { document } = readXml(new TextEncoder().encode('<e/>'), { file: 'x', url: 'file:///x' });
  if (document === undefined) throw new Error('not well-formed');
  return document.root;
}

/** XML Schema Part 1 §3.11.5 as it stands: the entries of the children but for conflicts, then one's own. */
function expected({ own, children }: Node): Map<string, object> {
  const found = new Map<string, Set<object>>();
  for (const child of children) {
    for (const [value, of] of expected(child)) found.set(value, (found.get(value) ?? new Set()).add(of));
  }
  const table = new Map<string, object>();
  for (const [value, elements] of found) {
    const [only] = elements;
    if (elements.size === 1 && only !== undefined) table.set(value, only);
  }
  for (const value of own) table.set(value, {});
  return table;
}

function walk(tables: KeyTables, { own, children }: Node, depth: number, atTop: () => void): void {
  for (const child of children) walk(tables, child, depth + 1, atTop);
  tables.put(depth, KEY, new Map(own.map((value) => [value, element()])));
  if (depth === 0) atTop();
  tables.close(depth);
}

describe('the tables of keys', () => {
  test(`hold what the specification says, whatever the tree (seed ${String(SEED)})`, () => {
    fc.assert(
      fc.property(nodes, (node) => {
        const tables = new KeyTables();
        tables.want(KEY);
        let held: string[] = [];
        walk(tables, node, 0, () => {
          held = ['a', 'b', 'c', 'd'].filter((value) => tables.has(0, KEY, value));
        });
        expect(held).toEqual([...expected(node).keys()].sort());
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('are not kept for keys that nothing refers to', () => {
    const tables = new KeyTables();
    tables.put(0, KEY, new Map([['a', element()]]));
    expect(tables.has(0, KEY, 'a')).toBe(false);
  });

  test('keep a key for as long as something refers to it', () => {
    const tables = new KeyTables();
    tables.want(KEY);
    tables.want(KEY);
    tables.unwant(KEY);
    tables.put(1, KEY, new Map([['a', element()]]));
    tables.close(1);
    expect(tables.has(0, KEY, 'a')).toBe(true);
    tables.unwant(KEY);
    tables.put(0, KEY, new Map([['b', element()]]));
    expect(tables.has(0, KEY, 'b')).toBe(false);
  });
});
