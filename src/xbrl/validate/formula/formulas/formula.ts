import { nameInScope } from '../../../instance/name-in-scope.js';
import type { QName } from '../../../xml/qname.js';
import { itemClassOf } from '../../../taxonomy/item-type.js';
import type { SetKind, SetRun } from '../assertions/set-kind.js';
import { readConsistencyAssertions } from '../assertions/consistency-assertion.js';
import { ExpressionError } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { FormulaError, raise } from '../formula-error.js';
import { FORMULA } from '../names.js';
import { formulaNotSupported } from '../rules/not-supported.js';
import { readAccuracyRule } from './accuracy-rule.js';
import { readConceptRule } from './concept-rule.js';
import { dimensionContainer } from './dimension-container.js';
import { type OutputDimensions, readDimensionRules } from './dimension-rules.js';
import type { OutputMember } from './dimension-value.js';
import { readEntityRule } from './entity-rule.js';
import { type Container, FormulaRules } from './formula-rules.js';
import { readOpenContextRules } from './open-context-rule.js';
import { makeOutputFact, type OutputFact, type OutputParts } from './output-fact.js';
import { readPeriodRule } from './period-rule.js';
import { checkSources } from './source-check.js';
import { readUnitRule } from './unit-rule.js';
import { readValueRule } from './value-rule.js';

/** Formula 1.0 §2.1: each evaluation makes a fact, which consistency assertions compare with the report. */
export const formula: SetKind = {
  element: FORMULA,

  compile(source) {
    const rules = new FormulaRules(source);
    const checkAtEvaluation = checkSources(rules);
    const make = compileFormula(rules);
    const consistency = readConsistencyAssertions(source);
    return {
      assertions: consistency,
      start: (run: SetRun) => {
        const asked = consistency.filter((assertion) => run.isAsked(assertion));
        const judges = asked.map((assertion) => assertion.start(run));
        return {
          evaluated: (evaluation) => {
            checkAtEvaluation(evaluation);
            const fact = make(evaluation);
            run.output(fact);
            for (const judge of judges)
              eachByItself(
                () => {
                  judge(fact, evaluation);
                },
                evaluation,
                run,
              );
          },
          finish: checkAtEvaluation,
        };
      },
    };
  },
};

/** One assertion whose expression fails, or that lacks a parameter, keeps no other of the formula from being judged. */
function eachByItself(judge: () => void, evaluation: Evaluation, run: SetRun): void {
  try {
    judge();
  } catch (error) {
    if (!(error instanceof ExpressionError || error instanceof FormulaError)) throw error;
    run.failed(error, evaluation);
  }
}

/** The rules of a formula as what makes a fact of an evaluation. */
function compileFormula(rules: FormulaRules): (evaluation: Evaluation) => OutputFact {
  const { source } = rules;
  const concept = readConceptRule(rules);
  const entity = readEntityRule(rules);
  const period = readPeriodRule(rules, concept.known);
  const unit = readUnitRule(rules, concept.known);
  const dimensions = readDimensionRules(rules);
  const [segment, scenario] = [
    readOpenContextRules(rules, 'segment'),
    readOpenContextRules(rules, 'scenario'),
  ];
  const accuracy = readAccuracyRule(rules);
  const value = readValueRule(rules);
  return (evaluation) => {
    const output = concept.of(evaluation);
    const kind = itemClassOf(output, source.taxonomy);
    // A value is one text; how two parts of a fraction would come of it no rule says.
    if (kind === 'fraction') {
      raise(
        formulaNotSupported,
        { rule: source.id, element: nameInScope(output.name, source.element) },
        source.element,
      );
    }
    const found = value(evaluation);
    // Nil states nothing of its accuracy (XBRL 2.1 §4.6.3).
    const isNumber = found !== undefined && kind === 'numeric';
    return makeOutputFact({
      concept: output,
      entity: entity(evaluation),
      period: period(evaluation),
      unit: unit(output, evaluation),
      dimensions: placed(dimensions(evaluation), output, evaluation),
      open: { segment: segment(evaluation), scenario: scenario(evaluation) },
      value: found,
      accuracy: isNumber ? accuracy(evaluation) : undefined,
    });
  };
}

/** Dimension values by where they stand, in the order of their names. */
function placed(
  dimensions: OutputDimensions,
  concept: OutputParts['concept'],
  evaluation: Evaluation,
): OutputParts['dimensions'] {
  const found = { segment: new Map<QName, OutputMember>(), scenario: new Map<QName, OutputMember>() };
  for (const [dimension, member] of [...dimensions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const origin = originOf(dimension, evaluation);
    const container = dimensionContainer(evaluation.host.taxonomy, concept, dimension, origin);
    found[container].set(dimension, member);
  }
  return found;
}

function originOf(dimension: QName, { bindings }: Evaluation): Container | undefined {
  for (const { facts } of bindings) {
    const value = facts[0]?.context?.dimensions.find((one) => one.dimension === dimension);
    if (value !== undefined) return value.container;
  }
  return undefined;
}
