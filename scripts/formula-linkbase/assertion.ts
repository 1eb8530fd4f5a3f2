import type { Part } from '../xml-document.js';

/** A filter: a resource that is written once, wherever it is used. */
export interface Filter {
  readonly id: string;
  readonly element: Part;
  /** What a boolean filter joins. */
  readonly joins?: readonly FilterUse[];
}

/** A filter where it is used; it covers its aspects and is not turned round unless that is said. */
export interface FilterUse {
  readonly filter: Filter;
  readonly complement?: boolean;
  readonly cover?: boolean;
}

/** What a fact variable is bound to: a resource that is written once, under whatever names it is used. */
export interface FactVariable {
  readonly id: string;
  /** Whether all facts that only differ in uncovered aspects are one value. */
  readonly asSequence: boolean;
  readonly fallback?: string;
  /** Whether facts that are alike in every aspect go together; if not, each choice among them is a value. */
  readonly matches?: boolean;
  readonly filters: readonly FilterUse[];
}

export interface NamedVariable {
  readonly name: string;
  readonly variable: FactVariable;
}

/** A value or existence assertion with all that hangs on it. */
export interface Assertion {
  readonly id: string;
  /** What arcs call it within its link; its id where nothing shorter is given. */
  readonly shortName?: string;
  readonly kind: 'valueAssertion' | 'existenceAssertion';
  /** Of an existence assertion also none: at least one. */
  readonly test?: string;
  readonly precondition?: string;
  readonly variables: readonly NamedVariable[];
  /** Filters of all its variables. */
  readonly setFilters?: readonly FilterUse[];
  readonly severity: 'ERROR' | 'WARNING';
}

/** A text about an assertion, in one language. */
export interface AssertionText {
  readonly assertion: string;
  /** What arcs call it within the link, and its text after it; its id where nothing shorter is given. */
  readonly shortName?: string;
  readonly text: string;
}
