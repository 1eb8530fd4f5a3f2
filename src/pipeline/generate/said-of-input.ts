import type { Severity } from '../../diagnostics/diagnostic.js';
import { readInstalledJson } from '../../npo/model/installed-file.js';
import type { LayerFinding } from '../../xbrl/validate/verdict.js';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

let loaded: ReadonlyMap<string, string> | undefined;

/** The code of the business rule that says what an assertion says (`schemas/data/assertion-rules.json`). */
export function ruleOf(assertion: string): string | undefined {
  loaded ??= new Map(
    Object.entries(
      (readInstalledJson('data/assertion-rules.json') as { rules: Readonly<Record<string, string>> }).rules,
    ),
  );
  return loaded.get(assertion.slice(assertion.lastIndexOf('_') + 1));
}

/**
 * The findings on a file that say more than the business rules have said of its input, with cells. An error
 * that the input does not have stays, so that no verdict is without its reasons; so do the findings of
 * an assertion that are more than those of its rule, or graver.
 */
export function notSaidOfInput(
  findings: readonly LayerFinding[],
  said: readonly LayerFinding[],
): readonly LayerFinding[] {
  const codes = new Set(said.map(({ code }) => code));
  const counts = new Map<string, number>();
  for (const { assertion } of findings) {
    if (assertion !== undefined) counts.set(assertion, (counts.get(assertion) ?? 0) + 1);
  }
  const isHeld = (assertion: string, severity: Severity): boolean => {
    const rule = ruleOf(assertion);
    if (rule === undefined) return false;
    const ofRule = said.filter((one) => one.code === rule && RANK[one.severity] >= RANK[severity]);
    return ofRule.length >= (counts.get(assertion) ?? 0);
  };
  const held = new Map<string, boolean>();
  return findings.filter(({ layer, severity, code, assertion }) => {
    if (layer === 'business') return severity === 'error' && !codes.has(code);
    if (assertion === undefined) return true;
    const key = `${severity} ${assertion}`;
    const known = held.get(key) ?? isHeld(assertion, severity);
    held.set(key, known);
    return !known;
  });
}
