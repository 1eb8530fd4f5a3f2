import type { Place } from '../../../diagnostics/diagnostic.js';
import { groupBy } from '../../../maps/group-by.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { Placed, Submission } from '../../model/submission.js';
import type { Figure, FigureKeys, FigureValue } from './figure.js';
import { hireFigures } from './hire-figures.js';
import { moneyFigures } from './money-figures.js';
import { programmeFigures } from './programme-figures.js';

/** Board fields that are written as they stand. */
const CODES = [
  'authorityNumber',
  'kvkNumber',
  'legalForm',
  'sector',
  'houseNumber',
  'poBox',
  'postalCode',
] as const;

/** Board fields in the user's words. */
const TEXTS = [
  'name',
  'street',
  'houseNumberAddition',
  'city',
  'contactName',
  'contactPhone',
  'contactEmail',
  'documentTitle',
  'gmrConsentTo',
  'hireExplanation',
  'spendingExplanation',
] as const;

/**
 * Everything that a submission says, as figures at their finest grain. What is blank gives no
 * figure. The order does not depend on the order of the input.
 */
export function figuresOf(submission: Submission, year: ReportingYear): readonly Figure[] {
  return [
    ...schoolFigures(submission),
    ...boardFigures(submission, year),
    ...hireFigures(submission),
    ...moneyFigures(submission, year),
    ...programmeFigures(submission, year),
  ];
}

/** The schools that report, and their place in the order of their codes. */
function* schoolFigures({ schools }: Submission): Generator<Figure> {
  const byBranch = [...schools].sort((a, b) => ((a.branch ?? '') < (b.branch ?? '') ? -1 : 1));
  const sorted = [...groupBy(byBranch, ({ brin }) => brin)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [brin, rows]] of sorted.entries()) {
    // The row of the school itself stands for it, not one of a branch.
    const [school] = rows;
    if (school === undefined) continue;
    const order = String(index + 1);
    yield figure('school', { school: brin }, { kind: 'code', code: brin }, school, 'brin');
    yield figure('presentationOrder', { school: brin }, { kind: 'code', code: order }, school, 'brin');
    if (school.schoolType !== undefined) {
      const value: FigureValue = { kind: 'code', code: school.schoolType };
      yield figure('school.type', { school: brin }, value, school, 'schoolType');
    }
    // Without such a row its name is that of its branches, where they have the same.
    const isNameOfAll = school.branch === undefined || rows.every(({ name }) => name === school.name);
    if (school.name !== undefined && isNameOfAll) {
      yield figure('school.name', { school: brin }, { kind: 'text', text: school.name }, school, 'name');
    }
  }
}

function* boardFigures({ board: answers }: Submission, year: ReportingYear): Generator<Figure> {
  // Of the answers of the board only amounts have a row that says more than the answer itself.
  const board = { ...answers, row: undefined };
  for (const field of CODES) {
    const code = board[field];
    if (code !== undefined) {
      const value = field === 'postalCode' ? code.replace(/\s/g, '').toUpperCase() : code;
      yield figure(`board.${field}`, {}, { kind: 'code', code: value }, board, field);
    }
  }
  for (const field of TEXTS) {
    const text = board[field];
    if (text !== undefined) yield figure(`board.${field}`, {}, { kind: 'text', text }, board, field);
  }
  if (board.gmrConsent !== undefined) {
    const value: FigureValue = { kind: 'answer', answer: board.gmrConsent };
    yield figure('board.gmrConsent', {}, value, board, 'gmrConsent');
  }
  if (board.gmrConsentDate !== undefined) {
    const value: FigureValue = { kind: 'date', date: board.gmrConsentDate };
    yield figure('board.gmrConsentDate', {}, value, board, 'gmrConsentDate');
  }
  for (const field of ['designatedReserve', 'specificItem'] as const) {
    const amount = board[field];
    if (amount !== undefined) yield figure(`board.${field}`, {}, { kind: 'amount', amount }, answers, field);
  }
  for (const [measure, date] of [
    ['year.start', year.start],
    ['year.end', year.end],
  ] as const) {
    yield figure(measure, {}, { kind: 'date', date }, board, 'reportingYear');
  }
  yield figure('currency', {}, { kind: 'code', code: 'EUR' }, board, 'reportingYear');
}

/** A figure of one field of a row. */
export function figure(
  measure: string,
  keys: FigureKeys,
  value: FigureValue,
  row: Placed,
  field: string,
): Figure {
  return { measure, keys, value, sources: [placeOfField(row, field)], row: row.row };
}

export function placeOfField(row: Placed, field: string): Place {
  return row.places[field] ?? row.place;
}
