import { describe, expect, test } from '@jest/globals';
import { businessRules } from '../../../src/npo/rules/business-rules.js';
import { runBusinessRules } from '../../../src/npo/rules/rule.js';
import { menukaart } from '../../../src/npo/model/menukaart.js';
import { interventionNotChosen } from '../../../src/npo/rules/intervention-not-chosen.js';
import { negativeIntervention } from '../../../src/npo/rules/negative-intervention.js';
import { subjectOf } from './rule-harness.js';
import { type Parts, submissionOf } from './submission-builder.js';

const hireRules = businessRules.filter(({ needs }) => needs.includes('hiredPersons'));

function texts(rules: typeof businessRules, parts: Parts): readonly string[] {
  const { diagnostics } = runBusinessRules(rules, subjectOf(submissionOf(parts)), 'everything');
  return diagnostics.map((finding) => JSON.stringify(finding));
}

/** The same submission with the kinds of two equal lines changed about, and hired amounts of two sizes. */
const spending = (hired: string, payroll: string) => [
  { kind: 'hired' as const, amount: hired },
  { kind: 'payroll' as const, amount: payroll },
];

describe.each([undefined, 0, 1, 4])('with %s hired persons', (hiredPersons) => {
  const board = { hiredPersons };

  test('findings about hire name the field of the board and no line or amount', () => {
    const found = texts(hireRules, { board, spending: spending('123.45', '76.55') });
    expect(found).not.toEqual([]);
    for (const finding of found) {
      expect(finding).toContain('/board');
      expect(finding).not.toMatch(/spending|123|€|%/);
    }
  });

  test('what all rules say does not change with the amount that was hired', () => {
    const swapped = (hired: string, payroll: string) =>
      texts(hireRules, { board, spending: spending(hired, payroll) });
    expect(swapped('900.00', '100.00')).toEqual(swapped('100.00', '900.00'));
  });

  test('no rule tells a hired line from another', () => {
    const others = businessRules.filter((rule) => !hireRules.includes(rule));
    const bad = { intervention: 'Schoolreis', date: '2020-01-01', amount: '-7.00' };
    const kinds = (kind: 'hired' | 'payroll') => texts(others, { board, spending: [{ ...bad, kind }] });
    expect(kinds('hired')).not.toEqual([]);
    expect(kinds('hired')).toEqual(kinds('payroll'));
  });
});

// F3 is the hiring of staff.
const paid = (intervention: string, amount: string) => ({ intervention, amount });
test.each([
  [negativeIntervention, [paid('F2', '100.00'), paid('F3', '-5.00')]],
  [interventionNotChosen, [paid('B3', '100.00'), paid('F3', '5.00')]],
])('%# a rule names no intervention that tells hire where there are few persons', (rule, lines) => {
  const found = (hiredPersons: number) => {
    const submission = submissionOf({ board: { hiredPersons }, spending: lines });
    return [...rule.check({ ...subjectOf(submission), menukaart: menukaart() })].length;
  };
  expect([found(4), found(5)]).toEqual([0, 1]);
});
