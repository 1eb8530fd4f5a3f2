import { type Binding, readBinding } from '../../../src/npo/mapping/binding/binding.js';
import { type BoundFacts, factsOf, type Questions } from '../../../src/npo/mapping/facts/facts.js';
import { figuresOf } from '../../../src/npo/mapping/figures/figures.js';
import { prefixesOf } from '../../../src/npo/mapping/lineage/lineage.js';
import { findReportingYear, type ReportingYear } from '../../../src/npo/model/reporting-year.js';
import type { Submission } from '../../../src/npo/model/submission.js';
import type { Fact } from '../../../src/xbrl/report/fact.js';
import { dimensionsText, nameText } from '../../../src/xbrl/report/fact-text.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';

export const filing = readBinding('ocw-nt19');
export const detail = readBinding('npo');
export const year = findReportingYear(2024) as ReportingYear;
const questions: Questions = {
  question: (concept) => ({ nl: localNameOf(concept), en: localNameOf(concept) }),
  place: (measure) => ({ file: 'input.json', pointer: `/${measure}` }),
};

export function bind(input: Submission, binding: Binding = filing): BoundFacts {
  return factsOf(figuresOf(input, year), binding, year, questions);
}

/** The facts of a submission as lines of text: concept, dimensions, value. */
export function lines(input: Submission, binding: Binding = filing): string[] {
  return (bind(input, binding).report?.facts ?? []).map((fact) => text(fact, binding));
}

export function text(fact: Fact, binding: Binding): string {
  const prefixes = prefixesOf(binding);
  return `${nameText(fact.concept, prefixes)} [${dimensionsText(fact.dimensions, prefixes)}] ${fact.value ?? 'nil'}`;
}

export function valueOf(input: Submission, concept: string, binding: Binding = filing): string | undefined {
  const start = `${concept} `;
  return lines(input, binding)
    .find((one) => one.startsWith(start))
    ?.slice(start.length);
}
