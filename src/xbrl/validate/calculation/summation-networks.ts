import { append } from '../../../maps/append.js';
import { Decimal, parseDecimal } from '../../numbers/decimal.js';
import { plain } from '../../taxonomy/names.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { attribute } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/** One relationship of a total with what counts towards it. */
export interface SummationPart {
  readonly concept: QName;
  readonly weight: Decimal;
  readonly arc: XmlElement;
  /** The document of the arc. */
  readonly document: string;
}

/** What a total is made of, in one network. */
export interface Summation {
  readonly total: QName;
  readonly role: string;
  readonly parts: readonly SummationPart[];
}

/** The summation-item arcrole of XBRL 2.1 (§5.2.5.2). */
export const XBRL_21_SUMMATION = 'http://www.xbrl.org/2003/arcrole/summation-item';
/** That of Calculations 1.1 (§4.1): a network of its own, to which XBRL 2.1 §5.2.5.2 does not apply. */
export const CALCULATIONS_11_SUMMATION = 'https://xbrl.org/2023/arcrole/summation-item';

const WEIGHT = plain('weight');
const known = new WeakMap<Taxonomy, Map<string, ReadonlyMap<QName, readonly Summation[]>>>();

/**
 * The summations of an arcrole by the concept of their total, one for each base set
 * (XBRL 2.1 §3.5.3.9.7.3).
 */
export function summationsOf(taxonomy: Taxonomy, arcrole: string): ReadonlyMap<QName, readonly Summation[]> {
  const byArcrole = known.get(taxonomy) ?? new Map<string, ReadonlyMap<QName, readonly Summation[]>>();
  known.set(taxonomy, byArcrole);
  const found = byArcrole.get(arcrole) ?? readSummations(taxonomy, arcrole);
  byArcrole.set(arcrole, found);
  return found;
}

function readSummations(taxonomy: Taxonomy, arcrole: string): ReadonlyMap<QName, readonly Summation[]> {
  const byBaseSet = new Map<string, { total: QName; role: string; parts: SummationPart[] }>();
  for (const { from, to, role, arc, document } of taxonomy.findRelationships(arcrole)) {
    const total = taxonomy.declarationOf(from)?.name;
    const concept = taxonomy.declarationOf(to)?.name;
    if (total === undefined || concept === undefined) continue;
    const key = `${arc.parent?.name ?? ''} ${arc.name} ${role} ${total}`;
    const summation = byBaseSet.get(key) ?? { total, role, parts: [] };
    byBaseSet.set(key, summation);
    const weight = parseDecimal(attribute(arc, WEIGHT) ?? '') ?? new Decimal(1);
    summation.parts.push({ concept, weight, arc, document });
  }
  const byTotal = new Map<QName, Summation[]>();
  for (const summation of byBaseSet.values()) {
    append(byTotal, summation.total, summation);
  }
  return byTotal;
}
