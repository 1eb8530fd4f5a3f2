import type { ExpectedTarget } from './inline-targets.js';

/** An official conformance suite, or one of our own in their form: where it begins, and what was reviewed of it. */
export interface Suite {
  /** The folder of the suite; also its name on the command line. */
  readonly name: string;
  /** What a reader calls it. */
  readonly title: string;
  /** The index file, within the folder. */
  readonly index: string;
  /** The reviewed data beside this file. */
  readonly review: string;
  /** Where it lies in this project, for a suite of our own. */
  readonly own?: string;
}

export const SUITES: readonly Suite[] = [
  { name: 'xbrl-2.1', title: 'XBRL 2.1', index: 'xbrl.xml', review: 'xbrl-2.1-reasons.json' },
  {
    name: 'dimensions-1.0',
    title: 'Dimensions 1.0',
    index: 'xdt.xml',
    review: 'dimensions-1.0-reasons.json',
  },
  { name: 'formula-1.0', title: 'Formula 1.0', index: 'index.xml', review: 'formula-1.0-reasons.json' },
  {
    name: 'inline-1.1',
    title: 'Inline XBRL 1.1 (cases of our own)',
    index: 'index.xml',
    review: 'inline-1.1-reasons.json',
    own: 'fixtures/inline',
  },
];

/** What a suite says of a variation: one word, or the codes of the errors it wants. */
export type Expectation =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

/** One case of a suite. */
export interface Variation {
  /** The path of its test case within the suite and its id there; unique in a suite. */
  readonly id: string;
  readonly testcase: string;
  readonly name: string;
  readonly description: string;
  /** Absolute paths of the files that a processor reads first. */
  readonly files: readonly string[];
  readonly expected: Expectation;
  /** What a suite of formulas says of assertions, and gives for parameters. */
  readonly formula: FormulaExpectation;
  /** The target documents of a set of Inline XBRL. */
  readonly targets: readonly ExpectedTarget[];
}

export interface FormulaExpectation {
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly assertions: readonly {
    readonly id: string;
    readonly satisfied: number;
    readonly unsatisfied: number;
  }[];
  /** The messages of assertions that are not satisfied. */
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  /** Absolute paths of the instances that formulas make. */
  readonly outputs: readonly string[];
}
