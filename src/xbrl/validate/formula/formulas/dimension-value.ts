import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { AspectSource } from './aspect-source.js';

/** The value of a dimension in the output. */
export type OutputMember =
  | { readonly kind: 'explicit'; readonly member: QName }
  /** The element in xbrldi:typedMember; undefined where that is empty. */
  | { readonly kind: 'typed'; readonly value: XmlElement | undefined };

/** What a rule says of its dimension; undefined where the output has no value for it. */
export interface DimensionRule {
  readonly dimension: QName;
  /** @throws FormulaError, ExpressionError */
  of(evaluation: Evaluation): OutputMember | undefined;
}

/** The value that the fact of a source has; undefined where it has none. */
export function sourcedMember(
  source: AspectSource,
  dimension: QName,
  evaluation: Evaluation,
): OutputMember | undefined {
  const fact = source.find({ dimension }, evaluation);
  const value = fact && evaluation.host.facts.dimensionOf(fact, dimension);
  if (value === undefined) return undefined;
  if ('member' in value) return { kind: 'explicit', member: value.member };
  return { kind: 'typed', value: value.typed.children.find((child) => typeof child !== 'string') };
}
