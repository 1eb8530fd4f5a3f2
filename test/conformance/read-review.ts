import { readFileSync } from 'node:fs';
import type { Review } from './judge.js';
import type { Suite } from './suite.js';

/** The reviewed data of a suite. */
export function readReview({ review }: Suite): Review {
  const text = readFileSync(new URL(review, import.meta.url), 'utf8');
  return JSON.parse(text) as Review;
}
