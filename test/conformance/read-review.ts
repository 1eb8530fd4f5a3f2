import { readFileSync } from 'node:fs';
import type { Review } from './judge.js';
import type { Suite } from './suite.js';

/** The reviewed data of a suite. */
export function readReview({ review }: Suite): Review {
  // From the root: the suites are run as a bundle, in a folder as deep as this one.
  const text = readFileSync(new URL(`../../test/conformance/${review}`, import.meta.url), 'utf8');
  return JSON.parse(text) as Review;
}
