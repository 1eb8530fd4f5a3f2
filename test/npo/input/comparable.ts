import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Submission } from '../../../src/npo/model/submission.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';

/** A submission without its places, its decimals as text, so that two of different origin can be compared. */
export function comparable(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, field]) => !/^(?:places?|row)$/.test(key) && field !== undefined,
  );
  return Object.fromEntries(entries.map(([key, field]) => [key, comparable(field)]));
}

export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => code);
}

/** The findings of a reading, with where they point, in one line each. */
export function brief(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, source }) => {
    const { sheet, cell, line, column, pointer } = source ?? {};
    return [code, sheet, cell, line, column, pointer].filter((part) => part !== undefined).join(' ');
  });
}

export function must(submission: Submission | undefined, diagnostics: readonly Diagnostic[]): Submission {
  if (submission === undefined)
    throw new Error(`no submission: ${diagnostics.map((d) => d.message.en).join(' ')}`);
  return submission;
}
