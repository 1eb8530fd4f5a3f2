import { describe, expect, test } from '@jest/globals';
import { Findings } from '../../../../../src/npo/input/findings.js';
import { reportDoubleCounting } from '../../../../../src/npo/input/ledger/spend/double-counting.js';
import type { SpendingLine } from '../../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../../src/xbrl/numbers/decimal.js';
import { spendingLine } from '../spending-line.js';

const euros = (amount: number, more: Partial<SpendingLine> = {}) =>
  spendingLine({ ...more, amount: new Decimal(amount) });

function codesOf(first: readonly SpendingLine[], second: readonly SpendingLine[]): readonly string[] {
  const findings = new Findings();
  const sources = [
    { file: 'grootboek.xaf', lines: first },
    { file: 'lonen.csv', lines: second },
  ];
  reportDoubleCounting(sources, findings, false);
  return findings.list().map(({ code }) => code);
}

describe('the same line in two sources', () => {
  const line = euros(10, { reference: 'F2024-0123' });

  test('is told where each numbers its documents in its own way', () => {
    const booked = [{ ...line, reference: '70-12' }, euros(5, { date: '2024-04-15', reference: '70-15' })];
    expect(codesOf([line], booked)).toEqual(['ledger:counted-twice']);
  });

  test('is two where the sources number alike and the numbers differ', () => {
    const common = euros(1, { brin: '30AB', reference: 'F2024-0001' });
    const booked = [{ ...line, reference: 'F2024-0124' }, { ...common, amount: new Decimal(2) }, euros(5)];
    expect(codesOf([line, common], booked)).toEqual([]);
  });
});

describe('lines that are alike but for their numbers', () => {
  const [one, two] = ['R1', 'R2'].map((reference) => euros(10, { reference }));
  const both = [one, two].flatMap((line) => line ?? []);

  test('are paired by their numbers, in whatever order they stand', () => {
    for (const first of [both, both.toReversed()]) {
      expect(codesOf(first, both)).toEqual(['ledger:counted-twice']);
    }
  });

  test('are paired with a line that has none, each once', () => {
    const findings = new Findings();
    const sources = [
      { file: 'a', lines: both },
      { file: 'b', lines: [...both, euros(10)] },
    ];
    reportDoubleCounting(sources, findings, false);
    expect(findings.list().map(({ message }) => message.nl)).toEqual([expect.stringContaining('2 regels')]);
  });
});

describe('the same wages in two sources', () => {
  // Twice 10 000 in the ledger; the same by employee in the payroll.
  const BOOKED = [euros(10_000, { date: '2024-03-31' }), euros(10_000, { date: '2024-04-30' })];
  const WAGES = [6000, 4000, 6000, 4000].map((amount, nr) =>
    euros(amount, { date: nr < 2 ? '2024-03-25' : '2024-04-25' }),
  );

  test('are told by two months that agree, whatever else there is', () => {
    const corrected = [...BOOKED, euros(12.34, { date: '2024-12-31' })];
    const more = [...WAGES, euros(500, { date: '2024-11-25' })];
    expect(codesOf(corrected, more)).toEqual(['ledger:parts-agree']);
    expect(codesOf(more, corrected)).toEqual(['ledger:parts-agree']);
  });

  test('are told where other costs of the month come to the same', () => {
    const materials = [5000, 5000].map((amount) => euros(amount, { date: '2024-03-10', kind: 'material' }));
    const wages = BOOKED.map((line) => ({ ...line, kind: 'payroll' as const }));
    const employees = WAGES.map((line) => ({ ...line, kind: 'payroll' as const }));
    const corrected = [...materials, ...wages, euros(12.34, { date: '2024-12-31', kind: 'payroll' })];
    expect(codesOf(employees, corrected)).toEqual(['ledger:parts-agree']);
  });

  test('are told where one of them has no dates', () => {
    const kind = 'payroll';
    const booked = [...BOOKED.map((line) => ({ ...line, kind }) as const), euros(5, { kind: 'material' })];
    const undated = WAGES.map((line) => ({ ...line, kind, date: undefined }) as const);
    expect(codesOf(booked, undated)).toEqual(['ledger:parts-agree']);
    expect(codesOf(undated, booked)).toEqual(['ledger:parts-agree']);
  });

  test('are not told by one month that agrees', () => {
    const other = [...WAGES.slice(0, 3), euros(3999, { date: '2024-04-25' })];
    expect(codesOf([...BOOKED, euros(1)], other)).toEqual([]);
  });

  test('are not told by single lines of the same fixed amount a month', () => {
    const lease = ['2024-01-31', '2024-02-29', '2024-03-31'].map((date) => euros(100, { date }));
    const licence = ['2024-01-05', '2024-02-05', '2024-03-05'].map((date) => euros(100, { date }));
    expect(codesOf([...lease, euros(5, { date: '2024-06-01' })], licence)).toEqual([]);
  });
});
