import type { Instance } from '../instance/instance.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';

/** What a rule on a taxonomy looks at, whether there is an instance or not. */
export interface TaxonomySubject {
  readonly taxonomy: Taxonomy;
}

/** What a rule on an instance looks at: the instance, its bytes and its taxonomy. */
export interface Subject extends TaxonomySubject {
  /** How findings name the file. */
  readonly file: string;
  /** The decoded text of the file, for rules on characters. */
  readonly text: string;
  readonly encoding: string;
  readonly hasByteOrderMark: boolean;
  readonly instance: Instance;
}
