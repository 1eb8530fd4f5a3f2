import type { Diagnostic, DiagnosticKind } from './diagnostic.js';

/** So many findings of one rule are made; a file that breaks a rule more often than that is not read on. */
const MOST_FINDINGS = 1000;

/**
 * The findings of a rule, so far as anybody will read them; the rest is not even made.
 *
 * @param more the finding that says that there are more
 */
export function boundedFindings(
  findings: Iterable<Diagnostic>,
  more: DiagnosticKind<{ code: string; most: number }>,
): readonly Diagnostic[] {
  const kept: Diagnostic[] = [];
  for (const finding of findings) {
    if (kept.length === MOST_FINDINGS) {
      const { code, location } = finding;
      return [...kept, more({ code, most: MOST_FINDINGS }, { location })];
    }
    kept.push(finding);
  }
  return kept;
}
