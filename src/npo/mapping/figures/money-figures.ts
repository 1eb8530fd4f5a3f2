import { closingBalances } from '../../model/closing-balances.js';
import { hiredStaffOf } from '../../model/hired-staff.js';
import { findIntervention, type Intervention } from '../../model/menukaart.js';
import { openingBalancesOf } from '../../model/opening-balance.js';
import { type ReportingYear, schoolYearOf } from '../../model/reporting-year.js';
import type {
  ChosenIntervention,
  Funding,
  SchoolYear,
  SpendingLine,
  Submission,
} from '../../model/submission.js';
import { type SourceRow, withoutFreeColumns } from '../../model/source-row.js';
import { unknownReceipts } from '../../model/unknown-receipts.js';
import { ruleSettings } from '../../rules/rule.js';
import { OTHER_CATEGORY, noneOf, type Figure, type FigureKeys } from './figure.js';
import { namedInterventions } from './named-interventions.js';

/** Spending, by the school year of its day too, money received, brought forward and left. */
export function* moneyFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const named = namedInterventions(submission, year);
  const { isHidden } = hiredStaffOf(submission, ruleSettings().fewestHiredPersons);
  // Words and codes of the user's own may tell which lines are hire (docs/decisions/0016).
  const shown = isHidden ? withoutFreeColumns() : (row: SourceRow) => row;
  // Of lines with a date and lines without one a total of a school year would mislead.
  const isDated = submission.spending.every(({ date }) => date !== undefined);
  const keysOf = spendingKeys(named);
  for (const line of submission.spending) {
    const sources = [line.places['amount'] ?? line.place];
    const keys = keysOf(line, isDated && line.date !== undefined ? schoolYearOf(line.date) : undefined);
    const row = line.row && shown(line.row);
    yield { measure: 'spending', keys, value: { kind: 'amount', amount: line.amount }, sources, row };
  }
  yield* receivedFigures(submission, year);
  yield* broughtForwardFigures(submission, year);
  for (const { brin, amount, sources } of closingBalances(submission, year)) {
    const keys = brin === undefined ? {} : { school: brin };
    yield { measure: 'left', keys, value: { kind: 'amount', amount }, sources };
  }
}

/** The keys of lines of spending; many lines share them. */
function spendingKeys(
  named: ReadonlyMap<string, Intervention>,
): (line: SpendingLine, schoolYear: SchoolYear | undefined) => FigureKeys {
  const known = new Map<string, FigureKeys>();
  return ({ level, brin, intervention }, schoolYear) => {
    const { code = '', category = '' } = intervention;
    const text = `${level} ${brin ?? ''} ${schoolYear ?? ''} ${code} ${category}`;
    const before = known.get(text);
    if (before !== undefined) return before;
    const keys = {
      level,
      ...placeOnMenukaart(intervention, named),
      ...(brin === undefined ? {} : { school: brin }),
      ...(schoolYear === undefined ? {} : { schoolYear }),
    };
    known.set(text, keys);
    return keys;
  };
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
 * What each school received by calendar year, and within the reporting year by school year, with the money for
 * newcomers. Nothing of a school that leaves a part of it unknown: what is left of it would be taken for all. By
 * school year the same holds where the money for newcomers alone is stated. A school that need not say that
 * it received nothing leaves no gap in what all schools received.
 */
function* receivedFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const { schools, funding, reportingYear } = submission;
  const unknown = unknownReceipts(submission, year);
  const isOfYear = ({ calendarYear }: Funding) => calendarYear === reportingYear;
  for (const row of funding) {
    if (!isOfYear(row) || !unknown.has(row.brin)) yield* fundingFigures(row, 'received');
    yield* fundingFigures(row, 'newcomers');
  }
  const rows = funding.filter(isOfYear);
  const stating = brinsStating(rows, 'received');
  for (const row of rows) {
    if (unknown.has(row.brin) || !stating.has(row.brin)) continue;
    yield* fundingFigures(row, 'received', 'receipts');
    yield* fundingFigures(row, 'newcomers', 'receipts');
  }
  const ofNewcomers = brinsStating(rows, 'newcomers');
  for (const brin of new Set(schools.map((school) => school.brin))) {
    if (unknown.has(brin) || stating.has(brin)) continue;
    yield receivedNone('received', brin);
    if (!ofNewcomers.has(brin)) yield receivedNone('receipts', brin);
  }
}

function brinsStating(rows: readonly Funding[], field: 'received' | 'newcomers'): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (row[field] === undefined ? [] : row.brin)));
}

function receivedNone(measure: string, school: string): Figure {
  return { measure: noneOf(measure), keys: { school }, value: { kind: 'code', code: school }, sources: [] };
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

/** What each school brought forward; nothing of one that leaves a branch blank, as the rest would be taken for all. */
function* broughtForwardFigures({ schools }: Submission, year: ReportingYear): Generator<Figure> {
  const balances = openingBalancesOf(schools, year);
  for (const { brin, broughtForward, place, places, row } of schools) {
    if (broughtForward === undefined || balances.get(brin)?.amount === undefined) continue;
    const sources = [places['broughtForward'] ?? place];
    const value = { kind: 'amount' as const, amount: broughtForward };
    yield { measure: 'broughtForward', keys: { school: brin }, value, sources, row };
  }
}
