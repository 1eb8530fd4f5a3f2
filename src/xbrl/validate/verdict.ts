import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { LayerResult } from './layer.js';

export type Verdict = 'valid' | 'invalid' | 'undetermined';

/** A finding with the layer that made it. */
export interface LayerFinding extends Diagnostic {
  readonly layer: string;
}

/** The judgement on one file. */
export interface FileVerdict {
  readonly file: string;
  readonly verdict: Verdict;
  /** The profile of requirements that was applied. */
  readonly profile: string;
  readonly layers: readonly LayerResult[];
  /** How many items the file has. */
  readonly facts: number;
  readonly diagnostics: readonly LayerFinding[];
  /** What the verdict rests on, and what was not judged. */
  readonly notes: readonly Text[];
  /** Rules that had nothing to go by in this file, by name. */
  readonly skippedRules: readonly string[];
}

/**
 * Valid when every layer of the profile has run and passed; invalid as soon as one finds an error;
 * otherwise nobody can say.
 */
export function verdictOf(layers: readonly LayerResult[], required: readonly string[]): Verdict {
  if (layers.some(({ status }) => status === 'failed')) return 'invalid';
  const passed = new Set(layers.filter(({ status }) => status === 'passed').map(({ name }) => name));
  return required.every((name) => passed.has(name)) ? 'valid' : 'undetermined';
}
