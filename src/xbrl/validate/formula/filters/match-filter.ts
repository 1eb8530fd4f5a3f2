import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { AspectModel, PlainAspect } from '../facts/aspect.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { type FactsByKey, factsByKey, factsOfKeys, MadeOfFacts } from './fact-index.js';
import { matchFilterClause } from './filter-clause.js';
import type { FilterKind, FilterSource } from './filter.js';

const MATCH_FILTER = 'http://xbrl.org/2008/filter/match';
const [VARIABLE, MATCH_ANY] = [qname('', 'variable'), qname('', 'matchAny')];
const DIMENSION = qname('', 'dimension');
/** No value is written so. */
const NO_VALUE = '\u0001';

type MatchedAspect = PlainAspect | { readonly dimension: QName };

export const inconsistentMatchedVariableSequence = defineDiagnostic<{ variable: string }>({
  code: 'xbrlmfe:inconsistentMatchedVariableSequence',
  severity: 'error',
  basis: matchFilterClause('2'),
  message: {
    nl: ({ variable }) =>
      `Een filter vergelijkt met de gegevens van de variabele “${variable}”, maar die verschillen op dat punt van elkaar.`,
    en: ({ variable }) =>
      `A filter compares with the facts of the variable “${variable}”, but these differ from each other in that aspect.`,
  },
  help: {
    nl: 'Laat de variabele maar één gegeven bevatten, of zet matchAny op true.',
    en: 'Let the variable be bound to one fact only, or set matchAny to true.',
  },
});

/**
 * Match Filters 1.0 §2: facts with an aspect like that of the fact of another variable. Where that variable
 * is bound to a sequence, its facts are all alike in the aspect, unless one of them is enough (matchAny).
 */
export const MATCH_FILTERS: readonly FilterKind[] = [
  matchFilter('matchConcept', 'concept'),
  matchFilter('matchLocation', 'location'),
  matchFilter('matchUnit', 'unit'),
  matchFilter('matchEntityIdentifier', 'entity-identifier'),
  matchFilter('matchPeriod', 'period'),
  matchFilter('matchSegment', 'complete-segment', 'non-dimensional'),
  matchFilter('matchScenario', 'complete-scenario', 'non-dimensional'),
  matchFilter('matchNonXDTSegment', 'non-XDT-segment', 'dimensional'),
  matchFilter('matchNonXDTScenario', 'non-XDT-scenario', 'dimensional'),
  {
    element: qname(MATCH_FILTER, 'matchDimension'),
    aspectModel: 'dimensional',
    compile: (source) => {
      const lexical = attribute(source.element, DIMENSION) ?? '';
      return compileMatch(source, {
        dimension: resolveQName(source.element, lexical) ?? qname('', collapsed(lexical)),
      });
    },
  },
];

function matchFilter(local: string, aspect: PlainAspect, aspectModel?: AspectModel): FilterKind {
  const kind: FilterKind = {
    element: qname(MATCH_FILTER, local),
    compile: (source) => compileMatch(source, aspect),
  };
  return aspectModel === undefined ? kind : { ...kind, aspectModel };
}

function compileMatch(
  { element, variable }: FilterSource,
  aspect: MatchedAspect,
): ReturnType<FilterKind['compile']> {
  const name = variable(attribute(element, VARIABLE) ?? '', element);
  const indexed = new MadeOfFacts<FactsByKey>();
  const isAnyEnough = isTrue(attribute(element, MATCH_ANY));
  const select = (facts: readonly FormulaFact[], evaluation: Evaluation): readonly FormulaFact[] => {
    const others = matchedFacts(name, evaluation);
    if (!isAnyEnough) checkAlike(others, aspect, { name, element }, evaluation);
    const { host } = evaluation;
    const { keys } = host.facts;
    const keyOf = (fact: FormulaFact) =>
      typeof aspect === 'string'
        ? keys.of(fact, aspect)
        : (keys.ofDimension(fact, aspect.dimension) ?? NO_VALUE);
    const byKey = indexed.of(facts, host, '', () => factsByKey(facts, keyOf));
    return factsOfKeys(byKey, new Set(others.map(keyOf)));
  };
  return {
    covers: [aspect],
    matches: (fact, evaluation) => select([fact], evaluation).length > 0,
    select,
  };
}

function matchedFacts(name: QName, evaluation: Evaluation): readonly FormulaFact[] {
  const binding = evaluation.binding(name);
  return binding?.kind === 'fact' ? binding.facts : [];
}

function checkAlike(
  [first, ...others]: readonly FormulaFact[],
  aspect: MatchedAspect,
  { name, element }: { readonly name: QName; readonly element: XmlElement },
  { host }: Evaluation,
): void {
  if (first === undefined || others.every((other) => host.facts.keys.same(first, other, aspect))) return;
  raise(inconsistentMatchedVariableSequence, { variable: nameInScope(name, element) }, element);
}
