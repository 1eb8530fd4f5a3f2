import { type AnyDiagnosticKind, defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';

/** So many findings of one rule are made; a file that breaks a rule more often than that is not read on. */
const MOST_FINDINGS = 1000;

export const moreFindings = defineDiagnostic<{ code: string; most: number }>({
  code: 'layer:more-findings',
  severity: 'info',
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ code, most }) => `Van ${code} zijn er meer dan ${most}; de rest wordt niet genoemd.`,
    en: ({ code, most }) => `There are more than ${most} of ${code}; the rest is not listed.`,
  },
  help: {
    nl: 'Herstel de genoemde plaatsen en kijk het bestand opnieuw na.',
    en: 'Mend the places named and check the file again.',
  },
});

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
  const diagnostics = layer.rules.flatMap((rule) => bounded(rule.check(subject)));
  return { name: layer.name, status: statusOf(diagnostics), diagnostics };
}

/** The findings of a rule, so far as anybody will read them; the rest is not even made. */
function bounded(findings: Iterable<Diagnostic>): readonly Diagnostic[] {
  const kept: Diagnostic[] = [];
  for (const finding of findings) {
    if (kept.length === MOST_FINDINGS) {
      const { code, location } = finding;
      return [...kept, moreFindings({ code, most: MOST_FINDINGS }, { location })];
    }
    kept.push(finding);
  }
  return kept;
}
