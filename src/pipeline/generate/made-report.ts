import type { Binding } from '../../npo/mapping/binding/binding.js';
import type { BoundFacts } from '../../npo/mapping/facts/facts.js';
import type { Report } from '../../xbrl/report/fact.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';

/** What a submission is in one taxonomy: its facts, or what is missing for them. */
export interface MadeReport {
  readonly binding: Binding;
  readonly taxonomy: Taxonomy;
  readonly bound: BoundFacts;
}

/** A report as the bytes of a file. */
export interface WrittenReport {
  readonly binding: Binding;
  /** The facts that were written, with the input that they come from. */
  readonly report: Report;
  readonly bytes: Uint8Array;
}
