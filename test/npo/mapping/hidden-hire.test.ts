import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Binding, readBinding } from '../../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../src/npo/mapping/figures/figures.js';
import { writeLineage } from '../../../src/npo/mapping/lineage/lineage.js';
import { numberRows, writeLineageRows } from '../../../src/npo/mapping/lineage/lineage-rows.js';
import { summaryOf } from '../../../src/npo/mapping/summary.js';
import { menukaart } from '../../../src/npo/model/menukaart.js';
import {
  findReportingYear,
  type ReportingYear,
  schoolYearOf,
} from '../../../src/npo/model/reporting-year.js';
import type { Answer, SpendingLine, Submission } from '../../../src/npo/model/submission.js';
import { sourceRow } from '../../../src/npo/model/source-row.js';
import { writeLineagePage } from '../../../src/npo/render/lineage-page/lineage-page.js';
import { businessRules } from '../../../src/npo/rules/business-rules.js';
import { runBusinessRules } from '../../../src/npo/rules/rule.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { taxonomy } from '../render/report-page/read-page.js';
import { subjectOf } from '../rules/rule-harness.js';
import { board, line, programme, school, submission } from './example-submission.js';

const filing = readBinding('ocw-nt19');
const detail = readBinding('npo');
const year = findReportingYear(2024) as ReportingYear;
const PAGE = { binding: detail, taxonomy, language: 'nl', reportFile: 'report.html' } as const;
const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };

/** Interventions by which hired staff is told, and the others of their categories. */
const TELLING = menukaart().interventions.filter(({ tellsHire }) => tellsHire === true);
const categories = new Set(TELLING.map(({ category }) => category));
const BESIDE = menukaart()
  .interventions.filter(({ category }) => categories.has(category))
  .map(({ code }) => code);
const CODES = [...BESIDE, 'A2', 'B1', 'B3', 'E2', undefined];

const PLACES = [
  { level: 'school', brin: '00AB' },
  { level: 'school', brin: '00AC' },
  { level: 'aboveSchool', brin: '00AB' },
  { level: 'aboveSchool', brin: undefined },
  { level: 'aboveBoard', brin: undefined },
] as const;

const COLUMNS = ['Datum', 'Bedrag', 'Interventie', 'Omschrijving', 'Rekening'].map((header, at) => ({
  header,
  isFree: at > 1,
  isAmount: at === 1,
}));

/** The last day of a school year, and the first of the next. */
const DATES = ['2024-07-31', '2024-08-01'] as const;

interface Spent {
  readonly place: (typeof PLACES)[number];
  readonly code: string | undefined;
  readonly date?: (typeof DATES)[number];
}

const anySpending = fc.array(
  fc.record({
    place: fc.constantFrom(...PLACES),
    code: fc.constantFrom(...CODES),
    date: fc.constantFrom(...DATES),
  }),
  { minLength: 1, maxLength: 14 },
);
const fewPersons = fc.constantFrom(1, 2, 3, 4);

/** Line `n` is of 10ⁿ euros, so that the digits of an amount tell which lines it is the sum of. */
function linesOf(spent: readonly Spent[], hired: (one: Spent, index: number) => boolean): SpendingLine[] {
  return spent.map((one, index) => {
    const place = { file: 'input.json', pointer: `/spending/${String(index)}` };
    const isHired = hired(one, index);
    const text = one.code ?? 'iets anders';
    const amount = `1${'0'.repeat(index)}`;
    // What users write tells what they paid for.
    const words = [
      '2024-03-01',
      amount,
      text,
      isHired ? `inhuur ${text}` : 'loon',
      isHired ? '4110' : '4000',
    ];
    return line(amount, {
      ...one.place,
      date: one.date ?? DATES[0],
      intervention: { code: one.code, text },
      kind: isHired ? 'hired' : 'payroll',
      place,
      places: { amount: place },
      row: sourceRow(place, COLUMNS, words),
    });
  });
}

/** Findings may depend on the answers about advice on hire, never on which lines are hired. */
const anyAdvice = fc.array(fc.constantFrom('yes', 'no', 'notApplicable', undefined), {
  minLength: 4,
  maxLength: 4,
});
const hiddenPersons = fc.option(fewPersons, { nil: undefined });

function withAdvice(input: Submission, advice: readonly (Answer | undefined)[]): Submission {
  const programmes = ['00AB', '00AC'].flatMap((brin) =>
    ['2023-2024', '2024-2025'].map((schoolYear) => ({ brin, schoolYear })),
  );
  return {
    ...input,
    programmes: programmes.map(({ brin, schoolYear }, index) =>
      programme(brin, { schoolYear, mrHireAdvice: advice[index] }),
    ),
  };
}

function boardOf(spending: readonly SpendingLine[], hiredPersons: number | undefined): Submission {
  return submission({
    board: board({ hiredPersons }),
    schools: [school('00AB'), school('00AC')],
    programmes: [
      programme('00AB', {
        interventions: [...BESIDE.slice(0, 2), 'B3'].map((code) => ({ code, text: code })),
      }),
    ],
    spending,
  });
}

function factsIn(input: Submission, binding: Binding) {
  return factsOf(figuresOf(input, year), binding, year, questions).facts;
}

/** Which lines an amount is the sum of; undefined where it is no such sum. */
function linesIn(value: string, count: number): readonly number[] | undefined {
  if (!/^[01]+$/.test(value)) return undefined;
  const digits = value.split('').reverse().map(Number);
  return Array.from({ length: count }, (_, index) => digits[index] ?? 0);
}

/** Every amount of the reports as the lines that it sums. */
function amounts(input: Submission, binding: Binding): (readonly number[])[] {
  return factsIn(input, binding).flatMap(({ unit, value }) => {
    const [measure] = unit?.numerators ?? [];
    if (measure === undefined || localNameOf(measure) !== 'EUR') return [];
    const sum = linesIn(value ?? '', input.spending.length);
    if (sum === undefined) throw new Error(`${value ?? ''} is no sum of lines`);
    return [sum];
  });
}

/** Whether a sum can be worked out from others by adding, subtracting and multiplying (over the rationals). */
function follows(wanted: readonly number[], from: readonly (readonly number[])[]): boolean {
  return rank([...from, wanted]) === rank(from);
}

/** Larger than any determinant of so few zeros and ones, so that no sum of lines looks like another. */
const PRIME = 1_000_003;

function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, index) => index >= done && row[column] !== 0);
    const pivot = left[at];
    if (pivot === undefined) continue;
    [left[at], left[done]] = [left[done] ?? [], pivot];
    for (const row of left.slice(done + 1)) {
      const [factor, by] = [row[column] ?? 0, pivot[column] ?? 0];
      for (const [index, value] of pivot.entries()) {
        row[index] = ((((row[index] ?? 0) * by - value * factor) % PRIME) + PRIME) % PRIME;
      }
    }
    done++;
  }
  return done;
}

/** What was hired by each school, at each level, and by the board as a whole, as sums of lines. */
function hiredSums({ spending }: Submission): (readonly number[])[] {
  const of = (isIn: (one: SpendingLine) => boolean) =>
    spending.map((one) => (one.kind === 'hired' && isIn(one) ? 1 : 0));
  return [
    of(({ level, brin }) => level === 'school' && brin === '00AB'),
    of(({ level, brin }) => level === 'school' && brin === '00AC'),
    of(({ brin }) => brin === '00AB'),
    of(({ level }) => level === 'school'),
    of(({ level }) => level === 'aboveSchool'),
    of(({ level }) => level === 'aboveBoard'),
    of(({ level }) => level !== 'school'),
    of(() => true),
  ].filter((sum) => sum.includes(1));
}

/** All that is written of a submission, but for what its rules find. */
function written(input: Submission): string {
  const reports = [filing, detail].map((binding) => ({
    file: binding.file,
    binding,
    report: { entryPoint: '', language: 'nl', facts: factsIn(input, binding) },
  }));
  const summary = summaryOf(input, figuresOf(input, year));
  const values = reports.map(({ report }) =>
    report.facts.map(({ concept, value, dimensions }) => [concept, value, [...dimensions]]),
  );
  const rows = numberRows(figuresOf(input, year));
  const figures = figuresOf(input, year);
  const [, report] = reports.map((one) => one.report);
  const page = report && writeLineagePage({ ...PAGE, report, figures });
  return JSON.stringify([values, [...writeLineage(reports, rows)], writeLineageRows(rows), page, summary]);
}

/** What the rules find, as `findings.json` has it. */
function findingsInOrder(input: Submission): readonly string[] {
  const subject = { ...subjectOf(input), menukaart: menukaart() };
  return runBusinessRules(businessRules, subject, 'everything').diagnostics.map((one) => JSON.stringify(one));
}

/** What the rules find; in which order a finding names its other places is no matter. */
function findings(input: Submission): string {
  const subject = { ...subjectOf(input), menukaart: menukaart() };
  const found = runBusinessRules(businessRules, subject, 'everything').diagnostics;
  const texts = found.map(({ code, message, source, related }) => {
    const places = [source, ...related].map((place) => JSON.stringify(place)).sort();
    return JSON.stringify([code, message, places]);
  });
  return texts.sort().join('\n');
}

describe('with fewer than five hired persons', () => {
  test('money that is hire by its name follows from no amounts but totals of all its category at a place', () => {
    fc.assert(
      fc.property(anySpending, fewPersons, (spent, persons) => {
        const isHire = ({ code }: Spent) => TELLING.some((one) => one.code === code);
        const input = boardOf(linesOf(spent, isHire), persons);
        const official = amounts(input, filing);
        const all = [...official, ...amounts(input, detail)];
        for (const hired of hiredSums(input)) {
          // What follows from totals by category and place alone is not known to be hire by anybody.
          const totals = [...official, ...totalsOf(input)];
          const isTold = follows(hired, all) && !follows(hired, totals);
          expect([hired, isTold]).toEqual([hired, false]);
        }
      }),
      { verbose: true },
    );
  });

  test('nothing written changes with the intervention of a category by which hire would be told', () => {
    fc.assert(
      fc.property(anySpending, fewPersons, fc.nat(), (spent, persons, turn) => {
        const other = spent.map(({ code, ...same }, index) => {
          const at = code === undefined ? -1 : BESIDE.indexOf(code);
          return { ...same, code: at === -1 ? code : BESIDE[(at + turn + index) % BESIDE.length] };
        });
        const [one, two] = [spent, other].map((lines) =>
          boardOf(
            linesOf(lines, (_, n) => n === 0),
            persons,
          ),
        );
        expect(written(two as Submission)).toBe(written(one as Submission));
        expect(findings(two as Submission)).toBe(findings(one as Submission));
      }),
      { verbose: true },
    );
  });

  test('nothing written changes with which lines are hired', () => {
    fc.assert(
      fc.property(anySpending, fewPersons, fc.nat(), fc.nat(), (spent, persons, first, second) => {
        const [one, two] = [first, second].map((n) =>
          boardOf(
            linesOf(spent, (_, index) => index === n % spent.length),
            persons,
          ),
        );
        expect(written(two as Submission)).toBe(written(one as Submission));
      }),
      { verbose: true },
    );
  });

  test('no finding changes with which lines are hired, whatever was answered about advice', () => {
    fc.assert(
      fc.property(
        anySpending,
        hiddenPersons,
        anyAdvice,
        fc.nat(),
        fc.nat(),
        (spent, persons, advice, first, second) => {
          const [one, two] = [first, second].map((n) => {
            const lines = linesOf(spent, (_, index) => index === n % spent.length);
            return findingsInOrder(withAdvice(boardOf(lines, persons), advice));
          });
          expect(two).toEqual(one);
        },
      ),
      { verbose: true },
    );
  });

  test('no intervention of such a category is named as chosen or as paid', () => {
    const input = boardOf(
      linesOf([{ place: PLACES[0], code: BESIDE[0] }], () => true),
      2,
    );
    const members = JSON.stringify(factsIn(input, detail).map(({ dimensions }) => [...dimensions]));
    for (const code of BESIDE) expect(members).not.toContain(`Intervention${code}Member`);
    expect(members).toContain('InterventionB3Member');
  });
});

test('with fewer than five hired persons a row has its date and amount, and no words of the user', () => {
  const input = boardOf(
    linesOf([{ place: PLACES[0], code: 'B3' }], () => true),
    2,
  );
  const text = writeLineageRows(numberRows(figuresOf(input, year))).join('');
  expect(text).toContain(';Datum;Bedrag\n1;');
  expect(text).toContain(';2024-03-01;1\n');
  expect(text).not.toMatch(/Interventie|B3|Omschrijving|inhuur|Rekening|4110/);
});

test('from five persons on a row has all of its words', () => {
  const input = boardOf(
    linesOf([{ place: PLACES[0], code: 'B3' }], () => true),
    5,
  );
  const text = writeLineageRows(numberRows(figuresOf(input, year))).join('');
  expect(text).toContain(';Datum;Bedrag;Interventie;Omschrijving;Rekening\n');
  expect(text).toContain(';2024-03-01;1;B3;inhuur B3;4110\n');
});

test('from five persons on every intervention is named', () => {
  const input = boardOf(
    linesOf([{ place: PLACES[0], code: TELLING[0]?.code }], () => true),
    5,
  );
  const members = JSON.stringify(factsIn(input, detail).map(({ dimensions }) => [...dimensions]));
  expect(members).toContain(`Intervention${TELLING[0]?.code ?? ''}Member`);
});

/**
 * Totals that tell of no intervention: of a category at a school, at a level or above a school; of a school, of
 * a level; of a school year at a school or of the board; of a category in a school year at one of those places
 * (docs/decisions/0017). Some are written; others follow where all other money of the place is of categories
 * that are named, or is of another school year.
 */
function totalsOf({ spending }: Submission): (readonly number[])[] {
  const keys = (one: SpendingLine): readonly string[] => {
    const place = one.level === 'school' ? one.brin : one.level;
    const schoolYear = schoolYearOf(one.date ?? '');
    const category = one.intervention.code?.slice(0, 1) ?? 'other';
    const above = one.level === 'school' ? '' : `above ${one.brin ?? ''}`;
    const aboveCategory = above === '' ? '' : `${above} ${category}`;
    const categories = [`${place ?? ''} ${category}`, aboveCategory].filter((name) => name !== '');
    return [
      place ?? '',
      ...categories,
      ...categories.map((name) => `${name} in ${schoolYear}`),
      one.level,
      above,
      above === '' ? '' : 'above',
      one.brin === undefined ? '' : `${one.brin} in ${schoolYear}`,
      `board in ${schoolYear}`,
    ];
  };
  const names = new Set(
    spending.flatMap(keys).filter((name) => name !== '' && !name.startsWith('above  ') && name !== 'above '),
  );
  return [...names].map((name) => spending.map((one) => (keys(one).includes(name) ? 1 : 0)));
}
