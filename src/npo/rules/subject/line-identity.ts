import type { SpendingLine } from '../../model/submission.js';

/** What makes two lines alike: all that a line says but its kind, which no finding may tell. */
export function lineIdentity(line: SpendingLine): string {
  const { date, brin, level, intervention, amount, description, reference } = line;
  const named = intervention.code ?? intervention.text;
  return JSON.stringify([date, brin, level, named, amount.toFixed(), description, reference]);
}
