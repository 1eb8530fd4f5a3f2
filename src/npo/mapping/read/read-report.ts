import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { append } from '../../../maps/append.js';
import { type Decimal, parseDecimal, sum } from '../../../xbrl/numbers/decimal.js';
import type { Report } from '../../../xbrl/report/fact.js';
import { addressKey } from '../../../xbrl/taxonomy/resolve/web-address.js';
import { groupBy } from '../../../maps/group-by.js';
import { findIntervention, menukaart } from '../../model/menukaart.js';
import { type ReportingYear, reportingYears } from '../../model/reporting-year.js';
import type { Board, SpendingLevel, SpendingLine, Submission } from '../../model/submission.js';
import type { Topic } from '../../rules/rule.js';
import type { Binding } from '../binding/binding.js';
import { topicsOf } from './carried-topics.js';
import { type FigureKeys, OTHER_CATEGORY } from '../figures/figure.js';
import { type BoundFact, boundFacts, isAsAsked, readFigures, type ReadFigure } from './read-facts.js';
import { answerOf, lineOf, programmesOf } from './read-programmes.js';
import { toldOnce, unanswered } from './told-once.js';

/** As much of a submission as a report carries. */
export interface ReadReport {
  readonly submission: Submission;
  readonly year: ReportingYear;
  readonly carried: ReadonlySet<Topic>;
  readonly figures: readonly ReadFigure[];
  /** Of what the report tells more than once, in different words. */
  readonly contradictions: readonly Diagnostic[];
  /** The facts that the binding knows, whatever time they are about and in any unit. */
  readonly bound: readonly BoundFact[];
  /** What the report tells only about another time, or in another unit. */
  readonly notRead: readonly BoundFact[];
}

/**
 * Reads a report back into the model, through the same binding that wrote it: what is about the reporting year or a
 * school year, and in the unit of the form, each question once. Undefined where its
 * entry point is of no reporting year.
 */
export function readReport(report: Report, binding: Binding): ReadReport | undefined {
  const year = yearOfEntryPoint(binding, report.entryPoint);
  if (year === undefined) return undefined;
  const bound = boundFacts(report, binding);
  const isRead = isAsAsked(binding, year);
  const { facts, contradictions } = toldOnce(bound.filter(isRead));
  const figures = readFigures(facts);
  // What is not there has no line, and no cell that it was made of.
  const place = { file: report.facts[0]?.place?.file ?? '' };
  const schools = groupBy(figures, ({ keys }) => keys.school);
  const submission: Submission = {
    reportingYear: year.year,
    board: boardOf(figures, place),
    schools: [...schools].map(([brin, own]) => schoolOf(brin, own, place)),
    pupils: [],
    funding: fundingOf(figures, year),
    programmes: programmesOf(figures, year, binding, schools),
    spending: spendingOf(figures),
    aboveSchoolBySchool: topicsOf(binding).has('aboveSchoolSpendingPerSchool')
      ? aboveSchoolOf(figures)
      : undefined,
    balanced: binding.lines.some(({ measure }) => measure === 'left') ? balancedIn(figures) : undefined,
  };
  const carried = carriedBy(binding, figures, year);
  const others = bound.filter((one) => !isRead(one));
  return { submission, year, carried, figures, contradictions, bound, notRead: unanswered(others, facts) };
}

/** The reporting year that a binding has an entry point of. */
export function yearOfEntryPoint({ entryPoints }: Binding, entryPoint: string): ReportingYear | undefined {
  const key = addressKey(entryPoint);
  const entry = Object.entries(entryPoints).find(([, url]) => addressKey(url) === key);
  return reportingYears().years.find((candidate) => String(candidate.year) === entry?.[0]);
}

function balancedIn(figures: readonly ReadFigure[]): ReadonlySet<string> {
  return new Set(figures.flatMap(({ measure, keys }) => (measure === 'left' ? (keys.school ?? []) : [])));
}

function carriedBy(
  binding: Binding,
  figures: readonly ReadFigure[],
  { editions }: ReportingYear,
): ReadonlySet<Topic> {
  const carried = new Set(topicsOf(binding));
  // A share is of money that a report does not tell by school year and calendar year both.
  if (figures.some(({ measure }) => measure === 'programme.aboveSchoolShare'))
    carried.delete('aboveSchoolPart');
  // Where the share of hired staff is hidden, some interventions are not named.
  const hired = answerOf(figures.find(({ measure }) => measure === 'hire.any'));
  const isShown = figures.some(({ measure }) => measure === 'hire.share');
  const isHidden = hired !== 'no' && !isShown;
  if (isHidden) carried.delete('chosenInterventions');
  // A programme of the year may choose from an edition that came after it.
  if (isHidden || !menukaart().editions.every(({ id }) => editions.includes(id)))
    carried.delete('everyChosenIntervention');
  return carried;
}

const BOARD_TEXTS = ['authorityNumber', 'name', 'kvkNumber', 'sector', 'gmrConsentDate', 'gmrConsentTo'];
const BOARD_AMOUNTS = ['designatedReserve', 'specificItem'];

function boardOf(figures: readonly ReadFigure[], place: Place): Board {
  const values: Record<string, unknown> = {};
  const places: Record<string, Place> = {};
  for (const figure of figures) {
    const field = figure.measure === 'hire.any' ? 'hireAnswer' : figure.measure.replace(/^board\./, '');
    if (field === figure.measure) continue;
    if (BOARD_TEXTS.includes(field)) values[field] = figure.value;
    else if (BOARD_AMOUNTS.includes(field)) values[field] = parseDecimal(figure.value);
    else if (field === 'gmrConsent' || field === 'hireAnswer') values[field] = answerOf(figure);
    else continue;
    places[field] = figure.place;
  }
  const share = figures.find(({ measure }) => measure === 'hire.share');
  if (share === undefined) return { ...values, place, places };
  return {
    ...values,
    hireShare: parseDecimal(share.value),
    place,
    places: { ...places, hireShare: share.place },
  };
}

function schoolOf(brin: string, own: readonly ReadFigure[], elsewhere: Place): Submission['schools'][number] {
  const of = (measure: string) => own.find((figure) => figure.measure === measure);
  const [name, type, forward] = [of('school.name'), of('school.type'), of('broughtForward')];
  return {
    brin,
    name: name?.value,
    schoolType: type?.value,
    broughtForward: forward && parseDecimal(forward.value),
    place: lineOf(own[0]?.place ?? elsewhere),
    places: {
      ...(name !== undefined && { name: name.place }),
      ...(type !== undefined && { schoolType: type.place }),
      ...(forward !== undefined && { broughtForward: forward.place }),
    },
  };
}

/** Money of the calendar year; what it was received for is another fact, and counted there alone. */
function fundingOf(figures: readonly ReadFigure[], { year }: ReportingYear): Submission['funding'] {
  return figures.flatMap(({ measure, keys, value, place }) => {
    if (keys.school === undefined || keys.schoolYear !== undefined) return [];
    if (measure !== 'received' && measure !== 'newcomers') return [];
    const row = {
      brin: keys.school,
      schoolYear: '',
      calendarYear: year,
      place,
      places: { [measure]: place },
    };
    return [{ ...row, [measure]: parseDecimal(value) }];
  });
}

/**
 * Spending as lines: by intervention where the report names them, and by category for what is left of a
 * category once those are taken off; the total of a school only where none of its parts is told, and zeros not at all.
 */
function spendingOf(figures: readonly ReadFigure[]): readonly SpendingLine[] {
  const spending = figures.filter(({ measure, keys }) => measure === 'spending' && keys.level !== undefined);
  const cell = ({ keys }: ReadFigure, category: string | undefined) =>
    `${keys.level ?? ''} ${keys.school ?? ''} ${category ?? ''}`;
  const named = new Map<string, Decimal[]>();
  for (const figure of spending) {
    const { intervention } = figure.keys;
    const amount = parseDecimal(figure.value);
    if (intervention === undefined || amount === undefined) continue;
    const key = cell(figure, findIntervention(intervention)?.category);
    append(named, key, amount);
  }
  const isPart = ({ category, intervention }: FigureKeys) =>
    category !== undefined || intervention !== undefined;
  const inParts = new Set(
    spending.flatMap(({ keys }) => (isPart(keys) && keys.level === 'school' ? [keys.school] : [])),
  );
  const isAll = ({ level, school }: FigureKeys) =>
    level === 'school' && school !== undefined && !inParts.has(school);
  return spending.flatMap((figure) => {
    const { category, intervention } = figure.keys;
    if (!isPart(figure.keys) && !isAll(figure.keys)) return [];
    const inside = intervention === undefined ? (named.get(cell(figure, category)) ?? []) : [];
    const amount = parseDecimal(figure.value)?.minus(sum(inside));
    if (amount === undefined || amount.isZero()) return [];
    const known = category === undefined || category === OTHER_CATEGORY ? {} : { category };
    const text = intervention ?? category ?? '';
    return [lineOfFigure(figure, { code: intervention, ...known, text }, amount)];
  });
}

/** What was spent above the schools of the money of each, where the report tells that without interventions. */
function aboveSchoolOf(figures: readonly ReadFigure[]): readonly SpendingLine[] {
  return figures.flatMap((figure) => {
    const { level, school, category, intervention } = figure.keys;
    const amount = parseDecimal(figure.value);
    if (figure.measure !== 'spending' || school === undefined || amount === undefined) return [];
    if (amount.isZero()) return [];
    if (level === undefined || level === 'school') return [];
    if (category !== undefined || intervention !== undefined) return [];
    return [lineOfFigure(figure, { code: undefined, text: '' }, amount)];
  });
}

function lineOfFigure(
  { keys, place }: ReadFigure,
  intervention: SpendingLine['intervention'],
  amount: Decimal,
): SpendingLine {
  const level = keys.level as SpendingLevel;
  return {
    date: undefined,
    brin: keys.school,
    level,
    intervention,
    amount,
    place,
    places: { amount: place },
  };
}
