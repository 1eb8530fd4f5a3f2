import type { Place } from '../../../diagnostics/diagnostic.js';
import { agreedPartOf } from '../../model/agreed-part.js';
import { groupBy } from '../../../maps/group-by.js';
import type { Intervention } from '../../model/menukaart.js';
import { type ReportingYear, schoolYearOf } from '../../model/reporting-year.js';
import type { Answer, ChosenIntervention, Programme, Submission } from '../../model/submission.js';
import { type Figure, type FigureKeys, type FigureValue, OTHER_CATEGORY } from './figure.js';
import { namedInterventions } from './named-interventions.js';
import { PROGRAMME_ANSWERS } from './programme-answers.js';
import { schoolYearsText } from './school-years-text.js';

/** The dates of a programme, each with the answer that it belongs to. */
const DATES = [
  ['scanDate', 'scan'],
  ['adoptedOn', undefined],
  ['mrConsentDate', 'mrConsent'],
] as const;

/** The programmes of the schools by school year, and each school's consent in the reporting year. */
export function* programmeFigures(submission: Submission, year: ReportingYear): Generator<Figure> {
  const bySchoolYear = groupBy(submission.programmes, ({ brin, schoolYear }) => `${brin} ${schoolYear}`);
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
    yield merged(
      `programme.${field}`,
      keys,
      { kind: 'answer', answer },
      firstWith(rows, field, answer),
      field,
    );
  }
  for (const [field, answer] of DATES) {
    const dated = answer === undefined ? rows : applicableRows(rows, answer);
    const date = latest(dated.map((row) => row[field]));
    if (date === undefined) continue;
    yield merged(`programme.${field}`, keys, { kind: 'date', date }, dated, field);
  }
  const results = rows.flatMap(({ results }) => results ?? []).sort();
  if (results.length > 0) {
    yield merged('programme.results', keys, { kind: 'text', text: results.join('\n') }, rows, 'results');
  }
  yield* agreedPartFigures(rows, keys);
}

/** The part of the school that may be spent above it, where it is known. */
function* agreedPartFigures(rows: readonly Programme[], keys: FigureKeys): Generator<Figure> {
  const part = agreedPartOf(rows);
  if (part?.kind === 'share') {
    const { share, rows: all } = part;
    yield merged('programme.aboveSchoolShare', keys, { kind: 'share', share }, all, 'aboveSchoolPart');
  }
  if (part?.kind !== 'amounts') return;
  for (const { row, amount } of part.amounts) {
    yield merged('programme.aboveSchoolAmount', keys, { kind: 'amount', amount }, [row], 'aboveSchoolPart');
  }
}

/**
 * The school years that a school chose each intervention for (docs/decisions/0018), or a category where it named no
 * more than that. What is on no menukaart is chosen among the other interventions. What the report does not name is
 * left out.
 */
function* chosenFigures(
  { programmes }: Submission,
  named: ReadonlyMap<string, Intervention>,
): Generator<Figure> {
  const choices = programmes.flatMap((row) => row.interventions.map((chosen) => ({ row, chosen })));
  const keyOf = ({ code, category = OTHER_CATEGORY }: ChosenIntervention) => code ?? category;
  for (const all of groupBy(choices, ({ row, chosen }) => `${row.brin} ${keyOf(chosen)}`).values()) {
    const [first] = all;
    if (first === undefined) continue;
    const { code, category = OTHER_CATEGORY } = first.chosen;
    if (code !== undefined && !named.has(code)) continue;
    const school = first.row.brin;
    const keys = code === undefined ? { school, category } : { school, intervention: code };
    const schoolYears = new Set(all.map(({ row }) => row.schoolYear));
    const value: FigureValue = { kind: 'code', code: schoolYearsText(schoolYears) };
    const sources = all.map(({ row, chosen }) => chosen.place ?? row.places['interventions'] ?? row.place);
    yield { measure: 'programme.chosenIn', keys, value, sources, ...rowsOf(all.map(({ row }) => row)) };
  }
}

/**
 * Each school's answer for the whole reporting year: its school years in this year that it has a
 * programme for or spent money in, by itself or above it; a credit note spends nothing. One refusal is a refusal; one
 * blank leaves the answer open.
 */
function* consentFigures(
  submission: Submission,
  bySchoolYear: ReadonlyMap<string, readonly Programme[]>,
  year: ReportingYear,
): Generator<Figure> {
  const spent = new Set<string>();
  for (const { brin, date, amount } of submission.spending) {
    if (brin === undefined || date === undefined || !amount.greaterThan(0)) continue;
    spent.add(`${brin} ${schoolYearOf(date)}`);
  }
  for (const school of new Set(submission.schools.map(({ brin }) => brin))) {
    const keys = year.schoolYears.map((schoolYear) => `${school} ${schoolYear}`);
    const rows = keys.flatMap((key) => bySchoolYear.get(key) ?? []);
    const without = keys.some((key) => spent.has(key) && !bySchoolYear.has(key));
    const answers = rows.map(({ mrConsent }) => mrConsent);
    const answer = answerOfAll(without ? [...answers, undefined] : answers);
    if (answer === undefined) continue;
    const value: FigureValue = { kind: 'answer', answer };
    yield merged('consent', { school }, value, firstWith(rows, 'mrConsent', answer), 'mrConsent');
  }
}

/** The rows, those first that gave the answer: a finding about it points at the first. */
function firstWith(
  rows: readonly Programme[],
  field: (typeof PROGRAMME_ANSWERS)[number],
  answer: Answer,
): readonly Programme[] {
  return [...rows.filter((row) => row[field] === answer), ...rows.filter((row) => row[field] !== answer)];
}

/** One no makes it no; otherwise one blank leaves it open; otherwise one yes makes it yes. */
function answerOfAll(answers: readonly (Answer | undefined)[]): Answer | undefined {
  if (answers.includes('no')) return 'no';
  if (answers.length === 0 || answers.includes(undefined)) return undefined;
  return answers.includes('yes') ? 'yes' : 'notApplicable';
}

/** The rows that an answer applies to: a branch to which it does not has no date. All of them where it applies to none. */
function applicableRows(
  rows: readonly Programme[],
  field: (typeof PROGRAMME_ANSWERS)[number],
): readonly Programme[] {
  const applicable = rows.filter((row) => row[field] !== 'notApplicable');
  return applicable.length > 0 ? applicable : rows;
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
  return { measure, keys, value, sources, ...rowsOf(rows) };
}

function rowsOf(rows: readonly Programme[]): Pick<Figure, 'row' | 'rows'> {
  const all = rows.map(({ row }) => row);
  return all.length === 1 ? { row: all[0] } : { rows: all };
}
