import type { Item } from '../../../instance/instance.js';
import { numericValue } from '../../../instance/numeric-value.js';
import { itemClassOf } from '../../../taxonomy/item-type.js';
import type { Concept } from '../../../taxonomy/taxonomy.js';
import { xs } from '../../../xsd/components/xs.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import type { Args } from '../../../xpath/functions/arguments.js';
import {
  ATOMIC,
  builtInAtomicType,
  type Call,
  cast,
  integerValue,
  type Sequence,
  stringValue,
} from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { failRegistry } from './registry-error.js';
import { itemOfReport } from './report-arguments.js';
import { collapsed } from '../../../xml/collapsed.js';

const NON_NEGATIVE = builtInAtomicType(xs('nonNegativeInteger')) ?? ATOMIC.integer;
const INFINITE: Sequence = [stringValue('INF')];

/** How far a numeric item is exact (XBRL 2.1 §4.6.3 to §4.6.6); a fraction is exact by what it is. */
export const ACCURACY: readonly Declared[] = [
  // 80153: stated, or inferred from the decimals.
  [
    'xfi:precision($item as element()) as xs:anyAtomicType',
    (args, call) => {
      const numeric = numericItem(args, call);
      if (numeric === 'fraction') return INFINITE;
      const { item, concept } = numeric;
      if (item.precision !== undefined) return stated(item.precision);
      const found = numericValue(item, concept, hostOf(call).taxonomy);
      if (found === undefined || found.decimals === 'unknown') return failRegistry('ItemIsNotNumeric');
      const { value, decimals } = found;
      if (decimals === 'INF') return INFINITE;
      // Zero has no digit that counts.
      return precisionValue(value.isZero() ? 0 : Math.max(0, decimals + value.e + 1));
    },
  ],
  // 80154: stated, or inferred from the precision. The registry's own tests suggest INF for a precision of 0.
  [
    'xfi:decimals($item as element()) as xs:anyAtomicType',
    (args, call) => {
      const numeric = numericItem(args, call);
      if (numeric === 'fraction') return INFINITE;
      const { item, concept } = numeric;
      const decimals = numericValue(item, concept, hostOf(call).taxonomy)?.decimals;
      if (typeof decimals === 'number') return [integerValue(decimals)];
      const isTold = decimals === 'INF' || (decimals === 'unknown' && item.precision !== undefined);
      return isTold ? INFINITE : failRegistry('ItemIsNotNumeric');
    },
  ],
];

interface NumericItem {
  readonly item: Item;
  readonly concept: Concept;
}

/** @throws XPathError xfie:ItemIsNotNumeric for what is no number, and for nil, of which nothing is exact */
function numericItem(args: Args, call: Call): NumericItem | 'fraction' {
  const item = itemOfReport(args, 0, call);
  const { taxonomy } = hostOf(call);
  const concept = taxonomy.findConcept(item.concept);
  const kind = concept && itemClassOf(concept, taxonomy);
  if (kind === 'fraction') return kind;
  return concept !== undefined && kind === 'numeric' ? { item, concept } : failRegistry('ItemIsNotNumeric');
}

function stated(precision: string): Sequence {
  const text = collapsed(precision);
  if (text === 'INF') return INFINITE;
  return /^\+?\d{1,9}$/.test(text) ? precisionValue(Number(text)) : failRegistry('ItemIsNotNumeric', text);
}

function precisionValue(digits: number): Sequence {
  return [cast(integerValue(digits), NON_NEGATIVE)];
}
