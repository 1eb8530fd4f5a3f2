import type { Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { XmlElement } from '../../../xml/tree.js';
import { consistencyChecks, lonelyConsistencyAssertions } from '../assertions/consistency-checks.js';
import { SET_KINDS } from '../assertions/set-kinds.js';
import { severityChecks } from '../assertions/severity.js';
import { FILTER_KINDS } from '../filters/filter-kinds.js';
import { FormulaError } from '../formula-error.js';
import { FormulaResources } from '../model/formula-resources.js';
import {
  ASSERTION,
  CONSISTENCY_ASSERTION,
  EXISTENCE_ASSERTION,
  FILTER,
  FORMULA,
  VALUE_ASSERTION,
  VARIABLE_SET,
  VARIABLE_SET_ASSERTION,
} from '../names.js';
import { placeInTaxonomy } from '../place-in-taxonomy.js';
import { CustomFunctions } from './custom-functions.js';
import { EqualityDefinitions } from './equality-definitions.js';
import { ExpressionCompiler } from './expression-compiler.js';
import { Parameters } from './parameters.js';
import { compileVariableSet, type VariableSet } from './variable-set.js';

/** The formulas of a taxonomy, read once for as long as it is in use. */
export interface CompiledFormulas {
  readonly sets: readonly VariableSet[];
  readonly parameters: Parameters;
  readonly equality: EqualityDefinitions;
  /** The ids of consistency assertions of no formula. */
  readonly lonelyAssertions: readonly string[];
  /** What is wrong with them. Where anything is, nothing is evaluated. */
  readonly problems: readonly Diagnostic[];
}

/** A taxonomy need not have the schemas that say what its resources stand for. */
const KNOWN_KINDS = new Map([
  [FILTER, new Set(FILTER_KINDS.map(({ element }) => element))],
  [VARIABLE_SET, new Set([...SET_KINDS.map(({ element }) => element), FORMULA])],
  [VARIABLE_SET_ASSERTION, new Set([VALUE_ASSERTION, EXISTENCE_ASSERTION])],
  [ASSERTION, new Set([CONSISTENCY_ASSERTION])],
]);

const known = new WeakMap<Taxonomy, CompiledFormulas>();

export function compiledFormulas(taxonomy: Taxonomy): CompiledFormulas {
  const before = known.get(taxonomy);
  if (before !== undefined) return before;
  const compiled = compileFormulas(taxonomy);
  known.set(taxonomy, compiled);
  return compiled;
}

function compileFormulas(taxonomy: Taxonomy): CompiledFormulas {
  const problems: Diagnostic[] = [];
  const guarded = (run: () => void) => {
    const problem = problemOf(run, taxonomy);
    if (problem !== undefined) problems.push(problem);
  };
  const resources = new FormulaResources(taxonomy, KNOWN_KINDS);
  const functions = new CustomFunctions(resources);
  const compiler = new ExpressionCompiler(taxonomy, functions);
  for (const check of functions.checks()) guarded(check);
  const parameters = new Parameters(resources, compiler);
  for (const check of parameters.checks()) guarded(check);
  const equality = new EqualityDefinitions(resources, compiler);
  for (const check of equality.checks()) guarded(check);
  const isAssertion = (element: XmlElement) =>
    resources.is(element, VARIABLE_SET_ASSERTION) || resources.is(element, ASSERTION);
  for (const check of severityChecks(resources, isAssertion)) guarded(check);
  for (const check of consistencyChecks(resources)) guarded(check);
  const context = {
    ...{ resources, compiler, parameters },
    filterKinds: new Map(FILTER_KINDS.map((kind) => [kind.element, kind])),
    setKinds: new Map(SET_KINDS.map((kind) => [kind.element, kind])),
  };
  const sets: VariableSet[] = [];
  for (const element of resources.all()) {
    if (!resources.is(element, VARIABLE_SET)) continue;
    guarded(() => void sets.push(compileVariableSet(element, context)));
  }
  return { sets, parameters, equality, problems, lonelyAssertions: lonelyConsistencyAssertions(resources) };
}

/** What a resource does against a specification, as a finding at its place; bugs go on. */
function problemOf(run: () => void, taxonomy: Taxonomy): Diagnostic | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof FormulaError) {
      return error.finding({ location: placeInTaxonomy(taxonomy, error.at) });
    }
    throw error;
  }
  return undefined;
}
