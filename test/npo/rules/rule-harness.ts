import { expect } from '@jest/globals';
import type { Diagnostic, Place } from '../../../src/diagnostics/diagnostic.js';
import { fundingAmounts } from '../../../src/npo/model/funding-amounts.js';
import type { Menukaart } from '../../../src/npo/model/menukaart.js';
import { findReportingYear, reportingYears } from '../../../src/npo/model/reporting-year.js';
import type { Submission } from '../../../src/npo/model/submission.js';
import { type BusinessRule, ruleSettings, type RuleSubject } from '../../../src/npo/rules/rule.js';
import { type Parts, previousOf, submissionOf } from './submission-builder.js';

const sourced = { source: 'test', confidence: 'high' } as const;
const text = (name: string) => ({ nl: name, en: name });

/** A small menukaart: the first edition is fully known, the second is not. */
export const testMenukaart: Menukaart = {
  sources: ['test'],
  categories: ['A', 'B', 'F'].map((code) => ({ code, name: text(`naam van ${code}`), ...sourced })),
  interventions: [
    { code: 'A1', category: 'A', name: text('Voorschools'), ...sourced },
    { code: 'B3', category: 'B', name: text('Kleine groepen'), ...sourced },
    { code: 'B10', category: 'B', name: text('Fonemisch bewustzijn'), ...sourced },
    { code: 'F2', category: 'F', name: text('Digitale technologie'), ...sourced },
  ],
  editions: [
    {
      id: '2021-05-10',
      validFrom: '2021-05-10',
      complete: true,
      interventions: ['A1', 'B3', 'F2'],
      ...sourced,
    },
    {
      id: '2022-04-01',
      validFrom: '2022-04-01',
      complete: false,
      interventions: ['B3', 'B10', 'F2'],
      ...sourced,
    },
  ],
  excluded: [{ name: { nl: 'Huiswerk', en: 'Homework' }, ...sourced }],
};

export function subjectOf(submission: Submission): RuleSubject {
  const year = findReportingYear(submission.reportingYear);
  if (year === undefined) throw new Error(`no reporting year ${submission.reportingYear}`);
  const settings = ruleSettings();
  return {
    submission,
    year,
    programmes: reportingYears(),
    menukaart: testMenukaart,
    fundingAmounts: fundingAmounts(),
    settings,
  };
}

/** A finding as tests look at it: pointers instead of places. */
export interface Found {
  readonly code: string;
  readonly at: string | undefined;
  readonly related: readonly (string | undefined)[];
  readonly nl: string;
  readonly en: string;
}

/** What one rule finds in a submission that is good but for the parts given. */
export function find(rule: BusinessRule, parts: Parts = {}): readonly Found[] {
  const subject = { ...subjectOf(submissionOf(parts)), previous: previousOf(parts) };
  const found = [...rule.check(subject)];
  const codes = rule.emits.map(({ definition }) => definition.code);
  for (const finding of found) expectWellMade(finding, codes);
  return found.map(({ code, source, related, message }) => ({
    code,
    at: pointer(source),
    related: related.map(pointer),
    nl: message.nl,
    en: message.en,
  }));
}

/** Where one rule finds something; empty where it finds nothing. */
export function findAt(rule: BusinessRule, parts: Parts = {}): readonly (string | undefined)[] {
  return find(rule, parts).map(({ at }) => at);
}

function expectWellMade({ code, message, source }: Diagnostic, codes: readonly string[]): void {
  expect(codes).toContain(code);
  expect(source).toBeDefined();
  for (const words of [message.nl, message.en]) {
    expect(words).toMatch(/^\S.*\.$/);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
  }
}

function pointer(place: Place | undefined): string | undefined {
  return place?.pointer;
}
