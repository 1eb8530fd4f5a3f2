import { describe, expect, test } from '@jest/globals';
import type { Submission } from '../../../src/npo/model/submission.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { bind, detail, filing, lines, valueOf } from './bind.js';
import { board, line, submission } from './example-submission.js';

describe('the share of hired staff', () => {
  const hired = [line('750'), line('250', { kind: 'hired' })];

  test('is a fraction of all spending', () => {
    const input = submission({ board: board({ hiredPersons: 5 }), spending: hired });
    expect(valueOf(input, 'ocw-i:PercentageOfResourcesNonSalariedStaff []')).toBe('0.25');
  });

  test('is made of all spending, so that no list of lines tells the hired ones', () => {
    const input = submission({ board: board({ hiredPersons: 5 }), spending: hired });
    const facts = bind(input).report?.facts ?? [];
    const share = facts.find(
      ({ concept }) => localNameOf(concept) === 'PercentageOfResourcesNonSalariedStaff',
    );
    expect(share?.sources.slice(1)).toEqual(hired.map(({ places }) => places['amount']));
  });

  test.each([4, 0, undefined])('is left out when %s persons were hired', (hiredPersons) => {
    const input = submission({ board: board({ hiredPersons }), spending: hired });
    expect(valueOf(input, 'ocw-i:PercentageOfResourcesNonSalariedStaff []')).toBeUndefined();
    expect(valueOf(input, 'ocw-i:ResourcesToSpendOnHiringNonSalariedStaff []')).toBe('Ja');
  });

  test.each([
    ['no line is of hired staff', [line('750')]],
    ['the hire was credited in full', [...hired, line('-250', { kind: 'hired' })]],
  ])('is left out where %s, however many persons were hired', (_, spending) => {
    const input = submission({ board: board({ hiredPersons: 6 }), spending });
    expect(valueOf(input, 'ocw-i:PercentageOfResourcesNonSalariedStaff []')).toBeUndefined();
    expect(valueOf(input, 'ocw-i:ResourcesToSpendOnHiringNonSalariedStaff []')).toBe('Ja');
  });

  test('leaves the question open where the number of persons is blank and no line is hired', () => {
    const { report, diagnostics } = bind(
      submission({ board: board({ hiredPersons: undefined }), spending: [line('1')] }),
    );
    expect(report).toBeUndefined();
    expect(diagnostics.map(({ code, source }) => [code, source?.pointer])).toEqual([
      ['npo:demanded-answer-missing', '/hire.any'],
    ]);
  });

  test.each([
    [2, false],
    [undefined, false],
    [6, true],
    [0, true],
  ])(
    'with %s persons hired, money on hiring itself is named in the detail report: %s',
    (persons, isNamed) => {
      const spending = [
        line('10', { intervention: { code: 'F3', text: 'F3' }, kind: persons === 0 ? 'payroll' : 'hired' }),
      ];
      const input = submission({ board: board({ hiredPersons: persons }), spending });
      const named = lines(input, detail).some((one) => one.includes('InterventionF3Member'));
      expect(named).toBe(isNamed);
      expect(lines(input, detail).some((one) => one.includes('InterventionsCategoryFMember'))).toBe(true);
    },
  );

  test('cannot be worked out from the lineage of any fact when fewer than five were hired', () => {
    const payroll = submission({
      board: board({ hiredPersons: 2 }),
      spending: hired.map((one) => ({ ...one, kind: 'payroll' as const })),
    });
    const input = submission({ board: board({ hiredPersons: 2 }), spending: hired });
    for (const binding of [filing, detail]) {
      const sources = (one: Submission) =>
        bind(one, binding).report?.facts.map(({ concept, value, sources: from }) => ({
          concept,
          value,
          from,
        }));
      expect(sources(input)).toEqual(sources(payroll));
    }
  });
});
