import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { LayerResult } from './layer.js';

/** How often an assertion was satisfied and was not. */
export interface AssertionCount {
  readonly id: string;
  readonly satisfied: number;
  readonly unsatisfied: number;
}

/**
 * `valid`: every layer has run and passed; `invalid`: one of them found an error; `undetermined`: something that
 * was needed is missing.
 */
export type Verdict = 'valid' | 'invalid' | 'undetermined';

/** A finding with the layer that made it. */
export interface LayerFinding extends Diagnostic {
  readonly layer: string;
}

/** An entry point of a taxonomy package: its name, and the documents that discovery starts from. */
export interface EntryPointName {
  /** As its package names it; the address of its first document where the package does not. */
  readonly name: Text;
  readonly documents: readonly string[];
}

/** The judgement on one file, or on one entry point of a package of taxonomies. */
export interface FileVerdict {
  readonly file: string;
  readonly entryPoint?: EntryPointName;
  /** The target document of Inline XBRL that the judgement is on; not there for the default one. */
  readonly target?: string;
  readonly verdict: Verdict;
  /** The profile of requirements that was applied. */
  readonly profile: string;
  readonly layers: readonly LayerResult[];
  /** How many items an instance has; not there for a taxonomy. */
  readonly facts?: number;
  /** How many concepts a taxonomy has; not there for an instance. */
  readonly concepts?: number;
  /** How often each assertion of the taxonomy was satisfied and was not; not there where none was evaluated. */
  readonly assertions?: readonly AssertionCount[];
  /** The evaluation of the assertion that is traced, line by line. */
  readonly trace?: readonly Text[];
  readonly diagnostics: readonly LayerFinding[];
  /** What the verdict rests on, and what was not judged. */
  readonly notes: readonly Text[];
  /** Rules that had nothing to go by in this file, by name. */
  readonly skippedRules: readonly string[];
}

/** The findings of all layers, each with the name of its layer. */
export function findingsOf(layers: readonly LayerResult[]): readonly LayerFinding[] {
  return layers.flatMap(({ name, diagnostics }) => inLayer(name, diagnostics));
}

/** Findings with the name of the layer that made them. */
export function inLayer(layer: string, diagnostics: readonly Diagnostic[]): readonly LayerFinding[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, layer }));
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

/** The judgement on what no instance could be made of, and no taxonomy: never a valid one. */
export function withoutInstance(file: string, ...layers: readonly LayerResult[]): FileVerdict {
  return {
    file,
    verdict: verdictOf(layers, ['dts']),
    profile: 'xbrl',
    layers,
    facts: 0,
    diagnostics: findingsOf(layers),
    notes: [],
    skippedRules: [],
  };
}
