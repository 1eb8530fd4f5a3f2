import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBinding } from '../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../src/npo/mapping/figures/figures.js';
import { findReportingYear, type ReportingYear } from '../../src/npo/model/reporting-year.js';
import type { Answer, Programme, SpendingLine, Submission } from '../../src/npo/model/submission.js';
import { judgeReport, judgeSubmission } from '../../src/pipeline/binding/judge-report.js';
import { Decimal } from '../../src/xbrl/numbers/decimal.js';
import type { Fact } from '../../src/xbrl/report/fact.js';
import { qname } from '../../src/xbrl/xml/qname.js';
import { board, line, programme, school, submission } from '../npo/mapping/example-submission.js';

const year = findReportingYear(2024) as ReportingYear;
const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };
const IDS = ['ocw-nt19', 'npo'] as const;

function onReport(input: Submission, id: (typeof IDS)[number], alter = (fact: Fact): Fact => fact) {
  const { report } = factsOf(figuresOf(input, year), readBinding(id), year, questions);
  if (report === undefined) throw new Error(`no ${id} report was formed`);
  const facts = report.facts.map((fact, index) => ({
    ...alter(fact),
    place: { file: 'report.xbrl', line: index + 1, column: 3 },
  }));
  return judgeReport({ ...report, facts }, readBinding(id)) ?? { diagnostics: [], skippedRules: [] };
}

const onInput = (input: Submission) => judgeSubmission(input, year, 'everything').diagnostics;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

function received(brin: string, amount: string): Submission['funding'][number] {
  const place = { file: 'input.json', pointer: '/funding' };
  const funding = { brin, schoolYear: '2022-2023', calendarYear: 2024, received: new Decimal(amount) };
  return { ...funding, place, places: {} };
}

const above = { level: 'aboveSchool' as const };
const zero = { broughtForward: new Decimal(0) };

describe('what a detail report carries is judged on it as on the input', () => {
  test.each<[string, Partial<Submission>]>([
    [
      'npo:more-spent-than-available',
      {
        schools: [school('00AB', zero)],
        funding: [received('00AB', '100')],
        spending: [line('60'), line('50', above)],
      },
    ],
    [
      'npo:received-but-nothing-spent',
      { schools: [school('00AB', zero)], funding: [received('00AB', '100')] },
    ],
    ['npo:spending-without-funding', { spending: [line('60', above)] }],
    [
      'npo:above-school-beyond-agreed-part',
      {
        programmes: [programme('00AB', { aboveSchoolPart: { kind: 'amount', amount: new Decimal(10) } })],
        spending: [line('50', above)],
      },
    ],
    ['npo:above-school-money-of-no-school', { spending: [line('50', { ...above, brin: undefined })] }],
    ['npo:high-hire-share', { board: board({ hiredPersons: 9 }), spending: [line('60', { kind: 'hired' })] }],
    [
      'npo:intervention-not-known',
      { spending: [line('60', { intervention: { code: undefined, text: 'x' } })] },
    ],
    [
      'npo:negative-intervention',
      { spending: [line('60'), line('-5', { intervention: { code: 'B1', text: 'B1' } })] },
    ],
    ['npo:programme-missing', { programmes: [], spending: [line('60')] }],
  ])('%s', (code, parts) => {
    const input = submission(parts);
    expect(codes(onInput(input))).toContain(code);
    expect(codes(onReport(input, 'npo').diagnostics)).toContain(code);
  });

  test('and nothing is made up of a board that did nothing', () => {
    const input = submission({ programmes: [] });
    for (const id of IDS) expect(codes(onReport(input, id).diagnostics)).toEqual([]);
  });
});

describe('what the official filing carries is judged on it', () => {
  test('a share of hired staff, and money on something that is on no menukaart', () => {
    const other = { intervention: { code: undefined, text: 'x' }, kind: 'hired' as const };
    const input = submission({ board: board({ hiredPersons: 9 }), spending: [line('60', other)] });
    const { diagnostics, skippedRules } = onReport(input, 'ocw-nt19');
    expect(codes(diagnostics)).toEqual(['npo:intervention-not-known', 'npo:high-hire-share']);
    expect(skippedRules).toContain('more-spent-than-available');
    expect(skippedRules).not.toContain('hire-share-beyond-spending');
  });

  test('a share of hired staff beside the answer that there was none', () => {
    const hired = { board: board({ hiredPersons: 9 }), spending: [line('60', { kind: 'hired' as const })] };
    const found = onReport(submission(hired), 'ocw-nt19', ({ value, ...fact }) => ({
      ...fact,
      value: fact.concept.endsWith('ResourcesToSpendOnHiringNonSalariedStaff') ? 'Nee' : value,
    })).diagnostics;
    expect(codes(found)).toEqual(['npo:hire-share-beside-no', 'npo:high-hire-share']);
  });
});

const answer = fc.constantFrom<Answer | undefined>('yes', 'no', 'notApplicable', undefined);
const anyProgramme = fc
  .record({
    brin: fc.constantFrom('00AB', '00AC'),
    schoolYear: fc.constantFrom('2023-2024', '2024-2025'),
    mrConsent: answer,
    scan: answer,
    part: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
  })
  .map(({ brin, part, ...fields }): Programme => {
    const aboveSchoolPart =
      part === undefined ? undefined : { kind: 'amount' as const, amount: new Decimal(part) };
    return programme(brin, { ...fields, aboveSchoolPart });
  });
const anyLine = fc
  .record({
    amount: fc.integer({ min: -20, max: 60 }),
    brin: fc.constantFrom('00AB', '00AC'),
    level: fc.constantFrom('school' as const, 'aboveSchool' as const, 'aboveBoard' as const),
    date: fc.constantFrom('2024-03-01', '2024-09-01'),
    kind: fc.constantFrom('payroll' as const, 'hired' as const),
    code: fc.constantFrom('A2', 'B3', 'F2', 'F3', undefined),
  })
  .map(({ amount, code, ...fields }): SpendingLine => {
    return line(String(amount), { ...fields, intervention: { code, text: code ?? 'x' } });
  });

// Under another name it may be: a report does not tell school years apart, and a form not the schools' answers.
test('a report is without errors where its input is', () => {
  const anyBoard = fc.record({
    gmrConsent: fc.constantFrom<Answer>('yes', 'no', 'notApplicable'),
    hiredPersons: fc.constantFrom(0, 2, 7),
  });
  fc.assert(
    fc.property(
      anyBoard,
      fc.uniqueArray(anyProgramme, { selector: ({ brin, schoolYear }) => brin + schoolYear }),
      fc.array(anyLine, { maxLength: 6 }),
      (fields, programmes, spending) => {
        const schools = [school('00AB', zero), school('00AC', { broughtForward: new Decimal(70) })];
        const funding = [received('00AB', '90')];
        const input = submission({ board: board(fields), schools, funding, programmes, spending });
        const errors = (found: ReturnType<typeof onInput>) =>
          found.flatMap(({ severity, code }) => (severity === 'error' ? code : []));
        if (errors(onInput(input)).length > 0) return;
        for (const id of IDS) expect(errors(onReport(input, id).diagnostics)).toEqual([]);
      },
    ),
    { verbose: true },
  );
});

describe('where the rules do not look at what a report says, the verdict is left open', () => {
  const input = submission({ spending: [line('60')] });
  const open = (alter: (fact: Fact) => Fact) => {
    const { diagnostics } = onReport(input, 'ocw-nt19', alter);
    return diagnostics
      .filter(({ leavesOpen }) => leavesOpen === true)
      .map(({ code, message }) => `${code}: ${message.en}`);
  };
  const AGAIN =
    'there only about another period or in another unit than the form asks for; the rules of the programme did not look at that.';

  test('for one answer about another period', () => {
    const period = { kind: 'duration', start: '2023-01-01', end: '2023-12-31' } as const;
    expect(open((fact) => (fact.value === 'EUR' ? { ...fact, period } : fact))).toEqual([
      `npo:facts-not-read: 1 fact is ${AGAIN}`,
    ]);
  });

  test('for amounts in another unit', () => {
    const isAmount = ({ unit }: Fact) =>
      unit?.numerators.some((measure) => measure.endsWith('}EUR')) === true;
    const inDollars = (fact: Fact) =>
      isAmount(fact)
        ? {
            ...fact,
            unit: { numerators: [qname('http://www.xbrl.org/2003/iso4217', 'USD')], denominators: [] },
          }
        : fact;
    expect(open(inDollars)).toEqual([expect.stringMatching(/^npo:facts-not-read: \d+ facts are there only/)]);
  });

  test('but not for days of the year in a time zone', () => {
    const period = { kind: 'duration', start: `${year.start}Z`, end: `${year.end}Z` } as const;
    expect(open((fact) => ({ ...fact, period }))).toEqual([]);
  });
});
