import type { Place } from '../../diagnostics/diagnostic.js';
import { parseDecimal } from '../../xbrl/numbers/decimal.js';
import type { Report } from '../../xbrl/report/fact.js';
import { findIntervention } from '../model/menukaart.js';
import { type ReportingYear, reportingYears } from '../model/reporting-year.js';
import type {
  AgreedPart,
  Answer,
  Board,
  Programme,
  SpendingLevel,
  SpendingLine,
  Submission,
} from '../model/submission.js';
import type { Topic } from '../rules/rule.js';
import type { Binding } from './binding.js';
import { OTHER_CATEGORY } from './figure.js';
import { readFigures, type ReadFigure } from './read-facts.js';

/** As much of a submission as a report carries. */
export interface ReadReport {
  readonly submission: Submission;
  readonly year: ReportingYear;
  readonly carried: ReadonlySet<Topic>;
}

const ANSWERS = ['mrConsent', 'scan'] as const;
const DATES = ['mrConsentDate', 'adoptedOn', 'scanDate'] as const;

/**
 * Reads a report back into the model, through the same binding that wrote it. Undefined where its
 * entry point is of no reporting year.
 */
export function readReport(report: Report, binding: Binding): ReadReport | undefined {
  const entry = Object.entries(binding.entryPoints).find(([, url]) => url === report.entryPoint);
  const year = reportingYears().years.find((candidate) => String(candidate.year) === entry?.[0]);
  if (year === undefined) return undefined;
  const figures = readFigures(report, binding);
  const place = report.facts[0]?.place ?? { file: '' };
  const schools = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    const { school } = figure.keys;
    if (school === undefined) continue;
    const same = schools.get(school);
    if (same === undefined) schools.set(school, [figure]);
    else same.push(figure);
  }
  const submission: Submission = {
    reportingYear: year.year,
    board: boardOf(figures, place),
    schools: [...schools].map(([brin, own]) => schoolOf(brin, own, place)),
    pupils: [],
    funding: fundingOf(figures, year),
    programmes: programmesOf(figures, year, [...schools.keys()]),
    spending: spendingOf(figures),
  };
  return { submission, year, carried: carriedBy(binding, figures) };
}

/** What a report of a binding tells, and what it has no place for. */
function carriedBy({ lines }: Binding, figures: readonly ReadFigure[]): ReadonlySet<Topic> {
  const carried = new Set<Topic>();
  for (const { measure, where } of lines) {
    if (measure === 'consent') carried.add('mrConsent');
    if (measure.startsWith('programme.')) carried.add('programmes');
    if (measure === 'programme.interventionChosen') carried.add('chosenInterventions');
    if (measure === 'programme.aboveSchoolAmount') carried.add('aboveSchoolPart');
    if (measure === 'board.gmrConsent' || measure === 'board.gmrConsentDate') {
      carried.add(measure === 'board.gmrConsent' ? 'gmrConsent' : 'gmrConsentDate');
    }
    if (measure === 'broughtForward' || measure === 'received') carried.add(measure);
    for (const field of ['mrConsent', 'mrConsentDate', 'adoptedOn', 'scan'] as const) {
      if (measure === `programme.${field}`) carried.add(field);
    }
    if (measure !== 'spending') continue;
    const levels = [where?.level ?? []].flat();
    const byCategory = where?.category !== undefined;
    if (byCategory && levels.includes('school')) carried.add('schoolSpending');
    if (byCategory && levels.includes('aboveSchool')) carried.add('aboveSchoolSpending');
    if (byCategory && where.level === 'aboveBoard') carried.add('aboveBoardSpending');
  }
  // A share is of money that a report does not tell by school year and calendar year both.
  if (figures.some(({ measure }) => measure === 'programme.aboveSchoolShare'))
    carried.delete('aboveSchoolPart');
  return carried;
}

function boardOf(figures: readonly ReadFigure[], place: Place): Board {
  const answer = figures.find(({ measure }) => measure === 'board.gmrConsent');
  const date = figures.find(({ measure }) => measure === 'board.gmrConsentDate');
  return {
    gmrConsent: answer && answerOf(answer),
    gmrConsentDate: date?.value,
    place,
    places: {
      ...(answer !== undefined && { gmrConsent: answer.place }),
      ...(date !== undefined && { gmrConsentDate: date.place }),
    },
  };
}

function schoolOf(brin: string, own: readonly ReadFigure[], elsewhere: Place): Submission['schools'][number] {
  const forward = own.find(({ measure }) => measure === 'broughtForward');
  return {
    brin,
    broughtForward: forward && parseDecimal(forward.value),
    place: own[0]?.place ?? elsewhere,
    places: forward === undefined ? {} : { broughtForward: forward.place },
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

function programmesOf(
  figures: readonly ReadFigure[],
  year: ReportingYear,
  schools: readonly string[],
): readonly Programme[] {
  const rows = new Map<string, ReadFigure[]>();
  const byYear = figures.some(({ measure }) => measure.startsWith('programme.'));
  if (!byYear) for (const school of schools) rows.set(`${school} ${year.year}`, []);
  for (const figure of figures) {
    const { school, schoolYear } = figure.keys;
    if (school === undefined) continue;
    if (figure.measure === 'consent') rows.get(`${school} ${year.year}`)?.push(figure);
    if (!figure.measure.startsWith('programme.') || schoolYear === undefined) continue;
    const key = `${school} ${schoolYear}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [figure]);
    else row.push(figure);
  }
  const anywhere = new Map(figures.map((figure) => [figure.keys.school, figure.place]));
  return [...rows].map(([key, row]) => {
    const [brin = '', schoolYear = ''] = key.split(' ');
    return programmeOf(brin, schoolYear, row, anywhere.get(brin) ?? { file: '' });
  });
}

function programmeOf(
  brin: string,
  schoolYear: string,
  row: readonly ReadFigure[],
  elsewhere: Place,
): Programme {
  const of = (field: string) =>
    row.find(
      ({ measure }) => measure === `programme.${field}` || (field === 'mrConsent' && measure === 'consent'),
    );
  const fields = [...ANSWERS, ...DATES, 'aboveSchoolAmount'] as const;
  const places = Object.fromEntries(
    fields.flatMap((field) => {
      const figure = of(field);
      const name = field === 'aboveSchoolAmount' ? 'aboveSchoolPart' : field;
      return figure === undefined ? [] : [[name, figure.place]];
    }),
  );
  return {
    brin,
    schoolYear,
    ...Object.fromEntries(ANSWERS.map((field) => [field, of(field) && answerOf(of(field))])),
    ...Object.fromEntries(DATES.map((field) => [field, of(field)?.value])),
    aboveSchoolPart: partOf(of('aboveSchoolAmount')),
    interventions: row
      .filter(({ measure }) => measure === 'programme.interventionChosen')
      .map(({ keys: { intervention: code = '' } }) => ({ code, text: code })),
    place: row[0]?.place ?? elsewhere,
    places,
  };
}

function partOf(figure: ReadFigure | undefined): AgreedPart | undefined {
  const amount = figure === undefined ? undefined : parseDecimal(figure.value);
  return amount === undefined ? undefined : { kind: 'amount', amount };
}

function answerOf(figure: ReadFigure | undefined): Answer | undefined {
  const words = Object.entries(figure?.line.values ?? {});
  return words.find(([, word]) => word === figure?.value.trim())?.[0] as Answer | undefined;
}

/**
 * One line for each figure at the finest grain that the report has: by intervention where a
 * category has such figures, by category where it has none; totals say nothing new.
 */
function spendingOf(figures: readonly ReadFigure[]): readonly SpendingLine[] {
  const spending = figures.filter(({ measure, keys }) => measure === 'spending' && keys.level !== undefined);
  const cell = ({ keys }: ReadFigure, category: string | undefined) =>
    `${keys.level ?? ''} ${keys.school ?? ''} ${category ?? ''}`;
  const detailed = new Set(
    spending.flatMap((figure) => {
      const { intervention } = figure.keys;
      return intervention === undefined ? [] : [cell(figure, findIntervention(intervention)?.category)];
    }),
  );
  return spending.flatMap((figure) => {
    const { category, intervention, school, level } = figure.keys;
    const amount = parseDecimal(figure.value);
    if (amount === undefined || (category === undefined && intervention === undefined)) return [];
    if (intervention === undefined && detailed.has(cell(figure, category))) return [];
    const known = category === OTHER_CATEGORY ? {} : { category };
    return [
      {
        date: undefined,
        brin: school,
        level: level as SpendingLevel,
        intervention: { code: intervention, ...known, text: intervention ?? category ?? '' },
        amount,
        place: figure.place,
        places: { amount: figure.place },
      },
    ];
  });
}
