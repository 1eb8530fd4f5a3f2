import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { QName } from '../../xml/qname.js';
import { isDecimalConcept } from './decimal-concept.js';
import type { Rounding } from './fact-interval.js';
import {
  CALCULATIONS_11_SUMMATION,
  type Summation,
  type SummationPart,
  summationsOf,
  XBRL_21_SUMMATION,
} from './summation-networks.js';

/** How Calculations 1.1 is applied: to the summations of which arcroles, in which of its two modes. */
export interface Calculations11 {
  readonly arcroles: readonly string[];
  readonly rounding: Rounding;
}

/** To its own arcrole, as a taxonomy that uses it means. */
export const OWN_ARCROLE: Calculations11 = {
  arcroles: [CALCULATIONS_11_SUMMATION],
  rounding: 'round-to-nearest',
};

/** To the arcrole of XBRL 2.1 as well, which §4.1 leaves to the user. */
export const BOTH_ARCROLES: Calculations11 = {
  arcroles: [CALCULATIONS_11_SUMMATION, XBRL_21_SUMMATION],
  rounding: 'round-to-nearest',
};

/** To both, for a report whose numbers were cut off instead of rounded. */
export const BOTH_ARCROLES_TRUNCATED: Calculations11 = { ...BOTH_ARCROLES, rounding: 'truncation' };

/** All summations that are judged. */
export function* judgedSummations(taxonomy: Taxonomy, { arcroles }: Calculations11): Generator<Summation> {
  for (const arcrole of arcroles) {
    for (const summations of summationsOf(taxonomy, arcrole).values()) yield* summations;
  }
}

/** A relationship that another one of the same network repeats, with the first of them. */
export interface Repetition {
  readonly first: SummationPart;
  readonly again: SummationPart;
}

export function* repetitions({ parts }: Summation): Generator<Repetition> {
  const seen = new Map<QName, SummationPart>();
  for (const part of parts) {
    const first = seen.get(part.concept);
    if (first === undefined) seen.set(part.concept, part);
    else yield { first, again: part };
  }
}

/** The ends of a summation that are no decimal concepts, each once, with the first arc that has it. */
export function* nonDecimalEnds(
  { total, parts }: Summation,
  taxonomy: Taxonomy,
): Generator<{ readonly concept: QName; readonly part: SummationPart }> {
  const [firstPart] = parts;
  if (firstPart !== undefined && !isDecimalConcept(total, taxonomy)) {
    yield { concept: total, part: firstPart };
  }
  const seen = new Set([total]);
  for (const part of parts) {
    if (seen.has(part.concept)) continue;
    seen.add(part.concept);
    if (!isDecimalConcept(part.concept, taxonomy)) yield { concept: part.concept, part };
  }
}

/** Whether nothing is wrong with the relationships of a summation: a sum over others would say nothing. */
export function isSound(summation: Summation, taxonomy: Taxonomy): boolean {
  for (const _ of repetitions(summation)) return false;
  for (const _ of nonDecimalEnds(summation, taxonomy)) return false;
  return true;
}
