import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Binding, BindingLine } from '../../../../src/npo/mapping/binding/binding.js';
import { expand } from '../../../../src/npo/mapping/facts/facts.js';
import { Decimal, sum } from '../../../../src/xbrl/numbers/decimal.js';
import { dimensionsText, periodText } from '../../../../src/xbrl/report/fact-text.js';
import { localNameOf } from '../../../../src/xbrl/xml/qname.js';
import { bind, detail, filing, lines, text, valueOf } from '../bind.js';
import { board, line, programme, school, submission } from '../example-submission.js';

const SCHOOL = '[ocw-dim:SettingCodeAxis=00AB]';

describe('the official filing', () => {
  test('gives the board role the above-school money, not the total of the schools', () => {
    const input = submission({
      spending: [line('1000'), line('250', { level: 'aboveSchool' }), line('50', { level: 'aboveBoard' })],
    });
    expect(lines(input)).toContain('ocw-i:Interventions [] 300');
    expect(lines(input)).toContain(`ocw-i:Interventions ${SCHOOL} 1000`);
  });

  test('rounds each cell to whole euros and makes every total the sum of the rounded parts', () => {
    const input = submission({
      spending: [line('0.50'), line('0.50', { intervention: { code: 'A2', text: 'A2' } })],
    });
    expect(lines(input)).toContain(`ocw-i:Interventions ${SCHOOL} 2`);
    const [, schoolTotal] = bind(input).roundings;
    expect(schoolTotal?.exact.toFixed()).toBe('1');
  });

  test('writes zeros for the board where nothing was spent above school', () => {
    const zeros = lines(submission()).filter((one) => / \[\] 0$/.test(one));
    expect(zeros).toHaveLength(8);
  });

  test('demands nothing of the programme from a board of sector mbo', () => {
    const input = submission({
      board: board({
        sector: 'mbo',
        gmrConsent: undefined,
        hireExplanation: undefined,
        spendingExplanation: undefined,
      }),
    });
    expect(bind(input).diagnostics).toEqual([]);
    expect(valueOf(input, 'ocw-i:Interventions []')).toBeUndefined();
  });

  test.each([
    ['gmrConsent', '/board.gmrConsent'],
    ['hireExplanation', '/board.hireExplanation'],
    ['spendingExplanation', '/board.spendingExplanation'],
    ['sector', '/board.sector'],
    ['city', '/board.city'],
  ])('is not formed without %s, and says so', (field, pointer) => {
    const { report, diagnostics } = bind(submission({ board: board({ [field]: undefined }) }));
    expect(report).toBeUndefined();
    expect(diagnostics.map(({ code, source }) => [code, source?.pointer])).toEqual([
      ['npo:demanded-answer-missing', pointer],
    ]);
  });

  test('is formed without a telephone number, with a warning as the form has', () => {
    const { report, diagnostics } = bind(submission({ board: board({ contactPhone: undefined }) }));
    expect(report).toBeDefined();
    expect(diagnostics.map(({ code, severity, source }) => [code, severity, source?.pointer])).toEqual([
      ['npo:expected-answer-missing', 'warning', '/board.contactPhone'],
    ]);
  });

  test('without the number of the legal person says so once, and keeps what else it has', () => {
    const { report, facts, diagnostics } = bind(submission({ board: board({ kvkNumber: undefined }) }));
    expect(report).toBeUndefined();
    expect(facts.length).toBeGreaterThan(20);
    expect(diagnostics.map(({ code, source }) => [code, source?.pointer])).toEqual([
      ['npo:demanded-answer-missing', '/board.kvkNumber'],
    ]);
  });

  test('never reads a blank consent as no', () => {
    const blank = submission({ programmes: [programme('00AB', { mrConsent: undefined })] });
    const refused = submission({ programmes: [programme('00AB', { mrConsent: 'no' })] });
    expect(valueOf(blank, `ocw-i:ParticipationCouncilApproval ${SCHOOL}`)).toBeUndefined();
    expect(valueOf(refused, `ocw-i:ParticipationCouncilApproval ${SCHOOL}`)).toBe('Nee');
  });

  test('says no for an institution of which one branch refused', () => {
    const input = submission({
      programmes: [
        programme('00AB', { branch: '00AB00' }),
        programme('00AB', { branch: '00AB01', mrConsent: 'no' }),
      ],
    });
    expect(valueOf(input, `ocw-i:ParticipationCouncilApproval ${SCHOOL}`)).toBe('Nee');
  });

  test('leaves the answer open for a school year with spending but without a programme', () => {
    const input = submission({ spending: [line('10', { date: '2024-09-01' })] });
    expect(valueOf(input, `ocw-i:ParticipationCouncilApproval ${SCHOOL}`)).toBeUndefined();
  });

  test('writes the answer "not applicable" for the GMR', () => {
    expect(valueOf(submission(), 'ocw-i:JointParticipationCouncilApproved []')).toBe('Niet van toepassing');
  });

  test('leaves out an answer that the official list does not have, and says so in words', () => {
    const values = { yes: 'Ja', no: 'Nee' };
    const strict: Binding = {
      ...filing,
      lines: filing.lines.map((one) => (one.measure === 'board.gmrConsent' ? { ...one, values } : one)),
    };
    const { report, diagnostics } = bind(submission(), strict);
    expect(report).toBeUndefined();
    expect(diagnostics[0]?.code).toBe('npo:answer-not-in-list');
    expect(diagnostics[0]?.message.nl).toBe(
      '"niet van toepassing" is geen antwoord op "JointParticipationCouncilApproved" (wel: Ja, Nee); de vraag blijft onbeantwoord.',
    );
  });

  test('leaves the question about the MR open where it does not apply, without a finding', () => {
    const input = submission({ programmes: [programme('00AB', { mrConsent: 'notApplicable' })] });
    for (const binding of [filing, detail]) expect(bind(input, binding).diagnostics).toEqual([]);
    expect(valueOf(input, `ocw-i:ParticipationCouncilApproval ${SCHOOL}`)).toBeUndefined();
  });

  test('writes neither of two answers to one question', () => {
    const twice: Binding = {
      ...filing,
      lines: [...filing.lines, { concept: 'nl-cd:DescriptionLocationNL', measure: 'school.name' }],
    };
    const named = [school('00AB', { name: 'De ene' }), school('00AC', { name: 'De andere' })];
    const input = submission({ schools: named });
    expect(bind(input, twice).diagnostics.map(({ code }) => code)).toEqual(['npo:two-answers']);
    expect(valueOf(input, 'nl-cd:DescriptionLocationNL []', twice)).toBeUndefined();
  });

  test('puts what is on no menukaart under other interventions', () => {
    const input = submission({
      spending: [line('75', { intervention: { code: undefined, text: 'Schoolmaatje' } })],
    });
    expect(valueOf(input, `ocw-i:OtherInterventions ${SCHOOL}`)).toBe('75');
  });

  test('numbers the institutions by their code, whatever their order in the input', () => {
    const input = submission({ schools: [school('00ZZ'), school('00AB')] });
    const orders = lines(input).filter((one) => one.startsWith('nl-cd:PresentationOrder'));
    expect(orders).toEqual([
      'nl-cd:PresentationOrder [ocw-dim:SettingCodeAxis=00AB] 1',
      'nl-cd:PresentationOrder [ocw-dim:SettingCodeAxis=00ZZ] 2',
    ]);
  });

  test('keeps what looks like a tag plain text, and says so', () => {
    const input = submission({ board: board({ spendingExplanation: 'x<y>z en <5 of <b>vet</b>' }) });
    expect(valueOf(input, 'ocw-i:ExplanationHowFundsAreSpent []')).toBe('x< y>z en <5 of < b>vet< /b>');
    expect(bind(input).diagnostics.map(({ code }) => code)).toEqual(['npo:text-changed']);
  });

  test('takes the name of a school from its own row, not from that of a branch', () => {
    const branch = school('00AB', { branch: '00AB01', name: 'Vestiging' });
    const own = school('00AB', { name: 'De school' });
    for (const schools of [
      [branch, own],
      [own, branch],
    ]) {
      expect(valueOf(submission({ schools }), 'npo-i:SchoolName [npo-dim:SchoolAxis=00AB]', detail)).toBe(
        'De school',
      );
    }
  });

  test('writes plain characters for typographic ones and says which', () => {
    const input = submission({
      board: board({ spendingExplanation: '\u201Cgoed\u201D \u2013 <5 personen \u2248' }),
    });
    expect(valueOf(input, 'ocw-i:ExplanationHowFundsAreSpent []')).toBe('"goed" - <5 personen ?');
    expect(bind(input).diagnostics.map(({ code }) => code)).toEqual([
      'npo:text-changed',
      'npo:character-lost',
    ]);
  });

  test('writes a control character as it is, and warns of it at its cell', () => {
    const input = submission({ board: board({ spendingExplanation: 'op \u0092s Heeren \u0085 \u0092t' }) });
    expect(valueOf(input, 'ocw-i:ExplanationHowFundsAreSpent []')).toBe('op \u0092s Heeren \u0085 \u0092t');
    const [found, ...others] = bind(input).diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'npo:control-character', severity: 'warning' });
    expect(found?.message.en).toContain('U+0092 (2x), U+0085 (1x)');
  });
});

describe('the detail report', () => {
  test('has cents, and every intervention under its category under the total', () => {
    const input = submission({
      spending: [line('10.25'), line('0.50', { intervention: { code: 'B1', text: 'B1' } })],
    });
    const spending = lines(input, detail).filter((one) => one.startsWith('npo-i:SpendingAtSchoolLevel'));
    expect(spending).toEqual([
      'npo-i:SpendingAtSchoolLevel [npo-dim:InterventionAxis=npo-dm:InterventionsTotalMember; npo-dim:SchoolAxis=00AB] 10.75',
      'npo-i:SpendingAtSchoolLevel [npo-dim:InterventionAxis=npo-dm:InterventionsCategoryBMember; npo-dim:SchoolAxis=00AB] 10.75',
      'npo-i:SpendingAtSchoolLevel [npo-dim:InterventionAxis=npo-dm:InterventionB1Member; npo-dim:SchoolAxis=00AB] 0.5',
      'npo-i:SpendingAtSchoolLevel [npo-dim:InterventionAxis=npo-dm:InterventionB3Member; npo-dim:SchoolAxis=00AB] 10.25',
    ]);
  });

  test('says what a school has left only where it says what it had', () => {
    const funding = [
      {
        brin: '00AB',
        schoolYear: '2023-2024',
        calendarYear: 2024,
        received: new Decimal(100),
        place: { file: 'input.json' },
        places: {},
      },
    ];
    const spending = [line('30'), line('5', { level: 'aboveSchool' })];
    const open = submission({
      schools: [school('00AB', { broughtForward: new Decimal(10) })],
      funding,
      spending,
    });
    const closed = submission({ funding, spending });
    expect(valueOf(open, 'npo-i:ResourcesCarriedForward [npo-dim:SchoolAxis=00AB]', detail)).toBe('75');
    expect(
      valueOf(closed, 'npo-i:ResourcesCarriedForward [npo-dim:SchoolAxis=00AB]', detail),
    ).toBeUndefined();
  });

  test('gives the facts of a programme the period of its school year', () => {
    const facts = bind(submission(), detail).report?.facts ?? [];
    const consent = facts.find(({ concept }) => localNameOf(concept) === 'ParticipationCouncilConsent');
    expect(consent && periodText(consent.period)).toBe('2023-08-01/2024-07-31');
  });
});

describe('the name of a school', () => {
  const nameOf = (...rows: (readonly [branch: string | undefined, name: string])[]) =>
    valueOf(
      submission({ schools: rows.map(([branch, name]) => school('00AB', { branch, name })) }),
      'npo-i:SchoolName [npo-dim:SchoolAxis=00AB]',
      detail,
    );

  test('is that of the row of the school itself', () => {
    expect(nameOf(['00AB01', 'Noord'], [undefined, 'De Vlinder'])).toBe('De Vlinder');
  });

  test('is not that of one of its branches, unless all have the same', () => {
    expect(nameOf(['00AB01', 'Noord'], ['00AB02', 'Zuid'])).toBeUndefined();
    expect(nameOf(['00AB01', 'De Vlinder'], ['00AB02', 'De Vlinder'])).toBe('De Vlinder');
  });
});

describe('a binding', () => {
  const input = submission({
    programmes: [programme('00AB', { scan: 'yes', published: 'yes', adoptedOn: '2023-07-01' })],
    spending: [line('12.34'), line('1', { level: 'aboveSchool' })],
  });

  test.each([
    ['ocw-nt19', filing],
    ['npo', detail],
  ])('%s loses exactly the facts of a line that is taken out', (_, binding) => {
    const whole = bind(input, binding).report?.facts ?? [];
    const made = new Set<BindingLine>();
    for (const taken of binding.lines) {
      const isPart = binding.lines.some(({ sumOf }) => sumOf?.includes(taken.concept));
      if (isPart || taken.measure === binding.entity.measure) continue;
      const without = { ...binding, lines: binding.lines.filter((one) => one !== taken) };
      const rest = new Set(lines(input, without));
      const lost = whole.filter((fact) => !rest.has(text(fact, binding)));
      expect(rest.size).toBe(whole.length - lost.length);
      for (const { concept, dimensions } of lost) {
        expect(concept).toBe(expand(binding, taken.concept));
        expect(dimensions.size).toBe(Object.keys(taken.dimensions ?? {}).length);
      }
      if (lost.length > 0) made.add(taken);
    }
    expect(made.size).toBeGreaterThanOrEqual(20);
  });

  test('of another taxonomy needs no code', () => {
    const other: Binding = {
      ...filing,
      id: 'other',
      prefixes: { ...filing.prefixes, x: 'urn:example:other' },
      entryPoints: { '2024': 'urn:example:other/entry.xsd' },
      lines: [
        { concept: 'x:Spent', measure: 'spending', unit: 'EUR', decimals: '2' },
        { concept: 'x:Chamber', measure: 'board.kvkNumber', demanded: 'always' },
      ],
    };
    expect(lines(input, other)).toEqual(['x:Spent [] 13.34', 'x:Chamber [] 12345678']);
  });
});

describe('properties', () => {
  const amount = fc
    .integer({ min: -99_999_99, max: 99_999_99 })
    .map((value) => new Decimal(value).dividedBy(100).toFixed(2));
  const anyLine = fc
    .record({
      amount,
      brin: fc.constantFrom('00AB', '00AC', '00AD'),
      level: fc.constantFrom('school' as const, 'aboveSchool' as const, 'aboveBoard' as const),
      code: fc.constantFrom('A2', 'B3', 'C1', 'D2', 'E1', 'F4', undefined),
    })
    .map(({ amount: value, brin, level, code }) =>
      line(value, { brin, level, intervention: { code, text: code ?? 'iets anders' } }),
    );
  const anySpending = fc.array(anyLine, { maxLength: 40 });
  const schools = [school('00AB'), school('00AC'), school('00AD')];

  test('totals equal their parts for any spending', () => {
    fc.assert(
      fc.property(anySpending, (spending) => {
        const facts = bind(submission({ schools, spending })).report?.facts ?? [];
        for (const total of facts.filter(({ concept }) => localNameOf(concept) === 'Interventions')) {
          const parts = facts.filter(
            ({ concept, dimensions }) =>
              /Interventions\w|OtherInterventions/.test(localNameOf(concept)) &&
              dimensionsText(dimensions, new Map()) === dimensionsText(total.dimensions, new Map()),
          );
          expect(parts).toHaveLength(7);
          expect(total.value).toBe(sum(parts.map(({ value }) => new Decimal(value ?? 'NaN'))).toFixed());
        }
      }),
      { verbose: true },
    );
  });

  test('the order of the input never changes the facts', () => {
    fc.assert(
      fc.property(anySpending, fc.integer(), (spending, seed) => {
        const shuffled = spending
          .map((one, index) => [Math.sin(seed + index * 7919), one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        for (const binding of [filing, detail]) {
          const reversed = submission({ schools: schools.toReversed(), spending: shuffled });
          expect(lines(reversed, binding)).toEqual(lines(submission({ schools, spending }), binding));
        }
      }),
      { verbose: true },
    );
  });
});
