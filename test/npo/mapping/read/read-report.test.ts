import { describe, expect, test } from '@jest/globals';
import { readBinding } from '../../../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../../src/npo/mapping/figures/figures.js';
import { readLineage, writeLineage } from '../../../../src/npo/mapping/lineage/lineage.js';
import { numberRows } from '../../../../src/npo/mapping/lineage/lineage-rows.js';
import { readReport, type ReadReport } from '../../../../src/npo/mapping/read/read-report.js';
import { linesBySchool } from '../../../../src/npo/model/lines-by-school.js';
import { findReportingYear, type ReportingYear } from '../../../../src/npo/model/reporting-year.js';
import { sourceRow } from '../../../../src/npo/model/source-row.js';
import type { Submission } from '../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import type { Report } from '../../../../src/xbrl/report/fact.js';
import { board, line, programme, school, submission } from '../example-submission.js';

const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };

const yearOf = ({ reportingYear }: Submission) => findReportingYear(reportingYear) as ReportingYear;

function reportOf(input: Submission, id: string): Report {
  const year = yearOf(input);
  const { report } = factsOf(figuresOf(input, year), readBinding(id), year, questions);
  if (report === undefined) throw new Error('no report was formed');
  const at = report.facts.map((fact, index) => ({
    ...fact,
    place: { file: 'report.xbrl', line: index + 1, column: 3 },
  }));
  return { ...report, facts: at };
}

function readBack(input: Submission, id: string): ReadReport {
  const read = readReport(reportOf(input, id), readBinding(id));
  if (read === undefined) throw new Error('the report was not read');
  return read;
}

const input = submission({
  board: board({ gmrConsent: 'yes', gmrConsentDate: '2023-06-01', hiredPersons: 3 }),
  schools: [school('00AB', { broughtForward: new Decimal('10.50') }), school('00AC')],
  programmes: [
    programme('00AB', {
      scan: 'yes',
      adoptedOn: '2023-07-01',
      mrConsentDate: '2023-06-20',
      interventions: [{ code: 'B3', text: 'B3' }],
      aboveSchoolPart: { kind: 'amount', amount: new Decimal('500') },
    }),
    programme('00AB', { schoolYear: '2024-2025', mrConsent: undefined, published: 'yes' }),
    programme('00AC', { mrConsent: 'no' }),
  ],
  funding: [
    {
      brin: '00AB',
      schoolYear: '2023-2024',
      calendarYear: 2024,
      received: new Decimal('2000'),
      place: { file: 'input.json' },
      places: {},
    },
  ],
  spending: [
    line('100.25'),
    line('50.25', { intervention: { code: 'F4', text: 'F4' } }),
    line('7', { intervention: { code: undefined, text: 'iets anders' } }),
    line('20', { brin: '00AC', kind: 'hired' }),
    line('30', { level: 'aboveSchool' }),
    line('5', { level: 'aboveBoard', brin: undefined }),
  ],
});

function spendingLines({ submission: read }: ReadReport): string[] {
  return read.spending
    .map(({ brin, level, intervention, amount }) =>
      [level, brin ?? '-', intervention.code ?? intervention.category ?? 'other', amount.toFixed()].join(' '),
    )
    .sort();
}

describe('the detail report read back', () => {
  const read = readBack(input, 'npo');

  test('has the spending once, at its finest grain', () => {
    expect(spendingLines(read)).toEqual([
      'aboveBoard - B3 5',
      'aboveSchool - B3 30',
      'school 00AB B3 100.25',
      'school 00AB F 50.25',
      'school 00AB other 7',
      'school 00AC B3 20',
    ]);
  });

  test('has the programmes with what was answered, and what was left blank', () => {
    const rows = read.submission.programmes.map(({ brin, schoolYear, mrConsent, scan, mrConsentDate }) => [
      brin,
      schoolYear,
      mrConsent,
      scan,
      mrConsentDate,
    ]);
    expect(rows).toEqual([
      ['00AB', '2023-2024', 'yes', 'yes', '2023-06-20'],
      ['00AB', '2024-2025', undefined, undefined, undefined],
      ['00AC', '2023-2024', 'no', undefined, undefined],
    ]);
    expect(read.submission.programmes[0]?.interventions.map(({ code }) => code)).toEqual(['B3']);
    expect(read.submission.programmes[0]?.aboveSchoolPart).toEqual({
      kind: 'amount',
      amount: new Decimal('500'),
    });
  });

  const choosing = (schoolYear: string, ...codes: string[]) =>
    programme('00AB', { schoolYear, interventions: codes.map((code) => ({ code, text: code })) });
  const chosen = { ...input, programmes: [choosing('2024-2025', 'B3', 'A2'), choosing('2023-2024', 'B3')] };

  test('has what was chosen as the school years of each intervention, in order', () => {
    const facts = reportOf(chosen, 'npo').facts.filter(({ concept }) =>
      concept.endsWith('SchoolYearsChosen'),
    );
    expect(facts.map(({ value, period }) => [value, period])).toEqual([
      ['2024-2025', { kind: 'duration', start: '2024-01-01', end: '2024-12-31' }],
      ['2023-2024 2024-2025', { kind: 'duration', start: '2024-01-01', end: '2024-12-31' }],
    ]);
  });

  test('has what each programme chose', () => {
    const rows = readBack(chosen, 'npo').submission.programmes.map(({ schoolYear, interventions }) => [
      schoolYear,
      interventions.map(({ code }) => code).sort(),
    ]);
    expect(rows.sort()).toEqual([
      ['2023-2024', ['B3']],
      ['2024-2025', ['A2', 'B3']],
    ]);
  });

  test('has what a programme chose without naming an intervention: a category, or something else', () => {
    const chose = [
      { code: undefined, category: 'B', text: 'B' },
      { code: undefined, text: 'een uitje' },
    ];
    const other = { ...input, programmes: [programme('00AB', { interventions: chose })] };
    expect(readBack(other, 'npo').submission.programmes[0]?.interventions).toEqual([
      { code: undefined, category: 'B', text: 'B' },
      { code: undefined, text: 'other' },
    ]);
  });

  test('has the money of the calendar year, the board answers, and nothing about hire', () => {
    expect(read.submission.funding.map(({ brin, received }) => [brin, received?.toFixed()])).toEqual([
      ['00AB', '2000'],
    ]);
    const own = read.submission.schools.find(({ brin }) => brin === '00AB');
    expect(own?.broughtForward?.toFixed()).toBe('10.5');
    expect([read.submission.board.gmrConsent, read.submission.board.gmrConsentDate]).toEqual([
      'yes',
      '2023-06-01',
    ]);
    expect(read.carried.has('hire')).toBe(false);
    expect(read.carried.has('hiredPersons')).toBe(false);
  });

  test('has what was spent above each school of its money, and what of no school', () => {
    const perSchool = linesBySchool(read.submission).filter(({ level }) => level !== 'school');
    expect(perSchool.map(({ brin, amount }) => [brin, amount.toFixed()])).toEqual([
      ['00AB', '30'],
      [undefined, '5'],
    ]);
  });

  test('keeps what is left of a category once its interventions are taken off', () => {
    const spending = [line('10'), line('4', { intervention: { code: undefined, category: 'B', text: 'B' } })];
    expect(spendingLines(readBack({ ...input, spending }, 'npo'))).toEqual([
      'school 00AB B 4',
      'school 00AB B3 10',
    ]);
  });

  test('points at no fact for what is not there', () => {
    const { place } = read.submission.board;
    expect(place).toEqual({ file: 'report.xbrl' });
    for (const { place: own } of [...read.submission.schools, ...read.submission.programmes]) {
      expect([own.file, own.line === undefined, own.column]).toEqual(['report.xbrl', false, undefined]);
    }
  });

  test('without a single programme makes none up', () => {
    const none = readBack({ ...input, programmes: [] }, 'npo').submission;
    expect(none.schools.map(({ brin }) => brin)).toEqual(['00AB', '00AC']);
    expect(none.programmes).toEqual([]);
  });

  test.each(['chosenInterventions', 'everyChosenIntervention'] as const)(
    'does not say which interventions were chosen where some may be hidden: no %s',
    (topic) => {
      const withHire = (hiredPersons: number) =>
        readBack({ ...input, board: board({ hiredPersons }) }, 'npo').carried.has(topic);
      expect([withHire(3), withHire(0), withHire(7)]).toEqual([false, false, true]);
      const noHire = input.spending.filter(({ kind }) => kind !== 'hired');
      const none = { ...input, spending: noHire, board: board({ hiredPersons: 0 }) };
      expect(readBack(none, 'npo').carried.has(topic)).toBe(true);
    },
  );

  test.each([
    [2021, false],
    [2022, true],
    [2024, true],
  ])('of %d has every intervention that a programme may have chosen: %s', (reportingYear, every) => {
    const read = readBack({ ...input, reportingYear, board: board({ hiredPersons: 7 }) }, 'npo');
    expect(read.carried.has('chosenInterventions')).toBe(true);
    expect(read.carried.has('everyChosenIntervention')).toBe(every);
  });

  test('tells of which schools it says what they have left', () => {
    expect(read.submission.balanced).toEqual(new Set(['00AB']));
    expect(readBack(input, 'ocw-nt19').submission.balanced).toBeUndefined();
  });

  test('does not say that it carries the agreed parts where one of them is a share', () => {
    const share = { kind: 'share' as const, share: new Decimal('0.1') };
    const other = { ...input, programmes: [programme('00AB', { aboveSchoolPart: share })] };
    expect(read.carried.has('aboveSchoolPart')).toBe(true);
    expect(readBack(other, 'npo').carried.has('aboveSchoolPart')).toBe(false);
  });
});

describe('the filing read back', () => {
  const read = readBack(input, 'ocw-nt19');

  test('has the spending by category in whole euros, above-board money with the above-school money', () => {
    expect(spendingLines(read).filter((one) => !one.endsWith(' 0'))).toEqual([
      'aboveSchool - B 35',
      'school 00AB B 100',
      'school 00AB F 50',
      'school 00AB other 7',
      'school 00AC B 20',
    ]);
  });

  test('has one consent a school for the whole year, blank where it is left open', () => {
    expect(read.submission.programmes.map(({ brin, mrConsent }) => [brin, mrConsent])).toEqual([
      ['00AB', undefined],
      ['00AC', 'no'],
    ]);
  });

  test('does not tell of whose money was spent above the schools, which the detail report does', () => {
    const tells = ({ carried, submission: { aboveSchoolBySchool } }: ReadReport) => [
      carried.has('aboveSchoolSpendingPerSchool'),
      aboveSchoolBySchool !== undefined,
    ];
    expect(tells(readBack(input, 'ocw-nt19'))).toEqual([false, false]);
    expect(tells(readBack(input, 'npo'))).toEqual([true, true]);
  });

  test('is not read for an entry point of another year', () => {
    const report = { ...reportOf(input, 'ocw-nt19'), entryPoint: 'http://www.nltaxonomie.nl/other.xsd' };
    expect(readReport(report, readBinding('ocw-nt19'))).toBeUndefined();
  });
});

describe('the lineage', () => {
  const textOf = (...of: Parameters<typeof writeLineage>) => [...writeLineage(...of)].join('');

  test.each(['ocw-nt19', 'npo'])('of %s reads back to the sources of every fact', (id) => {
    const binding = readBinding(id);
    const report = reportOf(input, id);
    const text = textOf([
      { file: 'other.xbrl', report: { ...report, facts: [] }, binding },
      { file: binding.file, report, binding },
    ]);
    const sourcesOf = readLineage(text, binding.file, binding);
    for (const fact of report.facts)
      expect([fact.concept, sourcesOf(fact)?.map(({ place }) => place)]).toEqual([
        fact.concept,
        fact.sources,
      ]);
    const zeros = report.facts.filter(({ sources }) => sources.length === 0);
    expect(zeros.length).toBeGreaterThan(id === 'npo' ? 0 : 10);
    expect(zeros.map(({ value }) => value)).toEqual(zeros.map(() => '0'));
    const [first] = report.facts as [Report['facts'][number]];
    expect(readLineage(text, 'absent.xbrl', binding)(first)).toBeUndefined();
    expect(sourcesOf({ ...(zeros[0] ?? first), value: '1' })).toBeUndefined();
  });

  test('knows no source of a text that is not the one it was written for', () => {
    const binding = readBinding('npo');
    const report = reportOf(input, 'npo');
    const sourcesOf = readLineage(textOf([{ file: binding.file, report, binding }]), binding.file, binding);
    const texts = report.facts.filter(({ unit }) => unit === undefined);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts)
      expect([text.concept, sourcesOf({ ...text, value: `${text.value} niet` })]).toEqual([
        text.concept,
        undefined,
      ]);
  });

  test('numbers the rows whose words stand in a file of their own', () => {
    const columns = [{ header: 'Omschrijving', isFree: true, isAmount: false }];
    const spending = input.spending.map((one) => ({ ...one, row: sourceRow(one.place, columns, ['x']) }));
    const binding = readBinding('npo');
    const worded = { ...input, spending };
    const report = reportOf(worded, 'npo');
    const rows = numberRows(figuresOf(worded, yearOf(worded)));
    const text = textOf([{ file: binding.file, report, binding }], rows);
    const sourcesOf = readLineage(text, binding.file, binding);
    for (const fact of report.facts) {
      const numbers = fact.sources.map((place) => rows.numberOf(place));
      expect([fact.concept, sourcesOf(fact)?.map(({ row }) => row)]).toEqual([fact.concept, numbers]);
    }
    expect(rows.rows).toHaveLength(spending.length);
  });

  test('of before rows had numbers is read as it was', () => {
    const binding = readBinding('npo');
    const report = reportOf(input, 'npo');
    const [header = '', ...lines] = textOf([{ file: binding.file, report, binding }]).split('\n');
    const old = [header.replace(/,row$/, ''), ...lines.map((line) => line.replace(/,$/, ''))].join('\n');
    const sourcesOf = readLineage(old, binding.file, binding);
    for (const fact of report.facts) {
      const expected = fact.sources.map((place) => ({ place, row: undefined }));
      expect([fact.concept, sourcesOf(fact)]).toEqual([fact.concept, expected]);
    }
  });

  test('holds references only: no name, no description, no kind', () => {
    const named = {
      ...input,
      spending: input.spending.map((one) => ({ ...one, description: 'Juf Anna', reference: 'INK-1' })),
    };
    const binding = readBinding('npo');
    const text = textOf([{ file: binding.file, report: reportOf(named, 'npo'), binding }]);
    expect(text).not.toMatch(/Anna|INK-1|hired|payroll|material/);
  });
});

describe('of a report only that is read', () => {
  const written = reportOf(input, 'ocw-nt19');
  const read = (change: (fact: Report['facts'][number]) => Partial<Report['facts'][number]>) => {
    const facts = written.facts.flatMap((fact) => [{ ...fact, ...change(fact) }, fact]);
    return readReport({ ...written, facts }, readBinding('ocw-nt19'));
  };
  const spent = (of: ReadReport | undefined) =>
    of?.submission.spending.map(({ amount }) => amount.toString());

  test('what is about the reporting year, wherever it stands', () => {
    const period = { kind: 'duration', start: '2023-01-01', end: '2023-12-31' } as const;
    const before = read(({ value }) => ({ period, value: value === 'Ja' ? 'Nee' : value }));
    expect(before?.submission.board.gmrConsent).toBe('yes');
    expect(spent(before)).toEqual(spent(readBack(input, 'ocw-nt19')));
    expect(before?.contradictions).toEqual([]);
    expect(before?.notRead).toEqual([]);
  });

  test('what is about it with times of day', () => {
    const period = { kind: 'duration', start: '2024-01-01T00:00:00', end: '2025-01-01T00:00:00' } as const;
    const facts = written.facts.map((fact) => ({ ...fact, period }));
    const timed = readReport({ ...written, facts }, readBinding('ocw-nt19'));
    expect(spent(timed)).toEqual(spent(readBack(input, 'ocw-nt19')));
  });

  test.each(['Z', '+01:00'])('what is about it, or about a school year, in time zone %s', (zone) => {
    const detail = reportOf(input, 'npo');
    const facts = detail.facts.map((fact) => {
      const { period } = fact;
      if (period.kind !== 'duration') return fact;
      return { ...fact, period: { ...period, start: period.start + zone, end: period.end + zone } };
    });
    const zoned = readReport({ ...detail, facts }, readBinding('npo'));
    expect(zoned?.submission).toEqual(readBack(input, 'npo').submission);
  });

  test('what is in the unit of the form', () => {
    const dollars = read(({ unit }) =>
      unit === undefined ? {} : { unit: { ...unit, numerators: [...unit.numerators, ...unit.numerators] } },
    );
    expect(spent(dollars)).toEqual(spent(readBack(input, 'ocw-nt19')));
  });

  test('what is told a second time is not counted twice', () => {
    expect(spent(read(() => ({})))).toEqual(spent(readBack(input, 'ocw-nt19')));
  });
});

test('a total whose parts are not told is spending, on nothing in particular', () => {
  const written = reportOf(input, 'ocw-nt19');
  const facts = written.facts.filter(
    ({ concept }) => !/Interventions./.test(concept) && !/OtherInterventions/.test(concept),
  );
  const read = readReport({ ...written, facts }, readBinding('ocw-nt19'));
  const [first] = read?.submission.spending ?? [];
  expect(first?.amount.isPositive()).toBe(true);
  expect(first?.intervention).toEqual({ code: undefined, text: '' });
});
