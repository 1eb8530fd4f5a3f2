import type { Text } from '../../../../diagnostics/diagnostic.js';
import { XBRLI } from '../../../instance/names.js';
import { collapsed } from '../../../xml/collapsed.js';
import { childElements, firstChild } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../../../xml/tree.js';
import {
  atomize,
  booleanValue,
  builtInAtomicType,
  type Call,
  expandedNameValue,
  type FunctionDeclaration,
  FunctionLibrary,
  readValue,
  type Sequence,
  textOf,
  XPathError,
} from '../../../xpath/xpath.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { xs } from '../../../xsd/components/xs.js';
import { PLAIN_ASPECTS, type PlainAspect } from '../facts/aspect.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';
import type { Binding, Evaluation, EvaluationContext } from './evaluation.js';

/** The namespace of functions about the evaluation that is going on. */
export const XFF = 'http://www.xbrl.org/2010/function/formula';
export const XFFE = 'http://www.xbrl.org/2010/function/formula/error';

const NAMESPACES: NamespaceScope = { parent: undefined, declared: new Map([['xff', XFF]]) };
const TOKEN = builtInAtomicType(xs('token'));
const [ENTITY, IDENTIFIER, PERIOD] = ['entity', 'identifier', 'period'].map((local) =>
  qname(XBRLI, local),
) as [QName, QName, QName];

/** XBRL Functions Registry 80155 to 80158: what is not covered, and what fell back. */
const FUNCTIONS: readonly Declared[] = [
  [
    'xff:uncovered-aspect($aspect as xs:token) as item()*',
    ([aspect = []], call) => uncoveredAspect(textIn(aspect), undefined, call),
  ],
  [
    'xff:uncovered-aspect($aspect as xs:token, $dimension as xs:QName?) as item()*',
    ([aspect = [], dimension = []], call) => uncoveredAspect(textIn(aspect), nameIn(dimension), call),
  ],
  [
    'xff:has-fallback-value($variable as xs:QName) as xs:boolean',
    ([variable = []], call) => {
      const name = nameIn(variable);
      const binding = name === undefined ? undefined : evaluationOf(call).binding(name);
      return [booleanValue(binding?.isFallback === true)];
    },
  ],
  [
    'xff:uncovered-non-dimensional-aspects() as xs:token*',
    (_, call) => uncoveredPlainAspects(filteringOf(call)),
  ],
  ['xff:uncovered-dimensional-aspects() as xs:QName*', (_, call) => uncoveredDimensions(filteringOf(call))],
];

let library: FunctionLibrary | undefined;

/** A function about the evaluation of the variable set; undefined where there is none of the name. */
export function evaluationFunction(name: QName, arity: number): FunctionDeclaration | undefined {
  library ??= new FunctionLibrary(FUNCTIONS, NAMESPACES);
  return library.find(name, arity);
}

/**
 * Registry 80155 to 80158: not where variables are still being bound, by filters and the like, nor for the
 * number of evaluations.
 *
 * @throws XPathError xffe:invalidFunctionUse where no variable set is evaluated, or not all of it is bound
 */
function evaluationOf({ context }: Call): Evaluation {
  const { evaluation } = context as Partial<EvaluationContext>;
  return evaluation?.isComplete === true ? evaluation : invalidUse(UNBOUND);
}

/** @throws XPathError xffe:invalidFunctionUse where there is no implicit filtering either */
function filteringOf(call: Call): Evaluation {
  const evaluation = evaluationOf(call);
  return evaluation.implicitFiltering ? evaluation : invalidUse(UNFILTERED);
}

const UNBOUND: Text = {
  nl: 'deze functie kan hier niet worden gebruikt: niet alle variabelen hebben hier een waarde',
  en: 'this function cannot be used here: not all variables have a value here',
};
const UNFILTERED: Text = {
  nl: 'deze functie kan hier niet worden gebruikt: er is geen impliciete filtering',
  en: 'this function cannot be used here: there is no implicit filtering',
};

function invalidUse(why: Text): never {
  throw new XPathError(qname(XFFE, 'invalidFunctionUse'), why);
}

/** The value of an aspect that a fact variable of the evaluation does not cover. */
function uncoveredAspect(aspect: string, dimension: QName | undefined, call: Call): Sequence {
  const evaluation = filteringOf(call);
  const { host } = evaluation;
  if (aspect === 'dimension') {
    const fact =
      dimension && uncovered(evaluation, (binding) => binding.cover?.hasDimension(dimension) === false);
    return fact === undefined || dimension === undefined ? [] : dimensionValue(fact, dimension, host);
  }
  const fact = uncovered(evaluation, ({ cover }) => cover?.has(aspect as PlainAspect) === false);
  return fact === undefined ? [] : aspectValue(fact, aspect, host);
}

function uncovered(
  evaluation: Evaluation,
  isUncovered: (binding: Binding) => boolean,
): FormulaFact | undefined {
  return evaluation.bindings.find((binding) => binding.facts.length > 0 && isUncovered(binding))?.facts[0];
}

/** Each aspect that a fact has and its variable does not cover, in the order of the aspect model. */
function uncoveredPlainAspects(evaluation: Evaluation): Sequence {
  const aspects = PLAIN_ASPECTS[evaluation.aspectModel].filter((aspect) =>
    evaluation.bindings.some(
      ({ cover, facts }) =>
        cover?.has(aspect) === false && facts.some(({ unit }) => aspect !== 'unit' || unit !== undefined),
    ),
  );
  return aspects.flatMap((aspect) => (TOKEN && readValue(TOKEN, aspect)) ?? []);
}

/** Each dimension that a fact has a value for and its variable does not cover, once. */
function uncoveredDimensions({ aspectModel, bindings }: Evaluation): Sequence {
  const found = new Set<QName>();
  for (const { cover, facts } of aspectModel === 'dimensional' ? bindings : []) {
    for (const { context } of facts) {
      for (const { dimension } of context?.dimensions ?? []) {
        if (cover?.hasDimension(dimension) === false) found.add(dimension);
      }
    }
  }
  return [...found].sort().map((dimension) => expandedNameValue(dimension, ''));
}

function dimensionValue(fact: FormulaFact, dimension: QName, { facts, tree }: FormulaHost): Sequence {
  const value = facts.dimensionOf(fact, dimension);
  if (value === undefined) return [];
  return 'member' in value ? [expandedNameValue(value.member, '')] : [tree.nodeOf(value.typed)];
}

function aspectValue(fact: FormulaFact, aspect: string, { tree }: FormulaHost): Sequence {
  const nodes = (...elements: readonly (XmlElement | undefined)[]) =>
    elements.flatMap((element) => (element === undefined ? [] : tree.nodeOf(element)));
  const { context, unit, parent, name, element } = fact;
  switch (aspect) {
    case 'concept':
      return [expandedNameValue(name, element.prefix)];
    case 'location':
      return nodes(parent);
    case 'unit':
      return nodes(unit?.element);
    case 'period':
      return nodes(context && firstChild(context.element, PERIOD));
    case 'entity-identifier': {
      const entity = context && firstChild(context.element, ENTITY);
      return nodes(entity && firstChild(entity, IDENTIFIER));
    }
    case 'complete-segment':
      return nodes(...(context?.segment === undefined ? [] : childElements(context.segment)));
    case 'complete-scenario':
      return nodes(...(context?.scenario === undefined ? [] : childElements(context.scenario)));
    case 'non-XDT-segment':
    case 'non-XDT-scenario': {
      const container = aspect === 'non-XDT-segment' ? context?.segment : context?.scenario;
      const dimensional = new Set(context?.dimensions.map((one) => one.element));
      return container === undefined
        ? []
        : nodes(...[...childElements(container)].filter((child) => !dimensional.has(child)));
    }
    default:
      return [];
  }
}

function textIn(sequence: Sequence): string {
  const [value] = atomize(sequence);
  return value === undefined ? '' : collapsed(textOf(value));
}

function nameIn(sequence: Sequence): QName | undefined {
  const [value] = atomize(sequence);
  return value?.kind === 'QName' ? value.name : undefined;
}
