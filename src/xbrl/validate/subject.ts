import type { Instance } from '../instance/instance.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';

/** What the layers look at: one instance, its bytes and its taxonomy. */
export interface Subject {
  /** How findings name the file. */
  readonly file: string;
  /** The decoded text of the file, for rules on characters. */
  readonly text: string;
  readonly encoding: string;
  readonly hasByteOrderMark: boolean;
  readonly instance: Instance;
  readonly taxonomy: Taxonomy;
}
