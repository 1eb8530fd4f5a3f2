import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Item } from '../../src/xbrl/instance/instance.js';
import { numericValue } from '../../src/xbrl/instance/numeric-value.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { isVEqual } from '../../src/xbrl/instance/v-equality.js';
import { itemTypeOf } from '../../src/xbrl/taxonomy/item-type.js';
import type { Taxonomy } from '../../src/xbrl/taxonomy/taxonomy.js';
import { PLAIN_ASPECTS } from '../../src/xbrl/validate/formula/facts/aspect.js';
import { AspectKeys } from '../../src/xbrl/validate/formula/facts/aspect-keys.js';
import { DimensionSet } from '../../src/xbrl/validate/formula/facts/dimension-set.js';
import { resolveQName } from '../../src/xbrl/xml/navigate.js';
import { qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';

const QNAME_ITEM = qname('http://www.xbrl.org/2003/instance', 'QNameItemType');

/**
 * What is not the same in our output and in the one that a suite expects: facts of the same concept, context
 * and unit (XBRL 2.1 §4.10) with equal values and accuracies, each once, in any order.
 *
 * @param path the expected instance
 * @param taxonomy undefined where there is no output
 */
export function outputDifferences(
  items: readonly Item[],
  path: string,
  taxonomy: Taxonomy | undefined,
): readonly string[] {
  const expected = itemsIn(path);
  if (taxonomy === undefined) return expected.map((item) => `the output lacks ${shown(item)}`);
  const keyOf = keysOf(taxonomy);
  const open = items.map((item) => ({ item, key: keyOf(item) }));
  const missing = expected.filter((item) => {
    const key = keyOf(item);
    const index = open.findIndex((one) => one.key === key && isSameValue(one.item, item, taxonomy));
    if (index !== -1) open.splice(index, 1);
    return index === -1;
  });
  return [
    ...missing.map((item) => `the output lacks ${shown(item)}`),
    ...open.map(({ item }) => `the output has besides ${shown(item)}`),
  ];
}

function itemsIn(path: string): readonly Item[] {
  const { document } = readXml(readFileSync(path), { file: path, url: pathToFileURL(path).href });
  if (document === undefined) throw new Error(`${path} cannot be read`);
  return readInstance(document, path).items;
}

function keysOf(taxonomy: Taxonomy): (item: Item) => string {
  const keys = new AspectKeys(taxonomy);
  return (item) => {
    const fact = { name: item.concept, item, context: item.context, unit: item.unit, parent: undefined };
    const aspects = PLAIN_ASPECTS.dimensional.map((aspect) => keys.of(fact, aspect));
    return JSON.stringify([...aspects, keys.ofDimensions(fact, DimensionSet.ALL)]);
  };
}

function isSameValue(ours: Item, theirs: Item, taxonomy: Taxonomy): boolean {
  if (ours.isNil || theirs.isNil) return ours.isNil && theirs.isNil;
  const concept = taxonomy.findConcept(ours.concept);
  const [a, b] = [ours, theirs].map((item) => concept && numericValue(item, concept, taxonomy));
  if (concept !== undefined && itemTypeOf(concept, taxonomy) === QNAME_ITEM)
    return nameIn(ours) === nameIn(theirs);
  if (ours.unit === undefined || a === undefined || b === undefined) return isVEqual(ours, theirs, taxonomy);
  if (precisionOf(a) !== precisionOf(b)) return false;
  return a.value.eq(b.value) || isVEqual(ours, theirs, taxonomy);
}

/** The name that an item of names has, whatever prefix it is written with. */
function nameIn({ element, value }: Item): string {
  return resolveQName(element, value) ?? value;
}

/** XBRL 2.1 §4.6.6: the digits that are exact; 0 where nothing is known. */
function precisionOf({ value, decimals }: NonNullable<ReturnType<typeof numericValue>>): number | 'INF' {
  if (decimals === 'unknown') return 0;
  if (decimals === 'INF') return 'INF';
  return value.isZero() ? 0 : Math.max(0, decimals + value.e + 1);
}

function shown({ concept, value, context, unit, decimals, precision, isNil }: Item): string {
  const period = JSON.stringify(context?.period ?? null);
  const accuracy = decimals === undefined ? `precision ${String(precision)}` : `decimals ${decimals}`;
  return [concept, isNil ? 'nil' : value, period, JSON.stringify(unit?.unit ?? null), accuracy].join(' ');
}
