import type { Place } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../model/group-by.js';
import type { Intervention } from '../model/menukaart.js';
import { type ReportingYear, schoolYearOf } from '../model/reporting-year.js';
import type { Answer, Programme, Submission } from '../model/submission.js';
import type { Figure, FigureKeys, FigureValue } from './figure.js';
import { namedInterventions } from './named-interventions.js';
import { PROGRAMME_ANSWERS } from './programme-answers.js';
import { schoolYearsText } from './school-years-text.js';

const DATES = ['scanDate', 'adoptedOn', 'mrConsentDate'] as const;

/** The programmes of the schools by school year, and each school's consent in the reporting year. */
export function* programmeFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const bySchoolYear = new Map<string, Programme[]>();
  for (const programme of submission.programmes) {
    const key = `${programme.brin} ${programme.schoolYear}`;
    const rows = bySchoolYear.get(key);
    if (rows === undefined) bySchoolYear.set(key, [programme]);
    else rows.push(programme);
  }
  for (const rows of bySchoolYear.values()) yield* figuresOfSchoolYear(rows);
  yield* chosenFigures(submission, namedInterventions(submission, year));
  yield* consentFigures(submission, bySchoolYear, year);
}

/** The rows of one school in one school year: one, or one a branch. */
function* figuresOfSchoolYear(rows: readonly Programme[]): Generator<Figure> {
  const [first] = rows;
  if (first === undefined) return;
  const keys = { school: first.brin, schoolYear: first.schoolYear };
  for (const field of PROGRAMME_ANSWERS) {
    const answer = answerOfAll(rows.map((row) => row[field]));
    if (answer === undefined) continue;
    yield merged(`programme.${field}`, keys, { kind: 'answer', answer }, rows, field);
  }
  for (const field of DATES) {
    const date = latest(rows.map((row) => row[field]));
    if (date === undefined) continue;
    yield merged(`programme.${field}`, keys, { kind: 'date', date }, rows, field);
  }
  const results = rows.flatMap(({ results }) => results ?? []).sort();
  if (results.length > 0) {
    yield merged('programme.results', keys, { kind: 'text', text: results.join('\n') }, rows, 'results');
  }
  yield* agreedPartFigures(rows, keys);
}

/** Amounts of branches add up; shares do not, so a share is written only where all rows state the same. */
function* agreedPartFigures(rows: readonly Programme[], keys: FigureKeys): Generator<Figure> {
  for (const row of rows) {
    if (row.aboveSchoolPart?.kind !== 'amount') continue;
    const { amount } = row.aboveSchoolPart;
    yield merged('programme.aboveSchoolAmount', keys, { kind: 'amount', amount }, [row], 'aboveSchoolPart');
  }
  const shares = rows.flatMap(({ aboveSchoolPart: part }) => (part?.kind === 'share' ? part.share : []));
  const [share] = shares;
  if (share !== undefined && shares.length === rows.length && shares.every((other) => other.equals(share))) {
    yield merged('programme.aboveSchoolShare', keys, { kind: 'share', share }, rows, 'aboveSchoolPart');
  }
}

/** The school years that a school chose each intervention for (docs/decisions/0018). */
function* chosenFigures(
  { programmes }: Submission,
  named: ReadonlyMap<string, Intervention>,
): Generator<Figure> {
  for (const [school, rows] of groupBy(programmes, ({ brin }) => brin)) {
    const choices = rows.flatMap((row) => [...chosenCodes(row)].map((code) => ({ code, row })));
    for (const [intervention, chosen] of groupBy(choices, ({ code }) => code)) {
      if (!named.has(intervention)) continue;
      const choosing = chosen.map(({ row }) => row);
      const schoolYears = new Set(choosing.map(({ schoolYear }) => schoolYear));
      const value: FigureValue = { kind: 'code', code: schoolYearsText(schoolYears) };
      yield merged('programme.chosenIn', { school, intervention }, value, choosing, 'interventions');
    }
  }
}

function chosenCodes({ interventions }: Programme): ReadonlySet<string> {
  return new Set(interventions.flatMap(({ code }) => code ?? []));
}

/**
 * Each school's answer for the whole reporting year: its school years in this year that it has a
 * programme for or spent money in. One refusal is a refusal; one blank leaves the answer open.
 */
function* consentFigures(
  submission: Submission,
  bySchoolYear: ReadonlyMap<string, readonly Programme[]>,
  year: ReportingYear,
): Generator<Figure> {
  const spent = new Set<string>();
  for (const { brin, date, level } of submission.spending) {
    if (brin !== undefined && date !== undefined && level === 'school') {
      spent.add(`${brin} ${schoolYearOf(date)}`);
    }
  }
  for (const school of new Set(submission.schools.map(({ brin }) => brin))) {
    const keys = year.schoolYears.map((schoolYear) => `${school} ${schoolYear}`);
    const rows = keys.flatMap((key) => bySchoolYear.get(key) ?? []);
    const without = keys.some((key) => spent.has(key) && !bySchoolYear.has(key));
    const answers = rows.map(({ mrConsent }) => mrConsent);
    const answer = answerOfAll(without ? [...answers, undefined] : answers);
    if (answer === undefined) continue;
    yield merged('consent', { school }, { kind: 'answer', answer }, rows, 'mrConsent');
  }
}

/** One no makes it no; otherwise one blank leaves it open; otherwise one yes makes it yes. */
function answerOfAll(answers: readonly (Answer | undefined)[]): Answer | undefined {
  if (answers.includes('no')) return 'no';
  if (answers.length === 0 || answers.includes(undefined)) return undefined;
  return answers.includes('yes') ? 'yes' : 'notApplicable';
}

/** A date that holds for all rows: the last one, and only where every row has one. */
function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.includes(undefined) ? undefined : dates.toSorted().at(-1);
}

function merged(
  measure: string,
  keys: FigureKeys,
  value: FigureValue,
  rows: readonly Programme[],
  field: string,
): Figure {
  const sources = rows.map((row): Place => row.places[field] ?? row.place);
  return { measure, keys, value, sources, row: rows.length === 1 ? rows[0]?.row : undefined };
}
