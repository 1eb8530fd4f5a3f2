import { XBRLDI } from '../../../instance/names.js';
import { attribute, childElements } from '../../../xml/navigate.js';
import { localNameOf, namespaceOf, qname } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isNode } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { AspectSource, type SourcedAspect } from './aspect-source.js';
import { badSubsequentOCCValue } from './formula-errors.js';
import type { Container, FormulaRules } from './formula-rules.js';
import { nodeElement } from './node-element.js';

type Of<Value> = (evaluation: Evaluation) => Value;

const ASPECTS = {
  dimensional: { segment: 'non-XDT-segment', scenario: 'non-XDT-scenario' },
  'non-dimensional': { segment: 'complete-segment', scenario: 'complete-scenario' },
} as const;

/**
 * Formula 1.0 §2.1.2.7: the content of a segment or scenario: that of the source, unless a rule empties it,
 * and what rules add, in their order. Of the dimensional aspect model dimension values are no part of it.
 *
 * @throws FormulaError
 */
export function readOpenContextRules(rules: FormulaRules, container: Container): Of<readonly XmlElement[]> {
  const parts = rules.open(container);
  const aspect = ASPECTS[rules.aspectModel][container];
  const empties = parts.some(({ name }) => localNameOf(name) === 'occEmpty');
  const source = AspectSource.nearest(parts[0] ?? rules.element, rules);
  const added = parts.map((part) => readPart(part, rules));
  return (evaluation) => [
    ...(empties || source === undefined ? [] : sourcedContent(source, aspect, container, evaluation)),
    ...added.flatMap((of) => of(evaluation)),
  ];
}

function readPart(part: XmlElement, rules: FormulaRules): Of<readonly XmlElement[]> {
  const local = localNameOf(part.name);
  if (local === 'occEmpty') return () => [];
  if (local === 'occFragments') {
    const fragments = [...childElements(part)];
    checkContent(fragments, part, rules);
    return () => fragments;
  }
  const text = attribute(part, qname('', 'select'));
  if (text === undefined) return () => [];
  const expression = rules.source.expression(text, part);
  return (evaluation) => {
    const found = expression.derive(evaluation, undefined, (sequence) =>
      sequence.filter(isNode).flatMap((node) => nodeElement(node, evaluation.context()) ?? []),
    );
    checkContent(found, part, rules);
    return found;
  };
}

/** Dimensions are aspects of their own in the dimensional aspect model. */
function checkContent(elements: readonly XmlElement[], part: XmlElement, rules: FormulaRules): void {
  if (rules.aspectModel === 'non-dimensional') return;
  const dimension = elements.find(({ name }) => namespaceOf(name) === XBRLDI);
  if (dimension !== undefined) raise(badSubsequentOCCValue, rules.detail(localNameOf(dimension.name)), part);
}

function sourcedContent(
  source: AspectSource,
  aspect: SourcedAspect,
  container: Container,
  evaluation: Evaluation,
): readonly XmlElement[] {
  const context = source.find(aspect, evaluation)?.context;
  const content = context?.[container];
  if (context === undefined || content === undefined) return [];
  if (evaluation.aspectModel === 'non-dimensional') return [...childElements(content)];
  const dimensional = new Set(context.dimensions.map(({ element }) => element));
  return [...childElements(content)].filter((child) => !dimensional.has(child));
}
