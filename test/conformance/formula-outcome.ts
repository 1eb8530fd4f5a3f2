import type { FileVerdict, LayerFinding } from '../../src/xbrl/validate/verdict.js';
import type { FormulaExpectation } from './suite.js';

/** Our findings about expressions; the code of the specification stands in their text. */
const ABOUT_EXPRESSIONS = new Set(['formula:expression-invalid', 'formula:expression-failed']);

/** Whether a finding says no more than that an assertion does not hold. */
export function isOutcomeOfAssertion({ code }: LayerFinding): boolean {
  return code === 'formula:assertion-unsatisfied';
}

/** The code of a finding as a suite spells it. */
export function statedCode({ code, message }: LayerFinding): string {
  if (!ABOUT_EXPRESSIONS.has(code)) return code;
  return /\[([^[\]]+)\]\.$/.exec(message.en)?.[1] ?? code;
}

/** What a suite says of assertions and we found otherwise. */
export function* formulaDifferences(
  { assertions, messages }: FormulaExpectation,
  verdicts: readonly FileVerdict[],
): Generator<string> {
  const counts = new Map(verdicts.flatMap((verdict) => verdict.assertions ?? []).map((one) => [one.id, one]));
  for (const { id, satisfied, unsatisfied } of assertions) {
    const found = counts.get(id);
    if (found?.satisfied === satisfied && found.unsatisfied === unsatisfied) continue;
    const shown = found === undefined ? 'none' : `${found.satisfied} and ${found.unsatisfied}`;
    yield `assertion ${id}: expected ${satisfied} satisfied and ${unsatisfied} not, found ${shown}`;
  }
  const texts = verdicts.flatMap(({ diagnostics }) => diagnostics).filter(isOutcomeOfAssertion);
  for (const { id, text } of messages) {
    if (texts.some(({ message }) => message.en === `${id}: ${text}`)) continue;
    yield `message of ${id}: expected “${text}”, found ${texts.map(({ message }) => message.en).join('; ')}`;
  }
}
