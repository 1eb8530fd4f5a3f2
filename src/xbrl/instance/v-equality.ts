import type { Item } from './instance.js';
import { XBRLI } from './names.js';
import { numericValue, rounded } from './numeric-value.js';
import { textContent } from './text-content.js';
import { type Decimal, parseDecimal } from '../numbers/decimal.js';
import type { Concept, Taxonomy } from '../taxonomy/taxonomy.js';
import { firstChild } from '../xml/navigate.js';
import { qname } from '../xml/qname.js';
import { itemClassOf } from '../taxonomy/item-type.js';

const [NUMERATOR, DENOMINATOR] = [qname(XBRLI, 'numerator'), qname(XBRLI, 'denominator')];

/**
 * XBRL 2.1 §4.10, v-equal: numbers where both are equal once rounded to the less exact of the two, fractions
 * where they are the same number, and all else where the texts are the same, white space normalised.
 */
export function isVEqual(a: Item, b: Item, taxonomy: Taxonomy): boolean {
  const [conceptOfA, conceptOfB] = [taxonomy.findConcept(a.concept), taxonomy.findConcept(b.concept)];
  const kind = conceptOfA && itemClassOf(conceptOfA, taxonomy);
  if (conceptOfA !== undefined && conceptOfB !== undefined && kind === 'numeric') {
    return isSameNumber(a, conceptOfA, b, conceptOfB, taxonomy);
  }
  return kind === 'fraction' ? isSameFraction(a, b) : normalised(a.value) === normalised(b.value);
}

/** An item whose accuracy is unknown (§4.6.6, a precision of 0) equals no other. */
function isSameNumber(
  a: Item,
  conceptOfA: Concept,
  b: Item,
  conceptOfB: Concept,
  taxonomy: Taxonomy,
): boolean {
  const [valueOfA, valueOfB] = [numericValue(a, conceptOfA, taxonomy), numericValue(b, conceptOfB, taxonomy)];
  if (valueOfA === undefined || valueOfB === undefined) return normalised(a.value) === normalised(b.value);
  if (valueOfA.decimals === 'unknown' || valueOfB.decimals === 'unknown') return false;
  const exactness = [valueOfA.decimals, valueOfB.decimals].filter((decimals) => decimals !== 'INF');
  const least = exactness.length === 0 ? 'INF' : Math.min(...exactness);
  return rounded(valueOfA.value, least).eq(rounded(valueOfB.value, least));
}

function isSameFraction(a: Item, b: Item): boolean {
  const [partsOfA, partsOfB] = [partsOf(a), partsOf(b)];
  // What is no fraction breaks its schema.
  if (partsOfA === undefined || partsOfB === undefined) return true;
  return partsOfA.above.times(partsOfB.below).eq(partsOfB.above.times(partsOfA.below));
}

function partsOf({ element }: Item): { above: Decimal; below: Decimal } | undefined {
  const [above, below] = [NUMERATOR, DENOMINATOR].map((name) => {
    const part = firstChild(element, name);
    return part && parseDecimal(textContent(part));
  });
  return above && below && { above, below };
}

function normalised(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
