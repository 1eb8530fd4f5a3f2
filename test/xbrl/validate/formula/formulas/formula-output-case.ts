import { compiledFormulas } from '../../../../../src/xbrl/validate/formula/compile/compile-formulas.js';
import type { OutputFact } from '../../../../../src/xbrl/validate/formula/formulas/output-fact.js';
import { codesOf, run, taxonomyWith, type WrittenFact } from '../formula-case.js';

export interface FormulaParts {
  readonly value?: string;
  readonly attributes?: string;
  readonly model?: 'dimensional' | 'non-dimensional';
  /** What is in the formula. */
  readonly content?: string;
}

/** A formula with the label and id `rule`, to which variables and filters of formula-case.ts are joined. */
export function formula({
  value = '$a',
  attributes = 'source="a"',
  model = 'dimensional',
  content = '',
}: FormulaParts = {}): string {
  const filtering = attributes.includes('implicitFiltering') ? '' : 'implicitFiltering="true"';
  return `<formula:formula xlink:type="resource" xlink:label="rule" id="rule" aspectModel="${model}" ${filtering} ${attributes} value="${value}">${content}</formula:formula>`;
}

export const aspects = (content: string, attributes = ''): string =>
  `<formula:aspects ${attributes}>${content}</formula:aspects>`;

/** The facts that the formulas make of a report, or the codes of what kept them from it. */
export function outputs(
  links: readonly string[],
  facts: readonly (WrittenFact | string)[],
): readonly OutputFact[] | readonly string[] {
  const taxonomy = taxonomyWith(...links);
  const { problems } = compiledFormulas(taxonomy);
  if (problems.length > 0) return codesOf(problems);
  const made: OutputFact[] = [];
  const { findings } = run(taxonomy, facts, { onOutput: (fact) => void made.push(fact) });
  return findings.length > 0 ? codesOf(findings) : made;
}

/** One aspect of each fact that is made, or the codes of what kept it from that. */
export function made(
  shown: (fact: OutputFact) => unknown,
  links: readonly string[],
  facts: readonly (WrittenFact | string)[],
): readonly unknown[] {
  return outputs(links, facts).map((one) => (typeof one === 'string' ? one : shown(one)));
}
