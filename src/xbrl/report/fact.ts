import type { Place } from '../../diagnostics/diagnostic.js';
import type { QName } from '../xml/qname.js';
import type { Dimensions, Entity, Period, Unit } from './aspects.js';

/** A reported value with all that identifies it, independent of any syntax. */
export interface Fact {
  readonly concept: QName;
  readonly entity: Entity;
  readonly period: Period;
  readonly dimensions: Dimensions;
  /** For numeric facts. */
  readonly unit: Unit | undefined;
  /** The language in force (xml:lang), for text facts. */
  readonly language: string | undefined;
  /** The value as written; undefined for a nil fact. */
  readonly value: string | undefined;
  /** The decimals attribute: an integer or `INF`. */
  readonly decimals: string | undefined;
  /** Where it stands in the file it was read from. */
  readonly place: Place | undefined;
  /** The input it was made of: every cell or line that takes part. */
  readonly sources: readonly Place[];
}

/** A set of facts against an entry point of a taxonomy. */
export interface Report {
  /** The address of the entry point (the schemaRef). */
  readonly entryPoint: string;
  /** The language of the text facts. */
  readonly language: string | undefined;
  readonly facts: readonly Fact[];
}
