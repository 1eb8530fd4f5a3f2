import type { Severity } from '../diagnostics/diagnostic.js';
import { readInstalledJson } from '../npo/model/installed-file.js';
import type { LayerFinding } from '../xbrl/validate/verdict.js';

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
  const count = (list: readonly LayerFinding[], is: (one: LayerFinding) => boolean) => list.filter(is).length;
  return findings.filter(({ layer, severity, code, assertion }) => {
    if (layer === 'business') return severity === 'error' && !said.some((one) => one.code === code);
    const rule = assertion === undefined ? undefined : ruleOf(assertion);
    if (rule === undefined) return true;
    const isSaid = (one: LayerFinding) => one.code === rule && RANK[one.severity] >= RANK[severity];
    return count(said, isSaid) < count(findings, (one) => one.assertion === assertion);
  });
}
