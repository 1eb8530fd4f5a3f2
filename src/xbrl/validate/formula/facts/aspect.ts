import type { QName } from '../../../xml/qname.js';

/** The aspects that are the same for all facts (Variables 1.0 §2). */
export type PlainAspect =
  | 'concept'
  | 'location'
  | 'entity-identifier'
  | 'period'
  | 'unit'
  /** Of the non-dimensional aspect model. */
  | 'complete-segment'
  | 'complete-scenario'
  /** Of the dimensional aspect model. */
  | 'non-XDT-segment'
  | 'non-XDT-scenario';

/** What a filter can cover: an aspect, one dimension, all dimensions, or all but some. */
export type Aspect =
  | PlainAspect
  | 'dimensions'
  | { readonly dimension: QName }
  | { readonly dimensionsExcept: readonly QName[] };

/** Variables 1.0 §2.2: whether dimensions are aspects of their own. */
export type AspectModel = 'dimensional' | 'non-dimensional';

const COMMON = ['concept', 'location', 'entity-identifier', 'period', 'unit'] as const;

/** The aspects of a model, dimensions left out. */
export const PLAIN_ASPECTS: Readonly<Record<AspectModel, readonly PlainAspect[]>> = {
  'non-dimensional': [...COMMON, 'complete-segment', 'complete-scenario'],
  dimensional: [...COMMON, 'non-XDT-segment', 'non-XDT-scenario'],
};
