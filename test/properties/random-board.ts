import fc from 'fast-check';
import type { SubmissionJson } from '../../src/npo/input/subjects/subjects.js';
import { exampleSubmission } from '../../src/npo/input/write/example-submission.js';

export const BRINS = ['00AA', '03AF', '19XY', '30ZZ'] as const;

/** Interventions of every category, and two that no menukaart has. */
const INTERVENTIONS = [
  'A2',
  'B1',
  'B3',
  'C1',
  'C2',
  'D1',
  'E2',
  'F2',
  'Schoolmaatje',
  'Eigen aanpak, groep 3',
];

/** Words with letters that every encoding below has, and signs that need quoting. */
const words = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ 09;,|"\'\n\téëü€=+-@')), minLength: 1, maxLength: 20 })
  .map((text) => `t${text.trim()}`);

/** Euros with two decimals, half euros more often than chance has them. */
export const euros = fc
  .oneof(
    fc.integer({ min: -50_000, max: 5_000_000 }),
    fc.integer({ min: -99, max: 999 }).map((n) => n * 100 + 50),
  )
  .map((cents) => {
    const digits = String(Math.abs(cents)).padStart(3, '0');
    return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const spendingLine = fc.record(
  {
    date: day,
    brin: fc.constantFrom(...BRINS),
    level: fc.constantFrom('school' as const, 'school' as const, 'aboveSchool' as const),
    intervention: fc.constantFrom(...INTERVENTIONS),
    amount: euros,
    kind: fc.constantFrom('payroll' as const, 'hired' as const, 'material' as const),
    description: words,
  },
  { requiredKeys: ['date', 'brin', 'level', 'intervention', 'amount', 'kind'] },
);

/** A board of four schools of which everything that matters to the form is answered, and the rest is chance. */
export const randomBoard: fc.Arbitrary<SubmissionJson> = fc
  .record({
    names: fc.tuple(words, words, words, words),
    consents: fc.array(fc.constantFrom('yes' as const, 'no' as const), { minLength: 8, maxLength: 8 }),
    received: fc.array(euros, { minLength: 8, maxLength: 8 }),
    hiredPersons: fc.integer({ min: 0, max: 12 }),
    gmrConsent: fc.constantFrom('yes' as const, 'no' as const),
    spending: fc.array(spendingLine, { maxLength: 25 }),
  })
  .map(({ names, consents, received, hiredPersons, gmrConsent, spending }) => {
    const pairs = BRINS.flatMap((brin) =>
      ['2023-2024', '2024-2025'].map((schoolYear) => ({ brin, schoolYear })),
    );
    return {
      reportingYear: 2024,
      board: { ...exampleSubmission(2024).board, hiredPersons, gmrConsent },
      schools: BRINS.map((brin, index) => ({ brin, name: names[index] ?? '' })),
      funding: pairs.map((pair, index) => ({
        ...pair,
        calendarYear: 2024,
        received: received[index] ?? '0.00',
      })),
      programmes: pairs.map((pair, index) => ({
        ...pair,
        interventions: ['B3'],
        mrConsent: consents[index] ?? ('yes' as const),
      })),
      spending,
    };
  });
