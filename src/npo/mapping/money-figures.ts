import type { Place } from '../../diagnostics/diagnostic.js';
import { Decimal, sum } from '../../xbrl/numbers/decimal.js';
import { hiredStaffOf } from '../model/hired-staff.js';
import { acceptedIn, findIntervention, type Intervention } from '../model/menukaart.js';
import type { ReportingYear } from '../model/reporting-year.js';
import type { ChosenIntervention, Funding, School, Submission } from '../model/submission.js';
import { ruleSettings } from '../rules/rule.js';
import { OTHER_CATEGORY, type Figure } from './figure.js';

/** Spending, money received, brought forward and left. */
export function* moneyFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const accepted = nameable(submission, year);
  for (const line of submission.spending) {
    const sources = [line.places['amount'] ?? line.place];
    const keys = {
      level: line.level,
      ...placeOnMenukaart(line.intervention, accepted),
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
  yield* leftFigures(submission);
}

/**
 * The category of an intervention; what is on no menukaart goes under other interventions. An
 * intervention that no edition of the year has keeps its category, but is not named in the report.
 */
function placeOnMenukaart(
  { code, category }: ChosenIntervention,
  accepted: ReadonlyMap<string, Intervention>,
): { readonly category: string; readonly intervention?: string } {
  const found = code === undefined ? undefined : findIntervention(code);
  if (found === undefined) return { category: category ?? OTHER_CATEGORY };
  return accepted.has(found.code)
    ? { category: found.category, intervention: found.code }
    : { category: found.category };
}

/** The interventions that the report names: of the year's editions, and none that would tell hidden hire. */
function nameable(submission: Submission, year: ReportingYear): ReadonlyMap<string, Intervention> {
  const { mayBeShown, persons, hasLines } = hiredStaffOf(submission, ruleSettings().fewestHiredPersons);
  const hidesHire = !mayBeShown && (hasLines || persons !== 0);
  const accepted = acceptedIn(year);
  return hidesHire ? new Map([...accepted].filter(([, { tellsHire }]) => tellsHire !== true)) : accepted;
}

function* fundingFigures(row: Funding, measure: 'received' | 'newcomers'): Generator<Figure> {
  const amount = row[measure];
  if (amount === undefined) return;
  const keys = { school: row.brin, schoolYear: row.schoolYear, calendarYear: String(row.calendarYear) };
  const sources = [row.places[measure] ?? row.place];
  yield { measure, keys, value: { kind: 'amount', amount }, sources };
}

interface Account {
  readonly amounts: Decimal[];
  readonly sources: Place[];
}

/**
 * What a school has left at the end of the year: brought forward and received, less what it spent
 * and what was spent above it. Only where it says what it brought forward and what it received.
 */
function* leftFigures(submission: Submission): Generator<Figure> {
  const accounts = new Map<string, Account>();
  const opened = submission.schools.filter(({ broughtForward }) => broughtForward !== undefined);
  for (const school of opened) open(accounts, school);
  const received = new Set<string>();
  for (const row of submission.funding) {
    if (row.calendarYear !== submission.reportingYear) continue;
    for (const field of ['received', 'newcomers'] as const) {
      const amount = row[field];
      if (amount === undefined) continue;
      received.add(row.brin);
      book(accounts.get(row.brin), amount, row.places[field] ?? row.place);
    }
  }
  for (const line of submission.spending) {
    if (line.brin === undefined) continue;
    book(accounts.get(line.brin), line.amount.negated(), line.places['amount'] ?? line.place);
  }
  for (const [school, { amounts, sources }] of accounts) {
    if (!received.has(school)) continue;
    yield { measure: 'left', keys: { school }, value: { kind: 'amount', amount: sum(amounts) }, sources };
  }
}

function open(accounts: Map<string, Account>, school: School): void {
  const account = accounts.get(school.brin) ?? { amounts: [], sources: [] };
  accounts.set(school.brin, account);
  book(account, school.broughtForward ?? new Decimal(0), school.places['broughtForward'] ?? school.place);
}

function book(account: Account | undefined, amount: Decimal, source: Place): void {
  account?.amounts.push(amount);
  account?.sources.push(source);
}
