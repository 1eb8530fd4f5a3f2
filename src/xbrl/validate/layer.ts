import type { AnyDiagnosticKind, Diagnostic } from '../../diagnostics/diagnostic.js';

/** One requirement: reads, yields findings, changes nothing and never throws for user data. */
export interface Rule<Subject> {
  /** Every kind of finding that `check` can make. */
  readonly emits: readonly AnyDiagnosticKind[];
  check(subject: Subject): Iterable<Diagnostic>;
}

/** A named, ordered list of rules: the contents page of a specification. */
export interface Layer<Subject> {
  readonly name: string;
  /** Layers that must have passed before this one can say anything. */
  readonly needs: readonly string[];
  readonly rules: readonly Rule<Subject>[];
}

export interface LayerResult {
  readonly name: string;
  /** `skipped`: it did not run, or could not judge everything. Never to be read as passed. */
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly diagnostics: readonly Diagnostic[];
}

export function statusOf(diagnostics: readonly Diagnostic[]): 'passed' | 'failed' {
  return diagnostics.some(({ severity }) => severity === 'error') ? 'failed' : 'passed';
}

/** Runs a layer where all that it needs has passed; otherwise it is skipped. */
export function runLayer<Subject>(
  layer: Layer<Subject>,
  subject: Subject,
  before: readonly LayerResult[],
): LayerResult {
  const ready = layer.needs.every((name) =>
    before.some((result) => result.name === name && result.status === 'passed'),
  );
  if (!ready) return { name: layer.name, status: 'skipped', diagnostics: [] };
  const diagnostics = layer.rules.flatMap((rule) => [...rule.check(subject)]);
  return { name: layer.name, status: statusOf(diagnostics), diagnostics };
}
