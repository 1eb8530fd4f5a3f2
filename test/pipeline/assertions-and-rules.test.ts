import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixtureBoards } from '../../scripts/fixture-boards.js';
import { assertionId, roleAssertions } from '../../scripts/npo-taxonomy/assertions/assertion-documents.js';
import { readBinding } from '../../src/npo/mapping/binding/binding.js';
import { factsOf } from '../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../src/npo/mapping/figures/figures.js';
import { readInstalledJson, SCHEMAS } from '../../src/npo/model/installed-file.js';
import { findReportingYear, type ReportingYear } from '../../src/npo/model/reporting-year.js';
import type { Answer, Funding, Programme, SpendingLine, Submission } from '../../src/npo/model/submission.js';
import { judgeReport, judgeSubmission } from '../../src/pipeline/binding/judge-report.js';
import { writeInstance } from '../../src/xbrl/instance/write-instance.js';
import { Decimal } from '../../src/xbrl/numbers/decimal.js';
import { openFolder } from '../../src/xbrl/taxonomy/resolve/package-source.js';
import { standardSchemas } from '../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import { board, line, programme, school, submission } from '../npo/mapping/example-submission.js';
import { formulaJudge, type Judgement } from '../reference/formula-judge.js';

const binding = readBinding('npo');
const sources = [openFolder(fileURLToPath(new URL('npo/', SCHEMAS))).source, standardSchemas()];
const judges = new Map(
  Object.entries(binding.entryPoints).map(([of, entry]) => [
    Number(of),
    formulaJudge(entry, sources, (report) => judgeReport(report, binding)),
  ]),
);
const judge = (text: string, of: number): Promise<Judgement> => {
  const found = judges.get(of);
  if (found === undefined) throw new Error(`no taxonomy of ${of}`);
  return found(text);
};
const all = roleAssertions.flatMap(({ role, assertions }) => assertions.map((one) => assertionId(role, one)));
const named = (end: string): readonly string[] => all.filter((id) => id.endsWith(`_${end}`));

/** Assertions and the business rule that says the same of the file. */
const SAME = Object.entries(
  (readInstalledJson('data/assertion-rules.json') as { rules: Readonly<Record<string, string>> }).rules,
);

/**
 * A negative intervention of a negative category is said of the category only; and a file does not say that nobody
 * was hired, so on it the rule keeps silent of some interventions that it names.
 */
const INTERVENTION = 'InterventionNotNegative';
const OF_INTERVENTION = 'npo:negative-intervention';
const OF_CATEGORY = 'npo:negative-total';

/** What a report made of any input never breaks: its sums and who it is of. */
const ALWAYS = all.filter((id) =>
  ['TotalIsSum', 'TotalReported', 'SpentAtSchoolLevelIsTotal', 'CarriedForwardIsRest', 'BoardIsSumOfSchools']
    .concat(['SpentAboveSchoolLevelIsSum', 'CarriedForwardIsRestOfSchools', 'Once', 'ReportingYearInOrder'])
    .some((end) => id.endsWith(`_${end}`)),
);

const codesOf = ({ verdict }: Judgement): ReadonlySet<string> =>
  new Set(verdict.diagnostics.map(({ code }) => code));

function expectAgreement(found: Judgement): void {
  const broken = new Set(found.unsatisfied.map(({ id }) => id));
  const codes = codesOf(found);
  for (const [assertion, code] of SAME) {
    expect([assertion, named(assertion).some((id) => broken.has(id))]).toEqual([assertion, codes.has(code)]);
  }
  if (codes.has(OF_INTERVENTION)) expect(named(INTERVENTION).filter((id) => broken.has(id))).not.toEqual([]);
  const asked = ['npo:consent-not-stated', 'npo:consent-not-applicable', 'npo:programme-missing'];
  if (named('ConsentStatedWhereSpent').some((id) => broken.has(id))) {
    expect(asked.filter((code) => codes.has(code))).not.toEqual([]);
  }
}

describe.each(fixtureBoards().map(({ name, expected }) => [name, expected] as const))(
  'the detail report of %s',
  (name, expected) => {
    const of = Number(/(\d{4})/.exec(name)?.[1] ?? 2024);

    test('has assertions and business rules that say the same, and every sum right', async () => {
      const found = await judge(readFileSync(join(expected, 'report.xbrl'), 'utf8'), of);
      expect(Object.keys(found.counts).sort()).toEqual([...all].sort());
      expectAgreement(found);
      expect(found.unsatisfied.filter(({ id }) => ALWAYS.includes(id))).toEqual([]);
    });
  },
);

const year = findReportingYear(2024) as ReportingYear;
const questions = { question: () => ({ nl: '', en: '' }), place: () => ({ file: 'input.json' }) };

function reportText(input: Submission): string {
  const { report } = factsOf(figuresOf(input, year), binding, year, questions);
  if (report === undefined) throw new Error('no report was formed');
  const prefixes = new Map(Object.entries(binding.prefixes).map(([prefix, name]) => [name, prefix]));
  return new TextDecoder().decode(writeInstance(report, { prefixes, schemaRef: report.entryPoint }));
}

test('a school that spent what it had not breaks the assertion and the rule, where zeros say that it had nothing', async () => {
  const schools = [school('00AB', { broughtForward: new Decimal(0) })];
  const { unsatisfied, verdict } = await judge(
    reportText(submission({ schools, spending: [line('30')] })),
    2024,
  );
  expect(unsatisfied.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...named('CarriedForwardNotNegative')]),
  );
  expect(verdict.diagnostics.map(({ code }) => code)).toContain('npo:more-spent-than-available');
});

const answer = fc.constantFrom<Answer | undefined>('yes', 'no', 'notApplicable', undefined);
const date = fc.constantFrom('2023-06-01', undefined);
const amount = (min: number, max: number) =>
  fc.integer({ min, max }).map((cents) => new Decimal(cents).div(4));
const anyProgramme = fc
  .record({
    brin: fc.constantFrom('00AB', '00AC'),
    schoolYear: fc.constantFrom('2023-2024', '2024-2025'),
    mrConsent: answer,
    mrConsentDate: date,
  })
  .map(({ brin, ...fields }): Programme => programme(brin, fields));
const anyLine = fc
  .record({
    cents: amount(-80, 240),
    brin: fc.constantFrom('00AB', '00AC'),
    level: fc.constantFrom(
      'school' as const,
      'school' as const,
      'aboveSchool' as const,
      'aboveBoard' as const,
    ),
    date: fc.constantFrom('2024-03-01', '2024-09-01'),
    kind: fc.constantFrom('payroll' as const, 'hired' as const),
    code: fc.constantFrom('A2', 'B1', 'B3', 'F2', 'F3', undefined),
    ofNoSchool: fc.boolean(),
  })
  .map(({ cents, code, brin, ofNoSchool, ...fields }): SpendingLine => {
    const owner = ofNoSchool && fields.level !== 'school' ? undefined : brin;
    return line(cents.toFixed(), { ...fields, brin: owner, intervention: { code, text: code ?? 'x' } });
  });
const anyFunding = fc
  .record({
    brin: fc.constantFrom('00AB', '00AC'),
    received: fc.option(amount(0, 400), { nil: undefined }),
    newcomers: fc.option(amount(0, 40), { nil: undefined }),
  })
  .map((fields): Funding => {
    const place = { file: 'input.json', pointer: '/funding' };
    return { schoolYear: '2022-2023', calendarYear: 2024, place, places: {}, ...fields };
  });
const forward = fc.option(amount(-4, 200), { nil: undefined });
const anySubmission = fc
  .record({
    answers: fc.record({
      gmrConsent: answer,
      gmrConsentDate: date,
      hiredPersons: fc.constantFrom(0, 2, 7),
      designatedReserve: fc.option(amount(0, 400), { nil: undefined }),
      specificItem: fc.option(amount(0, 400), { nil: undefined }),
    }),
    forwards: fc.tuple(forward, forward),
    programmes: fc.uniqueArray(anyProgramme, {
      selector: ({ brin, schoolYear }) => brin + schoolYear,
      maxLength: 4,
    }),
    spending: fc.array(anyLine, { maxLength: 8 }),
    funding: fc.array(anyFunding, { maxLength: 3 }),
  })
  .map(({ answers, forwards: [first, second], ...rest }) =>
    submission({
      ...rest,
      board: board(answers),
      schools: [school('00AB', { broughtForward: first }), school('00AC', { broughtForward: second })],
    }),
  );

describe('a report of any submission (fast-check tells the seed where one fails)', () => {
  test('has assertions and business rules that say the same, and every sum right, hidden hire or not', async () => {
    await fc.assert(
      fc.asyncProperty(anySubmission, async (input) => {
        const found = await judge(reportText(input), 2024);
        expectAgreement(found);
        expect(found.unsatisfied.filter(({ id }) => ALWAYS.includes(id))).toEqual([]);
        const said = judgeSubmission(input, year, 'everything').diagnostics.map(({ code }) => code);
        const isBroken = found.unsatisfied.some(({ id }) => named(INTERVENTION).includes(id));
        if (said.includes(OF_INTERVENTION)) expect(isBroken).toBe(true);
        if (isBroken) expect(said.some((code) => [OF_INTERVENTION, OF_CATEGORY].includes(code))).toBe(true);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  test('breaks no assertion of severity error where the input has no error', async () => {
    await fc.assert(
      fc.asyncProperty(anySubmission, async (input) => {
        const said = judgeSubmission(input, year, 'everything').diagnostics;
        if (said.some(({ severity }) => severity === 'error')) return;
        const { unsatisfied } = await judge(reportText(input), 2024);
        expect(unsatisfied.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
