import { closingBalances } from '../model/closing-balances.js';
import { findIntervention, type Intervention } from '../model/menukaart.js';
import type { ReportingYear } from '../model/reporting-year.js';
import type { ChosenIntervention, Funding, Submission } from '../model/submission.js';
import { OTHER_CATEGORY, type Figure } from './figure.js';
import { namedInterventions } from './named-interventions.js';

/** Spending, money received, brought forward and left. */
export function* moneyFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const named = namedInterventions(submission, year);
  for (const line of submission.spending) {
    const sources = [line.places['amount'] ?? line.place];
    const keys = {
      level: line.level,
      ...placeOnMenukaart(line.intervention, named),
      ...(line.brin === undefined ? {} : { school: line.brin }),
    };
    yield { measure: 'spending', keys, value: { kind: 'amount', amount: line.amount }, sources };
  }
  for (const row of submission.funding) {
    yield* fundingFigures(row, 'received');
    yield* fundingFigures(row, 'newcomers');
  }
  for (const school of submission.schools) {
    if (school.broughtForward === undefined) continue;
    const sources = [school.places['broughtForward'] ?? school.place];
    const value = { kind: 'amount' as const, amount: school.broughtForward };
    yield { measure: 'broughtForward', keys: { school: school.brin }, value, sources };
  }
  for (const { brin, amount, sources } of closingBalances(submission, year)) {
    const keys = brin === undefined ? {} : { school: brin };
    yield { measure: 'left', keys, value: { kind: 'amount', amount }, sources };
  }
}

/**
 * The category of an intervention; what is on no menukaart goes under other interventions. An
 * intervention that the report does not name keeps its category.
 */
function placeOnMenukaart(
  { code, category }: ChosenIntervention,
  named: ReadonlyMap<string, Intervention>,
): { readonly category: string; readonly intervention?: string } {
  const found = code === undefined ? undefined : findIntervention(code);
  if (found === undefined) return { category: category ?? OTHER_CATEGORY };
  return named.has(found.code)
    ? { category: found.category, intervention: found.code }
    : { category: found.category };
}

function* fundingFigures(row: Funding, measure: 'received' | 'newcomers'): Generator<Figure> {
  const amount = row[measure];
  if (amount === undefined) return;
  const keys = { school: row.brin, schoolYear: row.schoolYear, calendarYear: String(row.calendarYear) };
  const sources = [row.places[measure] ?? row.place];
  yield { measure, keys, value: { kind: 'amount', amount }, sources };
}
