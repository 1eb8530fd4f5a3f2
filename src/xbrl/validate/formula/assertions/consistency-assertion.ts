import type { Text } from '../../../../diagnostics/diagnostic.js';
import { numericValue } from '../../../instance/numeric-value.js';
import { isVEqual } from '../../../instance/v-equality.js';
import { Decimal } from '../../../numbers/decimal.js';
import { attribute, resolveQName } from '../../../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import { atomize, decimalValue, EMPTY, fail, type Sequence, stringValue } from '../../../xpath/xpath.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { OutputFact } from '../formulas/output-fact.js';
import { Messages } from '../messages/messages.js';
import { ARCROLE, CONSISTENCY_ASSERTION, PARAMETER } from '../names.js';
import { variableName } from '../variable-name.js';
import { namedAssertion, type NamedAssertion } from './named-assertion.js';
import { ReportedFacts } from './reported-facts.js';
import type { AssertionOutcome, SetRun, SetSource } from './set-kind.js';
import { readSeverity } from './severity.js';
import { unsatisfied } from './unsatisfied.js';

const plain = (local: string) => qname('', local);
const own = (local: string) => qname(namespaceOf(CONSISTENCY_ASSERTION), local);

/** Validation Messages 1.0 §2.1: what messages may show of the assertion. */
const [MATCHED_FACTS, RADIUS] = [own('aspect-matched-facts'), own('acceptance-radius')];
const RADII = [
  { attribute: plain('absoluteAcceptanceRadius'), shown: own('absolute-acceptance-radius-expression') },
  {
    attribute: plain('proportionalAcceptanceRadius'),
    shown: own('proportional-acceptance-radius-expression'),
  },
] as const;

/** So many reported facts are shown. */
const MOST_SHOWN = 5;

/** A consistency assertion of a formula, read. */
export interface ConsistencyAssertion extends NamedAssertion {
  /** Begins its evaluation: what judges the facts that the formula makes, one by one. */
  start(run: SetRun): (fact: OutputFact, evaluation: Evaluation) => void;
}

/** How far a reported fact may be from a computed one. */
interface Radius {
  readonly expression: Expression;
  readonly isProportional: boolean;
}

/** Consistency Assertions 1.0 §2.1: those that arcs lead from to a formula. @throws FormulaError */
export function readConsistencyAssertions(source: SetSource): readonly ConsistencyAssertion[] {
  return source.resources
    .to(source.element, ARCROLE.consistencyAssertionFormula)
    .filter(({ from }) => from.name === CONSISTENCY_ASSERTION)
    .map(({ from }) => readAssertion(from, source));
}

function readAssertion(element: XmlElement, source: SetSource): ConsistencyAssertion {
  const named = namedAssertion(element, source.resources);
  const { id } = named;
  const isStrict = isTrue(attribute(element, plain('strict')));
  const parameters = readParameters(element, source);
  const names = parameters.map(({ name }) => name);
  const radius = readRadius(element, source, names);
  const shown = [...names, MATCHED_FACTS, RADIUS, ...RADII.map((one) => one.shown)];
  const messages = Messages.read(source, element, ARCROLE.unsatisfiedMessage, shown);
  const satisfiedMessages = Messages.read(source, element, ARCROLE.satisfiedMessage, shown);
  const severityOf = readSeverity(source, element);
  return {
    ...named,
    start: (run) => {
      let reported: ReportedFacts | undefined;
      return (fact, evaluation) => {
        const given = new Map(
          parameters.map(({ name, parameter }) => [name, evaluation.parameter(parameter) ?? EMPTY]),
        );
        reported ??= new ReportedFacts(run.host, evaluation.aspectModel);
        const matched = reported.like(fact);
        const found = evaluation.within(given, () =>
          compare(fact, matched, { isStrict, radius }, evaluation),
        );
        if (found === undefined) return;
        const outcome: AssertionOutcome = {
          assertion: { id, element },
          isSatisfied: found.isSatisfied,
          texts: () => [...(found.isSatisfied ? satisfiedMessages : messages).texts(evaluation)],
          finding: (failed) => {
            const severity = severityOf(evaluation, failed);
            const message = messages.text(evaluation, failed) ?? comparison(id, fact, matched);
            return unsatisfied(
              { id, element, severity, facts: matched.slice(0, MOST_SHOWN), message },
              evaluation,
            );
          },
        };
        evaluation.within(new Map([...given, ...shownOf(element, matched, found.radius)]), () => {
          run.record(outcome);
        });
      };
    },
  };
}

/** The parameters of the assertion, by the names that its arcs give them. */
function readParameters(element: XmlElement, { resources }: SetSource) {
  return resources.from(element, ARCROLE.consistencyAssertionParameter).flatMap(({ to, arc }) => {
    const parameter = resolveQName(to, attribute(to, plain('name')) ?? '');
    if (to.name !== PARAMETER || parameter === undefined) return [];
    return { name: variableName(attribute(arc, plain('name')) ?? '', arc), parameter };
  });
}

function readRadius(element: XmlElement, source: SetSource, names: readonly QName[]): Radius | undefined {
  for (const [index, { attribute: name }] of RADII.entries()) {
    const text = attribute(element, name);
    if (text === undefined) continue;
    return { expression: source.expression(text, element, names), isProportional: index === 1 };
  }
  return undefined;
}

interface Judged {
  readonly isSatisfied: boolean;
  readonly radius: Decimal | undefined;
}

/**
 * Consistency Assertions 1.0 §3: whether the reported facts agree with the computed one; undefined where
 * nothing is evaluated. Without a reported fact only a strict assertion is, and nil is the right outcome then.
 */
function compare(
  fact: OutputFact,
  matched: readonly FormulaFact[],
  { isStrict, radius }: { readonly isStrict: boolean; readonly radius: Radius | undefined },
  evaluation: Evaluation,
): Judged | undefined {
  const { taxonomy } = evaluation.host;
  const { isNil } = fact.item;
  const value = numericValue(fact.item, fact.concept, taxonomy);
  // §3: a number of which nothing is known is compared by a radius only.
  if (value?.decimals === 'unknown' && radius === undefined && fact.unit !== undefined) return undefined;
  if (matched.length === 0) return isStrict ? { isSatisfied: isNil, radius: undefined } : undefined;
  if (isNil) return { isSatisfied: false, radius: undefined };
  if (fact.unit !== undefined && value !== undefined && radius !== undefined) {
    const allowed = evaluateRadius(radius, value.value, evaluation);
    if (allowed === undefined) return undefined;
    return {
      isSatisfied: matched.every((other) => isWithin(allowed, value.value, other, evaluation)),
      radius: allowed,
    };
  }
  const items = matched.flatMap(({ item }) => item ?? []);
  const isUnknown = items.some((item) => numericValue(item, fact.concept, taxonomy)?.decimals === 'unknown');
  if (fact.unit !== undefined && isUnknown) return undefined;
  return { isSatisfied: items.every((item) => isVEqual(fact.item, item, taxonomy)), radius: undefined };
}

/** The context item is the computed value. Undefined where the expression gives nothing. */
function evaluateRadius({ expression, isProportional }: Radius, value: Decimal, evaluation: Evaluation) {
  const radius = expression.derive(evaluation, decimalValue(value), (sequence) => {
    const [found, ...others] = atomize(sequence);
    if (found === undefined) return undefined;
    if (others.length > 0) return fail('XPTY0004', 'numeric');
    if (found.kind === 'decimal') return found.value;
    if (found.kind === 'double' || found.kind === 'float') return new Decimal(found.value);
    return fail('XPTY0004', 'numeric');
  });
  return radius && (isProportional ? radius.times(value) : radius).abs();
}

function isWithin(
  radius: Decimal,
  value: Decimal,
  { item, concept }: FormulaFact,
  { host }: Evaluation,
): boolean {
  const reported = item && concept && numericValue(item, concept, host.taxonomy);
  return reported?.value.minus(value).abs().lte(radius) === true;
}

/** What is said where the taxonomy has no message: the two values. */
function comparison(id: string, { item }: OutputFact, matched: readonly FormulaFact[]): Text {
  const reported = matched.slice(0, MOST_SHOWN).map((fact) => fact.item?.value.trim());
  const shown = (nil: string) => (item.isNil ? nil : item.value);
  return {
    nl: `De regel “${id}” berekent ${shown('geen waarde (nil)')}; gerapporteerd is ${reported.join(', ') || 'niets'}.`,
    en: `The rule “${id}” computes ${shown('no value (nil)')}; reported is ${reported.join(', ') || 'nothing'}.`,
  };
}

/** What messages may show of an assertion, by name. */
function shownOf(
  element: XmlElement,
  matched: readonly FormulaFact[],
  radius: Decimal | undefined,
): readonly (readonly [QName, Sequence])[] {
  return [
    [MATCHED_FACTS, matched.map(({ node }) => node)],
    [RADIUS, radius === undefined ? EMPTY : [decimalValue(radius)]],
    ...RADII.map(({ attribute: name, shown }): [QName, Sequence] => {
      const text = attribute(element, name);
      return [shown, text === undefined ? EMPTY : [stringValue(text)]];
    }),
  ];
}
