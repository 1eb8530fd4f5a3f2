import { localNameOf, type QName } from '../../../xml/qname.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { AspectSource } from './aspect-source.js';
import { type OutputMember, sourcedMember } from './dimension-value.js';
import { readExplicitDimensionRule } from './explicit-dimension-rule.js';
import type { FormulaRules } from './formula-rules.js';
import { readTypedDimensionRule } from './typed-dimension-rule.js';

export type OutputDimensions = ReadonlyMap<QName, OutputMember>;

const NONE: OutputDimensions = new Map();

/**
 * Formula 1.0 §2.1.2.6: each dimension that the source of the formula has, and what rules say of theirs. A
 * default member is not reported (Dimensions 1.0 §2.7.1).
 *
 * @throws FormulaError
 */
export function readDimensionRules(rules: FormulaRules): (evaluation: Evaluation) => OutputDimensions {
  if (rules.aspectModel === 'non-dimensional') return () => NONE;
  const own = rules.dimensions.map((rule) =>
    localNameOf(rule.name) === 'explicitDimension'
      ? readExplicitDimensionRule(rule, rules)
      : readTypedDimensionRule(rule, rules),
  );
  const source = AspectSource.nearest(rules.element, rules);
  return (evaluation) => {
    const found = new Map<QName, OutputMember>();
    for (const dimension of source === undefined ? [] : sourcedDimensions(source, evaluation)) {
      if (own.some((rule) => rule.dimension === dimension)) continue;
      const member = source && sourcedMember(source, dimension, evaluation);
      if (member !== undefined) found.set(dimension, member);
    }
    for (const rule of own) {
      const member = rule.of(evaluation);
      if (member !== undefined) found.set(rule.dimension, member);
    }
    const { defaultMembers } = evaluation.host.facts.keys;
    for (const [dimension, member] of found) {
      if (member.kind === 'explicit' && defaultMembers.get(dimension) === member.member)
        found.delete(dimension);
    }
    return found;
  };
}

/** The dimensions that the facts of a source report, which for formula:uncovered are those of all variables. */
function sourcedDimensions(source: AspectSource, { bindings }: Evaluation): ReadonlySet<QName> {
  const facts = bindings
    .filter(
      ({ name, kind }) => kind === 'fact' && (source.variable === undefined || name === source.variable),
    )
    .flatMap((binding) => binding.facts[0] ?? []);
  return new Set(
    facts.flatMap(({ context }) => (context?.dimensions ?? []).map(({ dimension }) => dimension)),
  );
}
