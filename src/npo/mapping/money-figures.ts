import { closingBalances } from '../model/closing-balances.js';
import { hiredStaffOf } from '../model/hired-staff.js';
import { findIntervention, type Intervention } from '../model/menukaart.js';
import { type ReportingYear, schoolYearOf } from '../model/reporting-year.js';
import type { ChosenIntervention, Funding, Submission } from '../model/submission.js';
import { type SourceRow, withoutFreeColumns } from '../model/source-row.js';
import { ruleSettings } from '../rules/rule.js';
import { OTHER_CATEGORY, type Figure } from './figure.js';
import { namedInterventions } from './named-interventions.js';

/** Spending, by the school year of its day too, money received, brought forward and left. */
export function* moneyFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const named = namedInterventions(submission, year);
  const { isHidden } = hiredStaffOf(submission, ruleSettings().fewestHiredPersons);
  // Words and codes of the user's own may tell which lines are hire (docs/decisions/0016).
  const shown = isHidden ? withoutFreeColumns() : (row: SourceRow) => row;
  // Of lines with a date and lines without one a total of a school year would mislead.
  const isDated = submission.spending.every(({ date }) => date !== undefined);
  for (const line of submission.spending) {
    const sources = [line.places['amount'] ?? line.place];
    const keys = {
      level: line.level,
      ...placeOnMenukaart(line.intervention, named),
      ...(line.brin === undefined ? {} : { school: line.brin }),
      ...(isDated && line.date !== undefined ? { schoolYear: schoolYearOf(line.date) } : {}),
    };
    const row = line.row && shown(line.row);
    yield { measure: 'spending', keys, value: { kind: 'amount', amount: line.amount }, sources, row };
  }
  for (const row of submission.funding) {
    yield* fundingFigures(row, 'received');
    yield* fundingFigures(row, 'newcomers');
  }
  yield* receiptFigures(submission);
  for (const school of submission.schools) {
    if (school.broughtForward === undefined) continue;
    const sources = [school.places['broughtForward'] ?? school.place];
    const value = { kind: 'amount' as const, amount: school.broughtForward };
    yield { measure: 'broughtForward', keys: { school: school.brin }, value, sources, row: school.row };
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

/**
 * All that a school received in the calendar year, with the money for newcomers. Of a school that states only the
 * latter, not even that: it would be taken for all.
 */
function* receiptFigures({ funding, reportingYear }: Submission): Generator<Figure> {
  const rows = funding.filter(({ calendarYear }) => calendarYear === reportingYear);
  const stating = new Set(rows.flatMap(({ brin, received }) => (received === undefined ? [] : [brin])));
  for (const row of rows) {
    if (!stating.has(row.brin)) continue;
    yield* fundingFigures(row, 'received', 'receipts');
    yield* fundingFigures(row, 'newcomers', 'receipts');
  }
}

function* fundingFigures(
  row: Funding,
  field: 'received' | 'newcomers',
  measure: string = field,
): Generator<Figure> {
  const amount = row[field];
  if (amount === undefined) return;
  const keys = { school: row.brin, schoolYear: row.schoolYear, calendarYear: String(row.calendarYear) };
  const sources = [row.places[field] ?? row.place];
  yield { measure, keys, value: { kind: 'amount', amount }, sources, row: row.row };
}
