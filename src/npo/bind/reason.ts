import type { Points } from './similarity.js';

/** What two concepts, roles or axes are compared by. */
export type Criterion =
  'name' | 'label-nl' | 'label-en' | 'role' | 'type' | 'period' | 'balance' | 'address' | 'content' | 'cube';

/** What was compared, and how alike it is. */
export interface Reason extends Points {
  readonly by: Criterion;
  /** As it is in the taxonomy that the binding is for. */
  readonly was: string;
  /** As it is in the other taxonomy. */
  readonly is: string;
}

/**
 * How sure a proposal is: `high` where name or label, type, balance and role agree and nothing else comes near;
 * `medium` where most agrees; `low` where it is the best there is.
 */
export type Confidence = 'high' | 'medium' | 'low';
