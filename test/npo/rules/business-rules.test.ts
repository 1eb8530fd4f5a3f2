import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { businessRules } from '../../../src/npo/rules/business-rules.js';
import { type BusinessRule, runBusinessRules, type Topic } from '../../../src/npo/rules/rule.js';
import { submissionOf } from './submission-builder.js';
import { subjectOf } from './rule-harness.js';

const files = (path: string) => readdirSync(new URL(path, import.meta.url)).sort();

describe('the list of business rules', () => {
  test('names every rule file, and each rule as its file', () => {
    const ruleFiles = files('../../../src/npo/rules/')
      .filter((file) => file.endsWith('.ts') && file !== 'rule.ts' && file !== 'business-rules.ts')
      .map((file) => file.replace(/\.ts$/, ''))
      .sort();
    expect(businessRules.map(({ name }) => name).sort()).toEqual(ruleFiles);
  });

  test('has a test of the same name for every rule', () => {
    const tests = files('./').filter((file) => file.endsWith('.test.ts'));
    for (const { name } of businessRules) expect(tests).toContain(`${name}.test.ts`);
  });

  test('uses every code once', () => {
    const codes = businessRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('never makes an error of what is only ours, but where arithmetic alone proves it', () => {
    const errors = businessRules
      .flatMap(({ emits }) => emits.map(({ definition }) => definition))
      .filter(({ severity, basis }) => severity === 'error' && basis.document === 'ours');
    expect(errors.map(({ code }) => code)).toEqual([
      'npo:more-spent-than-available',
      'npo:board-spent-more-than-available',
      'npo:previous-report-does-not-fit',
      'npo:opening-differs-from-closing',
      'npo:opening-total-differs',
    ]);
  });

  test.each(businessRules.flatMap(({ emits }) => emits.map(({ definition }) => definition)))(
    '$code names its basis and says what to do in a sentence of either language',
    ({ code, basis, help }) => {
      expect(code).toMatch(/^npo:[a-z-]+$/);
      expect(basis.document).not.toBe('');
      expect(basis.clause).toMatch(/\S/);
      expect(help.nl).toMatch(/^[A-Z].*\.$/);
      expect(help.en).toMatch(/^[A-Z].*\.$/);
    },
  );

  test('finds nothing in a good submission', () => {
    const spent = { schools: [{ name: 'De Vlinder', broughtForward: '1000.00' }], funding: [] };
    const { diagnostics } = runBusinessRules(businessRules, subjectOf(submissionOf(spent)), 'everything');
    expect(diagnostics).toEqual([]);
  });

  test('skips by name what only the report of last year can tell, and nothing else', () => {
    const { skipped } = runBusinessRules(businessRules, subjectOf(submissionOf()), 'everything');
    const needing = businessRules.filter(({ needs }) => needs.includes('previousReport'));
    expect(needing.length).toBeGreaterThan(5);
    expect(skipped).toEqual(needing.map(({ name }) => name));
  });

  test('skips nothing in the first year of the programme, which has no report before it', () => {
    const first = submissionOf({ reportingYear: 2021, programmes: [], funding: [], spending: [] });
    expect(runBusinessRules(businessRules, subjectOf(first), 'everything').skipped).toEqual([]);
  });

  test('finds nothing in a submission without any row', () => {
    const parts = { schools: [], funding: [], programmes: [], spending: [] };
    const { diagnostics } = runBusinessRules(businessRules, subjectOf(submissionOf(parts)), 'everything');
    expect(diagnostics).toEqual([]);
  });
});

describe('running rules on what a file carries', () => {
  const rule = (name: string, needs: readonly Topic[]): BusinessRule => ({
    name,
    title: { nl: name, en: name },
    confidence: 'high',
    needs,
    emits: [],
    check: () => [],
  });
  const rules = [rule('consent', ['mrConsent']), rule('dates', ['mrConsent', 'spendingDates'])];
  const subject = subjectOf(submissionOf());

  test('skips by name the rules whose inputs the file does not carry', () => {
    expect(runBusinessRules(rules, subject, new Set<Topic>(['mrConsent'])).skipped).toEqual(['dates']);
  });

  test('skips all rules for a file that carries nothing', () => {
    expect(runBusinessRules(rules, subject, new Set()).skipped).toEqual(['consent', 'dates']);
  });

  test('skips none for the input itself', () => {
    expect(runBusinessRules(rules, subject, 'everything').skipped).toEqual([]);
  });
});

test('findings do not depend on the order of the lines', () => {
  const spending = [
    { amount: '9000.00', date: '2024-09-01' },
    { amount: '-20.00', intervention: 'F2' },
    { amount: '700.00', level: 'aboveSchool' as const },
    { amount: '10.00', intervention: 'Huiswerk', date: '2020-01-01' },
  ];
  const messages = (lines: typeof spending) =>
    runBusinessRules(businessRules, subjectOf(submissionOf({ spending: lines })), 'everything')
      .diagnostics.map(({ code, message }) => `${code} ${message.nl}`)
      .sort();
  expect(messages(spending)).not.toEqual([]);
  expect(messages(spending.toReversed())).toEqual(messages(spending));
});
