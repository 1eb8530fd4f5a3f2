import { Decimal, parseDecimal } from '../../numbers/decimal.js';
import { plain } from '../../taxonomy/names.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { attribute } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';

/** What a total is made of, in one network. */
export interface Summation {
  readonly total: QName;
  readonly role: string;
  readonly parts: readonly { readonly concept: QName; readonly weight: Decimal }[];
}

const SUMMATION_ITEM = 'http://www.xbrl.org/2003/arcrole/summation-item';
const WEIGHT = plain('weight');
const known = new WeakMap<Taxonomy, ReadonlyMap<QName, readonly Summation[]>>();

/** The summations of a taxonomy by the concept of their total, one for each base set (XBRL 2.1 §3.5.3.9.7.3). */
export function summationsOf(taxonomy: Taxonomy): ReadonlyMap<QName, readonly Summation[]> {
  const before = known.get(taxonomy);
  if (before !== undefined) return before;
  const byBaseSet = new Map<string, { total: QName; role: string; parts: Summation['parts'][number][] }>();
  for (const { from, to, role, arc } of taxonomy.findRelationships(SUMMATION_ITEM)) {
    const total = taxonomy.declarationOf(from)?.name;
    const concept = taxonomy.declarationOf(to)?.name;
    if (total === undefined || concept === undefined) continue;
    const key = `${arc.parent?.name ?? ''} ${arc.name} ${role} ${total}`;
    const summation = byBaseSet.get(key) ?? { total, role, parts: [] };
    byBaseSet.set(key, summation);
    const weight = parseDecimal(attribute(arc, WEIGHT) ?? '') ?? new Decimal(1);
    summation.parts.push({ concept, weight });
  }
  const byTotal = new Map<QName, Summation[]>();
  for (const summation of byBaseSet.values()) {
    const others = byTotal.get(summation.total);
    if (others === undefined) byTotal.set(summation.total, [summation]);
    else others.push(summation);
  }
  known.set(taxonomy, byTotal);
  return byTotal;
}
