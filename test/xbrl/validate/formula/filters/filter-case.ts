import { compiledFormulas } from '../../../../../src/xbrl/validate/formula/compile/compile-formulas.js';
import {
  codesOf,
  fact,
  filterArc,
  run,
  taxonomyWith,
  unsatisfiedMessage,
  valueAssertion,
  variableArc,
  type WrittenFact,
} from '../formula-case.js';

export interface FilterOptions {
  readonly model?: 'dimensional' | 'non-dimensional';
  readonly complement?: boolean;
  /** More resources and arcs: other variables, subfilters. */
  readonly beside?: readonly string[];
  /** Attributes of the fact variable. */
  readonly variable?: string;
}

/** A filter resource with the label `x`. @param element its prefixed name @param content what is in it */
export function filter(element: string, attributes = '', content = ''): string {
  return `<${element} xlink:type="resource" xlink:label="x" id="x" ${attributes}>${content}</${element}>`;
}

/** The values of the facts that a filter of a variable lets through, or the codes of what is wrong. */
export function passing(
  written: string,
  facts: readonly (WrittenFact | string)[],
  { model = 'dimensional', complement = false, beside = [], variable = '' }: FilterOptions = {},
): readonly string[] {
  const taxonomy = taxonomyWith(
    valueAssertion('false()', `implicitFiltering="false" aspectModel="${model}"`),
    `<variable:factVariable xlink:type="resource" xlink:label="v-a" bindAsSequence="false" ${variable}/>`,
    variableArc('a', 'v-a'),
    written,
    filterArc('v-a', 'x', `complement="${String(complement)}" cover="true"`),
    unsatisfiedMessage('en', '{string($a)}'),
    ...beside,
  );
  const { problems } = compiledFormulas(taxonomy);
  if (problems.length > 0) return codesOf(problems);
  const { findings } = run(taxonomy, facts);
  return findings.map(({ code, message }) =>
    code === 'formula:assertion-unsatisfied' ? message.en.replace(/^rule: /, '') : code,
  );
}

/** A context with an id, for facts that are written as XML. */
export function context(
  id: string,
  period: string,
  { segment = '', scenario = '', scheme = 'http://s' } = {},
): string {
  return `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="${scheme}">${id}-me</xbrli:identifier>${segment}</xbrli:entity><xbrli:period>${period}</xbrli:period>${scenario}</xbrli:context>`;
}

export const instant = (date: string): string => `<xbrli:instant>${date}</xbrli:instant>`;
export const duration = (start: string, end: string): string =>
  `<xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate>`;

/** An item written as XML. */
export function money(
  concept: string,
  contextRef: string,
  value: string,
  attributes = 'unitRef="EUR" decimals="0"',
) {
  return `<t:${concept} contextRef="${contextRef}" ${attributes}>${value}</t:${concept}>`;
}

export { fact };
